import fc from "fast-check";
import { expect, test } from "vitest";
import { digestDay, nextDigest } from "#app/domain/notifications/digest.ts";

/** Seven in the morning in Vietnam is midnight in UTC. */
test.each([
  ["2026-11-22T23:59:59.999Z", "2026-11-23T00:00:00.000Z"],
  ["2026-11-23T00:00:00.000Z", "2026-11-24T00:00:00.000Z"],
  ["2026-11-23T00:00:00.001Z", "2026-11-24T00:00:00.000Z"],
  ["2026-12-31T16:59:59.999Z", "2027-01-01T00:00:00.000Z"],
  ["2026-12-31T17:00:00.000Z", "2027-01-01T00:00:00.000Z"],
  ["2028-02-28T12:00:00.000Z", "2028-02-29T00:00:00.000Z"],
])("what happens at %s goes out at %s", (at, expected) => {
  expect(nextDigest(new Date(at)).toISOString()).toBe(expected);
});

test.each([
  ["2026-11-22T23:59:59.999Z", null],
  ["2026-11-23T00:00:00.000Z", "2026-11-23"],
  ["2026-11-23T16:59:59.999Z", "2026-11-23"],
  ["2026-11-23T17:00:00.000Z", null],
])("at %s the mails of %s may be made", (at, expected) => {
  expect(digestDay(new Date(at))).toBe(expected);
});

test("every instant has its mail within a day, and the day of that mail is open when it is due", () => {
  const instants = fc.date({
    min: new Date("2025-01-01"),
    max: new Date("2035-01-01"),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(instants, (at) => {
      const due = nextDigest(at);
      expect(due > at).toBe(true);
      expect(due.getTime() - at.getTime()).toBeLessThanOrEqual(86_400_000);
      expect(digestDay(due)).not.toBeNull();
    }),
    { seed: Number(process.env.SEED) },
  );
});
