import { excerpt, markWords } from "#app/domain/marked-text.ts";
import { parseReceipt } from "#app/domain/receipts.ts";
import { meantCode } from "#app/domain/records/code.ts";
import { searchWords } from "#app/domain/search-words.ts";
import { requestContext, siteContext } from "#app/middleware/context.ts";
import type { LoaderContext } from "#app/middleware/loader-context.ts";
import { page } from "#app/middleware/page.server.ts";
import { usePage } from "#app/ui/page-data.tsx";
import { type FoundRecord, SearchView, type SearchViewData } from "#app/ui/search/search-view.tsx";
import { countRecords, findListedRecord, type RecordRow } from "#db/queries/records.ts";
import { listSimilarRecords, searchRecords } from "#db/queries/search.ts";
import { searchUnits } from "#db/queries/units.ts";
import type { Route } from "./+types/search";

const UNITS = 6;
const RECORDS = 20;
const SIMILAR = 5;
const SUMMARY = 200;

export const loader = async ({ context, request }: Route.LoaderArgs) => {
  const { now, url } = context.get(requestContext);
  const q = searchWords(url.searchParams.get("q") ?? "");
  const nothing: SearchViewData = {
    q,
    direct: null,
    receipt: null,
    units: [],
    moreUnits: false,
    records: [],
    count: 0,
    more: null,
    isFirst: true,
    similar: [],
    now,
  };
  const found = q === "" ? {} : await search(context, q, url.searchParams.get("sau"));
  return page(context, request, { ...nothing, ...found });
};

const search = async (
  context: LoaderContext,
  q: string,
  after: string | null,
): Promise<Partial<SearchViewData>> => {
  const { db } = context.get(siteContext);
  const { now } = context.get(requestContext);
  const receipt = parseReceipt(q);
  const code = meantCode(q);
  if (code) {
    return { receipt, direct: { code, record: await findListedRecord(db, code, now) } };
  }
  const [units, rows, count] = await Promise.all([
    after ? [] : searchUnits(db, q, UNITS + 1),
    searchRecords(db, q, { after, limit: RECORDS + 1 }, now),
    countRecords(db, { q }, now),
  ]);
  const empty = units.length === 0 && rows.length === 0 && !receipt;
  const shown = rows.slice(0, RECORDS);
  return {
    receipt,
    units: units.slice(0, UNITS),
    moreUnits: units.length > UNITS,
    records: shown.map((row) => markedRecord(row, q)),
    count,
    more: rows.length > RECORDS ? (shown.at(-1)?.place ?? null) : null,
    isFirst: !after,
    similar: empty ? await listSimilarRecords(db, q, SIMILAR, now) : [],
  };
};

const markedRecord = (row: RecordRow, q: string): FoundRecord => {
  const summary = markWords((row.summary ?? "").replace(/\s+/g, " "), q);
  const title = markWords(row.title ?? "", q);
  const found = summary.some(({ hit }) => hit) || title.some(({ hit }) => hit);
  return { row, title, summary: found ? excerpt(summary, SUMMARY) : [] };
};

export default function Search() {
  return <SearchView view={usePage<SearchViewData>()} />;
}
