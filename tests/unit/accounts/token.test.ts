import { expect, test } from "vitest";
import {
  formatToken,
  hashSecret,
  isRandomId,
  isSecret,
  newToken,
  parseToken,
  randomId,
} from "#app/auth/token.ts";

test("a token comes back as its two halves", () => {
  const token = newToken();
  expect(parseToken(formatToken(token))).toEqual(token);
});

test("ids have 160 bits and do not repeat", () => {
  const ids = new Set(Array.from({ length: 1_000 }, randomId));
  expect(ids.size).toBe(1_000);
  for (const id of ids) expect(Buffer.from(id, "base64url")).toHaveLength(20);
});

const half = "a".repeat(27);

test.each([
  "",
  ".",
  half,
  `${half}.`,
  `.${half}`,
  `${half}.${half}.${half}`,
  `${half.slice(1)}.${half}`,
  `${half}.${half}a`,
  `${half}.${"a".repeat(26)}!`,
  `${half}.${"a".repeat(26)}'`,
  `${half}. ${"a".repeat(26)}`,
  `${half}.${"ă".repeat(27)}`,
])("%j is no token", (value) => {
  expect(parseToken(value)).toBeNull();
});

test("only the right secret matches what was kept", () => {
  const { secret } = newToken();
  const kept = hashSecret(secret);
  expect(kept).toHaveLength(32);
  expect(isSecret(secret, kept)).toBe(true);
  expect(isSecret(newToken().secret, kept)).toBe(false);
  expect(isSecret(secret, Buffer.alloc(0))).toBe(false);
});

test("the kept hash does not contain the secret", () => {
  const { secret } = newToken();
  expect(hashSecret(secret).toString("latin1")).not.toContain(secret);
});

test("an id is told from other texts", () => {
  expect(isRandomId(randomId())).toBe(true);
  expect(isRandomId("../../etc/passwd")).toBe(false);
});
