import fc from "fast-check";
import { expect, test } from "vitest";
import { calendarSteps, type Dated, effectiveState } from "#app/domain/machine.ts";
import { commentMachine } from "#app/domain/policies/comment-machine.ts";
import { consultationMachine } from "#app/domain/policies/consultation-machine.ts";
import { MACHINES } from "#app/domain/records/machines.ts";

const seed = Number(process.env.SEED ?? 1);

const instant = fc
  .integer({ min: 0, max: 400 })
  .map((days) => new Date(Date.UTC(2026, 0, 1 + days)));
const dates: fc.Arbitrary<Dated> = fc
  .tuple(fc.option(instant), fc.option(instant), fc.option(instant))
  .map(([a, b, dueAt]) => {
    const [opensAt, closesAt] = a && b && a > b ? [b, a] : [a, b];
    return { opensAt, closesAt, dueAt };
  });

const anywhere = fc
  .constantFrom(...MACHINES)
  .chain((machine) =>
    fc.tuple(fc.constant(machine), fc.constantFrom(...Object.keys(machine.states))),
  );

test("reading twice, or earlier and then later, gives the same state as reading once", () => {
  fc.assert(
    fc.property(anywhere, dates, instant, instant, ([machine, state], dated, one, two) => {
      const [early, late] = one < two ? [one, two] : [two, one];
      const once = effectiveState(machine, state, dated, late);
      const between = effectiveState(machine, state, dated, early);
      expect(effectiveState(machine, between, dated, late)).toBe(once);
      expect(effectiveState(machine, once, dated, late)).toBe(once);
    }),
    { seed, numRuns: 2_000 },
  );
});

test("steps of the calendar are dated in order, in the past, each from where the last one led", () => {
  fc.assert(
    fc.property(anywhere, dates, instant, ([machine, state], dated, now) => {
      let current = state;
      let last = new Date(0);
      for (const step of calendarSteps(machine, state, dated, now)) {
        expect(step.from).toBe(current);
        expect(machine.events[step.event]?.from).toContain(step.from);
        expect(step.at >= last && step.at <= now).toBe(true);
        current = step.to;
        last = step.at;
      }
    }),
    { seed, numRuns: 2_000 },
  );
});

const day = (n: number) => new Date(Date.UTC(2026, 10, n));
const window: Dated = { opensAt: day(5), closesAt: day(26), dueAt: null };

test.each([
  [4, "scheduled"],
  [5, "open"],
  [25, "open"],
  [26, "synthesis"],
  [30, "synthesis"],
])("on day %i a scheduled consultation is %s", (n, state) => {
  expect(effectiveState(consultationMachine, "scheduled", window, day(n))).toBe(state);
});

test("a consultation that nobody touched both opened and closed, each on its day", () => {
  expect(calendarSteps(consultationMachine, "scheduled", window, day(30))).toEqual([
    { event: "open", from: "scheduled", to: "open", at: day(5) },
    { event: "close", from: "open", to: "synthesis", at: day(26) },
  ]);
});

test("what was withdrawn is not opened by its date", () => {
  expect(effectiveState(consultationMachine, "withdrawn", window, day(30))).toBe("withdrawn");
});

test("words that were not mended in time are kept from view and still counted", () => {
  const asked = { opensAt: null, closesAt: null, dueAt: day(9) };
  expect(effectiveState(commentMachine, "needs_edit", asked, day(8))).toBe("needs_edit");
  expect(effectiveState(commentMachine, "needs_edit", asked, day(9))).toBe("hidden");
});

test("a late reader leaves a comment waiting: only a person moves it on", () => {
  const late = { opensAt: null, closesAt: null, dueAt: day(1) };
  expect(effectiveState(commentMachine, "submitted", late, day(20))).toBe("submitted");
});
