import { z } from "zod";
import { vnDate } from "../deadlines.ts";
import { TAKEDOWN_REASONS, type TakedownReason } from "../reason-codes.ts";
import {
  CHANNELS,
  type Channel,
  DISPOSITIONS,
  type Disposition,
  STANCES,
  type Stance,
} from "./schema.ts";

/** One row of the synthesis table as anybody may read it. */
export const PublicResponseRow = z
  .object({
    receipt: z.string().meta({ description: "Empty where the opinion is not shown publicly." }),
    clause: z.string().meta({ description: "Empty for the draft as a whole." }),
    who: z.string(),
    commune: z.string().nullable().meta({
      description: "The commune that collected it for a draft of the city.",
    }),
    stance: z.enum(STANCES),
    channel: z.enum(CHANNELS),
    people: z.int(),
    source: z.uuid().nullable().meta({
      description: "Where it was gathered; the people of a source count once.",
    }),
    opinion: z.string().nullable().meta({ description: "Null where the text is not shown." }),
    wording: z.string().nullable().meta({
      description: "Other words that the opinion proposes for the clause.",
    }),
    takenDown: z
      .object({ day: z.iso.date(), reason: z.enum(TAKEDOWN_REASONS) })
      .nullable()
      .meta({ description: "When and why words that had been public were taken down." }),
    disposition: z.enum(DISPOSITIONS).nullable(),
    answer: z.string().nullable().meta({
      description: "Null where the answer went to its sender alone.",
    }),
  })
  .meta({ id: "ResponseRow", description: "One row of the signed synthesis table." });

export type PublicResponseRow = z.output<typeof PublicResponseRow>;

type Row = {
  receiptCode: string;
  clauseLabel: string | null;
  clauseTitle: string | null;
  byline: string;
  commune: string | null;
  isShown: boolean;
  stance: Stance;
  channel: Channel;
  people: number;
  gatheringId: string | null;
  body: string;
  wording: string | null;
  takenDown: { at: string; reasonCode: TakedownReason } | null;
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
  commune: row.commune,
  stance: row.stance,
  channel: row.channel,
  people: row.people,
  source: row.gatheringId,
  opinion: row.isShown ? row.body : null,
  wording: row.isShown ? row.wording : null,
  takenDown: row.takenDown && {
    day: vnDate(new Date(row.takenDown.at)),
    reason: row.takenDown.reasonCode,
  },
  disposition: row.disposition,
  answer: row.isShown ? row.answer : null,
});
