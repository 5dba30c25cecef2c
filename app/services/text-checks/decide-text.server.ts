import { accept, type Outcome, refuse } from "#app/domain/outcome.ts";
import type { CommentFacts } from "#app/domain/policies/comment-facts.ts";
import { commentMachine } from "#app/domain/policies/comment-machine.ts";
import type { Channel } from "#app/domain/policies/schema.ts";
import type { Work } from "#app/services/context.ts";
import { advance } from "#app/services/records/advance.server.ts";
import { transact } from "#app/services/transact.server.ts";
import type { Tx } from "#db/client.ts";
import { eraseTexts } from "#db/queries/comment-texts.ts";
import { setShown, uncountComment } from "#db/queries/comments.ts";
import { lockComment, type Subject } from "#db/queries/subjects.ts";
import {
  type CheckDecision,
  closeCheck,
  eraseComment,
  findOpenCheck,
  markChecked,
} from "#db/queries/text-checks.ts";

export type TextEvent = "show" | "ask_edit" | "hide" | "reroute";

const DECISION: Readonly<Record<TextEvent, CheckDecision>> = {
  show: "shown",
  ask_edit: "needs_edit",
  hide: "hidden",
  reroute: "rerouted",
};

export type TextDecision = {
  checkId: string;
  event: TextEvent;
  reasonCode: string | null;
  /** What the sender should change, in the reader's words; never the sender's text itself. */
  note?: string | undefined;
};

/**
 * A person's decision about a waiting text: shown, back to its sender, not shown, or to another
 * channel (then its words are erased here). Refuses who may not check it, his own text, a missing
 * reason, words sent back that nobody can mend, and a text that somebody decided first.
 */
export const decideText = (work: Work, given: TextDecision): Promise<Outcome<{ id: string }>> =>
  transact(work.db, async (tx) => {
    const check = await findOpenCheck(tx, given.checkId);
    const subject = check && (await lockComment(tx, check.subjectId));
    if (!check || !subject) return refuse("already_done");
    const taken = await take(work, tx, subject, check.channel);
    if (!taken.ok) return taken;
    const moved = await advance(work, tx, {
      machine: commentMachine,
      subject: taken.value,
      event: given.event,
      facts: factsOf(check.channel, given),
      note: given.note,
      details: given.reasonCode ? { reason: given.reasonCode } : undefined,
      notify: subject.authorId ? [subject.authorId] : [],
    });
    if (!moved.ok) return moved;
    const by = work.actor.kind === "account" ? work.actor.id : null;
    const closed = await closeCheck(tx, subject.id, DECISION[given.event], {
      id: by,
      reasonCode: given.reasonCode,
      now: work.now,
    });
    if (!closed || !by) return refuse("already_done");
    await markChecked(tx, subject.id, { by, reasonCode: given.reasonCode });
    await follow(tx, subject, given, work.now);
    return accept({ id: subject.id });
  });

/** Reading a text is its first step; the decision is the second. */
const take = async (
  work: Work,
  tx: Tx,
  subject: Subject,
  channel: Channel,
): Promise<Outcome<Subject>> => {
  if (subject.state !== "submitted") return accept(subject);
  const taken = await advance(work, tx, {
    machine: commentMachine,
    subject,
    event: "take",
    facts: factsOf(channel, null),
  });
  if (!taken.ok) return taken;
  return accept({ ...subject, ...taken.value });
};

const follow = async (tx: Tx, subject: Subject, given: TextDecision, now: Date): Promise<void> => {
  if (given.event === "show") await setShown(tx, subject.id, now);
  if (given.event !== "reroute") return;
  await uncountComment(tx, subject.id);
  await eraseComment(tx, subject.id);
  await eraseTexts(tx, subject.id);
};

const factsOf = (channel: Channel, given: TextDecision | null): CommentFacts => ({
  consultationOpen: true,
  consultationState: "open",
  gatheredInTime: false,
  consentRecorded: true,
  enteredForOther: false,
  channel,
  servedPerson: null,
  textChecked: given !== null,
  reasonCode: given?.reasonCode ?? null,
  disposition: null,
  dueAt: null,
});
