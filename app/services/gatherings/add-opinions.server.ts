import { randomBytes, randomUUID } from "node:crypto";
import { v7 as uuid } from "uuid";
import { endOfDay } from "#app/domain/deadlines.ts";
import { gatheringByline } from "#app/domain/gatherings/byline.ts";
import type { GatheringInput } from "#app/domain/gatherings/gathering-form.ts";
import type { GivenOpinion } from "#app/domain/gatherings/opinion-rows.ts";
import { accept, type Outcome, refuse } from "#app/domain/outcome.ts";
import { commentMachine } from "#app/domain/policies/comment-machine.ts";
import { spokenText } from "#app/domain/policies/spoken.ts";
import { receiptFromBytes } from "#app/domain/receipts.ts";
import { flagsOf } from "#app/services/comments/flags-of.ts";
import type { Work } from "#app/services/context.ts";
import { decideMove } from "#app/services/records/advance.server.ts";
import { journalRow } from "#app/services/records/apply-steps.server.ts";
import type { Tx } from "#db/client.ts";
import { insertComment } from "#db/queries/comments.ts";
import { findVersionAt, listClauseSpots } from "#db/queries/gatherings.ts";
import { insertJournal } from "#db/queries/journal.ts";
import type { Subject } from "#db/queries/subjects.ts";
import type { Entry } from "./open-entry.server.ts";

const AFTER_ALL_CLAUSES = 1_000_000;

export type Source = GatheringInput & { id: string };

/**
 * Takes the opinions of a source in, each as a comment like any other: queued for a reader who is not
 * the one who typed it, counted, entered into the ledger, with a receipt of its own. Refuses a clause
 * that the newest text has not, and what the comment's table refuses; then none of them is taken.
 */
export const addOpinions = async (
  work: Work,
  tx: Tx,
  entry: Entry,
  source: Source,
  opinions: readonly GivenOpinion[],
): Promise<Outcome<{ receipts: string[] }>> => {
  const { target } = entry;
  const day = endOfDay(source.heldOn);
  const anchors = [...new Set(opinions.flatMap(({ anchor }) => anchor ?? []))];
  const spots = new Map(
    (await listClauseSpots(tx, target.id, target.newestVersion, anchors, day)).map((spot) => [
      spot.anchor,
      spot,
    ]),
  );
  const whole = await findVersionAt(tx, target.id, day);
  const byline = gatheringByline({ ...source, place: entry.place.name });
  const receipts: string[] = [];
  for (const opinion of opinions) {
    const spot = opinion.anchor === null ? null : spots.get(opinion.anchor);
    if (spot === undefined) return refuse("clause_unknown");
    const receipt = receiptFromBytes(randomBytes(16));
    const salt = randomBytes(32);
    const spoken = { body: opinion.body, wording: null };
    const subject = draftOf(entry);
    const decided = decideMove(work, {
      machine: commentMachine,
      subject,
      event: "send",
      facts: factsOf(entry, source, opinion),
      commit: { salt, text: spokenText(spoken) },
    });
    if (!decided.ok) return decided;
    const [step] = decided.value.steps;
    if (!step) throw new Error("sending is a step");
    const dueAt = decided.value.dueAt ?? work.now;
    await insertComment(tx, {
      id: subject.id,
      publicId: subject.publicId,
      policyId: target.id,
      collectedBy: target.collectedBy,
      round: target.round,
      policyVersion: spot?.version ?? whole,
      clauseKey: spot?.key ?? null,
      clausePosition: spot?.position ?? AFTER_ALL_CLAUSES,
      receiptCode: receipt,
      authorId: entry.account.id,
      enteredBy: entry.account.id,
      servedPerson: opinion.servedPerson,
      channel: source.channel,
      gatheringId: source.id,
      people: opinion.people,
      stance: opinion.stance,
      body: opinion.body,
      wording: null,
      wordingFrom: null,
      salt,
      namingConsentAt: null,
      authorUnit: entry.place.code,
      byline,
      now: work.now,
      dueAt,
      check: { unitPath: target.unitPath, flags: flagsOf(spoken), dueAt },
    });
    const row = journalRow(commentMachine, subject, 1, step.to, { ...step, hand: entry.hand });
    await insertJournal(tx, [row]);
    receipts.push(receipt);
  }
  return accept({ receipts });
};

const date = (value: string | null): Date | null => (value === null ? null : new Date(value));

const factsOf = (entry: Entry, source: Source, opinion: GivenOpinion) => ({
  consultationOpen: entry.state === "open",
  consultationState: entry.state,
  gatheredInTime: true,
  // The paper carries the consent; the portal keeps the name for the office alone.
  consentRecorded: true,
  enteredForOther: true,
  channel: source.channel,
  servedPerson: opinion.servedPerson,
  textChecked: false,
  reasonCode: null,
  disposition: null,
  dueAt: null,
});

const draftOf = ({ target, account }: Entry): Subject => ({
  id: uuid(),
  recordId: target.recordId,
  publicId: randomUUID(),
  machineId: "comment",
  state: "draft",
  visibleState: "draft",
  version: 0,
  code: null,
  unitCode: target.unitPath.split("/").at(-1) ?? "",
  unitPath: target.unitPath,
  authorId: null,
  enteredBy: account.id,
  submittedBy: null,
  checkedBy: null,
  opensAt: date(target.opensAt),
  closesAt: date(target.closesAt),
  dueAt: null,
  takenDown: target.takenDown,
});
