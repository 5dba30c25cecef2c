import { addWorkingDays, vnDate } from "#app/domain/deadlines.ts";
import { monthOf } from "#app/domain/indicators/measures.ts";
import type { InitiativeEvent } from "#app/domain/initiatives/initiative-machine.ts";
import { ANSWER_DAYS, needsAnswer, thresholdOf } from "#app/domain/initiatives/meetings.ts";
import type { Work } from "#app/services/context.ts";
import type { Tx } from "#db/client.ts";
import {
  insertFrontOpinion,
  markInitiativeChecked,
  setAskedByCommune,
  setDue,
  setReviewAsked,
  upsertMeeting,
  writePlan,
  writeRecognition,
  writeResult,
  writeVote,
} from "#db/queries/initiative-writes.ts";
import type { InitiativeHead } from "#db/queries/initiatives.ts";
import { addTallies } from "#db/queries/tallies.ts";
import { type CheckDecision, closeCheck } from "#db/queries/text-checks.ts";
import type { InitiativeMove } from "./move-initiative.server.ts";

type After = (
  work: Work,
  tx: Tx,
  head: InitiativeHead,
  move: InitiativeMove,
) => Promise<unknown> | undefined;

const byOf = ({ actor }: Work): string | null => (actor.kind === "account" ? actor.id : null);

const close =
  (decision: CheckDecision): After =>
  (work, tx, head, { reasonCode = null }) =>
    closeCheck(tx, head.id, decision, { id: byOf(work), reasonCode, now: work.now });

const publish: After = async (work, tx, head, move) => {
  const by = byOf(work);
  if (head.textCheckedAt === null && by) await markInitiativeChecked(tx, head.id, by, work.now);
  await close("shown")(work, tx, head, move);
};

const frontSaid =
  (agrees: boolean): After =>
  (work, tx, head, { note = "" }) =>
    insertFrontOpinion(tx, {
      initiativeId: head.id,
      level: "village",
      agrees,
      words: note,
      givenOn: vnDate(work.now),
      by: byOf(work),
      now: work.now,
    });

const voted =
  (passed: boolean): After =>
  (work, tx, head, { vote }) =>
    vote && head.matter
      ? writeVote(tx, head.id, {
          ...vote,
          threshold: thresholdOf(head.matter),
          passed,
          now: work.now,
        })
      : undefined;

/** The day of the decision counts (L2316), for the village as it was then. */
const recognised: After = async (_work, tx, head, { decision }) => {
  if (!decision) return;
  await writeRecognition(tx, head.id, decision.number, decision.date);
  if (!head.villageCode) return;
  const month = monthOf(decision.date);
  await addTallies(tx, [
    { measure: "initiative_recognised", unitCode: head.villageCode, month, n: 1 },
  ]);
};

/** What a step does beside moving the record; a step without a row does nothing else. */
export const AFTER_STEP: Partial<Record<InitiativeEvent, After>> = {
  open_consent: publish,
  forward_to_commune: publish,
  ask_info: async (work, tx, head, move) => {
    await setAskedByCommune(tx, head.id, false);
    await close("needs_edit")(work, tx, head, move);
  },
  ask_info_in_review: (_work, tx, head) => setAskedByCommune(tx, head.id, true),
  decline: close("hidden"),
  withdraw: close("gone"),
  enough_consent: (work, tx, head, { meeting }) =>
    meeting && upsertMeeting(tx, head.id, meeting, work.now),
  front_agree: frontSaid(true),
  front_disagree: frontSaid(false),
  pass_in_community: voted(true),
  fail_in_community: voted(false),
  send_to_commune: (work, tx, head) =>
    head.matter && needsAnswer(head.matter)
      ? setDue(tx, head.id, addWorkingDays(work.calendar, work.now, ANSWER_DAYS))
      : undefined,
  recognise: recognised,
  ask_review: (work, tx, head) => setReviewAsked(tx, head.id, work.now),
  implement: (_work, tx, head, { plan }) => plan && writePlan(tx, head.id, plan),
  complete: (work, tx, head, { result }) =>
    result && writeResult(tx, head.id, { ...result, on: vnDate(work.now) }),
};
