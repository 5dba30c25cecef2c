import { z } from "zod";
import { CHANNELS, type Channel } from "./schema.ts";

/** What came by one channel: three counts that are never added to each other. */
export const ChannelTotal = z
  .object({
    channel: z.enum(CHANNELS),
    opinions: z.int(),
    people: z.int().meta({
      description:
        "Persons: confirmed senders, each once; of a meeting or a batch of slips everybody it counted, once.",
    }),
    bodies: z.int().meta({ description: "Bodies that wrote, each once; they are no persons." }),
  })
  .meta({ id: "ChannelTotal", description: "People, bodies and opinions by the way they came." });

export type ChannelTotal = z.output<typeof ChannelTotal>;

/** The counts that a policy's row keeps, channel by channel; those by which nothing came are left out. */
export const channelTotals = (counts: Readonly<Record<string, number>>): ChannelTotal[] =>
  CHANNELS.map((channel) => ({
    channel,
    opinions: counts[`${channel}.opinions`] ?? 0,
    people: counts[`${channel}.people`] ?? 0,
    bodies: counts[`${channel}.bodies`] ?? 0,
  })).filter(({ opinions, people, bodies }) => opinions + people + bodies > 0);

/** Bodies that wrote, over all channels. */
export const bodiesIn = (counts: Readonly<Record<string, number>>): number =>
  channelTotals(counts).reduce((sum, { bodies }) => sum + bodies, 0);

/** Keys under which a channel's counts are kept. */
export const countKey = (channel: Channel, what: "opinions" | "people" | "bodies"): string =>
  `${channel}.${what}`;
