import { validate as isUuid } from "uuid";
import { canSomewhere } from "#app/domain/access.ts";
import { consultationMachine } from "#app/domain/policies/consultation-machine.ts";
import { areasOf } from "#app/domain/reach.ts";
import { groupOf } from "#app/domain/records/visibility.ts";
import { checkText } from "#app/domain/vietnamese.ts";
import { requestContext, siteContext } from "#app/middleware/context.ts";
import { requireStaff } from "#app/middleware/require.server.ts";
import { DraftList } from "#app/ui/desk/draft-list.tsx";
import { countDeskPolicies, type DeskPolicy, listDeskPolicies } from "#db/queries/desk.ts";
import type { Route } from "./+types/list";

const PER_PAGE = 30;
const STATES = Object.keys(consultationMachine.states);

export const loader = async ({ context }: Route.LoaderArgs) => {
  const account = requireStaff(context);
  const { db } = context.get(siteContext);
  const { now, url } = context.get(requestContext);
  const state = STATES.find((known) => known === url.searchParams.get("tinh-trang")) ?? "";
  const words = wordsOf(url.searchParams.get("q"));
  const filter = {
    areas: areasOf(account, consultationMachine.readers),
    ...(state ? { states: [state] } : {}),
    ...(words ? { words } : {}),
  };
  const after = placeOf(url.searchParams.get("sau"));
  const [rows, count] = await Promise.all([
    listDeskPolicies(db, { ...filter, after, limit: PER_PAGE + 1 }, now),
    countDeskPolicies(db, { ...filter, limit: 0 }, now),
  ]);
  const shown = rows.slice(0, PER_PAGE);
  const last = rows.length > PER_PAGE ? shown.at(-1) : undefined;
  return {
    rows: shown.map(viewOf),
    count,
    more: last ? `${new Date(last.createdAt).toISOString()}~${last.id}` : null,
    isFirst: after === null,
    state,
    states: STATES,
    words,
    mayCreate: canSomewhere(account, "policy.create"),
  };
};

const viewOf = (row: DeskPolicy) => ({
  id: row.id,
  code: row.code,
  title: row.title,
  unit: row.unitName,
  state: row.state,
  group: groupOf(consultationMachine, row.state, row.visibleState),
  opensAt: row.opensAt ? new Date(row.opensAt) : null,
  closesAt: row.closesAt ? new Date(row.closesAt) : null,
  createdAt: new Date(row.createdAt),
  opinions: row.opinionCount,
  sample: row.isSample,
});

const wordsOf = (value: string | null): string => {
  const checked = checkText(value ?? "", { min: 0, max: 200 });
  return checked.ok ? checked.value : "";
};

/** A place in the list as its address writes it; null for anything else. */
const placeOf = (value: string | null) => {
  const [, at, id] = /^(2\d{3}-\d\d-\d\dT[\d:.]{8,12}Z)~([0-9a-f-]{36})$/.exec(value ?? "") ?? [];
  return at && id && !Number.isNaN(Date.parse(at)) && isUuid(id) ? { at, id } : null;
};

export default function Drafts({ loaderData }: Route.ComponentProps) {
  return <DraftList {...loaderData} />;
}
