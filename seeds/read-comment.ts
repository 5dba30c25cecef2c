import type { Account } from "#app/domain/actor.ts";
import { type Check, type Comment, factsOf, type Playing, queue } from "./comment.ts";
import { EDIT_NOTE, HIDDEN, NEEDS_EDIT, REROUTED } from "./data/comment-phrases.ts";
import { DAY_MS, nextReadingTime } from "./sample-time.ts";
import { workAt } from "./sample-world.ts";
import { move } from "./walk.ts";

/** What becomes of a text once a person reads it. */
export const readComment = (playing: Playing): void => {
  const { plan } = playing.comment;
  if (plan.fate === "hidden" || plan.fate === "rerouted") decide(playing, plan.fate, plan.at);
  else if (plan.fate === "needs_edit") sendBack(playing);
  else {
    const at = decide(playing, "shown", plan.at);
    if (at && plan.fate === "withdrawn" && plan.author) takeBack(playing, plan.author, at);
  }
};

const EVENTS = {
  shown: "show",
  needs_edit: "ask_edit",
  hidden: "hide",
  rerouted: "reroute",
} as const;

/** A moderator's decision at the next office hours; false when that lies ahead. */
const decide = (playing: Playing, decision: keyof typeof EVENTS, after: Date): Date | null => {
  const { world, made, random, comment } = playing;
  const at = nextReadingTime(world.calendar, random, after);
  const { walked } = comment;
  const moderators = world.cast.officers(made.unit.code, "moderator");
  if (at >= world.firstStart || moderators.length === 0) return null;
  const reader = random.pick(moderators);
  const reason = decision === "shown" ? null : reasonFor(comment.body);
  const work = workAt(world, reader, at);
  move(walked, work, { event: "take", facts: factsOf(playing, "open") });
  move(walked, work, {
    event: EVENTS[decision],
    facts: factsOf(playing, "open", { textChecked: true, reasonCode: reason }),
    note: decision === "needs_edit" ? EDIT_NOTE : undefined,
    details: reason ? { reason } : undefined,
  });
  walked.subject.checkedBy = reader.id;
  comment.reason = reason;
  closeCheck(comment, decision, at, reader.id);
  if (decision === "shown") comment.shownAt = at;
  if (decision === "rerouted") Object.assign(comment, { body: "", salt: random.bytes(32) });
  return at;
};

const closeCheck = (
  comment: Comment,
  decision: NonNullable<Check["decision"]>,
  at: Date,
  by: string | null,
): void => {
  const open = comment.checks.at(-1);
  if (open) Object.assign(open, { decision, reason: comment.reason, by, decidedAt: at });
};

/** Most mend their words within a day or two; the others' time runs out and the text stays hidden. */
const sendBack = (playing: Playing): void => {
  const { world, made, random, comment } = playing;
  const { plan, walked } = comment;
  const asked = decide(playing, "needs_edit", plan.at);
  const mends = made.scenario.guests?.[emailOf(playing)] === undefined && random.chance(0.6);
  if (!asked || !plan.author || !mends) return;
  const at = new Date(asked.getTime() + random.int(2, 30) * 3_600_000);
  if (at >= world.firstStart) return;
  const salt = random.bytes(32);
  Object.assign(comment, { body: plan.body, salt });
  const commit = { salt, text: plan.body };
  const facts = factsOf(playing, "open");
  move(walked, workAt(world, plan.author, at), { event: "resend", facts, commit });
  queue(comment, at);
  decide(playing, "shown", at);
};

const emailOf = ({ world, made, comment }: Playing): string =>
  Object.keys(made.scenario.guests ?? {}).find(
    (email) => world.cast.byEmail(email).id === comment.plan.author?.id,
  ) ?? "";

const takeBack = (playing: Playing, author: Account, shownAt: Date): void => {
  const { world, random, comment } = playing;
  const { subject } = comment.walked;
  const at = new Date(shownAt.getTime() + random.next() * 3 * DAY_MS);
  if (at >= world.firstStart || (subject.closesAt && at >= subject.closesAt)) return;
  move(comment.walked, workAt(world, author, at), {
    event: "withdraw",
    facts: factsOf(playing, "open"),
  });
  comment.shownAt = null;
};

const reasonFor = (body: string): string => {
  const known = [...NEEDS_EDIT, ...HIDDEN, ...REROUTED].find(({ text }) => text === body);
  if (!known) throw new Error("no reason to keep this text back");
  return known.reason;
};
