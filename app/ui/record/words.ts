import type { Words } from "#app/copy/copy.ts";
import type { MachineName } from "#app/domain/records/kinds.ts";

export type StateWords = { name: string; label: string; now: string };

/** What a state is called, what residents read as its label, and the sentence of what happens in it. */
export const stateWords = (copy: Words, machine: MachineName, state: string): StateWords => {
  const table: Readonly<Record<string, StateWords>> = copy.states[machine].states;
  const words = table[state];
  if (!words) throw new Error(`no words for ${machine} in ${state}`);
  return words;
};

/** The button of an event, and what a timeline calls it. */
export const eventWord = (copy: Words, machine: MachineName, event: string): string => {
  const table: Readonly<Record<string, string>> = copy.states[machine].events;
  return table[event] ?? event;
};
