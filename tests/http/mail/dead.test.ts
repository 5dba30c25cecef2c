import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import type { Role } from "#app/domain/actor.ts";
import { makeAccount } from "#tests/factories/accounts.ts";
import { testSite } from "#tests/setup/site.ts";

const site = await testSite({ mail: true });
const PAGE = "/can-bo/thu-loi";

const dead = async (lastError = "refused 550"): Promise<string> => {
  const { id } = await makeAccount(site.db);
  const [row] = await site.db.execute<{ id: string }>(sql`
    insert into outbox (topic, letter, recipient_id, subject_id, attempts, dead_at, last_error)
    values ('mail', 'confirm_email', ${id}, gen_random_uuid(), 3, now(), ${lastError}) returning id`);
  return row?.id ?? "";
};
const stateOf = async (id: string) => {
  const [row] = await site.db.execute<{ dead: boolean; attempts: number }>(
    sql`select dead_at is not null as dead, attempts from outbox where id = ${id}`,
  );
  return row;
};
const as = async (role: Role, unit: string) =>
  site.signIn((await makeAccount(site.db, { roles: [[role, unit]] })).email ?? "");

test("the administrator reads what is stuck and why, without an address, and sends it again", async () => {
  const admin = await as("admin", "31");
  expect(await (await admin.get(PAGE)).text()).toContain("Không có thư nào bị kẹt");
  const [first, second] = [await dead(), await dead("unreachable")];
  const html = await (await admin.get(PAGE)).text();
  expect(html).toContain("Nơi nhận từ chối · 550");
  expect(html).toContain("Không nối được máy chủ thư");
  expect(html).toContain("vidu.example");
  expect(html).not.toMatch(/[\w-]+@vidu\.example/);
  expect((await admin.post(PAGE, { mail: first })).status).toBe(303);
  expect(await stateOf(first)).toEqual({ dead: false, attempts: 0 });
  expect(await stateOf(second)).toMatchObject({ dead: true });
  expect((await admin.post(PAGE, { mail: first })).status).toBe(404);
  await admin.post(PAGE, { all: "1" });
  expect(await stateOf(second)).toEqual({ dead: false, attempts: 0 });
});

test("opening the page sends nothing; what names no mail is 422", async () => {
  const admin = await as("admin", "31");
  const id = await dead();
  for (const path of [PAGE, `${PAGE}?mail=${id}`, `${PAGE}?all=1`, `${PAGE}?truoc=abc`]) {
    expect((await admin.get(path)).status).toBe(200);
  }
  for (const mail of ["", "0", "-1", "1e9", "abc", "9".repeat(40)]) {
    expect((await admin.post(PAGE, { mail })).status).toBe(422);
  }
  expect(await stateOf(id)).toMatchObject({ dead: true });
});

test.each([
  ["chair", "11311"],
  ["moderator", "31"],
  ["intake", "11311"],
] as const)("%s has no business here", async (role, unit) => {
  const visitor = await as(role, unit);
  const id = await dead();
  expect((await visitor.get(PAGE)).status).toBe(403);
  expect((await visitor.get(`${PAGE}.data`)).status).toBeGreaterThanOrEqual(400);
  expect((await visitor.post(PAGE, { mail: id })).status).toBe(403);
  expect(await stateOf(id)).toMatchObject({ dead: true });
  expect((await site.visitor().get(PAGE)).status).toBe(303);
});
