import { expect, test } from "vitest";
import { clockStep } from "#app/domain/clock.ts";
import { recordFlags } from "#app/domain/records/flags.ts";
import { MACHINES } from "#app/domain/records/machines.ts";

const machine = (id: string) => {
  const found = MACHINES.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no machine ${id}`);
  return found;
};

const told = (id: string, from: string, to: string, variant?: string) => {
  const step = clockStep(machine(id), from, to, variant);
  return step.does === "start" ? step.clock.id : step.does;
};

test.each([
  ["consultation", "scheduled", "open", "stop"],
  ["consultation", "open", "synthesis", "publish_response"],
  ["consultation", "synthesis", "response_pending", "keep"],
  ["consultation", "response_pending", "synthesis", "keep"],
  ["consultation", "response_pending", "responded", "stop"],
  ["consultation", "synthesis", "withdrawn", "stop"],
  ["consultation", "synthesis", "open", "stop"],
  ["comment", "draft", "submitted", "screen"],
  ["comment", "submitted", "screening", "keep"],
  ["comment", "submitted", "withdrawn", "stop"],
  ["comment", "screening", "needs_edit", "edit"],
  ["comment", "screening", "published", "stop"],
  ["comment", "needs_edit", "submitted", "screen"],
  ["comment", "needs_edit", "hidden", "stop"],
  ["initiative", "submitted", "needs_info", "supply"],
  ["initiative", "needs_info", "submitted", "first_check"],
] as const)("the clock of a %s from %s to %s: %s", (id, from, to, expected) => {
  expect(told(id, from, to)).toBe(expected);
});

test("an accepted report runs by its class, through signature and back", () => {
  expect(told("feedback", "submitted", "accepted", "urgent")).toBe("answer_urgent");
  expect(told("feedback", "submitted", "accepted", "complex")).toBe("answer_complex");
  expect(told("feedback", "accepted", "processing")).toBe("keep");
  expect(told("feedback", "processing", "answer_pending")).toBe("keep");
  expect(told("feedback", "answer_pending", "processing")).toBe("keep");
  expect(told("feedback", "transferred", "processing")).toBe("keep");
  expect(told("feedback", "answer_pending", "answered")).toBe("reopen_window");
  expect(told("feedback", "answer_pending", "committed")).toBe("stop");
});

const NOW = new Date("2026-11-20T00:00:00Z");
const PAST = new Date("2026-11-19T17:00:00Z");

test.each([
  ["consultation", "synthesis", PAST, ["late"]],
  ["consultation", "synthesis", NOW, ["late"]],
  ["consultation", "synthesis", new Date(NOW.getTime() + 1), []],
  ["consultation", "adopted", PAST, []],
  ["consultation", "synthesis", null, []],
  ["comment", "submitted", PAST, ["late"]],
  ["comment", "needs_edit", PAST, []],
  ["feedback", "reopened", PAST, ["late", "reviewing"]],
  ["feedback", "reopened", null, ["reviewing"]],
] as const)("a %s in %s due %o is flagged %j", (id, state, dueAt, flags) => {
  expect(recordFlags(machine(id), { state, dueAt }, NOW)).toEqual(flags);
});
