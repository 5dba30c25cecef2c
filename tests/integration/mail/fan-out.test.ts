import { expect, test } from "vitest";
import type { Account } from "#app/domain/actor.ts";
import { SYSTEM } from "#app/domain/actor.ts";
import { nextDigest } from "#app/domain/notifications/digest.ts";
import type { Followed } from "#app/domain/notifications/topics.ts";
import { workOnce } from "#app/jobs/worker.server.ts";
import { followTopic } from "#app/services/notifications/follow-topic.server.ts";
import { connect } from "#db/client.ts";
import { expandFanOut } from "#db/queries/fan-out.ts";
import { accepted, verdict } from "#tests/factories/comments.ts";
import { aMailer, mailed, ordered } from "#tests/factories/mailer.ts";
import { makeDraft, makePolicy, movedPolicy } from "#tests/factories/policies.ts";
import { day, makeResidents, makeWorld } from "#tests/factories/world.ts";
import { brokenInvariants } from "#tests/invariants/all.ts";
import { mailServer } from "#tests/setup/mail-server.ts";
import { plainSql } from "#tests/setup/plain-sql.ts";
import { testDatabase } from "#tests/setup/worker-database.ts";

const database = await testDatabase();
const { db } = database;
const sql = plainSql(database.url);
const world = await makeWorld(db);

const followed = async (person: Account, ...topics: readonly Followed[]) => {
  for (const topic of topics) accepted(await followTopic(world.work(person), topic, true));
};
const noticesOf = async ({ id }: Account): Promise<number> => {
  const [row] = await sql`select count(*)::int as n from notices where account_id = ${id}`;
  return row?.n ?? 0;
};
const told = async (people: readonly Account[]) => Promise.all(people.map(noticesOf));

const CITY: Followed = { topic: "unit", value: "31" };
const WARD: Followed = { topic: "unit", value: "11311" };
const OTHER_WARD: Followed = { topic: "unit", value: "10660" };
const VILLAGE: Followed = { topic: "unit", value: "11311-007" };
const DRAFTS: Followed = { topic: "kind", value: "CS" };
const DISCUSS: Followed = { topic: "verb", value: "ban" };
const DO: Followed = { topic: "verb", value: "lam" };

test("who follows the ward, the city, the verb or the kind is told once of a new draft, others are not", async () => {
  const people = await makeResidents(db, 8);
  const wanted: readonly (readonly [Followed[], number])[] = [
    [[WARD], 1],
    [[CITY], 1],
    [[DISCUSS], 1],
    [[DRAFTS], 1],
    [[WARD, CITY, DISCUSS, DRAFTS], 1],
    [[OTHER_WARD], 0],
    [[VILLAGE], 0],
    [[DO], 0],
  ];
  for (const [i, [topics]] of wanted.entries()) {
    const person = people[i];
    if (person) await followed(person, ...topics);
  }
  await makePolicy(world, { state: "scheduled" });
  expect(await told(people)).toEqual(people.map(() => 0));
  await ordered(world, day(1));
  expect(await told(people)).toEqual(wanted.map(([, times]) => times));
  await ordered(world, day(2));
  expect(await told(people)).toEqual(wanted.map(([, times]) => times));
  expect(await brokenInvariants(sql)).toEqual([]);
});

test("publishing writes one row, however many follow; they are told in batches, each once", async () => {
  const crowd = await makeResidents(db, 250);
  await sql`insert into topic_followers (topic, value, account_id, since)
    select 'unit', '11311', id, now() from accounts where id in ${sql(crowd.map(({ id }) => id))}`;
  const { id, version } = await makeDraft(world);
  await movedPolicy(world, world.drafter, day(0), { id, event: "submit_for_approval", version });
  const [before] = await sql`select count(*)::int as n from outbox`;
  await movedPolicy(world, world.chair, day(0), {
    id,
    event: "approve_scheduled",
    textChecked: true,
  });
  const [after] = await sql`select count(*)::int as n from outbox`;
  expect((after?.n ?? 0) - (before?.n ?? 0)).toBe(1);

  const other = connect(database.url, 3);
  const step = (of: typeof db) => of.transaction((tx) => expandFanOut(tx, 40, nextDigest(day(0))));
  const empty = async (of: typeof db) => {
    while (await step(of));
  };
  await Promise.all([empty(db), empty(other.db), empty(db)]);
  while ((await workOnce(world.work(SYSTEM, day(0)), true)) > 0);
  await other.close();
  const [row] = await sql`select count(*)::int as n, count(distinct account_id)::int as people
    from notices n join timeline_events t on t.id = n.event_id
    where t.record_id = ${id} and t.event = 'approve_scheduled'`;
  expect(row?.people).toBeGreaterThanOrEqual(250);
  expect(row?.n).toBe(row?.people);
  expect(await brokenInvariants(sql)).toEqual([]);
});

test("a draft that is hidden before the telling is told to nobody; who publishes is not told of himself", async () => {
  const [reader] = await makeResidents(db, 1);
  if (!reader) throw new Error("one person was made");
  await followed(reader, DRAFTS);
  await followed(world.chair, DRAFTS);
  const policy = await makePolicy(world, { state: "scheduled" });
  await sql`update records set taken_down_at = now(), taken_down_reason = 'thử' where id = ${policy.id}`;
  await ordered(world, day(0));
  expect(await noticesOf(reader)).toBe(0);
  await makePolicy(world, { state: "scheduled" });
  await ordered(world, day(0));
  expect(await told([reader, world.chair])).toEqual([1, 0]);
});

test("a draft that comes back to its drafter was never public: nobody is told", async () => {
  const [reader] = await makeResidents(db, 1);
  if (!reader) throw new Error("one person was made");
  await followed(reader, DRAFTS);
  const { id, version } = await makeDraft(world);
  await movedPolicy(world, world.drafter, day(0), { id, event: "submit_for_approval", version });
  const note = "Bổ sung phần kinh phí";
  await movedPolicy(world, world.chair, day(0), { id, event: "return_to_drafter", note });
  await ordered(world, day(0));
  expect(await noticesOf(reader)).toBe(0);
});

test("the mail says that it is new, where, and until when", async () => {
  const server = await mailServer();
  const mailer = aMailer(db, server.url);
  const [reader] = await makeResidents(db, 1);
  if (!reader) throw new Error("one person was made");
  await followed(reader, WARD);
  await sql`insert into mail_preferences (account_id, answers, followed, lang, updated_at)
    values (${reader.id}, 'at_once', 'at_once', 'vi', now())`;
  await makePolicy(world, { state: "scheduled", title: "Dự thảo mới toanh" });
  await ordered(world, day(0));
  await mailed(mailer);
  const mine = server.take().filter(({ to }) => to[0] === `${reader.id}@vidu.example`);
  expect(mine.map(({ mail }) => mail.subject)).toEqual(["Mới công khai: Dự thảo mới toanh"]);
  expect(mine[0]?.mail.text).toContain("Phường Hồng Bàng");
});

test("following a unit that does not exist is refused; following twice and letting go twice is not", async () => {
  const [reader] = await makeResidents(db, 1);
  if (!reader) throw new Error("one person was made");
  const ask = (topic: Followed, on: boolean) => followTopic(world.work(reader), topic, on);
  expect(verdict(await ask({ topic: "unit", value: "99999" }, true))).toBe("unit_unknown");
  expect(verdict(await followTopic(world.work({ kind: "guest" }), WARD, true))).toBe(
    "sign_in_first",
  );
  for (const on of [true, true, false, false]) expect(verdict(await ask(WARD, on))).toBe("in");
});
