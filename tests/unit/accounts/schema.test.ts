import { expect, test } from "vitest";
import { vi } from "#app/copy/vi.ts";
import { PASSWORD_MIN } from "#app/domain/accounts/password.ts";
import { readProfile, readSignUp } from "#app/domain/accounts/schema.ts";

const given = {
  displayName: "Nguyễn Văn An",
  identifier: "0912 345 678",
  password: "con mèo leo cây cau",
  unit: "11311",
  consent: "yes",
};

test("a whole form is read into an account", () => {
  expect(readSignUp(given)).toEqual({
    ok: true,
    value: {
      displayName: "Nguyễn Văn An",
      identifier: { kind: "phone", value: "+84912345678" },
      password: "con mèo leo cây cau",
      unit: "11311",
      consent: true,
    },
  });
});

test("an empty form names every fault at once", () => {
  const read = readSignUp({});
  expect(read).toMatchObject({
    ok: false,
    faults: [
      { field: "displayName", code: "name_missing" },
      { field: "identifier", code: "identifier_missing" },
      { field: "password", code: "password_missing" },
      { field: "consent", code: "consent_missing" },
    ],
  });
});

test.each([
  ["identifier", "khong phai dia chi", "identifier_unreadable"],
  ["unit", "11311; drop table", "unit_unknown"],
  ["unit", "31", "unit_unknown"],
  ["consent", "on", "consent_missing"],
  ["password", "ngắn quá", "password_short"],
  ["password", "Nguyễn Văn An 1990", "password_personal"],
])("%s %j is refused as %s", (field, value, code) => {
  expect(readSignUp({ ...given, [field]: value })).toEqual({
    ok: false,
    faults: [{ field, code }],
  });
});

test("no place is a choice, too", () => {
  expect(readSignUp({ ...given, unit: "" })).toMatchObject({ ok: true, value: { unit: null } });
});

test("the village counts only inside the chosen commune", () => {
  const profile = { displayName: "An", unit: "11311", village: "11311-007" };
  expect(readProfile(profile)).toMatchObject({ value: { unitCode: "11311-007" } });
  expect(readProfile({ ...profile, village: "10660-001" })).toMatchObject({
    value: { unitCode: "11311" },
  });
  expect(readProfile({ ...profile, unit: "" })).toMatchObject({ value: { unitCode: null } });
});

test("the message about length says the length that is asked for", () => {
  expect(vi.accounts.faults.password_short).toContain(String(PASSWORD_MIN));
});
