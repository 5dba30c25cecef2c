import { gatheringByline } from "#app/domain/gatherings/byline.ts";
import type { GatheringInput } from "#app/domain/gatherings/gathering-form.ts";
import { mayEnter } from "#app/domain/gatherings/reach.ts";
import { accept, type Outcome, refuse } from "#app/domain/outcome.ts";
import type { Work } from "#app/services/context.ts";
import { transact } from "#app/services/transact.server.ts";
import type { Tx } from "#db/client.ts";
import { addGathered } from "#db/queries/channel-totals.ts";
import {
  eraseServedPerson,
  forgetTables,
  lockGathering,
  markWithdrawn,
  noteChange,
  touchGathering,
  updateGathering,
} from "#db/queries/gathering-writes.ts";
import {
  findGathering,
  findGatheringTarget,
  findLeastPeople,
  type GatheringRow,
} from "#db/queries/gatherings.ts";
import { lockCommentsGathered, type Subject } from "#db/queries/subjects.ts";
import { peopleOfSource } from "./enter-gathering.server.ts";
import { type Entry, openEntry } from "./open-entry.server.ts";
import { takeBack } from "./take-back.server.ts";

type Mending = { entry: Entry; source: GatheringRow; comments: Subject[] };

type Asked = { gatheringId: string; version: number; reason: string };

/**
 * A source held alone with its opinions (the record, then the opinions, then the source: the order of
 * everybody), at the version that was seen, with the reason that the public will read.
 */
const hold = async (work: Work, tx: Tx, asked: Asked): Promise<Outcome<Mending>> => {
  if (asked.reason.trim() === "") return refuse("note_required");
  const found = await findGathering(tx, asked.gatheringId);
  if (!found) return refuse("not_found");
  const opened = await openEntry(work, tx, { ...found, heldOn: null, alone: true });
  if (!opened.ok) return opened;
  const comments = await lockCommentsGathered(tx, found.id);
  const locked = await lockGathering(tx, found.id);
  const source = await findGathering(tx, found.id);
  if (!locked || !source) return refuse("not_found");
  if (locked.withdrawn) return refuse("gathering_withdrawn");
  if (locked.version !== asked.version) return refuse("stale_version");
  return accept({ entry: opened.value, source, comments });
};

/** Public words of a source that may become others. */
const FIELDS = ["place", "heldOn", "body", "documentNumber", "documentDate", "people"] as const;

/**
 * Puts right what a source says of itself before its answers are signed; what changed and why is shown
 * to the public. The words of its opinions stay: one that was typed wrongly is taken back and entered
 * again. Refuses fewer people than its opinions and slips have, and what entering refuses.
 */
export const correctGathering = (
  work: Work,
  given: Asked & { source: Omit<GatheringInput, "channel"> },
): Promise<Outcome<{ id: string }>> =>
  transact(work.db, async (tx) => {
    const held = await hold(work, tx, given);
    if (!held.ok) return held;
    const { source } = held.value;
    const next: GatheringInput = { ...given.source, channel: source.channel };
    const opened = await openEntry(work, tx, { ...next, policyId: source.policyId, alone: true });
    if (!opened.ok) return opened;
    const { place, account } = opened.value;
    const least = await findLeastPeople(tx, source.id);
    if (peopleOfSource(next) > 0 && next.people < least) return refuse("people_too_few");
    const changed = changesOf({ ...source }, { ...next, place: place.name });
    if (Object.keys(changed).length === 0) return refuse("nothing_changed");
    const byline = gatheringByline({ ...next, place: place.name });
    const { now } = work;
    await updateGathering(tx, source.id, { ...next, byline, now });
    const after = await findGathering(tx, source.id);
    const more = (after?.counted ?? 0) - source.counted;
    await addGathered(tx, source.policyId, source.channel, more);
    const { reason } = given;
    await noteChange(tx, source.id, { kind: "corrected", reason, changed, by: account.id, now });
    return accept({ id: source.id });
  });

type Said = Record<(typeof FIELDS)[number], string | number | null>;

const changesOf = (before: Said, after: Said): Record<string, [string, string]> =>
  Object.fromEntries(
    FIELDS.filter((field) => String(before[field] ?? "") !== String(after[field] ?? "")).map(
      (field) => [field, [String(before[field] ?? ""), String(after[field] ?? "")]],
    ),
  );

/**
 * Withdraws a source with all its opinions before its answers are signed: nothing of it counts, and the
 * public still reads that it was there and why it is gone.
 */
export const withdrawGathering = (work: Work, given: Asked): Promise<Outcome<{ id: string }>> =>
  transact(work.db, async (tx) => {
    const held = await hold(work, tx, given);
    if (!held.ok) return held;
    const { source, comments, entry } = held.value;
    const by = entry.account.id;
    const { now } = work;
    await takeBack(work, tx, comments, by);
    await markWithdrawn(tx, source.id, now);
    await forgetTables(tx, source.id);
    await addGathered(tx, source.policyId, source.channel, -peopleOfSource(source));
    const { reason } = given;
    const changed = { people: [String(source.people), "0"] as [string, string] };
    await noteChange(tx, source.id, { kind: "withdrawn", reason, changed, by, now });
    return accept({ id: source.id });
  });

/** Takes one opinion of a source back, with a public reason; the others and the people stay. */
export const takeBackOpinion = (
  work: Work,
  given: Asked & { commentId: string },
): Promise<Outcome<{ id: string }>> =>
  transact(work.db, async (tx) => {
    const held = await hold(work, tx, given);
    if (!held.ok) return held;
    const { source, comments, entry } = held.value;
    const subject = comments.find(({ id }) => id === given.commentId);
    if (!subject) return refuse("not_found");
    const by = entry.account.id;
    const gone = await takeBack(work, tx, [subject], by);
    if (gone === 0) return refuse("already_done");
    const { now } = work;
    await touchGathering(tx, source.id, now);
    const changed = {
      opinions: [String(source.opinions), String(source.opinions - 1)] as [string, string],
    };
    const { reason } = given;
    await noteChange(tx, source.id, { kind: "opinion_withdrawn", reason, changed, by, now });
    return accept({ id: source.id });
  });

/**
 * Erases the name of the person an opinion was entered for, at that person's wish, at any time: the
 * opinion, its count and its answer stay. Refuses who may not enter such opinions.
 */
export const eraseName = (
  work: Work,
  given: { gatheringId: string; commentId: string },
): Promise<Outcome<{ id: string }>> =>
  transact(work.db, async (tx) => {
    const source = await findGathering(tx, given.gatheringId);
    if (!source) return refuse("not_found");
    const { actor } = work;
    if (actor.kind !== "account") return refuse("sign_in_first");
    const target = await findGatheringTarget(tx, source.policyId);
    if (!target || !mayEnter(actor, source.channel, target.unitPath, source.placePath)) {
      return refuse("forbidden");
    }
    const erased = await eraseServedPerson(tx, source.id, given.commentId);
    return erased ? accept({ id: source.id }) : refuse("already_done");
  });
