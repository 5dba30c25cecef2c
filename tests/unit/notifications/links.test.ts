import fc from "fast-check";
import { expect, test } from "vitest";
import { linkToken, readUnsubscribeToken, unsubscribeToken } from "#app/auth/mail-link.ts";
import { isRandomId } from "#app/auth/token.ts";
import { UNSUBSCRIBE_SCOPES } from "#app/domain/notifications/preferences.ts";
import { readFollowed, topicsOf } from "#app/domain/notifications/topics.ts";

const SECRET = "a secret of this installation, 32+";
const scopes = fc.constantFrom(...UNSUBSCRIBE_SCOPES);
const seed = Number(process.env.SEED);

test("an unsubscribing link is read as it was written, here and nowhere else", () => {
  fc.assert(
    fc.property(fc.uuid(), scopes, (accountId, scope) => {
      const token = unsubscribeToken(SECRET, { accountId, scope });
      expect(token).toMatch(/^[A-Za-z0-9_-]{44}$/);
      expect(readUnsubscribeToken(SECRET, token)).toEqual({ accountId, scope });
      expect(readUnsubscribeToken(`${SECRET}!`, token)).toBeNull();
    }),
    { seed },
  );
});

test("a link with any sign changed, cut or added is none", () => {
  const token = unsubscribeToken(SECRET, { accountId: crypto.randomUUID(), scope: "followed" });
  const other = (sign: string) => (sign === "A" ? "B" : "A");
  for (let i = 0; i < token.length; i++) {
    const changed = `${token.slice(0, i)}${other(token[i] ?? "")}${token.slice(i + 1)}`;
    expect(readUnsubscribeToken(SECRET, changed), `at ${i}`).toBeNull();
  }
  for (const wrong of ["", token.slice(1), `${token}A`, ` ${token}`, "x".repeat(44)]) {
    expect(readUnsubscribeToken(SECRET, wrong)).toBeNull();
  }
});

test("the link of a letter is the same at every try, another for every letter and installation", () => {
  const id = crypto.randomUUID();
  expect(linkToken(SECRET, id)).toBe(linkToken(SECRET, id));
  expect(isRandomId(linkToken(SECRET, id))).toBe(true);
  expect(linkToken(SECRET, crypto.randomUUID())).not.toBe(linkToken(SECRET, id));
  expect(linkToken(`${SECRET}!`, id)).not.toBe(linkToken(SECRET, id));
});

test("a record belongs to every unit above it, its village, its verb and its kind", () => {
  const record = {
    unitPath: "31/11311",
    villageCode: "11311-007",
    verb: "ban",
    kind: "CS",
  } as const;
  const topics = topicsOf(record).map(({ topic, value }) => `${topic} ${value}`);
  expect(topics).toEqual(["unit 31", "unit 11311", "unit 11311-007", "verb ban", "kind CS"]);
});

test.each([
  ["unit", "31", true],
  ["unit", "11311", true],
  ["unit", "11311-007", true],
  ["unit", "31-sxd", true],
  ["unit", "11311'--", false],
  ["unit", "", false],
  ["verb", "ban", true],
  ["verb", "dance", false],
  ["kind", "CS", true],
  ["kind", "cs", false],
  ["kind", "constructor", false],
  ["person", "31", false],
])("following %s %s: %s", (topic, value, can) => {
  expect(readFollowed(topic, value)).toEqual(can ? { topic, value } : null);
});
