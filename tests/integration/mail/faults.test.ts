import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { SYSTEM } from "#app/domain/actor.ts";
import { MAX_ATTEMPTS } from "#app/domain/notifications/delivery.ts";
import { startMailer } from "#app/jobs/mailer.server.ts";
import { smtpSender } from "#app/jobs/smtp.server.ts";
import { workOnce } from "#app/jobs/worker.server.ts";
import { root } from "#app/launch/project.mjs";
import { retryMails } from "#app/services/notifications/retry-mails.server.ts";
import { connect } from "#db/client.ts";
import { listDeadMails } from "#db/queries/mail.ts";
import { anAccount, CITY } from "#tests/factories/actors.ts";
import { accepted, makeComment } from "#tests/factories/comments.ts";
import {
  aMailer,
  MAIL_FROM,
  MAIL_SECRET,
  mailed,
  ordered,
  timePasses,
} from "#tests/factories/mailer.ts";
import { makePolicy } from "#tests/factories/policies.ts";
import { day, makeResidents, makeWorld } from "#tests/factories/world.ts";
import { mailServer } from "#tests/setup/mail-server.ts";
import { plainSql } from "#tests/setup/plain-sql.ts";
import { testDatabase } from "#tests/setup/worker-database.ts";

const database = await testDatabase();
const { db } = database;
const sql = plainSql(database.url);
const world = await makeWorld(db);
const policy = await makePolicy(world);
const server = await mailServer();
const mailer = aMailer(db, server.url);

/** So many mails that wait: each to somebody whose opinion is not shown. */
const waiting = async (n: number) => {
  const people = await makeResidents(db, n);
  for (const by of people) await makeComment(world, policy.code, { by, fate: "hidden" });
  await ordered(world, day(3));
  return people.map(({ id }) => `${id}@vidu.example`);
};

const rows = () => sql<
  {
    id: string;
    attempts: number;
    last_error: string | null;
    done: boolean;
    dead: boolean;
    wait: number;
  }[]
>`select id, attempts, last_error, done_at is not null as done, dead_at is not null as dead,
    extract(epoch from available_at - now())::float8 as wait
  from outbox where topic = 'mail' order by id desc`;

const newest = async () => {
  const [row] = await rows();
  if (!row) throw new Error("no mail was ordered");
  return row;
};

test("put off with 451 a mail waits a minute, then two, and goes out in the end, once", async () => {
  const [address] = await waiting(1);
  server.behave({ recipient: 451 });
  expect(await mailed(mailer)).toEqual(["failed"]);
  expect(await newest()).toMatchObject({ attempts: 1, last_error: "delayed 451", done: false });
  expect((await newest()).wait).toBeGreaterThan(50);
  expect((await newest()).wait).toBeLessThan(76);
  await timePasses(db);
  server.behave({ data: 451 });
  expect(await mailed(mailer)).toEqual(["failed"]);
  expect((await newest()).wait).toBeGreaterThan(110);
  await timePasses(db);
  server.behave({});
  expect(await mailed(mailer)).toEqual(["sent"]);
  expect(server.take().map(({ to }) => to)).toEqual([[address]]);
  expect(await newest()).toMatchObject({ attempts: 3, last_error: null, done: true });
});

test("refused with 550 it is given up at once, and only its class is kept", async () => {
  await waiting(1);
  server.behave({ recipient: 550 });
  expect(await mailed(mailer)).toEqual(["failed"]);
  server.behave({});
  expect(await newest()).toMatchObject({ dead: true, last_error: "refused 550", done: false });
  const [dead] = await listDeadMails(db, { before: null, limit: 10 });
  expect(JSON.stringify(dead)).not.toMatch(/an-bi-mat|says the server|@/);
  expect(dead).toMatchObject({ host: "vidu.example", event: "hide", ofComment: true });
  await timePasses(db);
  expect(await mailed(mailer)).toEqual([]);
});

test("what was given up goes out when an administrator says so, and nobody else can", async () => {
  const { id } = await newest();
  const admin = anAccount("00000000-0000-4000-8000-000000000001", [["admin", CITY]]);
  const asked = (actor: Parameters<typeof world.work>[0], which: number | null) =>
    retryMails(world.work(actor), which);
  for (const actor of [world.chair, world.resident, world.moderator]) {
    expect(await asked(actor, Number(id))).toMatchObject({ refusal: { code: "forbidden" } });
  }
  expect(await asked(admin, 999_999)).toMatchObject({ refusal: { code: "not_found" } });
  expect(accepted(await asked(admin, Number(id)))).toBe(1);
  expect(await mailed(mailer)).toEqual(["sent"]);
  expect(server.take()).toHaveLength(1);
  expect(accepted(await asked(admin, null))).toBe(0);
});

test.each(["greeting", "recipient", "data"] as const)(
  "a server that stops answering at the %s costs one try and is left",
  async (hang) => {
    await waiting(1);
    server.behave({ hang });
    const start = performance.now();
    expect(await mailed(mailer)).toEqual(["server"]);
    expect(performance.now() - start).toBeLessThan(3_000);
    expect(await newest()).toMatchObject({ last_error: "timeout", done: false, dead: false });
    server.behave({});
    await timePasses(db);
    expect(await mailed(mailer)).toEqual(["sent"]);
    const ids = new Set(server.take().map(({ mail }) => mail.messageId));
    expect(ids.size).toBe(1);
  },
);

test("a closed port is trouble of the server; after the last try the mail waits for a person", async () => {
  await waiting(1);
  const closed = await mailServer();
  await closed.close();
  const gone = aMailer(db, closed.url);
  expect(await mailed(gone)).toEqual(["server"]);
  expect(await newest()).toMatchObject({ last_error: "unreachable", dead: false });
  await sql`update outbox set attempts = ${MAX_ATTEMPTS - 1} where id = ${(await newest()).id}`;
  await timePasses(db);
  expect(await mailed(gone)).toEqual(["server"]);
  expect(await newest()).toMatchObject({ dead: true, attempts: MAX_ATTEMPTS });
  await sql`update outbox set dead_at = null, done_at = now() where id = ${(await newest()).id}`;
});

test("while the mail server hangs, notices arrive as ever", async () => {
  server.behave({ hang: "data" });
  await waiting(1);
  const slow = startMailer(
    aMailer(db, server.url, {
      send: smtpSender({ url: server.url, from: MAIL_FROM, host: "sau-dan.test" }),
      tryMs: 60_000,
      graceMs: 300,
    }),
  );
  for (let n = 0; n < 100 && server.take().length === 0; n++) await sleep(20);
  const [person] = await makeResidents(db, 1);
  if (!person) throw new Error("one person was made");
  await makeComment(world, policy.code, { by: person, fate: "published" });
  const start = performance.now();
  await workOnce(world.work(SYSTEM, day(3)), true);
  expect(performance.now() - start).toBeLessThan(1_500);
  const [row] = await sql`select count(*)::int as n from notices where account_id = ${person.id}`;
  expect(row?.n).toBe(1);
  const stopping = performance.now();
  await slow.stop();
  expect(performance.now() - stopping).toBeLessThan(3_000);
  server.behave({});
  await timePasses(db);
  await mailed(mailer);
  server.take();
});

test("two mailers at once send every mail once", async () => {
  const addresses = await waiting(30);
  const other = connect(database.url, 2);
  const second = aMailer(other.db, server.url);
  await Promise.all([mailed(mailer), mailed(second), mailed(mailer), mailed(second)]);
  await other.close();
  const mails = server.take();
  expect(mails.flatMap(({ to }) => to).sort()).toEqual(addresses.sort());
  expect(new Set(mails.map(({ mail }) => mail.messageId)).size).toBe(30);
});

/** A mailer of its own process, killed when the server has taken a mail and said so. */
const MAILER = `
  import { startMailer } from "#app/jobs/mailer.server.ts";
  import { smtpSender } from "#app/jobs/smtp.server.ts";
  import { connect } from "#db/client.ts";
  const { db } = connect(process.env.MAILER_DATABASE, 3);
  const compose = (content) => ({
    to: content.to, subject: "Thử", text: "Thử", html: "<p>Thử</p>", unsubscribe: null,
  });
  const smtp = smtpSender({ url: process.env.MAILER_SMTP, from: "thu@sau-dan.test", host: "sau-dan.test" });
  const send = async (mail, signal) => {
    await smtp(mail, signal);
    process.stdout.write("250\\n");
    await new Promise((resolve) => setTimeout(resolve, 60_000));
  };
  startMailer({ db, secret: process.env.MAILER_SECRET, host: "sau-dan.test", compose, send });`;

test("a mailer killed after the server's 250 leaves mails that come at most once more, under the same Message-ID", async () => {
  const addresses = await waiting(6);
  const child = spawn(process.execPath, ["--input-type=module", "-e", MAILER], {
    cwd: root,
    env: {
      ...process.env,
      MAILER_DATABASE: database.url,
      MAILER_SMTP: server.url,
      MAILER_SECRET: MAIL_SECRET,
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  await once(child.stdout, "data");
  child.kill("SIGKILL");
  await once(child, "exit");
  expect(await mailed(mailer)).not.toContain("server");
  const [held] = await sql`select count(*)::int as n from outbox
    where topic = 'mail' and done_at is null and dead_at is null`;
  expect(held?.n).toBeGreaterThan(0);
  await timePasses(db);
  await mailed(mailer);
  const mails = server.take();
  const byId = Map.groupBy(mails, ({ mail }) => mail.messageId);
  expect([...byId.values()].map((same) => same[0]?.to[0]).sort()).toEqual(addresses.sort());
  const repeated = [...byId.values()].filter((same) => same.length > 1);
  expect(repeated.length).toBeGreaterThan(0);
  for (const same of byId.values()) {
    expect(same.length).toBeLessThanOrEqual(2);
    expect(new Set(same.map(({ to }) => to.join())).size).toBe(1);
  }
  expect(await mailed(mailer)).toEqual([]);
});
