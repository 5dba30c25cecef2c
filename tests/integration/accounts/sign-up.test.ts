import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { SIGN_UP_LIMIT } from "#app/domain/accounts/limits.ts";
import { type NewAccount, signUp } from "#app/services/accounts/sign-up.server.ts";
import { accountConsents, accounts } from "#db/schema/accounts.ts";
import { makeAccount } from "#tests/factories/accounts.ts";
import { aDoor } from "#tests/factories/door.ts";
import { makeUnits } from "#tests/factories/units.ts";
import { aWork } from "#tests/factories/work.ts";
import { testDatabase } from "#tests/setup/worker-database.ts";

const { db } = await testDatabase();
await makeUnits(db);
const work = aWork(db);

let people = 0;
const someone = (overrides: Partial<NewAccount> = {}): NewAccount => {
  people += 1;
  return {
    displayName: "Trần Thị Mới",
    identifier: { kind: "email", value: `moi-${people}@vidu.example` },
    password: "cửa biển lộng gió chiều",
    unitCode: "11311",
    consent: "wording-1",
    ...overrides,
  };
};
const elsewhere = () => aDoor({ address: `198.51.${people}.1` });
const accountOf = async ({ identifier }: NewAccount) =>
  (await db.select().from(accounts).where(eq(accounts.email, identifier.value)))[0];

test("an account is opened unconfirmed, with its consent, and signed in", async () => {
  const given = someone();
  const outcome = await signUp(work, given, elsewhere());
  const row = await accountOf(given);
  expect(outcome).toMatchObject({ ok: true, value: { accountId: row?.id } });
  expect(row).toMatchObject({
    displayName: "Trần Thị Mới",
    unitCode: "11311",
    emailConfirmedAt: null,
    phoneConfirmedAt: null,
    isSample: false,
  });
  expect(row?.passwordHash).toMatch(/^\$argon2id\$/);
  const consents = await db
    .select()
    .from(accountConsents)
    .where(eq(accountConsents.accountId, row?.id ?? ""));
  expect(consents).toMatchObject([{ purpose: "account", wording: "wording-1" }]);
});

test("a phone number is enough", async () => {
  const given = someone({ identifier: { kind: "phone", value: "+84912000777" }, unitCode: null });
  expect(await signUp(work, given, elsewhere())).toMatchObject({ ok: true });
});

test("a form sent twice, even at the same moment, makes one account and signs in both times", async () => {
  const given = someone();
  const door = elsewhere();
  const both = await Promise.all([signUp(work, given, door), signUp(work, given, door)]);
  expect(both).toMatchObject([{ ok: true }, { ok: true }]);
  expect(await signUp(work, given, door)).toMatchObject({ ok: true });
  expect(await db.$count(accounts, eq(accounts.email, given.identifier.value))).toBe(1);
});

test("somebody else's address is refused and nothing of his changes", async () => {
  const owner = await makeAccount(db, { email: "chu@vidu.example" });
  const given = someone({ identifier: { kind: "email", value: "chu@vidu.example" } });
  const outcome = await signUp(work, given, elsewhere());
  expect(outcome).toEqual({ ok: false, refusal: { code: "identifier_taken" } });
  expect(await accountOf(given)).toMatchObject({ id: owner.id, displayName: owner.displayName });
});

test("looking for people by signing up is counted by network, opening accounts is not an offence", async () => {
  await makeAccount(db, { phone: "+84912000888" });
  const door = aDoor({ address: "192.0.2.200" });
  for (let i = 0; i < SIGN_UP_LIMIT.points + 2; i++) {
    expect(await signUp(work, someone(), door)).toMatchObject({ ok: true });
  }
  const codes: string[] = [];
  for (let i = 0; i < SIGN_UP_LIMIT.points + 1; i++) {
    const owner = await makeAccount(db);
    const given = someone({ identifier: { kind: "email", value: owner.email ?? "" } });
    const outcome = await signUp(work, given, door);
    codes.push(outcome.ok ? "in" : outcome.refusal.code);
  }
  expect(new Set(codes.slice(0, -1))).toEqual(new Set(["identifier_taken"]));
  expect(codes.at(-1)).toBe("too_many");
}, 60_000);

test("a place that does not exist is refused before anything is written", async () => {
  const given = someone({ unitCode: "99999" });
  expect(await signUp(work, given, elsewhere())).toEqual({
    ok: false,
    refusal: { code: "unit_unknown" },
  });
  expect(await accountOf(given)).toBeUndefined();
});
