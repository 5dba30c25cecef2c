import { expect, test } from "vitest";
import type { Account } from "#app/domain/actor.ts";
import { SYSTEM } from "#app/domain/actor.ts";
import type { MailPreferences } from "#app/domain/notifications/preferences.ts";
import { workOnce } from "#app/jobs/worker.server.ts";
import { chooseMails, stopMails } from "#app/services/notifications/choose-mails.server.ts";
import { connect } from "#db/client.ts";
import { follow } from "#db/queries/followers.ts";
import { accepted, makeComment } from "#tests/factories/comments.ts";
import { aMailer, mailed, ordered } from "#tests/factories/mailer.ts";
import { makePolicy, movedPolicy } from "#tests/factories/policies.ts";
import { day, endOf, makeResidents, makeWorld } from "#tests/factories/world.ts";
import { headerOf, mailServer } from "#tests/setup/mail-server.ts";
import { plainSql } from "#tests/setup/plain-sql.ts";
import { testDatabase } from "#tests/setup/worker-database.ts";

const database = await testDatabase();
const { db } = database;
const sql = plainSql(database.url);
const world = await makeWorld(db);
const server = await mailServer();
const mailer = aMailer(db, server.url);

const person = async (chosen: Partial<MailPreferences> = {}): Promise<Account> => {
  const [made] = await makeResidents(db, 1);
  if (!made) throw new Error("one person was made");
  const preferences = { answers: "at_once", followed: "daily", lang: "vi", ...chosen } as const;
  accepted(await chooseMails(world.work(made), preferences));
  return made;
};

/** Midnight in UTC is seven in the morning in Vietnam. */
const seven = (n: number): Date => new Date(`${day(n).toISOString().slice(0, 10)}T00:00:00Z`);
const before = (at: Date): Date => new Date(at.getTime() - 1);

const extended = async (id: string, n: number, at: Date) =>
  movedPolicy(world, world.chair, at, {
    id,
    event: "extend",
    newClosesAt: endOf(n),
    note: "Thêm thời gian để bà con góp ý",
  });

const inbox = async () => {
  await mailed(mailer);
  return server.take();
};

test("what is followed waits for seven in the morning, and is one mail", async () => {
  const reader = await person();
  const first = await makePolicy(world, { title: "Dự thảo về chợ dân sinh" });
  const second = await makePolicy(world, { title: "Dự thảo về hẻm và ngõ" });
  await follow(db, first.id, reader.id, day(2));
  await follow(db, second.id, reader.id, day(2));
  await extended(first.id, 40, day(3));
  await extended(second.id, 41, day(3));
  await ordered(world, day(3));
  expect(await inbox()).toEqual([]);
  await ordered(world, before(seven(4)));
  expect(await inbox()).toEqual([]);
  await ordered(world, seven(4));
  const [received, ...others] = await inbox();
  expect(others).toEqual([]);
  expect(received?.to).toEqual([`${reader.id}@vidu.example`]);
  expect(received?.mail.subject).toBe("Tin theo dõi ngày 06/12/2026: 2 việc");
  for (const title of ["Dự thảo về chợ dân sinh", "Dự thảo về hẻm và ngõ"]) {
    expect(received?.mail.text).toContain(title);
    expect(received?.mail.html).toContain(title);
  }
  expect(received && headerOf(received, "list-unsubscribe")).toContain("/thu/thoi-nhan/");
  await ordered(world, seven(4));
  expect(await inbox()).toEqual([]);
});

test("what happens after the morning's mail was made goes into the next, never into a second one", async () => {
  const reader = await person();
  const policy = await makePolicy(world, { title: "Dự thảo buổi sáng" });
  await follow(db, policy.id, reader.id, day(2));
  await extended(policy.id, 40, before(seven(5)));
  await ordered(world, seven(5));
  expect(await inbox()).toHaveLength(1);
  await extended(policy.id, 41, seven(5));
  await ordered(world, new Date(seven(5).getTime() + 3_600_000));
  expect(await inbox()).toEqual([]);
  await sql`update outbox set available_at = ${seven(5)} where topic = 'digest' and done_at is null`;
  await ordered(world, new Date(seven(5).getTime() + 7_200_000));
  expect(await inbox()).toEqual([]);
  await ordered(world, seven(6));
  expect(await inbox()).toHaveLength(1);
});

test("several workers in the same morning make one mail a person", async () => {
  const readers = await Promise.all(Array.from({ length: 12 }, () => person()));
  const policy = await makePolicy(world, { title: "Dự thảo nhiều người theo dõi" });
  for (const { id } of readers) await follow(db, policy.id, id, day(2));
  await extended(policy.id, 40, day(6));
  await extended(policy.id, 42, day(6));
  const other = connect(database.url, 3);
  const works = [world.work(SYSTEM, seven(7)), { ...world.work(SYSTEM, seven(7)), db: other.db }];
  await Promise.all([...works, ...works].map((work) => workOnce(work, true)));
  await ordered(world, seven(7));
  await other.close();
  const addresses = (await inbox()).map(({ to }) => to.join());
  expect(addresses.sort()).toEqual(readers.map(({ id }) => `${id}@vidu.example`).sort());
});

/** Both kinds of mails, under every preference: how many come at once, and how many in the morning. */
test.each([
  ["at_once", "at_once", 2, 0],
  ["at_once", "daily", 1, 1],
  ["at_once", "none", 1, 0],
  ["daily", "at_once", 1, 1],
  ["daily", "daily", 0, 1],
  ["daily", "none", 0, 1],
  ["none", "at_once", 1, 0],
  ["none", "daily", 0, 1],
  ["none", "none", 0, 0],
] as const)(
  "answers %s, followed %s: %i at once, %i in the morning",
  async (answers, followed, now, later) => {
    const reader = await person({ answers, followed });
    const policy = await makePolicy(world);
    await follow(db, policy.id, reader.id, day(2));
    await makeComment(world, policy.code, { by: reader, fate: "hidden", now: day(8) });
    await extended(policy.id, 40, day(8));
    await ordered(world, day(8));
    expect(await inbox()).toHaveLength(now);
    await ordered(world, seven(9));
    expect(await inbox()).toHaveLength(later);
  },
);

test("who unsubscribes while a mail waits does not get it; the notice is there all the same", async () => {
  const reader = await person({ followed: "daily" });
  const policy = await makePolicy(world);
  await follow(db, policy.id, reader.id, day(2));
  await extended(policy.id, 40, day(9));
  await ordered(world, day(9));
  await stopMails(db, { accountId: reader.id, scope: "daily", now: day(9) });
  await ordered(world, seven(10));
  expect(await inbox()).toEqual([]);
  const [mail] =
    await sql`select last_error from outbox where topic = 'mail' order by id desc limit 1`;
  expect(mail?.last_error).toBe("unwanted");
  const [notice] =
    await sql`select count(*)::int as n from notices where account_id = ${reader.id}`;
  expect(notice?.n).toBe(1);
});

test("a record that was taken down since is not named, and alone in a mail sends none", async () => {
  const reader = await person({ followed: "at_once" });
  const policy = await makePolicy(world, { title: "Tên không được nhắc lại" });
  await follow(db, policy.id, reader.id, day(2));
  await extended(policy.id, 40, day(10));
  await sql`update records set taken_down_at = now(), taken_down_reason = 'thử' where id = ${policy.id}`;
  await ordered(world, day(10));
  expect(await inbox()).toEqual([]);
});

test("the person's language is the mail's", async () => {
  const reader = await person({ lang: "en", followed: "at_once" });
  const policy = await makePolicy(world, { title: "Dự thảo có thư tiếng Anh" });
  await follow(db, policy.id, reader.id, day(2));
  await extended(policy.id, 40, day(11));
  await ordered(world, day(11));
  const [received] = await inbox();
  expect(received?.mail.html).toContain('<html lang="en">');
  expect(received?.mail.text).toContain("A record you follow has moved on.");
  expect(received?.mail.text).toContain(`https://sau-dan.test/en/chinh-sach/${policy.code}`);
  expect(received?.mail.text).toContain("> Thêm thời gian để bà con góp ý");
});

test("where no mail is sent nothing piles up for the day it is", async () => {
  const reader = await person();
  const policy = await makePolicy(world);
  await follow(db, policy.id, reader.id, day(2));
  await extended(policy.id, 40, day(12));
  while ((await workOnce(world.work(SYSTEM, day(12)))) > 0);
  await ordered(world, seven(13));
  expect(await inbox()).toEqual([]);
});
