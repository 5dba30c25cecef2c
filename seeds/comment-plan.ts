import type { Account } from "#app/domain/actor.ts";
import { CITY_CODE } from "#app/domain/units/schema.ts";
import {
  type CommentPlan,
  type Fate,
  type Planning,
  pickPoint,
  pickTime,
  wordsOn,
} from "./comment-planning.ts";
import { type CommentPoint, parsePoints } from "./comment-points.ts";
import type { Consultation } from "./consultation.ts";
import { SHORT_AGREE, SHORT_AGREE_ANSWER } from "./data/comment-phrases.ts";
import { officePlan } from "./office-comment.ts";
import { withProposals } from "./proposed-words.ts";
import { makeRandom, type Random } from "./random.ts";
import { DAY_MS } from "./sample-time.ts";
import { placeOf, type World } from "./sample-world.ts";

const MINUTE_MS = 60_000;

const PLAIN_AGREEMENT: CommentPoint = {
  clause: null,
  stance: "agree",
  says: [...SHORT_AGREE],
  because: [],
  asks: [],
  answers: [{ disposition: "agreed", text: SHORT_AGREE_ANSWER }],
};

/** All opinions on a consultation in the order they came. */
export const planComments = (world: World, made: Consultation): CommentPlan[] => {
  const { scenario, walked } = made;
  if (scenario.comments === 0 || !scenario.points) return [];
  const random = makeRandom(`comments ${scenario.draft.id} ${scenario.unit}`);
  const points = parsePoints(scenario.points);
  const { opensAt, closesAt } = walked.subject;
  if (!opensAt || !closesAt) throw new Error("comments need a window");
  const last =
    made.endedAt && scenario.ending?.event === "withdraw" ? made.endedAt : world.firstStart;
  const planning: Planning = {
    world,
    made,
    random,
    used: new Set(),
    said: new Set(),
    points,
    weights: points.map(() => 0.4 + random.next()),
    from: opensAt,
    until: new Date(Math.min(closesAt.getTime(), last.getTime()) - MINUTE_MS),
  };
  const guests = Object.entries(scenario.guests ?? {}).map(([email, fate]) =>
    guestPlan(planning, world.cast.byEmail(email), fate),
  );
  const offline = Array.from({ length: scenario.offline ?? 0 }, (_, n) => officePlan(planning, n));
  const others = scenario.comments - guests.length - offline.length;
  const online = Array.from({ length: others }, () => residentPlan(planning));
  const all = [...guests, ...offline, ...online].sort((a, b) => a.at.getTime() - b.at.getTime());
  return withProposals(all, made.text, scenario.wordings ?? []);
};

const residentPlan = (planning: Planning): CommentPlan => {
  const { random } = planning;
  const point = random.chance(0.1) ? PLAIN_AGREEMENT : pickPoint(planning);
  return personal(
    planning,
    pickAuthor(planning, point),
    point,
    pickTime(planning),
    pickFate(random),
  );
};

const guestPlan = (planning: Planning, author: Account, fate: Fate): CommentPlan => {
  const { world, from } = planning;
  const ago = fate === "waiting" ? 95 * MINUTE_MS : fate === "needs_edit" ? 4 * DAY_MS : null;
  const at = ago === null ? pickTime(planning) : new Date(world.firstStart.getTime() - ago);
  const point = pickPoint(planning);
  return personal(planning, author, point, at < from ? pickTime(planning) : at, fate);
};

const personal = (
  planning: Planning,
  author: Account,
  point: CommentPoint,
  at: Date,
  fate: Fate,
): CommentPlan => {
  const { random, world } = planning;
  const named = random.chance(0.15);
  const home = placeOf(world, author.unitCode ?? CITY_CODE);
  const commune = home.is_sample && home.parent_code ? placeOf(world, home.parent_code) : null;
  const place = [home.full_name, commune?.full_name].filter(Boolean).join(", ");
  return {
    at,
    author,
    enteredBy: null,
    servedPerson: null,
    channel: "portal",
    people: 1,
    named,
    byline: named ? author.displayName : `Công dân ${place}`,
    ...wordsOn(planning, point),
    fate,
  };
};

/** Mostly those it concerns, now and then a neighbour; nobody speaks to the same point twice. */
const pickAuthor = (
  { world, made, random, said: spoken, points }: Planning,
  point: CommentPoint,
) => {
  const { residents } = world.cast;
  const own =
    made.scenario.draft.id === "island-school-support"
      ? ["11914", "11948"].flatMap((code) => residents.get(code) ?? [])
      : (residents.get(made.unit.code) ?? []);
  const everybody = [...residents.values()].flat();
  for (let tried = 0; ; tried++) {
    const author = random.pick(own.length > 0 && random.chance(0.95) ? own : everybody);
    const key = `${author.id} ${points.indexOf(point)}`;
    if (spoken.has(key) && tried < 30) continue;
    spoken.add(key);
    return author;
  }
};

const pickFate = (random: Random): Fate => {
  const chance = random.next();
  if (chance < 0.007) return "hidden";
  if (chance < 0.013) return "rerouted";
  if (chance < 0.026) return "needs_edit";
  if (chance < 0.038) return "withdrawn";
  return "shown";
};
