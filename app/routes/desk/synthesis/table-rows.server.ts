import { validate as isUuid } from "uuid";
import { storedRichText } from "#app/domain/rich-text/read.ts";
import type { TablePlace } from "#db/queries/desk-responses.ts";
import type { ClauseRow } from "#db/queries/policies.ts";
import type { ResponseRow } from "#db/queries/responses.ts";

/** Where opinions about the draft as a whole stand. */
const WHOLE = 1_000_000;

export type Clauses = ReadonlyMap<string, ClauseRow>;

export const rowView = (row: ResponseRow, clauses: Clauses) => ({
  id: row.id,
  receipt: row.receiptCode,
  clause: row.clauseKey ? pathOf(clauses, row.clauseKey, row) : [],
  byline: row.commune ? `${row.byline} (${row.commune})` : row.byline,
  isShown: row.isShown,
  stance: row.stance,
  channel: row.channel,
  people: row.people,
  body: row.body,
  wording: row.wording,
  wordingFrom: row.wordingFrom,
  disposition: row.disposition,
  answer: row.answer,
  answerRich: storedRichText(row.answerRich),
  rowVersion: row.rowVersion,
});

/** A clause with the article it stands in; by its old label where the text has it no more. */
const pathOf = (clauses: Clauses, key: string, row: ResponseRow) => {
  const steps: { label: string; title: string }[] = [];
  for (let at = clauses.get(key); at; at = at.parentKey ? clauses.get(at.parentKey) : undefined) {
    steps.unshift({ label: at.label, title: at.title });
    if (at.kind !== "khoan" && at.kind !== "diem") break;
  }
  return steps.length > 0
    ? steps
    : [{ label: row.clauseLabel ?? "", title: row.clauseTitle ?? "" }];
};

/** Clauses that the newest version has no more stand behind all others, each at a place of its own. */
const GONE = /^bo-(\d{6})$/;

/** Place of a part of the address; -1 for none. */
export const positionOf = (part: string, clauses: readonly ClauseRow[]): number => {
  if (part === "chung") return WHOLE;
  const gone = GONE.exec(part)?.[1];
  return gone ? Number(gone) : clauses.findIndex(({ anchor }) => anchor === part);
};

export const placeView = (place: TablePlace, clause: ClauseRow | undefined, clauses: Clauses) => ({
  part: clause ? clause.anchor : place.position < WHOLE ? `bo-${place.position}` : "chung",
  gone: !clause && place.position < WHOLE,
  clause: clause ? labelPath(clauses, clause) : [],
  opinions: place.opinions,
  unanswered: place.unanswered,
});

/** The same in short, for the contents: titles of articles only where they are meant themselves. */
export const labelPath = (clauses: Clauses, clause: ClauseRow) => {
  const steps: { label: string; title: string }[] = [];
  for (let at: ClauseRow | undefined = clause; at; ) {
    const isLeaf: boolean = at.kind === "khoan" || at.kind === "diem";
    steps.unshift({ label: at.label, title: steps.length === 0 && !isLeaf ? at.title : "" });
    at = isLeaf && at.parentKey ? clauses.get(at.parentKey) : undefined;
  }
  return steps;
};

/** A place in the table as a cursor carries it. */
export const placeOf = (value: string | null): { position: number; id: string } | null => {
  const [, position, id] = /^(\d{1,7})~([0-9a-f-]{36})$/.exec(value ?? "") ?? [];
  return position && id && isUuid(id) ? { position: Number(position), id } : null;
};
