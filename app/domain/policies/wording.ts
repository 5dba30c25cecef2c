import { flatten, type OutlineRow, parseOutline } from "./outline.ts";
import { type Draft, type DraftRow, settle } from "./outline-draft.ts";
import type { ClauseKind } from "./schema.ts";

/** Longest words that may be proposed for a clause; a longer clause is mended part by part. */
export const WORDING_LIMIT = 10_000;

/** Clauses that words can be proposed for: what stands above is a frame of others. */
export const WORDABLE: readonly ClauseKind[] = ["dieu", "khoan", "diem"];

type Row = Pick<DraftRow, "kind" | "number" | "label" | "title" | "body" | "depth">;

/** The words of a clause as a person would type them anew: title, text, and what stands inside with its marks. */
export const clauseWords = (rows: readonly Row[], at: number): string => {
  const own = rows[at];
  if (!own) return "";
  const inside = rows.slice(at + 1, endOf(rows, at)).flatMap(printed);
  return [own.title, own.body, ...inside].filter((line) => line !== "").join("\n");
};

/** The place of the first row behind a clause and everything inside it. */
export const endOf = (rows: readonly Pick<Row, "depth">[], at: number): number => {
  const depth = rows[at]?.depth ?? 0;
  let end = at + 1;
  while ((rows[end]?.depth ?? -1) > depth) end += 1;
  return end;
};

/** A row as it stands in the text: the words of a clause run on behind its number. */
export const printed = ({ kind, label, title, body }: Row): string[] => {
  const heading = [label, title].filter((part) => part !== "").join(" ");
  const runsOn = title === "" && label !== "" && (kind === "khoan" || kind === "diem");
  return (runsOn ? [`${heading} ${body}`.trim()] : [heading, body]).filter((part) => part !== "");
};

/** Whether proposed words say the same as the clause, white space apart. */
export const sameWords = (a: string, b: string): boolean => squeeze(a) === squeeze(b);

/**
 * A text in which a clause has other words; its number and place stay. The words are read as the whole
 * text was, so that numbered lines become its clauses and lettered ones its points; where that would
 * lose or reorder anything they stay plain text.
 */
export const reword = (draft: Draft, at: number, words: string): Draft => {
  const own = draft.rows[at];
  if (!own) return draft;
  const end = endOf(draft.rows, at);
  const read = readClause(own, words);
  const rows = draft.rows.toSpliced(
    at,
    end - at,
    ...read.map((row) => ({ ...row, depth: row.depth + own.depth })),
  );
  const closingAt =
    draft.closingAt > at ? draft.closingAt + read.length - (end - at) : draft.closingAt;
  return { ...draft, rows: settle(rows, closingAt), closingAt };
};

/** Rows of a clause with new words, the clause itself first and at depth 0. */
const readClause = (own: DraftRow, words: string): DraftRow[] => {
  const plain: DraftRow[] = [{ ...own, title: "", body: words, depth: 0 }];
  const found = own.kind === "dieu" ? readArticle(own, words) : readInside(own, words);
  const kept = found && sameWords(clauseWords(found, 0), words) ? found : plain;
  return kept.map((row, at) =>
    at === 0 ? { ...row, kind: own.kind, number: own.number, label: own.label } : row,
  );
};

const readArticle = (own: DraftRow, words: string): DraftRow[] | null => {
  const text = own.title === "" ? `Điều 1.\n${words}` : `Điều 1. ${words}`;
  return only(flatten(parseOutline(text)), "dieu");
};

/** A clause of an article, read where the text has it: as the first of an article. */
const readInside = (own: DraftRow, words: string): DraftRow[] | null => {
  const mark = own.kind === "khoan" ? "1. " : "1. Như sau:\na) ";
  const rows = flatten(parseOutline(`Điều 1. Một điều\n${mark}${words}`));
  const skipped = own.kind === "khoan" ? 1 : 2;
  const top = rows[skipped];
  return top ? only(rows.slice(skipped), own.kind) : null;
};

/** The rows when they are one clause of that kind with what stands inside it, else null. */
const only = (rows: readonly OutlineRow[], kind: ClauseKind): DraftRow[] | null => {
  const [top] = rows;
  if (!top || top.kind !== kind || endOf(rows, 0) !== rows.length) return null;
  return rows.map(({ kind: own, number, label, title, body, depth }) => ({
    kind: own,
    number,
    label,
    title,
    body,
    depth: depth - top.depth,
  }));
};

const squeeze = (text: string): string => text.normalize("NFC").replaceAll(/\s+/gu, " ").trim();
