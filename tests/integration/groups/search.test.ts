import { expect, test } from "vitest";
import { SYSTEM } from "#app/domain/actor.ts";
import { acceptSuggestion } from "#app/services/groups/accept-group.server.ts";
import { moveOpinions } from "#app/services/groups/move-opinions.server.ts";
import { askForGroups } from "#app/services/groups/order-grouping.server.ts";
import { runGrouping } from "#app/services/groups/run-grouping.server.ts";
import { suggestLate } from "#app/services/groups/suggest-late.server.ts";
import { answerRows } from "#app/services/responses/answer-rows.server.ts";
import { findGroup, listGroups, listMembers } from "#db/queries/comment-groups.ts";
import { findGrouping } from "#db/queries/groupings.ts";
import { accepted, makeComment } from "#tests/factories/comments.ts";
import { ALONE, draftWith, grouped, LIGHT, WASTE } from "#tests/factories/groups.ts";
import { day, makeWorld } from "#tests/factories/world.ts";
import { brokenInvariants } from "#tests/invariants/all.ts";
import { plainSql } from "#tests/setup/plain-sql.ts";
import { testDatabase } from "#tests/setup/worker-database.ts";

const { db, sql, url } = await testDatabase();
const plain = plainSql(url);
const world = await makeWorld(db);
const drafter = () => world.work(world.drafter, day(32));
const system = () => world.work(SYSTEM, day(32));

const membersOf = async (groupId: string) =>
  (await listMembers(db, groupId, { after: null, limit: 100 })).map(({ id }) => id).sort();

test("like opinions on a clause are suggested together, each with its likeness", async () => {
  const { policy, ids } = await draftWith(world, [...WASTE, ...LIGHT, ALONE]);
  const groups = await grouped(world, policy.id);
  expect(groups.map(({ opinions, state }) => [opinions, state]).sort()).toEqual([
    [2, "suggested"],
    [3, "suggested"],
  ]);
  const large = groups.find(({ opinions }) => opinions === 3);
  expect(await membersOf(large?.id ?? "")).toEqual(ids.slice(0, 3).sort());
  const likeness = (await listMembers(db, large?.id ?? "", { after: null, limit: 9 })).map(
    (one) => one.likeness,
  );
  expect(likeness.filter((n) => n === 1)).toHaveLength(2);
  expect(Math.min(...likeness)).toBeGreaterThanOrEqual(0.5);
  expect(await findGrouping(db, policy.id)).toMatchObject({ state: "done", total: 6, done: 6 });
  expect(await brokenInvariants(plain)).toEqual([]);
});

test("likeness is what pg_trgm counts on folded words", async () => {
  const { policy } = await draftWith(world, [...WASTE]);
  const [group] = await grouped(world, policy.id);
  const differing = await sql`
    select m.comment_id from grouped_comments m join comments c on c.id = m.comment_id
      join comment_groups g on g.id = m.group_id join comments l on l.id = g.lead_id
    where g.id = ${group?.id ?? ""} and abs(m.likeness - similarity(vi_fold(c.body), vi_fold(l.body))) > 0.0001`;
  expect(differing).toEqual([]);
});

test("other clauses, answered opinions and what a person has placed are left alone", async () => {
  const { policy, ids } = await draftWith(world, [...WASTE, ...LIGHT]);
  const elsewhere = await makeComment(world, policy.code, { body: WASTE[0], anchor: "dieu-3" });
  const [answered = "", ...rest] = ids;
  accepted(
    await answerRows(drafter(), {
      policyId: policy.id,
      rows: [{ id: answered, rowVersion: 0 }],
      disposition: "accepted",
      answer: "Tiếp thu.",
    }),
  );
  const groups = await grouped(world, policy.id);
  const all = (await Promise.all(groups.map(({ id }) => membersOf(id)))).flat().sort();
  expect(all).toEqual(rest.sort());
  expect(all).not.toContain(elsewhere.id);

  const [kept, loose] = groups;
  if (!kept || !loose) throw new Error("two groups");
  const seen = { policyId: policy.id, groupId: kept.id, version: kept.version };
  accepted(await acceptSuggestion(drafter(), seen));
  const [taken = ""] = await membersOf(loose.id);
  accepted(
    await moveOpinions(drafter(), {
      policyId: policy.id,
      groupId: loose.id,
      version: loose.version,
      ids: [taken],
      goal: "out",
    }),
  );
  const again = await grouped(world, policy.id);
  expect(again.map(({ id, state }) => [id, state])).toEqual([[kept.id, "accepted"]]);
  expect(await brokenInvariants(plain)).toEqual([]);
});

test("a search asked for twice runs once, and one that a newer order overtook stores nothing", async () => {
  const { policy } = await draftWith(world, [...WASTE]);
  accepted(await askForGroups(drafter(), policy.id));
  accepted(await askForGroups(drafter(), policy.id));
  const waiting = await findGrouping(db, policy.id);
  expect(waiting).toMatchObject({ state: "waiting", run: 1, total: 3 });
  await Promise.all([runGrouping(system()), runGrouping(system())]);
  while ((await runGrouping(system())) > 0);
  expect(await findGrouping(db, policy.id)).toMatchObject({ state: "done", done: 3 });
  expect(await listGroups(db, policy.id, { limit: 9 })).toHaveLength(1);
  expect(await brokenInvariants(plain)).toEqual([]);
});

test("an opinion that comes later is suggested to the nearest accepted group and waits there", async () => {
  const { policy } = await draftWith(world, [...WASTE, ...LIGHT]);
  const groups = await grouped(world, policy.id);
  const waste = groups.find(({ opinions }) => opinions === 3);
  const light = groups.find(({ opinions }) => opinions === 2);
  if (!waste || !light) throw new Error("two groups");
  for (const { id, version } of [waste, light]) {
    accepted(await acceptSuggestion(drafter(), { policyId: policy.id, groupId: id, version }));
  }
  while ((await suggestLate(system())) > 0);
  const by = world.neighbour;
  const late = await makeComment(world, policy.code, { body: LIGHT[0], anchor: "dieu-2", by });
  const other = await makeComment(world, policy.code, { body: ALONE, anchor: "dieu-2" });
  while ((await suggestLate(system())) > 0);
  expect(await findGroup(db, policy.id, light.id)).toMatchObject({ opinions: 2, late: 1 });
  expect(await membersOf(light.id)).toContain(late.id);
  expect(await membersOf(waste.id)).not.toContain(other.id);
  const group = await findGroup(db, policy.id, light.id);
  accepted(
    await moveOpinions(drafter(), {
      policyId: policy.id,
      groupId: light.id,
      version: group?.version ?? 0,
      ids: [late.id],
      goal: "join",
    }),
  );
  expect(await findGroup(db, policy.id, light.id)).toMatchObject({ opinions: 3, late: 0 });
  expect(await brokenInvariants(plain)).toEqual([]);
});
