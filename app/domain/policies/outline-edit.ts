import { accept, type Outcome, refuse } from "#app/domain/outcome.ts";
import { type Draft, type DraftRow, KIND_RANK, settle } from "./outline-draft.ts";
import { marksOf } from "./outline-marks.ts";
import { MAX_DEPTH } from "./outline-types.ts";
import type { ClauseKind } from "./schema.ts";

/** A change that the person importing makes in the preview; `at` is the position of a row. */
export type Correction =
  | { type: "kind"; at: number; kind: ClauseKind }
  | { type: "number"; at: number; number: string }
  | { type: "title"; at: number; title: string }
  | { type: "merge"; at: number }
  | { type: "split"; at: number | "preamble"; line: number; kind?: ClauseKind }
  | { type: "promote"; at: number }
  | { type: "demote"; at: number }
  | { type: "close"; at: number; line: number }
  | { type: "reopen" };

export const NUMBER_LIMIT = 40;

/**
 * One correction of a draft. Every correction moves headings and never words: the text of the whole
 * stays the same, white space apart. Refuses `clause_unknown` for a place that is not there or a
 * change that has no sense there, `clause_text_lost` for a title that the text does not begin with.
 */
export function correct(draft: Draft, correction: Correction): Outcome<Draft> {
  switch (correction.type) {
    case "kind":
      return onRow(draft, correction.at, (row) => [
        {
          ...row,
          kind: correction.kind,
          depth: depthFor(draft.rows, correction.at, correction.kind),
        },
      ]);
    case "number":
      if (correction.number.length > NUMBER_LIMIT) return refuse("text_too_long");
      return onRow(draft, correction.at, (row) => [{ ...row, number: correction.number.trim() }]);
    case "title":
      return retitle(draft, correction.at, correction.title);
    case "merge":
      return merge(draft, correction.at);
    case "split":
      return correction.at === "preamble"
        ? splitPreamble(draft, correction.line, correction.kind)
        : split(draft, correction.at, correction.line, correction.kind);
    case "promote":
      return shift(draft, correction.at, -1);
    case "demote":
      return shift(draft, correction.at, 1);
    case "close":
      return closeAt(draft, correction.at, correction.line);
    case "reopen":
      return reopen(draft);
    default:
      return correction satisfies never;
  }
}

/** Corrections one after the other; the first that is refused refuses them all. */
export function correctAll(draft: Draft, corrections: readonly Correction[]): Outcome<Draft> {
  let current = draft;
  for (const correction of corrections) {
    const outcome = correct(current, correction);
    if (!outcome.ok) return outcome;
    current = outcome.value;
  }
  return accept(current);
}

function onRow(draft: Draft, at: number, change: (row: DraftRow) => DraftRow[]): Outcome<Draft> {
  const row = draft.rows[at];
  if (!row) return refuse("clause_unknown");
  return accept(withRows(draft, draft.rows.toSpliced(at, 1, ...change(row)), at));
}

/** Rows after a change at `at`: those before the closing stay before it. */
function withRows(draft: Draft, rows: readonly DraftRow[], at: number): Draft {
  const grown = at < draft.closingAt ? rows.length - draft.rows.length : 0;
  const closingAt = draft.closingAt + grown;
  return { ...draft, rows: settle(rows, closingAt), closingAt };
}

function retitle(draft: Draft, at: number, title: string): Outcome<Draft> {
  const row = draft.rows[at];
  if (!row) return refuse("clause_unknown");
  const rest = behind(lines(row.title, row.body), title);
  if (rest === null) return refuse("clause_text_lost");
  return onRow(draft, at, () => [
    { ...row, title: title.replaceAll(/\s+/gu, " ").trim(), body: rest },
  ]);
}

/** What stands in a text behind the words it begins with, white space apart; null when it begins otherwise. */
function behind(text: string, words: string): string | null {
  let at = 0;
  for (const sign of words) {
    if (/\s/u.test(sign)) continue;
    while (at < text.length && /\s/u.test(text.charAt(at))) at += 1;
    if (!text.startsWith(sign, at)) return null;
    at += sign.length;
  }
  return text
    .slice(at)
    .replace(/^[ \t]*\n?/, "")
    .trimEnd();
}

function merge(draft: Draft, at: number): Outcome<Draft> {
  const row = draft.rows[at];
  if (!row) return refuse("clause_unknown");
  const text = printed(row);
  const rows = draft.rows.toSpliced(at, 1);
  if (at === draft.closingAt && draft.closing !== "") {
    return accept({ ...withRows(draft, rows, at), closing: lines(draft.closing, text) });
  }
  const before = draft.rows[at - 1];
  if (!before)
    return accept({ ...withRows(draft, rows, at), preamble: lines(draft.preamble, text) });
  const joined = { ...before, body: lines(before.body, text) };
  return accept(withRows(draft, rows.toSpliced(at - 1, 1, joined), at));
}

/** A row as it stood in the text: a clause runs on behind its number. */
function printed({ kind, label, title, body }: DraftRow): string {
  const heading = [label, title].filter((part) => part !== "").join(" ");
  const runsOn = title === "" && label !== "" && (kind === "khoan" || kind === "diem");
  return runsOn ? `${heading} ${body}`.trim() : lines(heading, body);
}

function split(draft: Draft, at: number, line: number, kind?: ClauseKind): Outcome<Draft> {
  const row = draft.rows[at];
  const parts = cut(row?.body ?? "", line);
  if (!row || !parts || (parts.before === "" && row.label === "" && row.title === "")) {
    return refuse("clause_unknown");
  }
  const added = rowFrom(parts.after, kind ?? row.kind, kind === undefined);
  const depth = added.kind === row.kind ? row.depth : depthFor(draft.rows, at + 1, added.kind);
  return onRow(draft, at, () => [
    { ...row, body: parts.before },
    { ...added, depth },
  ]);
}

function splitPreamble(draft: Draft, line: number, kind?: ClauseKind): Outcome<Draft> {
  const parts = cut(draft.preamble, line);
  if (!parts) return refuse("clause_unknown");
  const added = rowFrom(parts.after, kind ?? "dieu", kind === undefined);
  const rows = [{ ...added, depth: 0 }, ...draft.rows];
  const closingAt = draft.closingAt + 1;
  return accept({ ...draft, preamble: parts.before, rows: settle(rows, closingAt), closingAt });
}

/** Makes what stands in the last row before the closing, from a line on, part of the closing. */
function closeAt(draft: Draft, at: number, line: number): Outcome<Draft> {
  const row = draft.rows[at];
  const parts = cut(row?.body ?? "", line);
  if (!row || !parts || at !== draft.closingAt - 1) return refuse("clause_unknown");
  const outcome = onRow(draft, at, () => [{ ...row, body: parts.before }]);
  if (!outcome.ok) return outcome;
  return accept({ ...outcome.value, closing: lines(parts.after, draft.closing) });
}

/** Makes the closing text of the last row before it. */
function reopen(draft: Draft): Outcome<Draft> {
  const at = draft.closingAt - 1;
  const row = draft.rows[at];
  if (draft.closing === "") return refuse("clause_unknown");
  if (!row)
    return accept({ ...draft, preamble: lines(draft.preamble, draft.closing), closing: "" });
  const outcome = onRow(draft, at, () => [{ ...row, body: lines(row.body, draft.closing) }]);
  return outcome.ok
    ? accept({ ...outcome.value, closing: "", closingAt: draft.rows.length })
    : outcome;
}

/** Moves a row with everything inside it one level out or in. */
function shift(draft: Draft, at: number, by: -1 | 1): Outcome<Draft> {
  const row = draft.rows[at];
  const before = draft.rows[at - 1];
  if (!row || row.depth + by < 0 || row.depth + by >= MAX_DEPTH) return refuse("clause_unknown");
  if (by === 1 && (!before || before.depth < row.depth || at === draft.closingAt))
    return refuse("clause_unknown");
  let end = at + 1;
  while ((draft.rows[end]?.depth ?? -1) > row.depth) end += 1;
  const moved = draft.rows.slice(at, end).map((inner) => ({ ...inner, depth: inner.depth + by }));
  return accept(withRows(draft, draft.rows.toSpliced(at, moved.length, ...moved), at));
}

/** Inside the nearest row before it that is of a higher kind. */
function depthFor(rows: readonly DraftRow[], at: number, kind: ClauseKind): number {
  const above = rows.slice(0, at).findLast((row) => KIND_RANK[row.kind] < KIND_RANK[kind]);
  return above ? above.depth + 1 : 0;
}

/** A row from text that begins at a line: its mark is read when it has one of the kind. */
function rowFrom(text: string, kind: ClauseKind, mayChangeKind: boolean): DraftRow {
  const [first = "", ...rest] = text.split("\n");
  const found = marksOf(first.trim()).find((mark) => {
    const own = MARK_KINDS[mark.level];
    return own !== undefined && (mayChangeKind || own === kind);
  });
  const bare = { kind, number: "", label: "", title: "", body: text.trim(), depth: 0 };
  if (!found) return bare;
  const own = MARK_KINDS[found.level] ?? kind;
  const titled = own !== "khoan" && own !== "diem";
  return {
    ...bare,
    kind: own,
    number: found.number,
    label: found.label,
    title: titled ? found.rest : "",
    body: lines(titled ? "" : found.rest, rest.join("\n")),
  };
}

const MARK_KINDS: Readonly<Record<string, ClauseKind | undefined>> = {
  appendix: "phan",
  part: "phan",
  chapter: "chuong",
  section: "muc",
  subsection: "tieu_muc",
  article: "dieu",
  letter: "chuong",
  roman: "muc",
  decimal: "khoan",
  decimal2: "diem",
  paren: "diem",
  point: "diem",
};

function cut(text: string, line: number): { before: string; after: string } | null {
  const all = text.split("\n");
  if (text === "" || !Number.isInteger(line) || line < 0 || line >= all.length) return null;
  const before = all.slice(0, line).join("\n").trimEnd();
  const after = all.slice(line).join("\n");
  return after.trim() === "" ? null : { before, after };
}

const lines = (...parts: string[]): string => parts.filter((part) => part !== "").join("\n");
