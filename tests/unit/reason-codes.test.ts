import { expect, test } from "vitest";
import {
  DECLINE_REASONS,
  EDIT_REASONS,
  HIDE_REASONS,
  isReason,
  REASON_CODES,
  REFUSAL_REASONS,
  REROUTE_REASONS,
} from "#app/domain/reason-codes.ts";

const LISTS = { DECLINE_REASONS, EDIT_REASONS, HIDE_REASONS, REFUSAL_REASONS, REROUTE_REASONS };

test.each(Object.entries(LISTS))(
  "%s names each code once, in words that fit a column",
  (_, codes) => {
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) expect(code).toMatch(/^[a-z]+(?:_[a-z]+)*$/);
  },
);

test("the list of all codes holds every list and nothing twice", () => {
  const all = Object.values(LISTS).flat();
  expect(new Set(REASON_CODES)).toEqual(new Set(all));
  expect(REASON_CODES.length).toBe(new Set(all).size);
});

test("a value from outside is checked against its list", () => {
  expect(isReason(EDIT_REASONS, "xuc_pham")).toBe(true);
  expect(isReason(EDIT_REASONS, "to_cao")).toBe(false);
  expect(isReason(REFUSAL_REASONS, "__proto__")).toBe(false);
});
