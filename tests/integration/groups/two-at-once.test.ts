import { expect, test } from "vitest";
import type { Account } from "#app/domain/actor.ts";
import { acceptSuggestion } from "#app/services/groups/accept-group.server.ts";
import { answerGroup } from "#app/services/groups/answer-group.server.ts";
import { dissolveGroup } from "#app/services/groups/dissolve-group.server.ts";
import { moveOpinions } from "#app/services/groups/move-opinions.server.ts";
import { answerRows } from "#app/services/responses/answer-rows.server.ts";
import { type GroupRow, listGroups, listMembers } from "#db/queries/comment-groups.ts";
import { listResponseRows } from "#db/queries/responses.ts";
import { verdict } from "#tests/factories/comments.ts";
import { draftWith, grouped, LIGHT, WASTE } from "#tests/factories/groups.ts";
import { day, makeWorld } from "#tests/factories/world.ts";
import { brokenInvariants } from "#tests/invariants/all.ts";
import { plainSql } from "#tests/setup/plain-sql.ts";
import { testDatabase } from "#tests/setup/worker-database.ts";

const { db, url } = await testDatabase();
const plain = plainSql(url);
const world = await makeWorld(db);

const two = async () => {
  const { policy, ids } = await draftWith(world, [...WASTE, ...LIGHT]);
  const groups = await grouped(world, policy.id);
  const [a, b] = groups.sort((one, other) => other.opinions - one.opinions);
  if (!a || !b) throw new Error("two groups");
  return { policyId: policy.id, ids, a, b };
};

const answer = (policyId: string, group: GroupRow, by: Account, words: string) =>
  answerGroup(world.work(by, day(32)), {
    policyId,
    groupId: group.id,
    version: group.version,
    opinions: group.opinions,
    rowVersions: group.rowVersions,
    overwrite: true,
    disposition: "accepted",
    answer: words,
  });

const sound = async () => expect(await brokenInvariants(plain)).toEqual([]);

test("of two answers to a group at once exactly one is written, whole", async () => {
  const { policyId, a } = await two();
  const outcomes = await Promise.all(
    [world.drafter, world.drafter2, world.drafter, world.drafter2].map((by, i) =>
      answer(policyId, a, by, `Trả lời ${i}.`),
    ),
  );
  expect(outcomes.map(verdict).sort()).toEqual([
    "in",
    "stale_version",
    "stale_version",
    "stale_version",
  ]);
  const answers = (await listResponseRows(db, policyId, { limit: 9 })).map((row) => row.answer);
  expect(new Set(answers.filter(Boolean)).size).toBe(1);
  expect(answers.filter(Boolean)).toHaveLength(3);
  await sound();
});

test("a group and one of its rows answered at once: nobody's words are lost under the other's", async () => {
  const { policyId, a, ids } = await two();
  const [id = ""] = ids;
  const [whole, single] = await Promise.all([
    answer(policyId, a, world.drafter, "Cả nhóm."),
    answerRows(world.work(world.drafter2, day(32)), {
      policyId,
      rows: [{ id, rowVersion: 0 }],
      disposition: "accepted",
      answer: "Một dòng.",
    }),
  ]);
  expect([verdict(whole), verdict(single)].sort()).toEqual(["in", "stale_version"]);
  await sound();
});

test("moves against each other, a dissolution and an answer leave every opinion in at most one group", async () => {
  const { policyId, ids, a, b } = await two();
  const move = (from: GroupRow, to: GroupRow, at: number, by: Account) =>
    moveOpinions(world.work(by, day(32)), {
      policyId,
      groupId: from.id,
      version: from.version,
      ids: ids.slice(at, at + 1),
      goal: "move",
      to: to.id,
    });
  const outcomes = await Promise.all([
    move(a, b, 0, world.drafter),
    move(b, a, 3, world.drafter2),
    answer(policyId, a, world.drafter2, "Cả nhóm."),
    acceptSuggestion(world.work(world.drafter, day(32)), {
      policyId,
      groupId: b.id,
      version: b.version,
    }),
    dissolveGroup(world.work(world.drafter2, day(32)), {
      policyId,
      groupId: a.id,
      version: a.version,
    }),
  ]);
  for (const outcome of outcomes)
    expect(["in", "stale_version", "not_found"]).toContain(verdict(outcome));
  expect(outcomes.some(({ ok }) => ok)).toBe(true);
  const groups = await listGroups(db, policyId, { limit: 9 });
  const members = await Promise.all(
    groups.map(({ id }) => listMembers(db, id, { after: null, limit: 9 })),
  );
  const all = members.flat().map(({ id }) => id);
  expect(new Set(all).size).toBe(all.length);
  expect((await listResponseRows(db, policyId, { limit: 9 })).length).toBe(5);
  await sound();
});

test("opinions of another clause or draft are never let in", async () => {
  const { policyId, a, ids } = await two();
  const other = await two();
  const given = { policyId, groupId: a.id, version: a.version, goal: "move" as const };
  const work = world.work(world.drafter, day(32));
  const foreign = await moveOpinions(work, { ...given, ids: ids.slice(0, 1), to: other.a.id });
  expect(verdict(foreign)).toBe("not_found");
  const theirs = await moveOpinions(work, {
    ...given,
    goal: "split",
    ids: other.ids.slice(0, 1),
  });
  expect(verdict(theirs)).toBe("stale_version");
  await sound();
});
