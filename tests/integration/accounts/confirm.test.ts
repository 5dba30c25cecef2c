import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import type { Role } from "#app/domain/actor.ts";
import { confirmEmail } from "#app/services/accounts/confirm-email.server.ts";
import { confirmPhone } from "#app/services/accounts/confirm-phone.server.ts";
import { requestEmailConfirmation } from "#app/services/accounts/request-email-confirmation.server.ts";
import { accounts, accountTokens } from "#db/schema/accounts.ts";
import { makeAccount } from "#tests/factories/accounts.ts";
import { anAccount } from "#tests/factories/actors.ts";
import { aWork } from "#tests/factories/work.ts";
import { testDatabase } from "#tests/setup/worker-database.ts";

const { db } = await testDatabase();
const at = new Date("2026-11-22T01:00:00Z");
const after = (ms: number) => new Date(at.getTime() + ms);
const DAY = 86_400_000;

const newcomer = async () => {
  const account = await makeAccount(db, { confirmed: false });
  const work = aWork(db, anAccount(account.id));
  const link = await requestEmailConfirmation(work, at);
  if (!link.ok) throw new Error(link.refusal.code);
  return { account, work, token: link.value };
};
const rowOf = async (id: string) =>
  (await db.select().from(accounts).where(eq(accounts.id, id)))[0];

test("the link confirms the address it was made for, once", async () => {
  const { account, work, token } = await newcomer();
  expect(await confirmEmail(work, token, after(1))).toEqual({ ok: true, value: account.email });
  expect((await rowOf(account.id))?.emailConfirmedAt).toEqual(work.now);
  expect(await confirmEmail(work, token, after(2))).toMatchObject({
    refusal: { code: "link_over" },
  });
});

test("the database keeps only the link's hash", async () => {
  const { account, token } = await newcomer();
  const rows = await db.select().from(accountTokens).where(eq(accountTokens.accountId, account.id));
  expect(rows).toHaveLength(1);
  expect(JSON.stringify(rows)).not.toContain(token);
});

test("the link is good for a day, to the millisecond", async () => {
  const early = await newcomer();
  expect(await confirmEmail(early.work, early.token, after(DAY - 1))).toMatchObject({ ok: true });
  const late = await newcomer();
  expect(await confirmEmail(late.work, late.token, after(DAY))).toMatchObject({ ok: false });
});

test("a new link ends the one before", async () => {
  const { work, token } = await newcomer();
  const second = await requestEmailConfirmation(work, at);
  expect(await confirmEmail(work, token, after(1))).toMatchObject({ ok: false });
  expect(await confirmEmail(work, second.ok ? second.value : "", after(1))).toMatchObject({
    ok: true,
  });
});

test("the link in another account's hands confirms nothing and stays good for its owner", async () => {
  const { work, token } = await newcomer();
  const other = await newcomer();
  expect(await confirmEmail(other.work, token, after(1))).toMatchObject({
    refusal: { code: "link_over" },
  });
  expect(await confirmEmail(work, token, after(2))).toMatchObject({ ok: true });
});

test("a link to an address that was changed since confirms neither", async () => {
  const { account, work, token } = await newcomer();
  await db
    .update(accounts)
    .set({ email: `moi-${account.id}@vidu.example` })
    .where(eq(accounts.id, account.id));
  expect(await confirmEmail(work, token, after(1))).toMatchObject({ ok: false });
  expect((await rowOf(account.id))?.emailConfirmedAt).toBeNull();
});

test("what is confirmed, or has no address, gets no link; guests get none either", async () => {
  const confirmed = await makeAccount(db);
  const byPhone = await makeAccount(db, { email: null, phone: "+84912000100" });
  const ask = (id: string) => requestEmailConfirmation(aWork(db, anAccount(id)), at);
  expect(await ask(confirmed.id)).toMatchObject({ refusal: { code: "already_done" } });
  expect(await ask(byPhone.id)).toMatchObject({ refusal: { code: "not_found" } });
  expect(await requestEmailConfirmation(aWork(db), at)).toMatchObject({
    refusal: { code: "sign_in_first" },
  });
});

let phones = 200;
const caller = (unitCode: string | null) => {
  phones += 1;
  return makeAccount(db, { email: null, phone: `+84912000${phones}`, unitCode, confirmed: false });
};
const officer = async (role: Role, path: string) => {
  const { id } = await makeAccount(db);
  return aWork(db, anAccount(id, [[role, path]]));
};

test("intake confirms the phone of its own residents, with its name beside it", async () => {
  const person = await caller("11311-007");
  const work = await officer("intake", "31/11311");
  expect(await confirmPhone(work, "0912 000 201")).toEqual({
    ok: true,
    value: { name: person.displayName },
  });
  expect(await rowOf(person.id)).toMatchObject({
    phoneConfirmedAt: work.now,
    phoneConfirmedBy: work.actor.kind === "account" ? work.actor.id : "",
  });
  expect(await confirmPhone(work, "0912000201")).toMatchObject({
    refusal: { code: "already_done" },
  });
});

test("somebody who named no place can go to any counter", async () => {
  const person = await caller(null);
  expect(await confirmPhone(await officer("intake", "31/10660"), person.phone ?? "")).toMatchObject(
    { ok: true },
  );
});

test("another ward's intake, other roles, unknown numbers and non-numbers find nobody", async () => {
  const person = await caller("11311-007");
  const number = person.phone ?? "";
  const notFound = { refusal: { code: "not_found" } };
  expect(await confirmPhone(await officer("intake", "31/10660"), number)).toMatchObject(notFound);
  expect(await confirmPhone(await officer("moderator", "31/11311"), number)).toMatchObject(
    notFound,
  );
  const intake = await officer("intake", "31/11311");
  expect(await confirmPhone(intake, "0999999999")).toMatchObject(notFound);
  expect(await confirmPhone(intake, "không phải số")).toMatchObject(notFound);
  expect((await rowOf(person.id))?.phoneConfirmedAt).toBeNull();
});

test("nobody confirms his own phone", async () => {
  const person = await caller("11311");
  const work = aWork(db, anAccount(person.id, [["intake", "31/11311"]]));
  expect(await confirmPhone(work, person.phone ?? "")).toMatchObject({
    refusal: { code: "own_work" },
  });
});
