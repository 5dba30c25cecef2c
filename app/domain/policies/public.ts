import type { Channel, Disposition, Stance } from "./schema.ts";

/** One row of the synthesis table as anybody may read it. */
export type PublicResponseRow = {
  receipt: string;
  clause: string;
  who: string;
  stance: Stance;
  channel: Channel;
  people: number;
  /** Null where the text is not shown publicly. */
  opinion: string | null;
  disposition: Disposition | null;
  /** Null where the answer went to its sender alone. */
  answer: string | null;
};

type Row = {
  receiptCode: string;
  clauseLabel: string | null;
  clauseTitle: string | null;
  byline: string;
  isShown: boolean;
  stance: Stance;
  channel: Channel;
  people: number;
  body: string;
  disposition: Disposition | null;
  answer: string | null;
};

/**
 * The public fields of a row: a text that is not shown publicly keeps its row, its outcome and its
 * place in the counts, and gives neither words nor author.
 */
export const publicRow = (row: Row): PublicResponseRow => ({
  receipt: row.isShown ? row.receiptCode : "",
  clause: [row.clauseLabel, row.clauseTitle].filter(Boolean).join(" "),
  who: row.isShown ? row.byline : "",
  stance: row.stance,
  channel: row.channel,
  people: row.people,
  opinion: row.isShown ? row.body : null,
  disposition: row.disposition,
  answer: row.isShown ? row.answer : null,
});
