import { SYSTEM } from "#app/domain/actor.ts";
import { shiftDay, vnDate } from "#app/domain/deadlines.ts";
import { initiativeMachine } from "#app/domain/initiatives/initiative-machine.ts";
import { proposalText } from "#app/domain/initiatives/proposal.ts";
import { makeRandom, type Random } from "../random.ts";
import { homeTime, nextOfficeTime } from "../sample-time.ts";
import { type World, workAt } from "../sample-world.ts";
import { catchUp, follow, move, type Walked } from "../walk.ts";
import type { Initiative, InitiativeCast, InitiativePlan } from "./initiative.ts";
import { factsOf } from "./initiative-facts.ts";
import { STEPS } from "./initiative-steps.ts";
import type { ScriptStep } from "./scripts.ts";

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** An initiative taken through its machine, from its proposer's desk to the first start. */
export const playInitiative = (
  world: World,
  cast: InitiativeCast,
  plan: InitiativePlan,
  number: number,
): Initiative => {
  const random = makeRandom(`initiative ${number}`);
  const made = begin(plan, cast, random);
  const work = workAt(world, made.author, made.sentAt);
  move(made.walked, work, { event: "send", facts: factsOf(made, made.sentAt) });
  made.walked.subject.submittedBy = made.author.id;
  queue(made, made.sentAt);
  const play = { world, cast, random, made };
  let at = made.sentAt;
  for (const step of plan.script.steps) {
    at = timeOf(play, step, at);
    if (at > world.firstStart) break;
    take(play, step, at);
  }
  catchUp(made.walked, workAt(world, SYSTEM, world.firstStart));
  return made;
};

export type Play = { world: World; cast: InitiativeCast; random: Random; made: Initiative };

const timeOf = ({ world, random }: Play, [, from, to]: ScriptStep, after: Date): Date => {
  const soon = new Date(after.getTime() + random.int(from, to) * DAY_MS);
  return nextOfficeTime(world.calendar, random, soon);
};

/** One step by whom it falls to, with what comes with it. */
const take = (play: Play, [event]: ScriptStep, at: Date): void => {
  const { world, cast, made, random } = play;
  const row = STEPS[event];
  if (!row) throw new Error(`no sample takes the step ${event}`);
  const actor = row.by === "author" ? made.author : cast.officer(made.plan, row.by);
  const before = { seen: made.walked.subject.visibleState };
  row.before?.(made, at, random, actor.id);
  const facts = factsOf(made, at, event);
  const carried = row.carries?.(made, at, random) ?? {};
  const opens = event === "open_consent" || event === "forward_to_commune";
  move(made.walked, workAt(world, actor, at), {
    ...carried,
    event,
    facts,
    commit: opens ? { salt: made.salt, text: textOf(made) } : undefined,
  });
  if (opens && before.seen === "submitted") made.checked = { by: actor.id, at };
  row.after?.(made, at, random, actor.id);
  if (event === "supply") queue(made, at);
};

const textOf = ({ words, plan }: Initiative): string =>
  proposalText({
    ...words,
    villageCode: plan.village.code,
    route: plan.script.route,
    matter: null,
  });

const queue = (made: Initiative, at: Date): void => {
  const dueAt = made.walked.subject.dueAt ?? at;
  const open = { decision: null, reason: null, by: null, decidedAt: null };
  made.checks.push({ flags: [], createdAt: at, dueAt, ...open });
};

const begin = (plan: InitiativePlan, cast: InitiativeCast, random: Random): Initiative => {
  const sentAt = homeTime(random, plan.day);
  const createdAt = new Date(sentAt.getTime() - random.int(5, 90) * MINUTE_MS);
  const author = cast.author(plan, random);
  const { idea, village, commune } = plan;
  const place = village.full_name;
  const say = (of: readonly string[]) => random.pick(of).replaceAll("{place}", place);
  const id = random.uuidAt(createdAt);
  const walked: Walked = {
    machine: initiativeMachine,
    journal: [],
    stateSince: createdAt,
    subject: {
      id,
      recordId: id,
      publicId: random.uuid(),
      machineId: "SK",
      state: "draft",
      visibleState: "draft",
      version: 0,
      code: null,
      unitCode: commune.code,
      unitPath: village.path,
      authorId: author.id,
      enteredBy: null,
      submittedBy: null,
      checkedBy: null,
      opensAt: null,
      closesAt: null,
      dueAt: null,
      takenDown: false,
    },
  };
  const hand = { id: author.id, role: "citizen", unit: null };
  follow(walked, { event: "create", from: null, to: "draft", at: createdAt, hand });
  return {
    plan,
    walked,
    author,
    createdAt,
    sentAt,
    salt: random.bytes(32),
    named: random.chance(0.3),
    words: {
      title: say(idea.titles),
      problem: say(idea.problems),
      proposal: say(idea.proposals),
      benefit: say(idea.benefits),
      doers: idea.doers,
      needs: idea.needs,
    },
    checks: [],
    checked: null,
    askedByCommune: false,
    voices: [],
    confirmedAt: null,
    front: [],
    meeting: null,
    reviewAskedAt: null,
    recognition: null,
    carriedOut: null,
    result: null,
    progress: null,
    copiedFrom: null,
    supports: [],
  };
};

/** Word of the quarter of who carries it out, and those who support it. */
export const enliven = ({ world, random, made }: Play): void => {
  const { subject, stateSince } = made.walked;
  const later = new Date(stateSince.getTime() + 40 * DAY_MS);
  const reports = subject.state === "implementing" && later < world.firstStart;
  if (reports) {
    made.progress = {
      words: "Đã làm xong phần chuẩn bị, các nhóm hộ đang làm theo lịch.",
      at: later,
    };
  }
  const shown = made.checked?.at;
  if (!shown) return;
  const neighbours = world.cast.residents.get(made.plan.commune.code) ?? [];
  const until = shiftDay(vnDate(shown), 20);
  const at = new Date(Math.min(Date.parse(`${until}T02:00:00Z`), world.firstStart.getTime()));
  made.supports = neighbours
    .filter(({ verified, id }) => verified && id !== made.author.id)
    .filter(() => random.chance(0.12))
    .map((account) => ({ account, at }));
};
