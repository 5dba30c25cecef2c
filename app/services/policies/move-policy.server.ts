import type { TransitionRow } from "#app/domain/machine.ts";
import { accept, type Outcome, refuse } from "#app/domain/outcome.ts";
import type { ConsultationFacts } from "#app/domain/policies/consultation-facts.ts";
import { consultationMachine } from "#app/domain/policies/consultation-machine.ts";
import type { Work } from "#app/services/context.ts";
import { advance, handOf, type Move, type Moved } from "#app/services/records/advance.server.ts";
import { transact } from "#app/services/transact.server.ts";
import type { Tx } from "#db/client.ts";
import { countOutcomes, findPartFacts, markHandedIn } from "#db/queries/collections.ts";
import { listFollowers } from "#db/queries/followers.ts";
import type { PolicyHead } from "#db/queries/policies.ts";
import {
  publishText,
  startRound,
  touchPolicy,
  writeAdoption,
  writeSignature,
} from "#db/queries/policy-writes.ts";
import { lockRecord } from "#db/queries/subjects.ts";
import { followParent } from "../collections/follow-parent.server.ts";
import { answerComments } from "../comments/answer-comments.server.ts";
import { closeComments } from "../comments/close-comments.server.ts";
import { awaitingVersion } from "../revisions/awaiting-version.server.ts";
import { writeVersion } from "../revisions/write-version.server.ts";
import { loadConsultationFacts } from "./policy-facts.server.ts";

export type PolicyEvent = keyof typeof consultationMachine.events;

export type PolicyMove = {
  id: string;
  event: PolicyEvent;
  version: number;
  note?: string | undefined;
  /** The person says to have read everything that becomes public. */
  textChecked?: boolean | undefined;
  newClosesAt?: Date | undefined;
  signedBy?: string | undefined;
  departureReason?: string | undefined;
  adoption?: { number: string; date: string; url: string | null } | undefined;
};

type After = (work: Work, tx: Tx, head: PolicyHead, move: PolicyMove) => Promise<unknown>;

/** What an event does beside moving the record; an event without a row does nothing else. */
const AFTER: Partial<Record<PolicyEvent, After>> = {
  approve_scheduled: (work, tx, head) => publishText(tx, head.id, work.now),
  approve_open: (work, tx, head) => publishText(tx, head.id, work.now),
  extend: (_work, tx, head) => touchPolicy(tx, head.id),
  reopen_round: (_work, tx, head) => startRound(tx, head.id),
  sign_response: async (work, tx, head) => {
    await answerComments(work, tx, head.id);
    if (head.communes > 0) await countOutcomes(tx, head.id);
  },
  hand_in_summary: (work, tx, head) => markHandedIn(tx, head.id, work.now),
  withdraw: (work, tx, head) => closeComments(work, tx, head.id),
  record_adopted: (work, tx, head) => closeComments(work, tx, head.id),
  record_not_adopted: (work, tx, head) => closeComments(work, tx, head.id),
};

/**
 * Moves a consultation by an event of its table, with what the event needs written first and what
 * follows from it, in one transaction. Refuses as the table says; an unknown record is not found.
 */
export const movePolicy = (work: Work, move: PolicyMove): Promise<Outcome<Moved>> =>
  transact(work.db, async (tx) => {
    const subject = await lockRecord(tx, move.id);
    if (!subject) return refuse("not_found");
    await writeFirst(tx, move);
    const loaded = await loadConsultationFacts(work, tx, move.id, askedBy(move));
    if (!loaded) return refuse("not_found");
    const version = await awaitingVersion(tx, loaded.head, move);
    if (!version.ok) return version;
    const followers = await listFollowers(tx, move.id);
    const part = loaded.head.parentId ? await findPartFacts(tx, move.id) : null;
    const told = [...new Set([...followers, ...(part?.parentAuthor ? [part.parentAuthor] : [])])];
    const moved = await advance(work, tx, {
      machine: consultationMachine,
      subject,
      event: move.event,
      facts: loaded.facts,
      expectedVersion: move.version,
      note: move.note,
      document: move.adoption?.number,
      date: move.adoption?.date ?? move.newClosesAt?.toISOString(),
      dates: datesFor(work, move),
      commit: version.value?.commit,
      details: version.value ? { version: String(version.value.rows.number) } : undefined,
      notify: told.filter((follower) => !isActor(work, follower)),
      watchers: followers,
    });
    if (!moved.ok) return moved;
    if (version.value) await writeVersion(tx, version.value, work.now);
    await followParent(work, tx, {
      head: loaded.head,
      event: move.event,
      hand: handOf(work, consultationMachine, move.event, subject),
      note: hasPublicNote(move.event) ? move.note : undefined,
      dates: datesFor(work, move),
    });
    await AFTER[move.event]?.(work, tx, loaded.head, move);
    return accept(moved.value);
  });

const hasPublicNote = (event: PolicyEvent): boolean => {
  const row: TransitionRow<string, never> = consultationMachine.events[event];
  return row.carries?.includes("public_note") ?? false;
};

const isActor = (work: Work, id: string): boolean =>
  work.actor.kind === "account" && work.actor.id === id;

/** Facts that come with the request; written before the guards look at them. */
const writeFirst = async (tx: Tx, move: PolicyMove): Promise<void> => {
  if (move.event === "sign_response" && move.signedBy) {
    await writeSignature(tx, move.id, {
      signedBy: move.signedBy,
      departureReason: move.departureReason ?? null,
    });
  }
  if (move.adoption) await writeAdoption(tx, move.id, move.adoption);
};

const askedBy = (move: PolicyMove): Partial<ConsultationFacts> => ({
  ...(move.newClosesAt ? { newClosesAt: move.newClosesAt } : {}),
  ...(move.textChecked === undefined ? {} : { textChecked: move.textChecked }),
  // Each round is signed anew: the name under an earlier one does not count.
  ...(move.event === "sign_response" ? { signedBy: move.signedBy ?? null } : {}),
});

/** Windows that an event changes: opening now, a later end, a new round. */
const datesFor = (work: Work, move: PolicyMove): Move["dates"] => {
  if (move.event === "approve_open") return { opensAt: work.now };
  if (move.event === "extend" && move.newClosesAt) return { closesAt: move.newClosesAt };
  if (move.event === "reopen_round" && move.newClosesAt) {
    return { opensAt: work.now, closesAt: move.newClosesAt };
  }
  return undefined;
};
