import type { Account } from "#app/domain/actor.ts";
import { vnDate } from "#app/domain/deadlines.ts";
import type { Channel, Stance } from "#app/domain/policies/schema.ts";
import type { CommentPoint } from "./comment-points.ts";
import { writeComment } from "./comment-text.ts";
import type { Consultation } from "./consultation.ts";
import type { Place } from "./make-text.ts";
import type { Proposal } from "./proposed-words.ts";
import type { Random } from "./random.ts";
import { homeTime } from "./sample-time.ts";
import type { World } from "./sample-world.ts";

export type Fate = "shown" | "waiting" | "needs_edit" | "hidden" | "rerouted" | "withdrawn";

/** Who says what, when and where; what becomes of it is played afterwards. */
export type CommentPlan = {
  at: Date;
  /** Null when somebody in an office typed it in. */
  author: Account | null;
  enteredBy: Account | null;
  servedPerson: string | null;
  channel: Channel;
  /** Code of the village where an office gathered it. */
  place?: string;
  /** The body that wrote, and the number of its letter. */
  letter?: { body: string; number: string };
  people: number;
  byline: string;
  named: boolean;
  clause: Place | null;
  stance: Stance;
  body: string;
  /** Other words for the clause. */
  proposal: Proposal | null;
  point: CommentPoint;
  fate: Fate;
};

export type Planning = {
  world: World;
  made: Consultation;
  random: Random;
  used: Set<string>;
  /** Points a person has already spoken to. */
  said: Set<string>;
  points: readonly CommentPoint[];
  weights: readonly number[];
  from: Date;
  until: Date;
};

/** A point put into words about its clause; an office writes down the bare matter. */
export const wordsOn = (planning: Planning, point: CommentPoint, bare = false) => {
  const { random, used, made } = planning;
  const clause = placeFor(planning, point);
  const label = clause ? labelOf(clause, made.text.places) : "dự thảo";
  return {
    clause,
    stance: point.stance,
    body: writeComment(point, label, { random, used, bare }),
    proposal: null,
    point,
  };
};

/** "Khoản 2 Điều 9" for a clause of an article, else the mark as printed. */
const labelOf = (clause: Place, places: readonly Place[]): string => {
  const [, article, item] = /^(.*dieu-[^-]+)-khoan-([^-]+)$/.exec(clause.anchor) ?? [];
  const above = places.find(({ anchor }) => anchor === article);
  return above && item ? `Khoản ${item} ${above.label}` : clause.label;
};

const placeFor = ({ made, random }: Planning, { clause }: CommentPoint): Place | null => {
  const { places } = made.text;
  if (clause === null) return null;
  if (clause === "any") {
    return random.pick(places.filter(({ anchor }) => /^dieu-[^-]+(-khoan-[^-]+)?$/.test(anchor)));
  }
  const [article, item] = clause.split(".");
  const wanted = item ? `dieu-${article}-khoan-${item}` : `dieu-${article}`;
  const found = places.find(({ anchor }) => anchor === wanted);
  if (!found) throw new Error(`${made.scenario.draft.id} has no ${wanted}`);
  return found;
};

export const pickPoint = ({ random, points, weights }: Planning): CommentPoint => {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let left = random.next() * total;
  const at = weights.findIndex((weight) => {
    left -= weight;
    return left < 0;
  });
  return points[at] ?? random.pick(points);
};

/** More in the first days and in the last ones than in between. */
export const pickTime = ({ random, from, until }: Planning): Date => {
  const span = until.getTime() - from.getTime();
  const share = random.chance(0.4) ? random.next() ** 2 : 1 - random.next() ** 1.5;
  const at = homeTime(random, vnDate(new Date(from.getTime() + share * span)));
  if (at > from && at < until) return at;
  return new Date(from.getTime() + Math.max(1, Math.floor(random.next() * span)));
};
