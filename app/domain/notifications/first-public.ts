import type { AnyMachine } from "../machine.ts";

const isPublic = (machine: AnyMachine, state: string): boolean =>
  machine.states[state]?.visibility === "public";

/**
 * Whether a step makes a record public that was not: those who follow its unit, verb or kind are told of
 * this step and of no other. Takes the states whose visibility held before and holds after it.
 */
export const becomesPublic = (machine: AnyMachine, before: string, after: string): boolean =>
  machine.store === "records" && !isPublic(machine, before) && isPublic(machine, after);
