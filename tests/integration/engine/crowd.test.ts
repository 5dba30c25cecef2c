import { v7 as uuid } from "uuid";
import { afterAll, expect, test } from "vitest";
import { sendComment } from "#app/services/comments/send-comment.server.ts";
import { movePolicy } from "#app/services/policies/move-policy.server.ts";
import { connect } from "#db/client.ts";
import { aComment, accepted, verdict } from "#tests/factories/comments.ts";
import { headOf, makeDraft, makePolicy } from "#tests/factories/policies.ts";
import { day, makeResidents, makeWorld } from "#tests/factories/world.ts";
import { brokenInvariants } from "#tests/invariants/all.ts";
import { plainSql } from "#tests/setup/plain-sql.ts";
import { testDatabase } from "#tests/setup/worker-database.ts";

const CROWD = 50;

const database = await testDatabase();
const sql = plainSql(database.url);
const crowded = connect(database.url, 20);
afterAll(() => crowded.close());
const world = await makeWorld(crowded.db);
const { drafter, drafter2, chair, deputy, resident } = world;

const whole = async () => expect(await brokenInvariants(sql)).toEqual([]);
const times = <T>(n: number, work: (i: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: n }, (_, i) => work(i)));
const countOf = (verdicts: readonly string[]) =>
  Object.fromEntries([...Map.groupBy(verdicts, (v) => v)].map(([v, all]) => [v, all.length]));

test("fifty drafts handed in at once get fifty codes without a gap", async () => {
  const drafts = await times(CROWD, () => makeDraft(world, { articles: 1 }));
  const outcomes = await Promise.all(
    drafts.map(({ id }) =>
      movePolicy(world.work(drafter, day(0)), { id, event: "submit_for_approval", version: 1 }),
    ),
  );
  expect(countOf(outcomes.map(verdict))).toEqual({ in: CROWD });
  const heads = await Promise.all(drafts.map(({ id }) => headOf(world, id)));
  const numbers = heads.map(({ code }) => Number(code?.split("-")[3])).sort((a, b) => a - b);
  expect(numbers).toEqual(Array.from({ length: CROWD }, (_, i) => i + 1));
  await whole();
});

test("one form sent fifty times at once is one comment and fifty equal answers", async () => {
  const { code, id } = await makePolicy(world);
  const form = aComment(code ?? "");
  const outcomes = await times(CROWD, () => sendComment(world.work(resident, day(2)), form));
  expect(new Set(outcomes.map((outcome) => accepted(outcome).receipt)).size).toBe(1);
  expect(await headOf(world, id)).toMatchObject({ opinionCount: 1, personCount: 1 });
  await whole();
});

test("a form with a used id and other words is refused, and so is one that races with it", async () => {
  const { code, id } = await makePolicy(world);
  const submissionId = uuid();
  const form = (i: number) => aComment(code ?? "", { submissionId, body: `Ý kiến số ${i % 2}` });
  const outcomes = await times(CROWD, (i) => sendComment(world.work(resident, day(2)), form(i)));
  expect(countOf(outcomes.map(verdict))).toEqual({ in: CROWD / 2, other_content: CROWD / 2 });
  const later = await sendComment(world.work(resident, day(40)), form(2));
  const first = outcomes.find((outcome) => outcome.ok);
  expect([first, later].filter((outcome) => outcome?.ok)).toContainEqual(first);
  expect(await headOf(world, id)).toMatchObject({ opinionCount: 1 });
  await whole();
});

test("two people may use the same submission id without meeting", async () => {
  const { code, id } = await makePolicy(world);
  const form = aComment(code ?? "");
  const answers = await Promise.all(
    [resident, world.neighbour].map((who) => sendComment(world.work(who, day(2)), form)),
  );
  expect(new Set(answers.map((outcome) => accepted(outcome).receipt)).size).toBe(2);
  expect(await headOf(world, id)).toMatchObject({ opinionCount: 2, personCount: 2 });
  await whole();
});

test("a crowd that writes at once is counted to the last person and opinion", async () => {
  const { code, id } = await makePolicy(world);
  const crowd = await makeResidents(world.db, CROWD);
  const stances = ["agree", "partly", "disagree", "other"] as const;
  const outcomes = await times(CROWD * 3, (i) =>
    sendComment(
      world.work(crowd[i % CROWD] ?? resident, day(2)),
      aComment(code ?? "", { anchor: `dieu-${(i % 3) + 1}`, stance: stances[i % 4] ?? "other" }),
    ),
  );
  expect(countOf(outcomes.map(verdict))).toEqual({ in: CROWD * 3 });
  expect(await headOf(world, id)).toMatchObject({
    opinionCount: CROWD * 3,
    personCount: CROWD,
    unansweredCount: CROWD * 3,
  });
  await whole();
});

test("of many who move a policy from one version exactly one does", async () => {
  const { id, version } = await makePolicy(world, { state: "pending_publish" });
  const outcomes = await times(20, (i) =>
    movePolicy(world.work(i % 2 ? chair : deputy, day(0)), {
      id,
      event: i % 3 ? "approve_scheduled" : "return_to_drafter",
      version,
      textChecked: true,
      note: "Xem lại khoản 2",
    }),
  );
  expect(countOf(outcomes.map(verdict))).toEqual({ in: 1, stale_version: 19 });
  expect((await headOf(world, id)).version).toBe(version + 1);
  await whole();
});

test("the version one decided on stands against any later one, whoever asks", async () => {
  const { id, version } = await makePolicy(world, { state: "open" });
  const stale = { id, event: "withdraw", version: version - 1, note: "Rút" } as const;
  expect(verdict(await movePolicy(world.work(chair, day(2)), stale))).toBe("stale_version");
  const saved = await movePolicy(world.work(drafter2, day(2)), { ...stale, version });
  expect(verdict(saved)).toBe("forbidden");
  await whole();
});
