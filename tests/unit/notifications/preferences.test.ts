import { expect, test } from "vitest";
import { skipOf } from "#app/domain/notifications/decide-mail.ts";
import {
  MAIL_DEFAULTS,
  MAIL_TIMES,
  type MailPreferences,
  readPreferences,
  UNSUBSCRIBE_SCOPES,
  unsubscribed,
} from "#app/domain/notifications/preferences.ts";

const ALL = MAIL_TIMES.flatMap((answers) =>
  MAIL_TIMES.map((followed): MailPreferences => ({ answers, followed, lang: "vi" })),
);

/** Written by hand: what each kind is after unsubscribing from a scope. */
const after = {
  answers: (before: MailPreferences) => ({ ...before, answers: "none" }),
  followed: (before: MailPreferences) => ({ ...before, followed: "none" }),
  daily: (before: MailPreferences) => ({
    ...before,
    answers: before.answers === "daily" ? "none" : before.answers,
    followed: before.followed === "daily" ? "none" : before.followed,
  }),
} as const;

test.each(UNSUBSCRIBE_SCOPES)("unsubscribing from %s ends that and nothing else", (scope) => {
  for (const before of ALL) expect(unsubscribed(before, scope)).toEqual(after[scope](before));
});

test.each(UNSUBSCRIBE_SCOPES)("unsubscribing from %s twice is the same as once", (scope) => {
  for (const before of ALL) {
    const once = unsubscribed(before, scope);
    expect(unsubscribed(once, scope)).toEqual(once);
  }
});

test("answers come at once and the rest daily, unless chosen otherwise", () => {
  expect(MAIL_DEFAULTS).toEqual({ answers: "at_once", followed: "daily", lang: "vi" });
});

test("a form is read as it is, or not at all", () => {
  expect(readPreferences({ answers: "none", followed: "daily", lang: "en", x: "1" })).toEqual({
    answers: "none",
    followed: "daily",
    lang: "en",
  });
  for (const wrong of ["", "hourly", "AT_ONCE", undefined]) {
    expect(readPreferences({ answers: wrong, followed: "daily", lang: "vi" })).toBeNull();
  }
  expect(readPreferences({ answers: "none", followed: "none", lang: "fr" })).toBeNull();
});

const now = new Date("2026-11-23T02:00:00Z");
const facts = {
  hasAddress: true,
  confirmed: true,
  kind: null,
  proves: false,
  expiresAt: null,
  preferences: MAIL_DEFAULTS,
};

test.each([
  [{}, null],
  [{ hasAddress: false }, "no_address"],
  [{ confirmed: false }, "no_address"],
  [{ confirmed: false, proves: true }, null],
  [{ hasAddress: false, proves: true }, "no_address"],
  [{ expiresAt: new Date(now.getTime() + 1) }, null],
  [{ expiresAt: now }, "too_late"],
  [
    { kind: "answers" as const, preferences: { ...MAIL_DEFAULTS, answers: "none" as const } },
    "unwanted",
  ],
  [
    { kind: "followed" as const, preferences: { ...MAIL_DEFAULTS, answers: "none" as const } },
    null,
  ],
])("a mail with %j is kept back as %s", (overrides, expected) => {
  expect(skipOf({ ...facts, ...overrides }, now)).toBe(expected);
});
