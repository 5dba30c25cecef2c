import { mkdirSync } from "node:fs";
import { join } from "node:path";
import postgres from "postgres";
import { sessionCookieName } from "#app/auth/cookie.ts";
import { openSession } from "#app/auth/session.server.ts";
import { vnDate } from "#app/domain/deadlines.ts";
import { startDatabase } from "#app/launch/database/start-database.ts";
import { root } from "#app/launch/project.mjs";
import { connect } from "#db/client.ts";
import { migrate } from "#db/migrate.ts";
import { fillComments } from "#tests/factories/bulk.ts";
import { makePolicy } from "#tests/factories/policies.ts";
import { DAY_0, day, makeResidents, makeWorld } from "#tests/factories/world.ts";

export type BenchData = {
  url: string;
  sql: postgres.Sql;
  policies: readonly { id: string; code: string }[];
  cookies: readonly string[];
  stop: () => Promise<void>;
};

const COMMENTS = Number(process.env.BENCH_COMMENTS ?? 1_000_000);
const POLICIES = Number(process.env.BENCH_POLICIES ?? 200);
const WRITERS = 64;
const PORT = 5_790;

const say = (line: string) => process.stdout.write(`  ${line}\n`);

/**
 * The data of the bench, kept for the next time in a database of its own: policies of thirty clauses
 * made by the services, and comments in bulk, with all that belongs to them.
 */
export const prepareData = async (): Promise<BenchData> => {
  const dir = join(root, ".data", `bench-${POLICIES}-${COMMENTS}`);
  mkdirSync(dir, { recursive: true });
  const database = await startDatabase({ dir, port: PORT });
  await migrate(database.url);
  const sql = postgres(database.url, { max: 4, onnotice: () => {} });
  const { db, close } = connect(database.url, 4);
  const [done] = await sql`select value from installation where key = 'bench'`;
  if (!done) {
    const begun = performance.now();
    const world = await makeWorld(db);
    const authors = await makeResidents(db, 2_000);
    const ids: string[] = [];
    for (let n = 0; n < POLICIES; n++) ids.push((await makePolicy(world, { articles: 10 })).id);
    await fillComments(sql, {
      policyIds: ids,
      authorIds: authors.map(({ id }) => id),
      count: COMMENTS,
      from: DAY_0,
    });
    await sql`create table bench_inserts (id uuid primary key, policy_id uuid not null,
      author_id uuid not null, stance text not null, body text not null, created_at timestamptz not null)`;
    await sql`insert into installation (key, value) values ('bench', ${String(COMMENTS)})`;
    say(`${POLICIES} policies, ${COMMENTS} comments made in ${seconds(begun)} s`);
  }
  await moveClock(sql);
  const policies = await sql<{ id: string; code: string }[]>`
    select id, code from records where state = 'open' order by code limit ${POLICIES}`;
  const cookies = await cookiesOf(sql, db);
  await close();
  const stop = async () => {
    await sql.end({ timeout: 5 });
    await database.stop();
  };
  return { url: database.url, sql, policies, cookies, stop };
};

const seconds = (begun: number): number => Math.round((performance.now() - begun) / 1_000);

/** The consultations are open whatever the calendar on the wall says. */
const moveClock = (sql: postgres.Sql) => sql`
  insert into demo_clock (id, offset_ms, moved_at)
  values (1, ${String(day(14).getTime() - Date.now())}, now())
  on conflict (id) do update set offset_ms = excluded.offset_ms`;

const cookiesOf = async (
  sql: postgres.Sql,
  db: ReturnType<typeof connect>["db"],
): Promise<string[]> => {
  const people = await sql<{ id: string }[]>`
    select id from accounts where display_name like 'Cư dân %' order by id limit ${WRITERS}`;
  const at = new Date();
  const cookies: string[] = [];
  for (const { id: accountId } of people) {
    const given = { accountId, device: "Bench", at, today: vnDate(at) };
    cookies.push(`${sessionCookieName(false)}=${await openSession(db, given)}`);
  }
  return cookies;
};
