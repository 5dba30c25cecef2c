import { vnDate } from "#app/domain/deadlines.ts";
import { gatheringByline } from "#app/domain/gatherings/byline.ts";
import { clauseNames } from "#app/domain/papers/clause-names.ts";
import { noticePaper } from "#app/domain/papers/notice-paper.ts";
import { BLANK, type Paper, type PaperKind } from "#app/domain/papers/paper.ts";
import { planPaper } from "#app/domain/papers/plan-paper.ts";
import type { PaperRecord, PaperSource, PaperWords } from "#app/domain/papers/record.ts";
import { reportPaper } from "#app/domain/papers/report-paper.ts";
import { responsePaper, unsignedPaper } from "#app/domain/papers/response-paper.ts";
import type { ResponseEntry } from "#app/domain/papers/response-rows.ts";
import { responseSheets, type Sheet } from "#app/domain/papers/sheet.ts";
import { ANSWERED } from "#app/domain/policies/comment-facts.ts";
import { publicRow } from "#app/domain/policies/public.ts";
import { channelTotals } from "#app/domain/policies/totals.ts";
import { KIND_TABLE } from "#app/domain/records/kinds.ts";
import type { Queryable } from "#db/client.ts";
import { type GatheringRow, listGatherings } from "#db/queries/gatherings.ts";
import { findSigning, listClauseNames } from "#db/queries/paper-facts.ts";
import { findPaperNeed } from "#db/queries/papers.ts";
import { findPolicyById, type PolicyHead } from "#db/queries/policies.ts";
import { listResponseRows, type ResponseRow } from "#db/queries/responses.ts";
import { datesOf } from "../policies/policy-facts.server.ts";

export type PaperRequest = {
  recordId: string;
  kind: PaperKind;
  /** Scheme and host of the portal, as papers print them. */
  origin: string;
  words: PaperWords;
};

export type LoadedPaper = {
  revision: string;
  day: string | null;
  paper: () => Paper;
  /** The same for spreadsheets; only the synthesis table has it. */
  sheets: () => readonly Sheet[];
};

const BATCH = 1_000;
const MOST_SOURCES = 1_000;

/** The commune through which it came, where its place does not say so already. */
const nameOf = (row: GatheringRow): string => {
  const name = gatheringByline(row);
  const commune = row.collectedAt?.unitName ?? "";
  return name.includes(commune) ? name : `${name}, thu qua ${commune}`;
};

const paperSource = (row: GatheringRow): PaperSource[] =>
  row.withdrawnAt === null
    ? [
        {
          name: nameOf(row),
          opinions: row.opinions,
          people: row.counted,
          tallies: row.tallies.map(({ clause, question, ...counts }) => ({
            ...counts,
            about: [clause, question].filter(Boolean).join(" "),
          })),
        },
      ]
    : [];

/**
 * Everything a paper prints, read in one state of the database (the caller's transaction must see one
 * snapshot); null when there is no such consultation, or no signed answers for the synthesis table.
 */
export const loadPaper = async (
  q: Queryable,
  { recordId, kind, origin, words }: PaperRequest,
): Promise<LoadedPaper | null> => {
  const head = await findPolicyById(q, recordId);
  const need = await findPaperNeed(q, recordId, kind);
  if (!head || !need) return null;
  if (kind === "response" && !ANSWERED.includes(head.state)) return null;
  const record = await recordOf(q, head, origin, need.revision);
  const shared = { revision: need.revision, day: record.signedOn, sheets: () => [] };
  if (kind === "plan") return { ...shared, paper: () => planPaper(record, words) };
  if (kind === "notice") return { ...shared, paper: () => noticePaper(record) };
  if (kind === "report") return { ...shared, paper: () => reportPaper(record, words) };
  const rows = await listEntries(q, recordId);
  if (kind === "table") return { ...shared, paper: () => unsignedPaper(record, rows, words) };
  return {
    ...shared,
    paper: () => responsePaper(record, rows, words),
    sheets: () => responseSheets(record, rows, words),
  };
};

const recordOf = async (
  q: Queryable,
  head: PolicyHead,
  origin: string,
  revision: string,
): Promise<PaperRecord> => {
  const signing = ANSWERED.includes(head.state) ? await findSigning(q, head.id) : null;
  return {
    ...head,
    opensAt: datesOf(head).opensAt,
    closesAt: datesOf(head).closesAt,
    signedOn: signing && vnDate(new Date(signing.at)),
    sources: (await listGatherings(q, head.id, MOST_SOURCES)).flatMap(paperSource),
    channels: channelTotals(head.channelCounts),
    address: head.code ? `${origin}/${KIND_TABLE.CS.segment}/${head.code}` : BLANK,
    revision,
  };
};

/** Every row of the table, each with its clause as lawyers name it in the version it speaks of. */
const listEntries = async (q: Queryable, policyId: string): Promise<ResponseEntry[]> => {
  const clauses = await listClauseNames(q, policyId);
  const names = new Map(
    [...Map.groupBy(clauses, ({ version }) => version)].map(([version, of]) => [
      version,
      clauseNames(of),
    ]),
  );
  const entries: ResponseEntry[] = [];
  for (let after: { position: number; id: string } | null = null; ; ) {
    const rows: ResponseRow[] = await listResponseRows(q, policyId, { after, limit: BATCH });
    for (const row of rows) {
      const name = row.clauseKey && names.get(row.policyVersion)?.get(row.clauseKey);
      entries.push({ ...publicRow(row), clauseName: name || null });
    }
    const last = rows.at(-1);
    if (!last || rows.length < BATCH) return entries;
    after = { position: last.position, id: last.id };
  }
};
