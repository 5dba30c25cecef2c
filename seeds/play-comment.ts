import { SYSTEM } from "#app/domain/actor.ts";
import { commentMachine } from "#app/domain/policies/comment-machine.ts";
import { spokenText } from "#app/domain/policies/spoken.ts";
import { receiptFromBytes } from "#app/domain/receipts.ts";
import { type Comment, factsOf, type Playing, queue } from "./comment.ts";
import type { CommentPlan } from "./comment-planning.ts";
import type { Consultation } from "./consultation.ts";
import { HIDDEN, NEEDS_EDIT, REROUTED } from "./data/comment-phrases.ts";
import type { Random } from "./random.ts";
import { readComment } from "./read-comment.ts";
import { type World, workAt } from "./sample-world.ts";
import { catchUp, move } from "./walk.ts";

/** Plays one opinion through the machine: sent, read, perhaps mended, shown, answered, closed. */
export const playComment = (
  world: World,
  made: Consultation,
  random: Random,
  plan: CommentPlan,
) => {
  const playing: Playing = { world, made, random, comment: begin(made, random, plan) };
  const { comment } = playing;
  send(playing);
  if (plan.fate !== "waiting") readComment(playing);
  catchUp(comment.walked, workAt(world, SYSTEM, made.signedAt ?? world.firstStart));
  return playing;
};

const begin = (made: Consultation, random: Random, plan: CommentPlan): Comment => {
  const record = made.walked.subject;
  const salt = random.bytes(32);
  return {
    plan,
    receipt: receiptFromBytes(random.bytes(16)),
    body: firstBody(random, plan),
    salt,
    checks: [],
    reason: null,
    shownAt: null,
    answer: null,
    collectedBy: null,
    walked: {
      machine: commentMachine,
      journal: [],
      stateSince: plan.at,
      subject: {
        ...record,
        id: random.uuidAt(plan.at),
        recordId: record.id,
        publicId: random.uuid(),
        machineId: "comment",
        state: "draft",
        visibleState: "draft",
        version: 0,
        authorId: plan.author?.id ?? null,
        enteredBy: plan.enteredBy?.id ?? null,
        submittedBy: null,
        checkedBy: null,
        dueAt: null,
      },
    },
  };
};

/** What was written first: some texts have something in them that must not be shown. */
const firstBody = (random: Random, plan: CommentPlan): string => {
  if (plan.fate === "needs_edit") return random.pick(NEEDS_EDIT).text;
  if (plan.fate === "hidden") return random.pick(HIDDEN).text;
  if (plan.fate === "rerouted") return random.pick(REROUTED).text;
  return plan.body;
};

const send = (playing: Playing): void => {
  const { world, comment } = playing;
  const { plan, walked, salt, body } = comment;
  const sender = plan.author ?? plan.enteredBy;
  if (!sender) throw new Error("somebody must have sent it");
  const facts = factsOf(playing, "open");
  const spoken = { body, wording: plan.proposal?.wording ?? null };
  move(walked, workAt(world, sender, plan.at), {
    event: "send",
    facts,
    commit: { salt, text: spokenText(spoken) },
  });
  queue(comment, plan.at);
};
