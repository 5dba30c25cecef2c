import { randomBytes, randomUUID } from "node:crypto";
import { v7 as uuid } from "uuid";
import type { Account } from "#app/domain/actor.ts";
import { effectiveState } from "#app/domain/machine.ts";
import { accept, type Outcome, refuse } from "#app/domain/outcome.ts";
import { commentMachine } from "#app/domain/policies/comment-machine.ts";
import { consultationMachine } from "#app/domain/policies/consultation-machine.ts";
import type { Stance } from "#app/domain/policies/schema.ts";
import { spokenText } from "#app/domain/policies/spoken.ts";
import { clauseWords, sameWords } from "#app/domain/policies/wording.ts";
import { receiptFromBytes } from "#app/domain/receipts.ts";
import type { Work } from "#app/services/context.ts";
import { once } from "#app/services/once.server.ts";
import { decideMove } from "#app/services/records/advance.server.ts";
import { journalRow } from "#app/services/records/apply-steps.server.ts";
import { transact } from "#app/services/transact.server.ts";
import type { Tx } from "#db/client.ts";
import { insertComment } from "#db/queries/comments.ts";
import { insertJournal } from "#db/queries/journal.ts";
import { findPolicyText } from "#db/queries/policies.ts";
import { moveComments } from "#db/queries/revision-writes.ts";
import { type CommentTarget, findCommentTarget } from "#db/queries/senders.ts";
import type { Subject } from "#db/queries/subjects.ts";
import { flagsOf } from "./flags-of.ts";

export type GivenComment = {
  policyCode: string;
  /** Anchor of the clause; null: the draft as a whole. */
  anchor: string | null;
  stance: Stance;
  /** Checked text: NFC, within the limit. */
  body: string;
  showName: boolean;
  consent: boolean;
  /** Person written for, when a helper or an officer types. */
  servedPerson: string | null;
  /** Other words for the clause; the clause's own words propose nothing. */
  wording?: string | null;
  /** Version of the text that the person read; null: the newest. */
  seenVersion?: number | null;
  submissionId: string;
};

export type Receipt = { receipt: string; policyCode: string };

const AFTER_ALL_CLAUSES = 1_000_000;

/**
 * Takes a resident's opinion on a draft: stored once per submission id, queued for a reader, counted,
 * entered into the ledger, all in one transaction; the receipt is given only after its commit.
 * Refuses what the comment's table refuses, an unknown clause, and a policy that is not public.
 */
export const sendComment = (work: Work, given: GivenComment): Promise<Outcome<Receipt>> =>
  transact(work.db, async (tx) => {
    const { actor } = work;
    if (actor.kind !== "account") return refuse("sign_in_first");
    const target = await findCommentTarget(tx, given.policyCode, given.anchor, {
      senderUnit: actor.unitCode,
      seenVersion: given.seenVersion ?? null,
    });
    if (!target || isHidden(work, target)) return refuse("not_found");
    const { submissionId, ...body } = given;
    const taken = await once<Receipt>(tx, {
      authorId: actor.id,
      submissionId,
      body,
      answer: { receipt: receiptFromBytes(randomBytes(16)), policyCode: target.code },
    });
    if (!taken.ok) return taken;
    if (!taken.value.fresh) return accept(taken.value.answer);
    if (given.anchor && !target.clauseKey) return refuse("clause_unknown");
    const proposed = await proposalOf(tx, given, target);
    const spoken = { body: given.body, wording: proposed?.wording ?? null };

    const id = uuid();
    const salt = randomBytes(32);
    const subject = draftOf(id, target, actor, given.servedPerson !== null);
    const decided = decideMove(work, {
      machine: commentMachine,
      subject,
      event: "send",
      facts: factsOf(work, given, target),
      commit: { salt, text: spokenText(spoken) },
    });
    if (!decided.ok) return decided;
    const [step] = decided.value.steps;
    if (!step) throw new Error("sending is a step");
    const dueAt = decided.value.dueAt ?? work.now;
    const [newest] = await Promise.all([
      insertComment(tx, {
        id,
        publicId: subject.publicId,
        policyId: target.id,
        collectedBy: target.collectedBy,
        round: target.round,
        policyVersion: target.version,
        clauseKey: target.clauseKey,
        clausePosition: target.clausePosition ?? AFTER_ALL_CLAUSES,
        receiptCode: taken.value.answer.receipt,
        authorId: actor.id,
        enteredBy: given.servedPerson ? actor.id : null,
        servedPerson: given.servedPerson,
        channel: "portal",
        people: 1,
        stance: given.stance,
        body: given.body,
        wording: proposed?.wording ?? null,
        wordingFrom: proposed?.from ?? null,
        salt,
        namingConsentAt: given.showName ? work.now : null,
        authorUnit: given.servedPerson ? null : actor.unitCode,
        byline: bylineOf(given, actor, target),
        now: work.now,
        dueAt,
        check: { unitPath: target.unitPath, flags: flagsOf(spoken), dueAt },
      }),
      insertJournal(tx, [journalRow(commentMachine, subject, 1, step.to, step)]),
    ]);
    // A version that came out while this waited for its policy: the clause has another place in it.
    if (newest !== null && newest !== target.newestVersion) {
      await moveComments(tx, target.id, newest);
    }
    return accept(taken.value.answer);
  });

/** The words proposed for a clause beside its own; null where they are the same. */
const proposalOf = async (
  tx: Tx,
  { wording, anchor }: GivenComment,
  target: CommentTarget,
): Promise<{ wording: string; from: string } | null> => {
  if (!wording || !target.clauseKey) return null;
  const text = await findPolicyText(tx, target.id, target.version);
  const clauses = text?.clauses ?? [];
  const from = clauseWords(
    clauses,
    clauses.findIndex((clause) => clause.anchor === anchor),
  );
  return sameWords(wording, from) ? null : { wording, from };
};

const date = (value: string | null): Date | null => (value === null ? null : new Date(value));

const policyState = (work: Work, target: CommentTarget): string =>
  effectiveState(
    consultationMachine,
    target.state,
    { opensAt: date(target.opensAt), closesAt: date(target.closesAt), dueAt: null },
    work.now,
  );

const isHidden = (work: Work, target: CommentTarget): boolean => {
  const state = consultationMachine.states[policyState(work, target) as "open"];
  return target.takenDown || state.visibility !== "public";
};

const factsOf = (work: Work, given: GivenComment, target: CommentTarget) => {
  const consultationState = policyState(work, target);
  return {
    consultationOpen: consultationState === "open",
    consultationState,
    gatheredInTime: false,
    consentRecorded: given.consent,
    enteredForOther: given.servedPerson !== null,
    channel: "portal" as const,
    servedPerson: given.servedPerson,
    textChecked: false,
    reasonCode: null,
    disposition: null,
    dueAt: null,
  };
};

/** What the table decides about before the row exists. */
const draftOf = (
  id: string,
  target: CommentTarget,
  actor: Account,
  forOther: boolean,
): Subject => ({
  id,
  recordId: target.collectedBy ?? target.id,
  publicId: randomUUID(),
  machineId: "comment",
  state: "draft",
  visibleState: "draft",
  version: 0,
  code: null,
  unitCode: target.unitPath.split("/").at(-1) ?? "",
  unitPath: target.unitPath,
  authorId: forOther ? null : actor.id,
  enteredBy: forOther ? actor.id : null,
  submittedBy: null,
  checkedBy: null,
  opensAt: date(target.opensAt),
  closesAt: date(target.closesAt),
  dueAt: null,
  takenDown: target.takenDown,
});

/** Author line of the public text: a name only by consent, else the place a person lives in. */
const bylineOf = (given: GivenComment, actor: Account, target: CommentTarget): string => {
  if (given.showName && !given.servedPerson) return actor.displayName;
  if (given.servedPerson) return "Công dân (nộp hộ)";
  const place = [target.senderUnit, target.senderParent].filter(Boolean).join(", ");
  return place ? `Công dân ${place}` : "Công dân";
};
