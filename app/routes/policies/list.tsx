import { requestContext, siteContext } from "#app/middleware/context.ts";
import { page } from "#app/middleware/page.server.ts";
import { followingOf } from "#app/routes/follows/following.server.ts";
import { usePage } from "#app/ui/page-data.tsx";
import { PolicyList, type PolicyListData } from "#app/ui/policies/policy-list.tsx";
import { countRecords, listRecords, type RecordOrder } from "#db/queries/records.ts";
import { findUnit, listCommunes } from "#db/queries/units.ts";
import type { Route } from "./+types/list";

const PER_PAGE = 20;

/** What the filter's words stand for, as states of the machine. */
const SHOWN: Readonly<Record<string, { states: readonly string[]; order: RecordOrder }>> = {
  "dang-lay": { states: ["open"], order: "closing" },
  "sap-lay": { states: ["scheduled"], order: "closing" },
  "tong-hop": { states: ["synthesis", "response_pending"], order: "due" },
  "da-tra-loi": { states: ["responded"], order: "newest" },
  "ket-thuc": { states: ["adopted", "not_adopted", "withdrawn"], order: "newest" },
};

export const loader = async ({ context, request }: Route.LoaderArgs) => {
  const { db } = context.get(siteContext);
  const { now, url } = context.get(requestContext);
  const wanted = (name: string) => url.searchParams.get(name)?.slice(0, 200) ?? "";
  const unit = wanted("don-vi") ? await findUnit(db, wanted("don-vi")) : null;
  const shown = SHOWN[wanted("tinh-trang")];
  const filter = {
    kinds: ["CS" as const],
    ...(unit ? { unitPath: unit.path } : {}),
    wholes: unit === null || unit.kind === "thanh_pho",
    ...(shown ? { states: shown.states } : {}),
    ...(wanted("q") ? { q: wanted("q") } : {}),
  };
  const [rows, count, units] = await Promise.all([
    listRecords(
      db,
      { ...filter, order: shown?.order ?? "newest", after: wanted("sau"), limit: PER_PAGE + 1 },
      now,
    ),
    countRecords(db, filter, now),
    listCommunes(db),
  ]);
  const list: PolicyListData = {
    rows: rows.slice(0, PER_PAGE),
    more: rows.length > PER_PAGE ? (rows[PER_PAGE - 1]?.place ?? null) : null,
    count,
    q: wanted("q"),
    unit: unit ? { code: unit.code, name: unit.fullName } : null,
    shown: shown ? wanted("tinh-trang") : "",
    isFirst: wanted("sau") === "",
    following: await followingOf(context, { topic: "kind", value: "CS" }),
    units: units.map(({ code, fullName }) => ({ code, name: fullName })),
    now,
  };
  return page(context, request, list);
};

export default function Policies() {
  return <PolicyList list={usePage<PolicyListData>()} />;
}
