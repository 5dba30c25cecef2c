import fc from "fast-check";
import { expect, test } from "vitest";
import { effectiveState } from "#app/domain/machine.ts";
import { commentMachine } from "#app/domain/policies/comment-machine.ts";
import { stateOf as policyState } from "#app/services/policies/policy-facts.server.ts";
import { commentOf } from "#tests/factories/comments.ts";
import { headOf, makePolicy } from "#tests/factories/policies.ts";
import { day, endOf, makeWorld, type World } from "#tests/factories/world.ts";
import { brokenInvariants } from "#tests/invariants/all.ts";
import { plainSql } from "#tests/setup/plain-sql.ts";
import { anotherDatabase } from "#tests/setup/worker-database.ts";
import { type Attempt, anAttempt, steer } from "./attempts.ts";
import { happens, type Model, phaseOf, stateOf } from "./model.ts";
import { play, type Stage } from "./play.ts";

const HISTORIES = Number(process.env.HISTORIES ?? 50);
const SEED = Number(process.env.SEED);
/** A database grows with every history, and so does the recount of all of it. */
const PER_DATABASE = 50;

/** Steps without which so many histories would prove little. */
const CORE = [
  ...["send", "show", "ask_edit", "hide", "reroute", "resend", "takeBack", "answer"],
  ...["submit_response", "sign_response", "extend"],
];

const STARTS = ["draft", "pending_publish", "scheduled", "open", "open"] as const;

const histories = fc.record({
  start: fc.constantFrom(...STARTS),
  attempts: fc.array(anAttempt, { minLength: 30, maxLength: 90, size: "max" }),
});

const begin = async (world: World, start: (typeof STARTS)[number]): Promise<[Stage, Model]> => {
  const { id } = await makePolicy(world, { state: start });
  const model: Model = {
    now: day(start === "open" ? 1 : 0).getTime(),
    state: start,
    opens: endOf(0).getTime(),
    closes: endOf(30).getTime(),
    reason: false,
    comments: [],
  };
  return [{ world, policyId: id, receipts: [] }, model];
};

/** What the database says of the history, in the model's words. */
const told = async ({ world, policyId, receipts }: Stage, now: Date) => {
  const head = await headOf(world, policyId);
  const comments = await Promise.all(receipts.map((receipt) => commentOf(world, receipt)));
  return {
    state: policyState(head, now),
    comments: comments.map(({ state, dueAt, disposition }) => ({
      state: effectiveState(
        commentMachine,
        state,
        { opensAt: null, closesAt: null, dueAt: dueAt ? new Date(dueAt) : null },
        now,
      ),
      disposition,
    })),
  };
};

const live = async (world: World, start: (typeof STARTS)[number], attempts: readonly Attempt[]) => {
  const [stage, model] = await begin(world, start);
  const done = { tried: 0, happened: 0, steps: [] as string[] };
  for (const attempt of attempts) {
    const op = steer(model, attempt);
    const outcome = await play(stage, model, op);
    if (!outcome) continue;
    const expected = happens(model, op, world.calendar);
    const said = outcome.ok ? "" : ` (${outcome.refusal.code})`;
    expect(outcome.ok, `${JSON.stringify(op)}${said} in ${phaseOf(model)}`).toBe(expected);
    done.tried += 1;
    if (!outcome.ok) continue;
    done.happened += 1;
    done.steps.push(op.do === "move" || op.do === "decide" ? op.event : op.do);
  }
  expect(await told(stage, new Date(model.now))).toEqual({
    state: phaseOf(model),
    comments: model.comments.map((c) => ({ state: stateOf(model, c), disposition: c.disposition })),
  });
  return done;
};

const parts = Array.from({ length: Math.ceil(HISTORIES / PER_DATABASE) }, (_, i) => i);

test.each(parts)(
  `histories go as a simple model says and break nothing (SEED=${SEED}, part %i)`,
  async (part) => {
    const database = await anotherDatabase();
    try {
      const world = await makeWorld(database.db);
      const sql = plainSql(database.url);
      let tried = 0;
      let happened = 0;
      const steps = new Map<string, number>();
      await fc.assert(
        fc.asyncProperty(histories, async ({ start, attempts }) => {
          const done = await live(world, start, attempts);
          tried += done.tried;
          happened += done.happened;
          for (const step of done.steps) steps.set(step, (steps.get(step) ?? 0) + 1);
          expect(await brokenInvariants(sql)).toEqual([]);
        }),
        { numRuns: Math.min(PER_DATABASE, HISTORIES), seed: SEED + part, endOnFailure: true },
      );
      if (HISTORIES >= PER_DATABASE) expect(CORE.filter((step) => !steps.has(step))).toEqual([]);
      expect(happened / tried).toBeGreaterThan(0.2);
      expect(happened / tried).toBeLessThan(0.9);
    } finally {
      await database.close();
    }
  },
  600_000,
);
