import type { Guard } from "./machine.ts";
import type { Refusal } from "./outcome.ts";
import type { RefusalCode } from "./refusals.ts";

/** Refusals that say nothing new beside another one: without dates there is no period to measure. */
const COVERS: Partial<Record<RefusalCode, readonly RefusalCode[]>> = {
  dates_missing: ["opening_past", "period_too_short", "period_must_grow"],
};

/** Everything in a step's way, in the order of its guards, each thing said once; empty when nothing is. */
export const brokenGuards = <Facts>(
  guards: readonly Guard<Facts>[],
  facts: Facts,
  now: Date,
): Refusal[] => {
  const broken = guards.filter(({ holds }) => !holds(facts, now));
  const covered = new Set(broken.flatMap(({ code }) => COVERS[code] ?? []));
  return broken
    .filter(({ code }) => !covered.has(code))
    .map(({ code, basis, details }) => {
      const given = { ...details?.(facts, now), ...(basis ? { basis } : {}) };
      return Object.keys(given).length > 0 ? { code, details: given } : { code };
    });
};
