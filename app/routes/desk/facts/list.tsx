import { allowedEvents, can, canSomewhere } from "#app/domain/access.ts";
import type { Account } from "#app/domain/actor.ts";
import { areasOf } from "#app/domain/reach.ts";
import { registeredFactMachine } from "#app/domain/records/registered-fact-machine.ts";
import { groupOf } from "#app/domain/records/visibility.ts";
import { FACT_KINDS, isFactKind } from "#app/domain/registered-facts/details.ts";
import { requestContext, siteContext } from "#app/middleware/context.ts";
import { requireStaff } from "#app/middleware/require.server.ts";
import { DeskFacts } from "#app/ui/facts/desk-facts.tsx";
import { type FactHead, listDeskFacts } from "#db/queries/facts.ts";
import { dueOf, instant } from "../desk-context.server.ts";
import type { Route } from "./+types/list";

const MOST = 500;
const SHOWN = 50;
const ALL = Object.keys(registeredFactMachine.states);

export const loader = async ({ context }: Route.LoaderArgs) => {
  const account = requireStaff(context);
  const { db } = context.get(siteContext);
  const { now, url } = context.get(requestContext);
  const all = url.searchParams.get("xem") === "tat-ca";
  const asked = url.searchParams.get("loai") ?? "";
  const kind = isFactKind(asked) ? asked : null;
  const from = Math.max(0, Math.trunc(Number(url.searchParams.get("tu"))) || 0);
  const found = await listDeskFacts(db, {
    areas: areasOf(account, registeredFactMachine.readers),
    states: all ? ALL : ["registered"],
    kinds: kind ? [kind] : FACT_KINDS,
    limit: MOST,
  });
  const mine = found.filter((row) => all || isMine(account, row));
  return {
    all,
    kind,
    rows: mine.slice(from, from + SHOWN).map((row) => ({
      id: row.id,
      code: row.code,
      title: row.title,
      place: [row.placeName, row.unitName].filter(Boolean).join(", "),
      state: row.state,
      group: groupOf(registeredFactMachine, row.state, row.visibleState),
      due: dueOf(context, instant(row.dueAt)),
      sample: row.isSample,
    })),
    count: mine.length,
    next: from + SHOWN < mine.length ? from + SHOWN : null,
    mayRegister: canSomewhere(account, "registered_fact.register"),
    now,
  };
};

/** Whether a person can decide about it, or waits for others to. */
const isMine = (account: Account, row: FactHead): boolean =>
  row.authorId === account.id ||
  allowedEvents(account, registeredFactMachine, { ...row, checkedBy: null }).length > 0 ||
  (!row.textChecked && can(account, "text.check.registered_fact", row));

export default function Facts({ loaderData }: Route.ComponentProps) {
  return <DeskFacts {...loaderData} />;
}
