import { denial } from "#app/domain/access.ts";
import {
  type InitiativeEvent,
  initiativeMachine,
} from "#app/domain/initiatives/initiative-machine.ts";
import { proposalText } from "#app/domain/initiatives/proposal.ts";
import { accept, type Outcome, refuse } from "#app/domain/outcome.ts";
import { attachDrafts } from "#app/services/attachments/attach-drafts.server.ts";
import type { Work } from "#app/services/context.ts";
import { advance, type Move, type Moved } from "#app/services/records/advance.server.ts";
import { transact } from "#app/services/transact.server.ts";
import type { Tx } from "#db/client.ts";
import type { Holder } from "#db/queries/attachments.ts";
import { listFollowers } from "#db/queries/followers.ts";
import type { MeetingDates } from "#db/queries/initiative-writes.ts";
import {
  findInitiative,
  findInitiativeSalt,
  type InitiativeHead,
} from "#db/queries/initiatives.ts";
import { lockRecord, type Subject } from "#db/queries/subjects.ts";
import { AFTER_STEP } from "./after-step.server.ts";
import {
  loadInitiativeFacts,
  meetingFacts,
  proposalOf,
  villageStands,
} from "./initiative-facts.server.ts";

export type InitiativeMove = {
  id: string;
  event: InitiativeEvent;
  version: number;
  note?: string | undefined;
  reasonCode?: string | undefined;
  /** The person says to have read everything that becomes public. */
  textChecked?: boolean | undefined;
  meeting?: MeetingDates | undefined;
  vote?: { votesFor: number; households: number } | undefined;
  decision?: { number: string; date: string } | undefined;
  plan?: { owner: string; plan: string; due: string } | undefined;
  result?: { words: string; beneficiaries: number | null; cost: number | null } | undefined;
  /** Uploads of the step's form: minutes, decision, photos. */
  files?: { formId: string; holder: Holder } | undefined;
};

/**
 * Moves an initiative by an event of its table, with the papers and figures the step brings and what
 * follows from it, in one transaction. Refuses as the table says, and a chair of another commune with a
 * sentence of its own; an unknown record is not found.
 */
export const moveInitiative = (work: Work, move: InitiativeMove): Promise<Outcome<Moved>> =>
  transact(work.db, (tx) => moveInitiativeIn(work, tx, move));

/** The same inside a transaction of the caller: for many initiatives under one decision. */
export const moveInitiativeIn = async (
  work: Work,
  tx: Tx,
  move: InitiativeMove,
): Promise<Outcome<Moved>> => {
  const subject = await lockRecord(tx, move.id);
  const head = subject && (await findInitiative(tx, move.id));
  if (!subject || !head || subject.machineId !== "SK") return refuse("not_found");
  const outside = isOtherCommune(work, move, subject);
  if (outside) return refuse("other_commune");
  if (move.textChecked && denial(work.actor, "text.check.initiative", subject) === "own_work") {
    return refuse("own_work");
  }
  if (move.files) {
    const attached = await attachDrafts(tx, {
      ...move.files,
      kind: "SK",
      recordId: move.id,
      now: work.now,
    });
    if (!attached.ok) return attached;
  }
  const facts = await loadInitiativeFacts(work, tx, head, askedBy(work, move, subject, head));
  const followers = await listFollowers(tx, move.id);
  const actorId = work.actor.kind === "account" ? work.actor.id : null;
  const moved = await advance(work, tx, {
    machine: initiativeMachine,
    subject,
    event: move.event,
    facts,
    expectedVersion: move.version,
    note: move.note,
    document: move.decision?.number,
    date: move.decision?.date ?? move.plan?.due ?? move.meeting?.heldOn,
    details: detailsOf(move),
    commit: await commitOf(tx, move, head),
    notify: followers.filter((follower) => follower !== actorId),
    watchers: followers,
  });
  if (!moved.ok) return moved;
  await AFTER_STEP[move.event]?.(work, tx, head, move);
  return accept(moved.value);
};

/** A chair who reaches other communes, not this one. */
const isOtherCommune = ({ actor }: Work, { event }: InitiativeMove, subject: Subject): boolean =>
  event === "recognise" &&
  actor.kind === "account" &&
  actor.roles.some(({ role }) => role === "chair" || role === "vice_chair") &&
  denial(actor, "initiative.recognise", subject) === "forbidden";

/** Facts that come with the request. */
const askedBy = (work: Work, move: InitiativeMove, subject: Subject, head: InitiativeHead) => {
  const { decision, vote, plan, result, meeting, reasonCode, textChecked } = move;
  const reads = textChecked && denial(work.actor, "text.check.initiative", subject) === null;
  return {
    ...(reads ? { textChecked: true } : {}),
    ...(reasonCode ? { reasonCode } : {}),
    ...(vote ? { vote } : {}),
    ...(plan ? { plan } : {}),
    ...(result ? { result } : {}),
    ...(meeting ? { meeting: meetingFacts(head, meeting) } : {}),
    ...(decision
      ? { decision: { ...decision, villageExisted: villageStands(head, decision.date) } }
      : {}),
  };
};

/** Figures that stand in the public timeline beside the step. */
const detailsOf = ({ reasonCode, vote, result }: InitiativeMove): Move["details"] => {
  const details = {
    ...(reasonCode ? { reason: reasonCode } : {}),
    ...(vote ? { votes: String(vote.votesFor), households: String(vote.households) } : {}),
    ...(result?.beneficiaries != null ? { people: String(result.beneficiaries) } : {}),
  };
  return Object.keys(details).length > 0 ? details : undefined;
};

const FIRST_PUBLIC: readonly InitiativeEvent[] = ["open_consent", "forward_to_commune"];

/** The step that makes the words public commits to them. */
const commitOf = async (
  tx: Tx,
  { event }: InitiativeMove,
  head: InitiativeHead,
): Promise<Move["commit"]> => {
  if (!FIRST_PUBLIC.includes(event)) return undefined;
  const salt = await findInitiativeSalt(tx, head.id);
  return salt ? { salt, text: proposalText(proposalOf(head)) } : undefined;
};
