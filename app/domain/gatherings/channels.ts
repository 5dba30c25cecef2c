import type { Role } from "../actor.ts";
import type { Purpose } from "../attachments/purposes.ts";
import type { Channel } from "../policies/schema.ts";

/** Ways by which an opinion comes that nobody sends through the portal himself. */
export type GatheredChannel = Exclude<Channel, "portal">;

export type ChannelRow = {
  /** Who may enter what came this way, each for where he is in office. */
  enteredBy: readonly Role[];
  /** Who is heard: somebody with a name, whom the public never learns; a meeting by its minutes; a body. */
  speaker: "person" | "minutes" | "body";
  /**
   * How it counts. `attended`: everybody that its papers count, whoever spoke · `spoke`: those who said
   * something, and no more than were there · `body`: a body is counted as one, and as no person.
   */
  counts: "attended" | "spoke" | "body";
  /** What must be said of it, beside when, where and how many. */
  needs: readonly ("body" | "document" | "file")[];
  /** What its papers are; null where there are none. */
  file: Purpose | null;
  /** Whether agree, disagree and other may be counted without words. */
  tallies: boolean;
};

const OFFICES = ["intake", "drafter"] as const;
const VILLAGES = ["village_head", "village_front"] as const;

const heard = {
  enteredBy: OFFICES,
  speaker: "person",
  counts: "spoke",
  needs: [],
  file: "minutes",
  tallies: false,
} as const;

/**
 * Đ26 of Luật 10/2022/QH15, form by form: what is asked of each, who enters it, how it counts. Helpers
 * have no desk: they send for one person at a time, on the page where he would write himself.
 */
export const CHANNEL_TABLE = {
  meeting: {
    enteredBy: [...OFFICES, ...VILLAGES, "front_staff"],
    speaker: "minutes",
    counts: "attended",
    needs: ["file"],
    file: "minutes",
    tallies: true,
  },
  paper: {
    enteredBy: [...OFFICES, ...VILLAGES],
    speaker: "person",
    counts: "attended",
    needs: [],
    file: "minutes",
    tallies: true,
  },
  mailbox: heard,
  hotline: { ...heard, file: null },
  front: {
    enteredBy: [...OFFICES, "village_front", "front_staff"],
    speaker: "body",
    counts: "attended",
    needs: ["body"],
    file: "minutes",
    tallies: true,
  },
  zalo: heard,
  facebook: heard,
  social: heard,
  letter: {
    enteredBy: [...OFFICES, "front_staff"],
    speaker: "body",
    counts: "body",
    needs: ["body", "document", "file"],
    file: "minutes",
    tallies: false,
  },
} as const satisfies Record<GatheredChannel, ChannelRow>;

/** In the order in which offices choose: meetings and slips first. */
export const GATHERED: readonly [GatheredChannel, ...GatheredChannel[]] = [
  "meeting",
  "paper",
  "hotline",
  "mailbox",
  "zalo",
  "facebook",
  "social",
  "front",
  "letter",
];

export const channelRow = (channel: GatheredChannel): ChannelRow => CHANNEL_TABLE[channel];

export const isGathered = (channel: Channel): channel is GatheredChannel => channel !== "portal";

/** The channels that count in a way, for queries. */
export const countedAs = (counts: ChannelRow["counts"]): readonly GatheredChannel[] =>
  GATHERED.filter((channel) => CHANNEL_TABLE[channel].counts === counts);

export const MOST_PEOPLE = 100_000;
export const MOST_OPINIONS = 500;
export const BODY_LIMIT = 200;
export const REASON_LIMIT = 500;
export const QUESTION_LIMIT = 200;
export const NAME_LIMIT = 120;
