import fc from "fast-check";
import { DISPOSITIONS, STANCES } from "#app/domain/policies/schema.ts";
import {
  ASKED,
  countable,
  type Model,
  type Op,
  phaseOf,
  sensible,
  stateOf,
  type Who,
} from "./model.ts";

const WRITERS: readonly Who[] = ["resident", "neighbour", "stranger", "moderator", "drafter"];
const OFFICES: readonly Who[] = [
  ...(["drafter", "drafter2", "chair", "chair", "deputy"] as const),
  ...(["otherChair", "moderator", "resident"] as const),
];
const READERS: readonly Who[] = ["moderator", "moderator", "moderator2", "otherModerator", "chair"];

const rarely = fc.integer({ min: 0, max: 9 }).map((n) => n === 0);
const mostly = fc.integer({ min: 0, max: 9 }).map((n) => n > 0);
const at = fc.nat({ max: 30 });
const constant = <const T extends string>(...words: readonly T[]) => fc.constantFrom(...words);

/** Things people try, sensible and not. */
const anOp: fc.Arbitrary<Op> = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.record({ do: constant("tick"), days: fc.constantFrom(0.01, 0.5, 3, 8, 31) }),
  },
  { weight: 1, arbitrary: fc.record({ do: constant("work") }) },
  {
    weight: 8,
    arbitrary: fc.record({
      do: constant("move"),
      event: fc.constantFrom(...ASKED),
      by: fc.constantFrom(...OFFICES),
      stale: rarely,
      worded: mostly,
      days: fc.constantFrom(-3, 10, 19, 25, 40),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      do: constant("send"),
      by: fc.constantFrom(...WRITERS),
      anchor: fc.constantFrom(null, "dieu-1", "dieu-2-khoan-1"),
      stance: fc.constantFrom(...STANCES),
      again: rarely,
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      do: constant("decide"),
      at,
      event: constant("show", "show", "ask_edit", "hide", "reroute"),
      by: fc.constantFrom(...READERS),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: constant("resend", "takeBack"),
      at,
      by: fc.constantFrom(...WRITERS),
      stale: rarely,
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      do: constant("answer"),
      at,
      count: fc.integer({ min: 1, max: 9 }),
      disposition: fc.constantFrom(...DISPOSITIONS),
      worded: mostly,
      by: constant("drafter", "drafter", "drafter2", "chair"),
      stale: rarely,
    }),
  },
);

export type Attempt = { wild: boolean; pick: number; op: Op };

/** One in four is tried whatever the state of things; the others by people who know what they do. */
export const anAttempt: fc.Arbitrary<Attempt> = fc.record({
  wild: fc.integer({ min: 0, max: 3 }).map((n) => n === 0),
  pick: fc.nat({ max: 1_000 }),
  op: anOp,
});

const indexOf = (m: Model, pick: number, states: readonly string[]): number => {
  const fitting = m.comments.flatMap((c, i) => (states.includes(stateOf(m, c)) ? [i] : []));
  return fitting[pick % fitting.length] ?? pick;
};

/** What is really tried, as things stand now. */
export const steer = (m: Model, { wild, pick, op }: Attempt): Op => {
  if (wild) return op;
  switch (op.do) {
    case "move": {
      const choices = sensible(m);
      const waits = phaseOf(m) === "scheduled" || (phaseOf(m) === "open" && pick % 4 > 0);
      if (waits) return { do: "tick", days: pick % 8 };
      return { ...op, ...choices[pick % choices.length], stale: false, worded: true };
    }
    case "decide":
      return { ...op, at: indexOf(m, pick, ["submitted"]), by: "moderator2" };
    case "resend":
    case "takeBack": {
      const wanted = op.do === "resend" ? ["needs_edit"] : ["submitted", "published"];
      const index = indexOf(m, pick, wanted);
      return { ...op, at: index, by: m.comments[index]?.by ?? op.by, stale: false };
    }
    case "answer": {
      const open = countable(m).find(({ disposition }) => disposition === null);
      const from = open ? m.comments.indexOf(open) : op.at;
      return {
        ...op,
        at: from,
        count: open ? 1 : op.count,
        by: "drafter",
        stale: false,
        worded: true,
      };
    }
    default:
      return op;
  }
};
