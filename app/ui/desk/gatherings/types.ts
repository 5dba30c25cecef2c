import type { ChannelRow, GatheredChannel } from "#app/domain/gatherings/channels.ts";
import type {
  GatheredOpinion,
  GatheringChange,
  GatheringTally,
} from "#app/domain/gatherings/source.ts";

export type { GatheredOpinion, GatheringChange, GatheringTally };

/** A source as its pages show it. */
export type SourceView = {
  id: string;
  channel: GatheredChannel;
  counts: ChannelRow["counts"];
  place: string;
  placeCode: string;
  heldOn: string;
  body: string;
  documentNumber: string | null;
  documentDate: string | null;
  people: number;
  counted: number;
  opinions: number;
  version: number;
  withdrawnAt: string | null;
  sample: boolean;
  tallies: readonly GatheringTally[];
  changes: readonly GatheringChange[];
  policyId: string;
  /** The commune's part that gathered it for a draft of the city. */
  collectedAt: { code: string; unitName: string } | null;
};

/** What the forms of a source choose from. */
export type SourceFormView = {
  channels: readonly GatheredChannel[];
  places: readonly { value: string; label: string }[];
  clauses: readonly { value: string; label: string }[];
  /** Whether the time for comments is over, so that only what came in time is taken. */
  closed: boolean;
};
