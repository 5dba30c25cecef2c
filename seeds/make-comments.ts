import { publishAnswer, writeAnswer } from "./answer-comment.ts";
import type { Comment, Playing } from "./comment.ts";
import { planComments } from "./comment-plan.ts";
import type { Consultation } from "./consultation.ts";
import { playComment } from "./play-comment.ts";
import { makeRandom } from "./random.ts";
import type { World } from "./sample-world.ts";

const NOT_COUNTED: readonly string[] = ["draft", "withdrawn", "rerouted"];

/** Whether an opinion counts and has its row in the table. */
export const counts = ({ walked }: Comment): boolean => !NOT_COUNTED.includes(walked.subject.state);

/** The opinions on a consultation, played through, with as many answers as its scenario says. */
export const makeComments = (world: World, made: Consultation): Comment[] => {
  const random = makeRandom(`fates ${made.scenario.draft.id} ${made.scenario.unit}`);
  const playings = planComments(world, made).map((plan) => playComment(world, made, random, plan));
  const rows = playings.filter(({ comment }) => counts(comment));
  for (const playing of rows.slice(0, answeredCount(made, rows))) writeAnswer(playing);
  if (made.signedAt) for (const playing of rows) publishAnswer(playing);
  return playings.map(({ comment }) => comment);
};

const answeredCount = ({ scenario }: Consultation, rows: readonly Playing[]): number => {
  if (scenario.response) return rows.length;
  if (scenario.unanswered === "most") return Math.floor(rows.length / 4);
  if (scenario.unanswered !== undefined) return rows.length - scenario.unanswered;
  return 0;
};
