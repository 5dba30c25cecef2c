import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import type { Account } from "#app/domain/actor.ts";
import { TAKEDOWN_REASONS } from "#app/domain/reason-codes.ts";
import { decideAppeal } from "#app/services/appeals/decide-appeal.server.ts";
import { resendComment } from "#app/services/comments/resend-comment.server.ts";
import { movePolicy } from "#app/services/policies/move-policy.server.ts";
import { recordCalendar } from "#app/services/records/record-calendar.server.ts";
import { listResponseRows } from "#db/queries/responses.ts";
import { listShownComments } from "#db/queries/shown-comments.ts";
import { listPlaceholders, listTakedowns } from "#db/queries/takedowns.ts";
import {
  appeal,
  appealOf,
  decideOn,
  frontChair,
  makeRemoved,
  removed,
} from "#tests/factories/appeals.ts";
import {
  accepted,
  answerAll,
  commentOf,
  decided,
  makeComment,
  verdict,
} from "#tests/factories/comments.ts";
import { headOf, makePolicy } from "#tests/factories/policies.ts";
import { day, makePerson, makeWorld } from "#tests/factories/world.ts";
import { brokenInvariants } from "#tests/invariants/all.ts";
import { plainSql } from "#tests/setup/plain-sql.ts";
import { testDatabase } from "#tests/setup/worker-database.ts";
import { permuter } from "../engine/permute.ts";
import { finish } from "./finish.ts";

const database = await testDatabase();
const world = await makeWorld(database.db);
const permute = await permuter(database.url, world);
const front = await frontChair(world);
const policy = await makePolicy(world);

const hidden = (given: object = {}) =>
  makeComment(world, policy.code, { fate: "hidden", ...given });
const shownIds = async (policyId: string) =>
  (await listShownComments(world.db, policyId, { clauseKey: null, after: null, limit: 100 })).map(
    ({ id }) => id,
  );

test("a sender objects once to words that were not shown, and somebody else decides in time", async () => {
  const comment = await hidden();
  expect(verdict(await appeal(world, comment, { by: world.neighbour }))).toBe("not_found");
  expect(verdict(await appeal(world, comment))).toBe("in");
  const again = await commentOf(world, comment.receiptCode);
  expect(verdict(await appeal(world, again))).toBe("asked_before");
  const [row] = await world.db.execute<{ due: string }>(
    sql`select due_at::text as due from appeals where id = ${await appealOf(world, comment.id)}::bigint`,
  );
  expect(new Date(row?.due ?? 0).toISOString()).toBe("2026-11-12T17:00:00.000Z");
});

test("words that are shown or still wait cannot be objected about", async () => {
  for (const fate of ["published", "submitted", "rerouted", "withdrawn"] as const) {
    const comment = await makeComment(world, policy.code, { fate });
    const said = verdict(await appeal(world, comment));
    expect(["nothing_withheld", "wrong_state"], fate).toContain(said);
  }
});

const WHO: readonly (readonly [string, (given: { moderator: Account }) => Account, string])[] = [
  ["the chair", () => world.chair, "in"],
  ["the chair of the Front", () => front, "in"],
  ["a moderator", () => world.moderator2, "forbidden"],
  ["the drafter", () => world.drafter, "forbidden"],
  ["the deputy", () => world.deputy, "forbidden"],
  ["the chair of another ward", () => world.otherChair, "forbidden"],
  ["a resident", () => world.neighbour, "forbidden"],
  ["its sender", () => world.resident, "forbidden"],
  ["who hid it", ({ moderator }) => moderator, "own_work"],
];

const chairWhoReads = await makePerson(world.db, {
  name: "Chủ tịch kiêm kiểm duyệt",
  roles: [
    ["moderator", "31/11311"],
    ["chair", "31/11311"],
  ],
  unitPath: "31/11311",
});

test.each(WHO)("an objection is decided by %s: %s", async (_, whoOf, expected) => {
  for (const uphold of [true, false]) {
    const comment = await hidden({ fate: "submitted" });
    accepted(await decided(world, comment.id, "hide", { by: chairWhoReads }));
    accepted(await appeal(world, await commentOf(world, comment.receiptCode)));
    const by = whoOf({ moderator: chairWhoReads });
    expect(verdict(await decideOn(world, comment.id, uphold, { by }))).toBe(expected);
    const { state } = await commentOf(world, comment.receiptCode);
    expect(state).toBe(expected === "in" && uphold ? "published" : "hidden");
  }
});

test("nobody decides who read the words in an earlier round, though another hid them", async () => {
  const comment = await makeComment(world, policy.code, { fate: "submitted" });
  accepted(await decided(world, comment.id, "ask_edit", { by: chairWhoReads }));
  const asked = await commentOf(world, comment.receiptCode);
  const resent = { id: comment.id, version: asked.version, body: "Tôi đã sửa lại." };
  accepted(await resendComment(world.work(world.resident, day(2)), resent));
  accepted(await decided(world, comment.id, "hide"));
  accepted(await appeal(world, await commentOf(world, comment.receiptCode)));
  expect(verdict(await decideOn(world, comment.id, true, { by: chairWhoReads }))).toBe("own_work");
  expect(verdict(await decideOn(world, comment.id, true))).toBe("in");
});

test("a decision needs its reason in words", async () => {
  const comment = await hidden();
  accepted(await appeal(world, comment));
  for (const uphold of [true, false]) {
    expect(verdict(await decideOn(world, comment.id, uphold, { note: " " }))).toBe("note_required");
  }
});

test("an edit window that ran out can be objected about, before and after it was written down", async () => {
  const late = day(12);
  for (const written of [false, true]) {
    const comment = await makeComment(world, policy.code, { fate: "needs_edit" });
    if (written) await recordCalendar(world.work({ kind: "system" }, late));
    const now = await commentOf(world, comment.receiptCode);
    expect(verdict(await appeal(world, now, { now: late }))).toBe("in");
    const after = await commentOf(world, comment.receiptCode);
    expect(verdict(await appeal(world, after, { now: late }))).toBe("asked_before");
    expect(verdict(await decideOn(world, comment.id, true, { now: day(13) }))).toBe("in");
    expect((await commentOf(world, comment.receiptCode)).state).toBe("published");
  }
});

test("of two who decide about one objection, one does", async () => {
  let receipt = "";
  const seen = await permute(
    async () => {
      const comment = await hidden();
      receipt = comment.receiptCode;
      accepted(await appeal(world, comment));
      const appealId = await appealOf(world, comment.id);
      return [
        (work) => decideAppeal(work(world.chair, day(4)), { appealId, uphold: true, note: "Có." }),
        (work) => decideAppeal(work(front, day(4)), { appealId, uphold: false, note: "Không." }),
      ];
    },
    async ([upheld]) => {
      const { state } = await commentOf(world, receipt);
      expect(state).toBe(upheld === "in" ? "published" : "hidden");
    },
  );
  expect(seen).toEqual(["already_done + in", "in + already_done"]);
});

test("the table is not handed in while an objection waits", async () => {
  const own = await makePolicy(world);
  const comment = await makeComment(world, own.code, { fate: "hidden" });
  accepted(await appeal(world, comment));
  await recordCalendar(world.work({ kind: "system" }, day(40)));
  await answerAll(world, own.id, day(40));
  const submit = async () => {
    const { version } = await headOf(world, own.id);
    return verdict(
      await movePolicy(world.work(world.drafter, day(41)), {
        id: own.id,
        event: "submit_response",
        version,
      }),
    );
  };
  expect(await submit()).toBe("comments_unscreened");
  accepted(await decideOn(world, comment.id, false, { now: day(41) }));
  expect(await submit()).toBe("in");
});

test("words are taken down by those of the table, not by their sender, and never twice", async () => {
  const policy = await makePolicy(world);
  const open = await makeComment(world, policy.code);
  for (const by of [world.drafter, world.neighbour, world.otherModerator, world.deputy]) {
    expect(verdict(await removed(world, open, { by }))).toBe("forbidden");
  }
  expect(verdict(await removed(world, open, { reason: null }))).toBe("reason_code_missing");
  const own = await makeComment(world, policy.code, { by: world.moderator2 });
  expect(verdict(await removed(world, own, { by: world.moderator2 }))).toBe("own_work");
  expect(
    verdict(await removed(world, await makeComment(world, policy.code, { fate: "hidden" }))),
  ).toBe("wrong_state");
  for (const by of [world.moderator, world.chair, front]) {
    const comment = await makeComment(world, policy.code);
    expect(verdict(await removed(world, comment, { by }))).toBe("in");
    expect(verdict(await removed(world, comment, { by: world.moderator2 }))).toBe("not_shown");
  }
});

test("a takedown leaves a notice in its place; upheld, the words come back to it", async () => {
  const policy = await makePolicy(world);
  const before = await makeComment(world, policy.code, { now: day(5) });
  const comment = await makeComment(world, policy.code, { now: day(6) });
  const after = await makeComment(world, policy.code, { now: day(7) });
  const place = async () => {
    const ids = await shownIds(policy.id);
    return [ids.indexOf(after.id), ids.indexOf(comment.id), ids.indexOf(before.id)];
  };
  const at = await place();
  accepted(await removed(world, comment, { now: day(8) }));
  expect((await place())[1]).toBe(-1);
  const range = { clauseKey: null, after: null, upTo: null };
  const notices = await listPlaceholders(world.db, policy.id, range);
  expect(notices.find(({ id }) => id === comment.id)).toMatchObject({
    reasonCode: "thong_tin_ca_nhan",
    role: "moderator",
  });
  const gone = await commentOf(world, comment.receiptCode);
  expect(gone.state).toBe("published");
  accepted(await appeal(world, gone, { now: day(8) }));
  expect(verdict(await decideOn(world, comment.id, true, { by: chairWhoReads, now: day(9) }))).toBe(
    "in",
  );
  expect(await place()).toEqual(at);
  const register = await listTakedowns(world.db, null, 100);
  expect(register.filter(({ restoredAt }) => restoredAt !== null)).toHaveLength(1);
});

test("an opinion without its words keeps its answer and its row, through to the end", async () => {
  const own = await makePolicy(world);
  const early = await makeRemoved(world, own.code, { body: "Lời bị gỡ trước khi trả lời." });
  const late = await makeComment(world, own.code, { body: "Lời bị gỡ sau khi trả lời." });
  await finish(world, own.id, "responded");
  accepted(await removed(world, late, { now: day(60) }));
  const rows = await listResponseRows(world.db, own.id, { limit: 10 });
  expect(rows.map(({ isShown, disposition }) => [isShown, disposition])).toEqual([
    [false, "accepted"],
    [false, "accepted"],
  ]);
  await finish(world, own.id, "not_adopted");
  for (const comment of [early, late]) {
    const now = await commentOf(world, comment.receiptCode);
    expect(now.state).toBe("closed");
    accepted(await appeal(world, now, { now: day(71) }));
    accepted(await decideOn(world, comment.id, true, { by: front, now: day(72) }));
  }
  const back = await listResponseRows(world.db, own.id, { limit: 10 });
  expect(back.every(({ isShown }) => isShown)).toBe(true);
});

test("every reason for a takedown has its rule, and all that was done agrees with itself", async () => {
  const policy = await makePolicy(world);
  for (const reason of TAKEDOWN_REASONS) {
    const comment = await makeComment(world, policy.code);
    accepted(await removed(world, comment, { reason }));
  }
  const rows = await listTakedowns(world.db, null, 100);
  for (const { basis, reasonCode } of rows) {
    expect(basis === null, reasonCode).toBe(
      ["xuc_pham", "bi_mat", "quang_cao"].includes(reasonCode),
    );
  }
  expect(await brokenInvariants(plainSql(database.url))).toEqual([]);
});
