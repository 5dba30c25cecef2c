import fc from "fast-check";
import { expect, test } from "vitest";
import {
  failureOf,
  failureText,
  LEASE_MS,
  MAX_ATTEMPTS,
  retryDelay,
} from "#app/domain/notifications/delivery.ts";

const MINUTE = 60_000;

test("the first retry comes after a minute, the last ones six hours apart, never sooner than before", () => {
  expect([1, 2, 3, 9, 10, 14].map((n) => retryDelay(n, 0) / MINUTE)).toEqual([
    1, 2, 4, 256, 360, 360,
  ]);
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1_000 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (n, chance) => {
        const delay = retryDelay(n, chance);
        expect(delay).toBeGreaterThanOrEqual(retryDelay(n, 0));
        expect(delay).toBeLessThanOrEqual(retryDelay(n, 0) * 1.25 + 1);
        expect(retryDelay(n + 1, 0)).toBeGreaterThanOrEqual(retryDelay(n, 0));
      },
    ),
    { seed: Number(process.env.SEED) },
  );
});

test("a server that is away for a day and a half loses no mail", () => {
  const tries = Array.from({ length: MAX_ATTEMPTS - 1 }, (_, i) => retryDelay(i + 1, 0));
  expect(tries.reduce((all, ms) => all + ms, 0) / (60 * MINUTE)).toBeGreaterThan(30);
});

test("the lease outlasts a try", () => {
  expect(LEASE_MS).toBeGreaterThan(2 * MINUTE);
});

test.each([
  [{ code: "EENVELOPE", responseCode: 550, command: "RCPT TO" }, "refused 550", true, false],
  [{ code: "EENVELOPE", responseCode: 451, command: "RCPT TO" }, "delayed 451", false, false],
  [{ code: "EMESSAGE", responseCode: 552, command: "DATA" }, "refused 552", true, false],
  [{ code: "EMESSAGE", responseCode: 452, command: "DATA" }, "delayed 452", false, false],
  [{ code: "EENVELOPE", responseCode: 553, command: "MAIL FROM" }, "delayed 553", false, true],
  [{ code: "EAUTH", responseCode: 535, command: "AUTH PLAIN" }, "sign_in 535", false, true],
  [{ code: "EPROTOCOL", responseCode: 554, command: "CONN" }, "delayed 554", false, true],
  [{ code: "ESOCKET", command: "CONN" }, "unreachable", false, true],
  [{ code: "ECONNECTION", command: "CONN" }, "unreachable", false, true],
  [{ code: "EDNS", command: "CONN" }, "unreachable", false, true],
  [{ code: "ETIMEDOUT", command: "CONN" }, "timeout", false, true],
  [{ code: "EABORT" }, "timeout", false, true],
  [{ code: "ETLS", command: "STARTTLS" }, "encryption", false, true],
  [{}, "other", false, false],
])("%j is kept as %s", (error, text, permanent, server) => {
  const failure = failureOf(error);
  expect(failureText(failure)).toBe(text);
  expect(failure).toMatchObject({ permanent, server });
});
