import { expect, test } from "vitest";
import { SYSTEM } from "#app/domain/actor.ts";
import { workOnce } from "#app/jobs/worker.server.ts";
import { resendComment } from "#app/services/comments/resend-comment.server.ts";
import { sendComment } from "#app/services/comments/send-comment.server.ts";
import { withdrawComment } from "#app/services/comments/withdraw-comment.server.ts";
import { movePolicy } from "#app/services/policies/move-policy.server.ts";
import { answerRows } from "#app/services/responses/answer-rows.server.ts";
import { listResponseRows } from "#db/queries/responses.ts";
import {
  aComment,
  accepted,
  answerAll,
  commentOf,
  decided,
  makeComment,
  verdict,
} from "#tests/factories/comments.ts";
import { headOf, makeDraft, movedPolicy } from "#tests/factories/policies.ts";
import { day, makePerson, makeWorld } from "#tests/factories/world.ts";
import { brokenInvariants } from "#tests/invariants/all.ts";
import { plainSql } from "#tests/setup/plain-sql.ts";
import { testDatabase } from "#tests/setup/worker-database.ts";

const database = await testDatabase();
const sql = plainSql(database.url);
const world = await makeWorld(database.db);
const { drafter, chair, moderator, resident, neighbour, stranger } = world;

const whole = async () => expect(await brokenInvariants(sql)).toEqual([]);

const noticesOf = async (accountId: string) =>
  (
    await sql<{ event: string }[]>`
      select t.event from notices n join timeline_events t on t.id = n.event_id
      where n.account_id = ${accountId} order by n.id`
  ).map(({ event }) => event);

test("a draft becomes a consultation, is commented on, read, closed, answered and signed", async () => {
  const draft = await makeDraft(world);
  expect(draft).toMatchObject({ state: "draft", code: null, version: 1 });
  await whole();

  const submitted = await movedPolicy(world, drafter, day(0), {
    id: draft.id,
    event: "submit_for_approval",
  });
  expect(submitted).toMatchObject({ code: "CS-11311-2026-0001", submittedBy: drafter.id });
  await whole();

  const approved = await movedPolicy(world, chair, day(0), {
    id: draft.id,
    event: "approve_scheduled",
    textChecked: true,
  });
  expect(approved).toMatchObject({ state: "scheduled", version: 3 });
  const code = approved.code ?? "";
  const early = await sendComment(world.work(resident, day(0.2)), aComment(code));
  expect(verdict(early)).toBe("consultation_closed");
  await whole();

  const shown = await makeComment(world, code, { anchor: "dieu-1", fate: "published" });
  const again = await makeComment(world, code, { anchor: "dieu-1-khoan-2", stance: "disagree" });
  const hidden = await makeComment(world, code, { by: neighbour, fate: "hidden" });
  const elsewhere = await makeComment(world, code, { by: neighbour, fate: "rerouted" });
  const back = await makeComment(world, code, { by: stranger, fate: "withdrawn" });
  const unfit = await makeComment(world, code, {
    by: stranger,
    anchor: "dieu-2",
    fate: "needs_edit",
  });
  expect([shown, again, hidden, elsewhere, back, unfit].map(({ state }) => state)).toEqual([
    "published",
    "published",
    "hidden",
    "rerouted",
    "withdrawn",
    "needs_edit",
  ]);
  expect(await headOf(world, draft.id)).toMatchObject({
    opinionCount: 4,
    personCount: 2,
    shownCount: 2,
    unansweredCount: 4,
    stanceCounts: { agree: 3, disagree: 1 },
  });
  await whole();

  const resent = await resendComment(world.work(stranger, day(3)), {
    id: unfit.id,
    version: unfit.version,
    body: "Đề nghị thêm điều khoản về kinh phí.",
  });
  accepted(resent);
  await whole();
  accepted(await decided(world, unfit.id, "show", { now: day(3) }));
  const mended = await commentOf(world, unfit.receiptCode);
  expect(mended).toMatchObject({
    state: "published",
    body: "Đề nghị thêm điều khoản về kinh phí.",
  });
  accepted(await withdrawComment(world.work(stranger, day(4)), mended.id, mended.version));
  await whole();

  const late = await sendComment(world.work(resident, day(31)), aComment(code));
  expect(verdict(late)).toBe("consultation_closed");
  const tooLate = await withdrawComment(world.work(resident, day(31)), shown.id, shown.version);
  expect(verdict(tooLate)).toBe("consultation_closed");

  await workOnce(world.work(SYSTEM, day(31)));
  const closed = await headOf(world, draft.id);
  expect(closed).toMatchObject({ state: "synthesis", version: 5, unansweredCount: 3 });
  expect(new Date(closed.stateSince)).toEqual(new Date(closed.closesAt ?? ""));
  await whole();

  const hasty = await movePolicy(world.work(drafter, day(32)), {
    id: draft.id,
    event: "submit_response",
    version: closed.version,
  });
  expect(hasty).toMatchObject({
    ok: false,
    refusal: { code: "comments_unanswered", details: { count: 3 } },
  });

  const rows = await listResponseRows(world.db, draft.id, { limit: 10 });
  expect(rows.map(({ id }) => id).sort()).toEqual([shown.id, again.id, hidden.id].sort());
  const bare = await answerRows(world.work(drafter, day(32)), {
    policyId: draft.id,
    rows: rows.slice(0, 1).map(({ id, rowVersion }) => ({ id, rowVersion })),
    disposition: "not_accepted",
    answer: " ",
  });
  expect(verdict(bare)).toBe("reasons_missing");
  await answerAll(world, draft.id, day(32));
  expect(await headOf(world, draft.id)).toMatchObject({
    unansweredCount: 0,
    dispositionCounts: { accepted: 3 },
  });
  await whole();

  const handed = await movedPolicy(world, drafter, day(32), {
    id: draft.id,
    event: "submit_response",
  });
  expect(handed.state).toBe("response_pending");
  const withSigner = await answerRows(world.work(drafter, day(32)), {
    policyId: draft.id,
    rows: [{ id: shown.id, rowVersion: 1 }],
    disposition: "agreed",
    answer: "",
  });
  expect(verdict(withSigner)).toBe("wrong_state");
  await whole();

  const signed = await movedPolicy(world, chair, day(33), {
    id: draft.id,
    event: "sign_response",
    signedBy: "Chủ tịch UBND phường",
  });
  expect(signed.state).toBe("responded");
  await whole();
  const states = await Promise.all(
    [shown, again, hidden, elsewhere, back].map(({ receiptCode }) => commentOf(world, receiptCode)),
  );
  expect(states.map(({ state }) => state)).toEqual([
    "answered",
    "answered",
    "answered_private",
    "rerouted",
    "withdrawn",
  ]);

  while ((await workOnce(world.work(SYSTEM, day(33)))) > 0);
  expect(await noticesOf(resident.id)).toEqual(["show", "show", "answer", "answer"]);
  expect(await noticesOf(neighbour.id)).toEqual(["hide", "reroute", "answer_private"]);
  expect(await noticesOf(stranger.id)).toEqual(["ask_edit", "show"]);
  expect(await noticesOf(moderator.id)).toEqual([]);
  await whole();

  const ended = await movedPolicy(world, chair, day(40), {
    id: draft.id,
    event: "record_adopted",
    adoption: { number: "01/2026/QĐ-UBND", date: "2026-12-12", url: null },
  });
  expect(ended.state).toBe("adopted");
  expect((await commentOf(world, shown.receiptCode)).state).toBe("closed");
  await whole();
});

test("nobody approves, reads or signs his own work", async () => {
  const both = await makePerson(world.db, {
    name: "Vừa soạn vừa ký",
    unitPath: "31/11311",
    roles: [
      ["drafter", "31/11311"],
      ["chair", "31/11311"],
      ["moderator", "31/11311"],
    ],
  });
  const mine = await makeDraft(world, { drafter: both });
  const move = (
    actor: typeof both,
    event: "submit_for_approval" | "approve_scheduled",
    version: number,
  ) => movePolicy(world.work(actor, day(0)), { id: mine.id, event, version, textChecked: true });
  accepted(await move(both, "submit_for_approval", 1));
  expect(verdict(await move(both, "approve_scheduled", 2))).toBe("own_work");
  expect(verdict(await move(drafter, "approve_scheduled", 2))).toBe("forbidden");
  expect(verdict(await move(world.otherChair, "approve_scheduled", 2))).toBe("forbidden");
  accepted(await move(world.deputy, "approve_scheduled", 2));

  const { code } = await headOf(world, mine.id);
  const own = await makeComment(world, code, { by: both, fate: "submitted" });
  expect(verdict(await decided(world, own.id, "show", { by: both }))).toBe("own_work");
  expect(verdict(await decided(world, own.id, "show", { by: resident }))).toBe("forbidden");
  expect(verdict(await decided(world, own.id, "show", { by: world.otherModerator }))).toBe(
    "forbidden",
  );
  accepted(await decided(world, own.id, "show"));

  await answerAll(world, mine.id, day(32));
  await movedPolicy(world, both, day(32), { id: mine.id, event: "submit_response" });
  const { version } = await headOf(world, mine.id);
  const sign = { id: mine.id, event: "sign_response", version, signedBy: "Chủ tịch" } as const;
  expect(verdict(await movePolicy(world.work(both, day(33)), sign))).toBe("own_work");
  accepted(await movePolicy(world.work(chair, day(33)), sign));
  await whole();
});
