import { SYSTEM } from "#app/domain/actor.ts";
import { factsOf, type Playing } from "./comment.ts";
import { PRIVATE_ANSWERS } from "./data/comment-phrases.ts";
import { workAt } from "./sample-world.ts";
import { move } from "./walk.ts";

const ANSWERED_IN: Readonly<Record<string, "answer" | "answer_private">> = {
  published: "answer",
  hidden: "answer_private",
};

/** The drafter's row of the table for an opinion that counts; what is not shown is answered privately. */
export const writeAnswer = ({ random, comment }: Playing): void => {
  const { answers } = comment.plan.point;
  const own = comment.walked.subject.state === "published" && answers.length > 0;
  comment.answer = own
    ? random.pick(answers)
    : { disposition: "noted", text: random.pick(PRIVATE_ANSWERS) };
};

/** What the chair's signature does to an opinion, and the end of its consultation after it. */
export const publishAnswer = (playing: Playing): void => {
  const { world, made, random, comment } = playing;
  const { walked, answer } = comment;
  const event = ANSWERED_IN[walked.subject.state];
  if (!event || !answer || !made.signedAt) return;
  move(walked, workAt(world, SYSTEM, made.signedAt), {
    event,
    facts: factsOf(playing, "responded"),
    details: { disposition: answer.disposition },
    commit: { salt: random.bytes(32), text: `${answer.disposition}\n${answer.text}` },
  });
  const { ending } = made.scenario;
  if (!ending || !made.endedAt) return;
  const state = ending.event === "record_adopted" ? "adopted" : "not_adopted";
  move(walked, workAt(world, SYSTEM, made.endedAt), {
    event: "close",
    facts: factsOf(playing, state),
  });
};
