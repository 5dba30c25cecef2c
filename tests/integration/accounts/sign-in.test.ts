import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { resumeSession } from "#app/auth/session.server.ts";
import { SIGN_IN_LIMITS } from "#app/domain/accounts/limits.ts";
import { signIn } from "#app/services/accounts/sign-in.server.ts";
import { rateLimits, sessions } from "#db/schema/accounts.ts";
import { makeAccount, PASSWORD } from "#tests/factories/accounts.ts";
import { aDoor } from "#tests/factories/door.ts";
import { aWork } from "#tests/factories/work.ts";
import { testDatabase } from "#tests/setup/worker-database.ts";

const { db } = await testDatabase();
const work = aWork(db);
const today = "2026-11-23";

/** Every test knocks from a network of its own. */
let network = 0;
const elsewhere = (overrides = {}) => {
  network += 1;
  return aDoor({ address: `198.51.${network}.9`, ...overrides });
};

const attempt = async (identifier: string, password: string, door = elsewhere()) => {
  const outcome = await signIn(work, { identifier, password }, door);
  return outcome.ok ? "in" : outcome.refusal.code;
};

test("an e-mail address opens the account, however it is written", async () => {
  const { email, id } = await makeAccount(db, { email: "an.nguyen@vidu.example" });
  for (const typed of [email ?? "", " AN.Nguyen@Vidu.Example ", "An.NGUYEN@vidu.example"]) {
    const outcome = await signIn(work, { identifier: typed, password: PASSWORD }, elsewhere());
    expect(outcome).toMatchObject({ ok: true, value: { accountId: id } });
  }
});

test("a phone number opens the account, however it is written", async () => {
  await makeAccount(db, { email: null, phone: "+84912000001" });
  for (const typed of ["0912000001", "0912 000 001", "+84 912.000.001", "84912000001"]) {
    expect(await attempt(typed, PASSWORD)).toBe("in");
  }
});

test("the password may be typed composed or decomposed", async () => {
  const { email } = await makeAccount(db, { password: "Hòa Bình 1954 yêu".normalize("NFC") });
  expect(await attempt(email ?? "", "Hòa Bình 1954 yêu".normalize("NFD"))).toBe("in");
});

test("wrong password, unknown address and no address at all are one refusal", async () => {
  const { email } = await makeAccount(db);
  const tries = [email ?? "", "nobody@vidu.example", "0999999999", "không phải địa chỉ", "\ud800"];
  for (const identifier of tries) {
    expect(await attempt(identifier, "sai mật khẩu rồi")).toBe("wrong_credentials");
  }
});

test("the cookie of before the sign-in never becomes a session, the session of before ends", async () => {
  const { email } = await makeAccount(db);
  const credentials = { identifier: email ?? "", password: PASSWORD };
  const first = await signIn(work, credentials, elsewhere());
  if (!first.ok) throw new Error(first.refusal.code);
  const sessionId = first.value.token.split(".")[0] ?? "";
  const second = await signIn(work, credentials, elsewhere({ sessionId }));
  if (!second.ok) throw new Error(second.refusal.code);
  expect(second.value.token).not.toBe(first.value.token);
  const at = new Date();
  expect(await resumeSession(db, first.value.token, { at, today })).toMatchObject({ open: false });
  expect(await resumeSession(db, second.value.token, { at, today })).toMatchObject({ open: true });
  expect(await db.$count(sessions, eq(sessions.accountId, second.value.accountId))).toBe(1);
});

test("the eleventh failure within a quarter of an hour has to wait, even with the right password", async () => {
  const { email } = await makeAccount(db);
  const door = elsewhere();
  for (let i = 0; i < SIGN_IN_LIMITS.pair.points; i++) {
    expect(await attempt(email ?? "", "sai mật khẩu rồi", door)).toBe("wrong_credentials");
  }
  const outcome = await signIn(work, { identifier: email ?? "", password: PASSWORD }, door);
  expect(outcome).toMatchObject({ ok: false, refusal: { code: "too_many" } });
  const wait = outcome.ok ? 0 : Number(outcome.refusal.details?.retryAfter);
  expect(wait).toBeGreaterThan(0);
  expect(wait).toBeLessThanOrEqual(SIGN_IN_LIMITS.pair.seconds);
});

test("only failures count: signing in again and again is no offence", async () => {
  const { email } = await makeAccount(db);
  const door = elsewhere();
  for (let i = 0; i < SIGN_IN_LIMITS.pair.points + 3; i++) {
    expect(await attempt(email ?? "", PASSWORD, door)).toBe("in");
  }
  expect(await attempt(email ?? "", "sai mật khẩu rồi", door)).toBe("wrong_credentials");
});

test("attempts at the same moment cannot slip through together", async () => {
  const { email } = await makeAccount(db);
  const door = elsewhere();
  const answers = await Promise.all(
    Array.from({ length: 30 }, () => attempt(email ?? "", "sai mật khẩu rồi", door)),
  );
  const tried = answers.filter((answer) => answer === "wrong_credentials").length;
  expect(tried).toBe(SIGN_IN_LIMITS.pair.points);
  expect(answers.filter((answer) => answer === "too_many")).toHaveLength(30 - tried);
});

test("a neighbour in the same network, another address of one's own /64: counted as one", async () => {
  const { email } = await makeAccount(db);
  for (let i = 0; i < SIGN_IN_LIMITS.pair.points; i++) {
    const door = aDoor({ address: `2001:db8:aa:1:${i}::${i}` });
    expect(await attempt(email ?? "", "sai mật khẩu rồi", door)).toBe("wrong_credentials");
  }
  const sameNet = aDoor({ address: "2001:db8:aa:1:ffff::1" });
  expect(await attempt(email ?? "", "sai mật khẩu rồi", sameNet)).toBe("too_many");
  const otherNet = aDoor({ address: "2001:db8:aa:2::1" });
  expect(await attempt(email ?? "", "sai mật khẩu rồi", otherNet)).toBe("wrong_credentials");
});

test("a hundred failures from everywhere close the account to strangers, not to the owner's browser", async () => {
  const { email } = await makeAccount(db);
  const home = elsewhere();
  const credentials = { identifier: email ?? "", password: PASSWORD };
  const before = await signIn(work, credentials, home);
  if (!before.ok) throw new Error(before.refusal.code);

  const guesses = Array.from({ length: SIGN_IN_LIMITS.account.points }, (_, i) =>
    aDoor({ address: `10.${i}.0.1` }),
  );
  for (let i = 0; i < guesses.length; i += 20) {
    const wave = guesses.slice(i, i + 20);
    const answers = wave.map((door) => attempt(email ?? "", "sai mật khẩu rồi", door));
    expect(new Set(await Promise.all(answers))).toEqual(new Set(["wrong_credentials"]));
  }
  expect(await attempt(email ?? "", PASSWORD, elsewhere())).toBe("too_many");
  const known = elsewhere({ browser: before.value.browser });
  expect(await attempt(email ?? "", PASSWORD, known)).toBe("in");
}, 60_000);

test("a browser is known to the accounts that signed in from it, to no other", async () => {
  const owner = await makeAccount(db);
  const attacker = await makeAccount(db);
  const door = elsewhere();
  const own = await signIn(work, { identifier: attacker.email ?? "", password: PASSWORD }, door);
  if (!own.ok) throw new Error(own.refusal.code);
  const withBrowser = { ...door, browser: own.value.browser };
  for (let i = 0; i < SIGN_IN_LIMITS.pair.points; i++) {
    await attempt(owner.email ?? "", "sai mật khẩu rồi", withBrowser);
  }
  expect(await attempt(owner.email ?? "", "sai mật khẩu rồi", withBrowser)).toBe("too_many");
});

test("guessing from a known browser is limited, too", async () => {
  const { email } = await makeAccount(db);
  const door = elsewhere();
  const own = await signIn(work, { identifier: email ?? "", password: PASSWORD }, door);
  if (!own.ok) throw new Error(own.refusal.code);
  const known = { ...door, browser: own.value.browser };
  for (let i = 0; i < SIGN_IN_LIMITS.browser.points; i++) {
    expect(await attempt(email ?? "", "sai mật khẩu rồi", known)).toBe("wrong_credentials");
  }
  expect(await attempt(email ?? "", PASSWORD, known)).toBe("too_many");
});

test("the table of counters names nobody", async () => {
  const { email } = await makeAccount(db, { email: "ten.that@vidu.example" });
  await attempt(email ?? "", "sai mật khẩu rồi", aDoor({ address: "203.0.113.77" }));
  const rows = await db.select({ key: rateLimits.key }).from(rateLimits);
  expect(rows.length).toBeGreaterThan(0);
  for (const { key } of rows) expect(key).not.toMatch(/ten\.that|203\.0\.113/);
});
