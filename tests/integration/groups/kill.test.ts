import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { SYSTEM } from "#app/domain/actor.ts";
import { root } from "#app/launch/project.mjs";
import { askForGroups } from "#app/services/groups/order-grouping.server.ts";
import { runGrouping } from "#app/services/groups/run-grouping.server.ts";
import { countGroups } from "#db/queries/comment-groups.ts";
import { findGrouping } from "#db/queries/groupings.ts";
import { accepted } from "#tests/factories/comments.ts";
import { addLikeComments } from "#tests/factories/like-comments.ts";
import { makePolicy } from "#tests/factories/policies.ts";
import { DAY_0, day, makeWorld } from "#tests/factories/world.ts";
import { brokenGroups } from "#tests/invariants/groups.ts";
import { plainSql } from "#tests/setup/plain-sql.ts";
import { testDatabase } from "#tests/setup/worker-database.ts";

const { db, sql, url } = await testDatabase();
const plain = plainSql(url);
const world = await makeWorld(db);
const ARTICLES = 30;
const COUNT = 300;
const KILLS = 3;

const ordered = async () => {
  const policy = await makePolicy(world, { articles: ARTICLES });
  await addLikeComments(sql, {
    policyId: policy.id,
    count: COUNT,
    articles: ARTICLES,
    from: DAY_0,
  });
  accepted(await askForGroups(world.work(world.drafter, day(5)), policy.id));
  return policy.id;
};

const cursorOf = async (policyId: string) => {
  const grouping = await findGrouping(db, policyId);
  return `${grouping?.state} ${grouping?.cursor}`;
};

/** What is in which group, by the words of its opinions. */
const groupsOf = (policyId: string) => plain<{ texts: string }[]>`
  select string_agg(c.body || ' ' || c.stance, '|' order by c.body collate "C", c.stance) as texts
  from grouped_comments m join comments c on c.id = m.comment_id
  where c.policy_id = ${policyId} and m.group_id is not null group by m.group_id order by 1`;

const totals = (policyId: string) => plain`
  select opinion_count, person_count, shown_count, unanswered_count, stance_counts, disposition_counts, revision
  from policies where record_id = ${policyId}`;

test("killed at any moment the search goes on where it was, and every opinion is looked at once", async () => {
  const policyId = await ordered();
  const before = await totals(policyId);
  for (let kill = 0; kill < KILLS; kill++) {
    const child = spawn(
      process.execPath,
      [join(root, "tests/integration/groups/search-process.ts"), url],
      { cwd: root, stdio: ["ignore", "ignore", "inherit"] },
    );
    const ended = once(child, "exit");
    const from = await cursorOf(policyId);
    while (child.exitCode === null && (await cursorOf(policyId)) === from) await setTimeout(5);
    child.kill("SIGKILL");
    await ended;
    expect(await brokenGroups(plain)).toEqual([]);
  }
  while ((await runGrouping(world.work(SYSTEM, day(5)))) > 0);
  expect(await findGrouping(db, policyId)).toMatchObject({
    state: "done",
    run: 1,
    total: COUNT,
    done: COUNT,
  });
  const [looked] = await plain<{ n: number }[]>`
    select count(*)::int as n from grouped_comments m join comments c on c.id = m.comment_id
    where c.policy_id = ${policyId}`;
  expect(looked?.n).toBe(COUNT);
  const first = await groupsOf(policyId);
  accepted(await askForGroups(world.work(world.drafter, day(5)), policyId));
  while ((await runGrouping(world.work(SYSTEM, day(5)))) > 0);
  expect(await groupsOf(policyId)).toEqual(first);
  expect((await countGroups(db, policyId)).suggested).toBe(first.length);
  expect(await totals(policyId)).toEqual(before);
});

test("two searches side by side store every clause once", async () => {
  const policyId = await ordered();
  const work = () => world.work(SYSTEM, day(5));
  const [places] = await plain<{ n: number }[]>`
    select count(distinct clause_key)::int as n from comments where policy_id = ${policyId}`;
  const [one, two] = await Promise.all([runGrouping(work()), runGrouping(work())]);
  // Whoever finds a clause stored leaves; the other one goes on and closes the search.
  expect(one + two).toBe((places?.n ?? 0) + 1);
  expect(await findGrouping(db, policyId)).toMatchObject({ state: "done", done: COUNT });
  expect(await brokenGroups(plain)).toEqual([]);
});
