import { expect, test } from "vitest";
import { confirmPhone } from "#app/services/accounts/confirm-phone.server.ts";
import { withdrawComment } from "#app/services/comments/withdraw-comment.server.ts";
import { answerRows } from "#app/services/responses/answer-rows.server.ts";
import { listResponseRows } from "#db/queries/responses.ts";
import { makeAccount } from "#tests/factories/accounts.ts";
import {
  accepted,
  answerAll,
  commentOf,
  decided,
  makeComment,
  verdict,
} from "#tests/factories/comments.ts";
import { headOf, makePolicy, movedPolicy } from "#tests/factories/policies.ts";
import { day, endOf, makePerson, makeResidents, makeWorld } from "#tests/factories/world.ts";
import { brokenInvariants } from "#tests/invariants/all.ts";
import { plainSql } from "#tests/setup/plain-sql.ts";
import { testDatabase } from "#tests/setup/worker-database.ts";

const database = await testDatabase();
const sql = plainSql(database.url);
const world = await makeWorld(database.db);
const { drafter, drafter2, chair, resident } = world;

const whole = async () => expect(await brokenInvariants(sql)).toEqual([]);

/** An open policy with so many comments, each of another resident. */
const commentedPolicy = async (n: number) => {
  const policy = await makePolicy(world);
  const crowd = await makeResidents(world.db, n);
  const comments = await Promise.all(crowd.map((by) => makeComment(world, policy.code, { by })));
  return { policy, comments, crowd };
};

const rowsOf = (comments: readonly { id: string }[], rowVersion = 0) =>
  comments.map(({ id }) => ({ id, rowVersion }));

test("an opinion taken back after it was answered in the table no longer counts there", async () => {
  const { policy, comments, crowd } = await commentedPolicy(2);
  const [first] = comments;
  const [writer] = crowd;
  if (!first || !writer) throw new Error("two comments were made");
  await answerAll(world, policy.id, day(3));
  accepted(await withdrawComment(world.work(writer, day(4)), first.id, first.version));
  expect(await headOf(world, policy.id)).toMatchObject({
    dispositionCounts: { accepted: 1 },
    unansweredCount: 0,
  });
  await whole();
});

test("an opinion handed to another channel after it was answered no longer counts either", async () => {
  const policy = await makePolicy(world);
  const comment = await makeComment(world, policy.code, { fate: "submitted" });
  await answerAll(world, policy.id, day(3), { disposition: "agreed", answer: "" });
  accepted(await decided(world, comment.id, "reroute", { now: day(3) }));
  expect((await headOf(world, policy.id)).dispositionCounts).toEqual({ agreed: 0 });
  await whole();
});

test("drafters who answer different rows at once lose no row and no count", async () => {
  const { policy, comments } = await commentedPolicy(12);
  const answers = comments.map((comment, i) =>
    answerRows(world.work(i % 2 ? drafter : drafter2, day(32)), {
      policyId: policy.id,
      rows: rowsOf([comment]),
      disposition: i % 3 ? "accepted" : "noted",
      answer: "Ghi nhận và tiếp thu.",
    }),
  );
  expect((await Promise.all(answers)).map(verdict)).toEqual(comments.map(() => "in"));
  expect(await headOf(world, policy.id)).toMatchObject({
    unansweredCount: 0,
    dispositionCounts: { accepted: 8, noted: 4 },
  });
  await whole();
});

test("of two drafters who answer the same rows at once one writes all of them, the other none", async () => {
  const { policy, comments } = await commentedPolicy(6);
  const answer = (by: typeof drafter, given: readonly { id: string }[], words: string) =>
    answerRows(world.work(by, day(32)), {
      policyId: policy.id,
      rows: rowsOf(given),
      disposition: "accepted",
      answer: words,
    });
  const outcomes = await Promise.all([
    answer(drafter, comments, "Của người thứ nhất"),
    answer(drafter2, comments.toReversed(), "Của người thứ hai"),
  ]);
  expect(outcomes.map(verdict).sort()).toEqual(["in", "stale_version"]);
  const rows = await listResponseRows(world.db, policy.id, { limit: 10 });
  expect(new Set(rows.map((row) => row.answer)).size).toBe(1);
  expect(rows.map((row) => row.rowVersion)).toEqual(rows.map(() => 1));
  await whole();
});

test("a row of another policy, and one that nobody has, refuse all the others with them", async () => {
  const { policy, comments } = await commentedPolicy(1);
  const other = await commentedPolicy(1);
  for (const stranger of [...other.comments, { id: policy.id }]) {
    const outcome = await answerRows(world.work(drafter, day(32)), {
      policyId: policy.id,
      rows: rowsOf([...comments, stranger]),
      disposition: "agreed",
      answer: "",
    });
    expect(verdict(outcome)).toBe("stale_version");
  }
  expect((await headOf(world, policy.id)).unansweredCount).toBe(1);
  await whole();
});

test("a signed answer stays as it was signed when a new round opens the table again", async () => {
  const { policy, comments } = await commentedPolicy(1);
  await answerAll(world, policy.id, day(32));
  await movedPolicy(world, drafter, day(32), { id: policy.id, event: "submit_response" });
  const signedBy = "Chủ tịch UBND phường";
  await movedPolicy(world, chair, day(33), { id: policy.id, event: "sign_response", signedBy });
  const newClosesAt = endOf(80);
  const note = "Lấy ý kiến lại về phần sửa đổi";
  await movedPolicy(world, chair, day(34), {
    id: policy.id,
    event: "reopen_round",
    newClosesAt,
    note,
  });
  await whole();
  const second = await makeComment(world, policy.code, { by: resident, now: day(40) });
  const change = await answerRows(world.work(drafter, day(41)), {
    policyId: policy.id,
    rows: rowsOf(comments, 1),
    disposition: "not_accepted",
    answer: "Đổi ý",
  });
  expect(verdict(change)).toBe("stale_version");
  await whole();
  await answerAll(world, policy.id, day(82), { disposition: "noted", answer: "Ghi nhận." });
  await movedPolicy(world, drafter, day(82), { id: policy.id, event: "submit_response" });
  await movedPolicy(world, chair, day(83), { id: policy.id, event: "sign_response", signedBy });
  expect(await commentOf(world, second.receiptCode)).toMatchObject({
    state: "answered",
    disposition: "noted",
  });
  await whole();
});

test("who confirms an address or number after writing counts as a person from then on", async () => {
  const policy = await makePolicy(world);
  const intake = await makePerson(world.db, {
    roles: [["intake", "31/11311"]],
    unitPath: "31/11311",
  });
  const made = await makeAccount(world.db, {
    phone: "+84912000077",
    confirmed: false,
    email: null,
  });
  const writer = { ...resident, id: made.id, verified: false };
  await makeComment(world, policy.code, { by: writer });
  expect((await headOf(world, policy.id)).personCount).toBe(0);
  accepted(await confirmPhone(world.work(intake, day(3)), "0912000077"));
  expect((await headOf(world, policy.id)).personCount).toBe(1);
  await whole();
  const again = await makeComment(world, policy.code, { by: { ...writer, verified: true } });
  expect((await headOf(world, policy.id)).personCount).toBe(1);
  accepted(await withdrawComment(world.work(writer, day(4)), again.id, again.version));
  await whole();
});

test("a response that most people disagree with is not signed without a reason", async () => {
  const policy = await makePolicy(world);
  await makeComment(world, policy.code, { stance: "disagree" });
  await answerAll(world, policy.id, day(32), {
    disposition: "not_accepted",
    answer: "Vì ngân sách.",
  });
  await movedPolicy(world, drafter, day(32), { id: policy.id, event: "submit_response" });
  const sign = { id: policy.id, event: "sign_response", signedBy: "Chủ tịch" } as const;
  await expect(movedPolicy(world, chair, day(33), sign)).rejects.toThrow(
    "departure_reason_missing",
  );
  expect(await headOf(world, policy.id)).toMatchObject({
    signedBy: null,
    state: "response_pending",
  });
  await movedPolicy(world, chair, day(33), { ...sign, departureReason: "Vì lợi ích chung." });
  await whole();
});
