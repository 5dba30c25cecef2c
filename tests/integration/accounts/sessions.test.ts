import { eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { expect, onTestFinished, test } from "vitest";
import { openSession, resumeSession } from "#app/auth/session.server.ts";
import { parseToken } from "#app/auth/token.ts";
import { SESSION_LIMITS } from "#app/domain/accounts/session-limits.ts";
import { accountRoles, sessions } from "#db/schema/accounts.ts";
import { giveRoles, makeAccount } from "#tests/factories/accounts.ts";
import { testDatabase } from "#tests/setup/worker-database.ts";

const { db, url } = await testDatabase();
const today = "2026-11-22";
const opened = new Date("2026-11-22T01:00:00Z");
const after = (ms: number) => new Date(opened.getTime() + ms);

const open = async (roles: Parameters<typeof giveRoles>[2] = []) => {
  const account = await makeAccount(db, { roles });
  const token = await openSession(db, { accountId: account.id, device: "", at: opened, today });
  return { account, token };
};

const idOf = (token: string): string => parseToken(token)?.id ?? "";
const rowOf = async (token: string) =>
  (
    await db
      .select()
      .from(sessions)
      .where(eq(sessions.id, idOf(token)))
  )[0];
const resume = (token: string, at = opened) => resumeSession(db, token, { at, today });

test("a session gives the account with its place, its roles and their places", async () => {
  const { account, token } = await open([
    ["moderator", "11311"],
    ["citizen", "11311-007"],
  ]);
  expect(await resume(token)).toEqual({
    open: true,
    session: {
      account: {
        kind: "account",
        id: account.id,
        displayName: account.displayName,
        unitCode: "11311-007",
        unitPath: "31/11311/11311-007",
        verified: true,
        roles: [
          { role: "citizen", unitCode: "11311-007", unitPath: "31/11311/11311-007" },
          { role: "moderator", unitCode: "11311", unitPath: "31/11311" },
        ],
      },
      sessionId: idOf(token),
      unread: 0,
      renewed: null,
    },
  });
});

test("an account without place or proof is resumed as such", async () => {
  const account = await makeAccount(db, { unitCode: null, confirmed: false });
  const token = await openSession(db, { accountId: account.id, device: "", at: opened, today });
  expect(await resume(token)).toMatchObject({
    session: { account: { unitCode: null, unitPath: null, verified: false, roles: [] } },
  });
});

test("resuming asks the database once", async () => {
  const { token } = await open([["chair", "11311"]]);
  const asked: string[] = [];
  const client = postgres(url, { max: 1, debug: (_, query) => asked.push(query) });
  onTestFinished(() => client.end());
  const watched = drizzle({ client });
  await resumeSession(watched, token, { at: opened, today });
  asked.length = 0;
  expect(await resumeSession(watched, token, { at: opened, today })).toMatchObject({ open: true });
  expect(asked).toHaveLength(1);
});

test("the database holds no secret", async () => {
  const { token } = await open();
  const secret = parseToken(token)?.secret ?? "";
  const row = await rowOf(token);
  expect(JSON.stringify(row)).not.toContain(secret);
  expect(row?.secretHash).toHaveLength(32);
});

test("the right id with another secret is nobody, and ends nothing", async () => {
  const { token } = await open();
  const other = await open();
  const forged = `${idOf(token)}.${parseToken(other.token)?.secret}`;
  expect(await resume(forged)).toEqual({ open: false, gone: false });
  expect(await resume(token)).toMatchObject({ open: true });
});

test.each(["", "x", "a.b", `${"a".repeat(27)}.${"b".repeat(27)}`, "'; drop table sessions; --"])(
  "%j resumes nothing",
  async (value) => {
    expect(await resume(value)).toEqual({ open: false, gone: true });
  },
);

test.each([
  ["resident", []],
  ["office", [["drafter", "11311"]]],
] as const)("the session of a %s ends at its idle limit and leaves no row", async (kind, roles) => {
  const { token } = await open(roles);
  const { idleMs } = SESSION_LIMITS[kind];
  await db
    .update(sessions)
    .set({ lastUsedAt: opened })
    .where(eq(sessions.id, idOf(token)));
  expect(await resume(token, after(idleMs))).toEqual({ open: false, gone: true });
  expect(await rowOf(token)).toBeUndefined();
});

test("one millisecond before its limit the session is open, and use starts the time anew", async () => {
  const { token } = await open([["drafter", "11311"]]);
  const { idleMs } = SESSION_LIMITS.office;
  expect(await resume(token, after(idleMs - 1))).toMatchObject({ open: true });
  expect(await resume(token, after(idleMs + 1))).toMatchObject({ open: true });
});

test("use is written down at most once an hour", async () => {
  const { token } = await open();
  await resume(token, after(3_599_999));
  expect((await rowOf(token))?.lastUsedAt).toEqual(opened);
  await resume(token, after(3_600_000));
  expect((await rowOf(token))?.lastUsedAt).toEqual(after(3_600_000));
});

test("a new role replaces the secret, keeps the session, and the old secret is worthless", async () => {
  const { account, token } = await open();
  await giveRoles(db, account.id, [["moderator", "11311"]]);
  const resumed = await resume(token);
  if (!resumed.open || !resumed.session.renewed) throw new Error("the token was not renewed");
  const { renewed, account: now } = resumed.session;
  expect(now.roles).toMatchObject([{ role: "moderator" }]);
  expect(idOf(renewed)).toBe(idOf(token));
  expect(await resume(token)).toEqual({ open: false, gone: false });
  expect(await resume(renewed)).toMatchObject({ session: { renewed: null } });
});

test("a role that was taken away is gone with the next request", async () => {
  const { account, token } = await open([["chair", "11311"]]);
  await db.delete(accountRoles).where(eq(accountRoles.accountId, account.id));
  expect(await resume(token)).toMatchObject({ session: { account: { roles: [] } } });
});

test("roles count from their first to their last day", async () => {
  const { account } = await open([["chair", "11311"]]);
  const rolesOn = async (day: string) => {
    const time = { at: opened, today: day };
    const token = await openSession(db, { accountId: account.id, device: "", ...time });
    const resumed = await resumeSession(db, token, time);
    return resumed.open ? resumed.session.account.roles.length : null;
  };
  await db
    .update(accountRoles)
    .set({ validFrom: "2026-11-22", validTo: "2026-11-30" })
    .where(eq(accountRoles.accountId, account.id));
  expect(await rolesOn("2026-11-21")).toBe(0);
  expect(await rolesOn("2026-11-22")).toBe(1);
  expect(await rolesOn("2026-11-30")).toBe(1);
  expect(await rolesOn("2026-12-01")).toBe(0);
});

test("of two requests at the moment of a role change, one gets the new secret", async () => {
  const { account, token } = await open();
  await giveRoles(db, account.id, [["moderator", "11311"]]);
  const both = await Promise.all([resume(token), resume(token), resume(token)]);
  const renewed = both.flatMap((one) => (one.open && one.session.renewed) || []);
  expect(renewed).toHaveLength(1);
  expect(both.filter((one) => !one.open)).toEqual([
    { open: false, gone: false },
    { open: false, gone: false },
  ]);
  expect(await resume(renewed[0] ?? "")).toMatchObject({ open: true });
});
