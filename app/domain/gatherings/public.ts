import { z } from "zod";
import { CHANNELS, type Channel } from "../policies/schema.ts";
import type { GatheringChange, GatheringTally } from "./source.ts";

export const PublicTally = z
  .object({
    clause: z.string().nullable(),
    question: z.string(),
    agree: z.int(),
    disagree: z.int(),
    other: z.int(),
  })
  .meta({
    id: "Tally",
    description: "Slips or hands counted without words: people, not opinions.",
  });

export const PublicSource = z
  .object({
    id: z.uuid().meta({ description: "Given with each opinion that came from it." }),
    channel: z.enum(CHANNELS),
    place: z.string(),
    body: z.string().meta({ description: "Who wrote the letter or called the meeting." }),
    document: z.string().nullable(),
    heldOn: z.iso.date(),
    people: z.int().meta({ description: "People that it adds to the totals, counted once." }),
    opinions: z.int(),
    tallies: z.array(PublicTally),
    changes: z.array(z.object({ kind: z.string(), reason: z.string(), at: z.iso.datetime() })),
    withdrawn: z.boolean(),
    collectedAt: z
      .string()
      .nullable()
      .meta({ description: "Code of the commune's part in a draft of the city that gathered it." }),
    isSample: z.boolean(),
  })
  .meta({ id: "Source", description: "An occasion on which opinions were gathered elsewhere." });

export type PublicSource = z.output<typeof PublicSource>;

type Row = {
  id: string;
  channel: Channel;
  place: string;
  body: string;
  documentNumber: string | null;
  heldOn: string;
  counted: number;
  opinions: number;
  tallies: readonly GatheringTally[];
  changes: readonly GatheringChange[];
  withdrawnAt: string | null;
  collectedAt: { code: string } | null;
  isSample: boolean;
};

/** The public fields of a source: never who was there, never who typed it. */
export const publicSource = (row: Row): PublicSource => ({
  id: row.id,
  channel: row.channel,
  place: row.place,
  body: row.body,
  document: row.documentNumber,
  heldOn: row.heldOn,
  people: row.counted,
  opinions: row.opinions,
  tallies: row.tallies.map(({ clause, question, agree, disagree, other }) => ({
    clause,
    question,
    agree,
    disagree,
    other,
  })),
  changes: row.changes.map(({ kind, reason, at }) => ({
    kind,
    reason,
    at: new Date(at).toISOString(),
  })),
  withdrawn: row.withdrawnAt !== null,
  collectedAt: row.collectedAt?.code ?? null,
  isSample: row.isSample,
});
