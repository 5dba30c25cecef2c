import type { Refusal } from "#app/domain/outcome.ts";
import type { MachineName } from "#app/domain/records/kinds.ts";
import type { Words } from "./copy.ts";

export type StateWords = { readonly name: string; readonly label: string; readonly now: string };

type MachineWords = {
  readonly name: string;
  readonly states: Readonly<Record<string, StateWords>>;
  readonly events: Readonly<Record<string, string>>;
};

const of = (words: Words, machine: MachineName): MachineWords => words.states[machine];

/** Words of a state; throws for a state that the machine does not have. */
export const stateWords = (words: Words, machine: MachineName, state: string): StateWords => {
  const found = of(words, machine).states[state];
  if (!found) throw new Error(`no words for ${machine}.${state}`);
  return found;
};

/** The tag residents read; empty where the state is not public. */
export const labelOf = (words: Words, machine: MachineName, state: string): string =>
  stateWords(words, machine, state).label;

/** Word on the button of an event; throws for an event that the machine does not have. */
export const eventLabel = (words: Words, machine: MachineName, event: string): string => {
  const found = of(words, machine).events[event];
  if (!found) throw new Error(`no words for ${machine}.${event}`);
  return found;
};

/** The sentence of a refusal. */
export const refusalText = (words: Words, refusal: Refusal): string => words.refusals[refusal.code];
