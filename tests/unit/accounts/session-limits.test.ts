import { expect, test } from "vitest";
import { roleKey } from "#app/domain/accounts/roles.ts";
import { isOver, needsTouch, SESSION_LIMITS } from "#app/domain/accounts/session-limits.ts";
import type { Role } from "#app/domain/actor.ts";

const opened = new Date("2026-11-22T01:00:00Z");
const after = (ms: number) => new Date(opened.getTime() + ms);
const fresh = { createdAt: opened, lastUsedAt: opened };
const holding = (...roles: Role[]) => roles.map((role) => ({ role }));

test("a resident's session ends after thirty days without use, at that very instant", () => {
  const { idleMs } = SESSION_LIMITS.resident;
  expect(isOver(fresh, [], after(idleMs - 1))).toBe(false);
  expect(isOver(fresh, [], after(idleMs))).toBe(true);
});

test("an office's session ends after twelve hours without use", () => {
  const { idleMs } = SESSION_LIMITS.office;
  expect(isOver(fresh, holding("drafter"), after(idleMs - 1))).toBe(false);
  expect(isOver(fresh, holding("drafter"), after(idleMs))).toBe(true);
});

test.each([
  ["resident", holding()],
  ["office", holding("chair")],
] as const)("use does not carry the session of a %s past its absolute limit", (kind, roles) => {
  const { absoluteMs } = SESSION_LIMITS[kind];
  const used = { createdAt: opened, lastUsedAt: after(absoluteMs - 1) };
  expect(isOver(used, roles, after(absoluteMs - 1))).toBe(false);
  expect(isOver(used, roles, after(absoluteMs))).toBe(true);
});

test("a village head keeps the resident's limits, a helper the office's", () => {
  const night = after(SESSION_LIMITS.office.idleMs);
  expect(isOver(fresh, holding("citizen", "village_head", "village_front"), night)).toBe(false);
  expect(isOver(fresh, holding("village_head", "intake"), night)).toBe(true);
  expect(isOver(fresh, holding("helper"), night)).toBe(true);
});

test("use is written down once an hour", () => {
  expect(needsTouch(fresh, after(3_599_999))).toBe(false);
  expect(needsTouch(fresh, after(3_600_000))).toBe(true);
});

test("a set of roles has one key, whatever its order, and another with any change", () => {
  const chair = { role: "chair", unitCode: "11311" } as const;
  const helper = { role: "helper", unitCode: "11311-007" } as const;
  expect(roleKey([chair, helper])).toBe(roleKey([helper, chair]));
  expect(roleKey([chair])).not.toBe(roleKey([{ ...chair, unitCode: "10660" }]));
  expect(roleKey([chair])).not.toBe(roleKey([chair, helper]));
  expect(roleKey([])).toBe("");
});
