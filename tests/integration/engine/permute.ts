import { expect } from "vitest";
import type { Actor } from "#app/domain/actor.ts";
import type { Outcome } from "#app/domain/outcome.ts";
import type { Work } from "#app/services/context.ts";
import { verdict } from "#tests/factories/comments.ts";
import type { World } from "#tests/factories/world.ts";
import { brokenInvariants } from "#tests/invariants/all.ts";
import { plainSql } from "#tests/setup/plain-sql.ts";
import { interleave, newSession, schedulesOf } from "#tests/setup/schedule.ts";

export type Step = (work: (actor: Actor, now: Date) => Work) => Promise<Outcome<unknown>>;

/**
 * Runs two steps under every schedule with one change of hands, on a stage set anew each time, and gives
 * each pair of verdicts that came out. Everything that must always hold is recounted at the end.
 */
export const permuter = async (url: string, world: World) => {
  const sql = plainSql(url);
  const sessions = [await newSession(url), await newSession(url)] as const;
  return async (
    setUp: () => Promise<readonly [Step, Step]>,
    check: (verdicts: readonly [string, string]) => Promise<void> = async () => {},
  ): Promise<string[]> => {
    const seen = new Set<string>();
    const run = async (first: 0 | 1, steps: number) => {
      const pair = await setUp();
      const at = (i: 0 | 1) => (db: Work["db"]) =>
        pair[i]((actor, now) => ({ ...world.work(actor, now), db }));
      const result = await interleave(sql, sessions, [at(0), at(1)], { first, steps });
      const verdicts = [verdict(result.outcomes[0]), verdict(result.outcomes[1])] as const;
      seen.add(verdicts.join(" + "));
      await check(verdicts);
      return result.steps;
    };
    const alone = await run(0, 0);
    for (const { first, steps } of schedulesOf(alone)) await run(first, steps);
    expect(await brokenInvariants(sql)).toEqual([]);
    return [...seen].sort();
  };
};
