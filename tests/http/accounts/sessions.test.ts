import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { parseToken } from "#app/auth/token.ts";
import { sessions } from "#db/schema/accounts.ts";
import { giveRoles, makeAccount } from "#tests/factories/accounts.ts";
import { testSite, type Visitor } from "#tests/setup/site.ts";

const site = await testSite();

const idOf = (visitor: Visitor): string =>
  parseToken(visitor.cookies.get("sau_dan") ?? "")?.id ?? "";
const isIn = async (visitor: Visitor) => (await visitor.get("/tai-khoan")).status === 200;

test("signing out ends the session for good and takes the cookie away", async () => {
  const { email } = await makeAccount(site.db);
  const visitor = await site.signIn(email ?? "");
  const token = visitor.cookies.get("sau_dan") ?? "";
  const answer = await visitor.submit("/tai-khoan", {}, "/dang-xuat");
  expect(answer.status).toBe(303);
  expect(answer.headers.get("location")).toBe("/");
  expect(visitor.cookies.get("sau_dan")).toBeUndefined();
  visitor.cookies.set("sau_dan", token);
  expect(await isIn(visitor)).toBe(false);
});

test("only a post signs out, and only from the site itself", async () => {
  const { email } = await makeAccount(site.db);
  const visitor = await site.signIn(email ?? "");
  const get = await visitor.get("/dang-xuat");
  expect(get.status).toBe(405);
  expect(get.headers.get("allow")).toBe("POST");
  const foreign = await visitor.fetch("/dang-xuat", {
    method: "POST",
    headers: { origin: "https://evil.example" },
  });
  expect(foreign.status).toBe(403);
  expect(await isIn(visitor)).toBe(true);
});

test("signing out without a session is no mistake", async () => {
  expect((await site.visitor().post("/dang-xuat")).status).toBe(303);
  expect((await site.visitor().post("/en/dang-xuat")).headers.get("location")).toBe("/en");
});

test("the list shows one's own sessions, names the one in use, and ends another", async () => {
  const { email } = await makeAccount(site.db);
  const phone = await site.signIn(email ?? "");
  const computer = await site.signIn(email ?? "");
  const stranger = await site.signIn((await makeAccount(site.db)).email ?? "");
  const html = await (await phone.get("/tai-khoan/phien")).text();
  expect(html).toContain("máy này");
  expect(html).toContain(`value="${idOf(computer)}"`);
  expect(html).not.toContain(idOf(stranger));

  const answer = await phone.submit("/tai-khoan/phien", { session: idOf(computer) }, "session");
  expect(answer.status).toBe(303);
  expect(await (await phone.follow(answer)).text()).toContain("Đã kết thúc phiên");
  expect(await isIn(computer)).toBe(false);
  expect(await isIn(phone)).toBe(true);
});

test("all others end at once, the one in use stays", async () => {
  const { email, id } = await makeAccount(site.db);
  const here = await site.signIn(email ?? "");
  const others = [await site.signIn(email ?? ""), await site.signIn(email ?? "")];
  expect((await here.submit("/tai-khoan/phien", { others: "1" }, "others")).status).toBe(303);
  expect(await isIn(here)).toBe(true);
  for (const other of others) expect(await isIn(other)).toBe(false);
  expect(await site.db.$count(sessions, eq(sessions.accountId, id))).toBe(1);
});

test("another person's session is not found and not ended", async () => {
  const attacker = await site.signIn((await makeAccount(site.db)).email ?? "");
  const victim = await site.signIn((await makeAccount(site.db)).email ?? "");
  const answer = await attacker.post("/tai-khoan/phien", { session: idOf(victim) });
  const unknown = await attacker.post("/tai-khoan/phien", { session: "a".repeat(27) });
  expect([answer.status, unknown.status]).toEqual([404, 404]);
  expect(await isIn(victim)).toBe(true);
});

test("a post that names nothing to end is 400", async () => {
  const visitor = await site.signIn((await makeAccount(site.db)).email ?? "");
  expect((await visitor.post("/tai-khoan/phien")).status).toBe(400);
});

test("a dead cookie is taken away, one with a wrong secret is left alone", async () => {
  const { email } = await makeAccount(site.db);
  const visitor = await site.signIn(email ?? "");
  const thief = site.visitor();
  thief.cookies.set("sau_dan", `${idOf(visitor)}.${"x".repeat(27)}`);
  expect((await thief.get("/dang-nhap")).headers.getSetCookie()).toEqual([]);
  await visitor.submit("/tai-khoan", {}, "/dang-xuat");
  const late = site.visitor();
  late.cookies.set("sau_dan", `${"a".repeat(27)}.${"b".repeat(27)}`);
  await late.get("/dang-nhap");
  expect(late.cookies.get("sau_dan")).toBeUndefined();
});

test("a role given meanwhile works at once and comes with a new secret", async () => {
  const { email, id } = await makeAccount(site.db);
  const visitor = await site.signIn(email ?? "");
  const before = visitor.cookies.get("sau_dan") ?? "";
  await giveRoles(site.db, id, [["moderator", "11311"]]);
  const page = await visitor.get("/tai-khoan");
  expect(page.status).toBe(200);
  expect(await page.text()).toContain("Người kiểm duyệt");
  expect(visitor.cookies.get("sau_dan")).not.toBe(before);
  expect(await isIn(visitor)).toBe(true);
  const thief = site.visitor();
  thief.cookies.set("sau_dan", before);
  expect(await isIn(thief)).toBe(false);
});

test("moving the demonstration's clock signs nobody out", async () => {
  const visitor = await site.signIn((await makeAccount(site.db)).email ?? "");
  await site.app.site.clock.move(400 * 86_400_000);
  expect(await isIn(visitor)).toBe(true);
  await site.app.site.clock.move(0);
});
