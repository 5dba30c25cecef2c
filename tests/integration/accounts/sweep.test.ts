import { expect, test } from "vitest";
import { openSession } from "#app/auth/session.server.ts";
import { admit } from "#app/auth/throttle.server.ts";
import { parkForm } from "#app/services/accounts/parked-form.server.ts";
import { sweepAccounts } from "#app/services/accounts/sweep.server.ts";
import { parkedForms, rateLimits, sessions } from "#db/schema/accounts.ts";
import { makeAccount } from "#tests/factories/accounts.ts";
import { testDatabase } from "#tests/setup/worker-database.ts";

const { db } = await testDatabase();
const DAY = 86_400_000;

test("what is over is swept away, what is not stays", async () => {
  const account = await makeAccount(db);
  const now = new Date();
  const before = (days: number) => new Date(now.getTime() - days * DAY);
  for (const at of [before(31), before(1)]) {
    await openSession(db, { accountId: account.id, device: "", at, today: "2026-11-22" });
    await parkForm(db, { path: "/", fields: {}, browser: null, address: "192.0.2.1" }, at);
  }
  await parkForm(db, { path: "/", fields: {}, browser: null, address: "192.0.2.1" }, now);
  await admit(db, [{ limit: { name: "brief", points: 1, seconds: 1 }, key: "x" }]);

  await sweepAccounts(db, now);
  expect(await db.$count(sessions)).toBe(1);
  expect(await db.$count(parkedForms)).toBe(1);
  expect(await db.$count(rateLimits)).toBeGreaterThan(0);
  await sweepAccounts(db, new Date(now.getTime() + 200 * DAY));
  expect(await db.$count(sessions)).toBe(0);
  expect(await db.$count(parkedForms)).toBe(0);
  expect(await db.$count(rateLimits)).toBe(0);
});
