import { v7 as uuid } from "uuid";
import { endOfDay } from "#app/domain/deadlines.ts";
import { channelRow } from "#app/domain/gatherings/channels.ts";
import type { GatheringInput, Tally } from "#app/domain/gatherings/gathering-form.ts";
import type { GivenOpinion } from "#app/domain/gatherings/opinion-rows.ts";
import { accept, type Outcome, refuse } from "#app/domain/outcome.ts";
import { attachDrafts } from "#app/services/attachments/attach-drafts.server.ts";
import type { Work } from "#app/services/context.ts";
import { once } from "#app/services/once.server.ts";
import { transact } from "#app/services/transact.server.ts";
import type { Tx } from "#db/client.ts";
import type { Holder } from "#db/queries/attachments.ts";
import { addGathered } from "#db/queries/channel-totals.ts";
import {
  countGatheringFiles,
  insertGathering,
  replaceTallies,
} from "#db/queries/gathering-writes.ts";
import { listClauseSpots } from "#db/queries/gatherings.ts";
import { addOpinions } from "./add-opinions.server.ts";
import { type Entry, openEntry } from "./open-entry.server.ts";

export type GivenGathering = {
  policyId: string;
  source: GatheringInput;
  tallies: readonly Tally[];
  opinions: readonly GivenOpinion[];
  /** The form whose uploads are its papers, and who sent them. */
  formId: string;
  holder: Holder;
  submissionId: string;
};

/** People that a source adds by having taken place: who was there; those heard count with their words. */
export const peopleOfSource = ({ channel, people }: GatheringInput): number =>
  channelRow(channel).counts === "attended" ? people : 0;

/**
 * Takes in a source of opinions with its papers, its counts and its opinions, all or nothing and once
 * per submission id. Refuses what `openEntry` refuses, a channel's papers that are missing, a clause
 * that is not there.
 */
export const enterGathering = (
  work: Work,
  given: GivenGathering,
): Promise<Outcome<{ id: string }>> =>
  transact(work.db, async (tx) => {
    const { policyId, source, tallies, opinions } = given;
    const opened = await openEntry(work, tx, { policyId, ...source, alone: false });
    if (!opened.ok) return opened;
    const entry = opened.value;
    const taken = await once(tx, {
      authorId: entry.account.id,
      submissionId: given.submissionId,
      body: { policyId, source, tallies, opinions },
      answer: { gatheringId: uuid() },
    });
    if (!taken.ok) return taken;
    const id = taken.value.answer.gatheringId;
    if (!taken.value.fresh) return accept({ id });
    const { round } = entry.target;
    await insertGathering(tx, {
      ...source,
      id,
      policyId,
      round,
      by: entry.account.id,
      now: work.now,
    });
    const counted = await writeTallies(tx, entry, { ...source, id }, tallies);
    if (!counted.ok) return counted;
    const { formId, holder } = given;
    const subject = { store: "gatherings", id } as const;
    const handing = {
      formId,
      holder,
      kind: "CS",
      recordId: policyId,
      subject,
      now: work.now,
    } as const;
    const attached = await attachDrafts(tx, handing);
    if (!attached.ok) return attached;
    if (
      channelRow(source.channel).needs.includes("file") &&
      (await countGatheringFiles(tx, id)) === 0
    ) {
      return refuse("gathering_file_missing");
    }
    await addGathered(tx, policyId, source.channel, peopleOfSource(source));
    const added = await addOpinions(work, tx, entry, { ...source, id }, opinions);
    return added.ok ? accept({ id }) : added;
  });

/** Counts of slips for clauses of the newest text; refuses a clause that it has not. */
export const writeTallies = async (
  tx: Tx,
  { target }: Entry,
  source: GatheringInput & { id: string },
  tallies: readonly Tally[],
): Promise<Outcome<null>> => {
  const anchors = [...new Set(tallies.flatMap(({ anchor }) => anchor ?? []))];
  const spots = await listClauseSpots(
    tx,
    target.id,
    target.newestVersion,
    anchors,
    endOfDay(source.heldOn),
  );
  const keys = new Map(spots.map(({ anchor, key }) => [anchor, key]));
  if (anchors.some((anchor) => !keys.has(anchor))) return refuse("clause_unknown");
  await replaceTallies(
    tx,
    source.id,
    tallies.map(({ anchor, ...counts }) => ({
      ...counts,
      clauseKey: anchor === null ? null : (keys.get(anchor) ?? null),
    })),
  );
  return accept(null);
};
