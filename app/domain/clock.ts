import { type AnyMachine, type ClockRow, eventsFrom } from "./machine.ts";

export type ClockStep =
  | { does: "start"; clock: ClockRow<string> }
  | { does: "keep" }
  | { does: "stop" };

/**
 * What a step does to the due date: starts a clock of the state it enters, leaves the running one
 * alone (a text sent back does not win new days), or stops it. `variant` picks between clocks that
 * start together.
 */
export const clockStep = (
  machine: AnyMachine,
  from: string,
  to: string,
  variant?: string,
): ClockStep => {
  const running = machine.clocks.filter((clock) => spanOf(machine, clock).has(from));
  const goesOn = running.some((clock) => spanOf(machine, clock).has(to));
  const clock = machine.clocks.find(
    (candidate) =>
      candidate.start === to &&
      (candidate.variant === undefined || candidate.variant === variant) &&
      !running.includes(candidate),
  );
  if (clock) return { does: "start", clock };
  return goesOn && !machine.states[to]?.terminal ? { does: "keep" } : { does: "stop" };
};

/** States in which a clock runs: from its start along the events, up to where it stops. */
const spanOf = (machine: AnyMachine, clock: ClockRow<string>): Set<string> => {
  const span = new Set<string>([clock.start]);
  for (const state of span) {
    for (const event of eventsFrom(machine, state)) {
      const to = machine.events[event]?.to;
      if (to && !clock.stop.includes(to)) span.add(to);
    }
  }
  return span;
};
