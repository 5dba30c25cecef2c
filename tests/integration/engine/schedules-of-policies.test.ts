import { expect, test } from "vitest";
import type { Account } from "#app/domain/actor.ts";
import { SYSTEM } from "#app/domain/actor.ts";
import { accept } from "#app/domain/outcome.ts";
import { resendComment } from "#app/services/comments/resend-comment.server.ts";
import { sendComment } from "#app/services/comments/send-comment.server.ts";
import { movePolicy } from "#app/services/policies/move-policy.server.ts";
import { recordCalendar } from "#app/services/records/record-calendar.server.ts";
import { answerRows } from "#app/services/responses/answer-rows.server.ts";
import { aComment, answerAll, commentOf, makeComment } from "#tests/factories/comments.ts";
import { headOf, makePolicy } from "#tests/factories/policies.ts";
import { day, endOf, makeWorld } from "#tests/factories/world.ts";
import { plainSql } from "#tests/setup/plain-sql.ts";
import { testDatabase } from "#tests/setup/worker-database.ts";
import { permuter, type Step } from "./permute.ts";

const database = await testDatabase();
const world = await makeWorld(database.db);
const { drafter, drafter2, chair, resident } = world;
const permute = await permuter(database.url, world);
const sql = plainSql(database.url);

const stateOf = async (receipt: string) => (await commentOf(world, receipt)).state;

test("an opinion sent while the policy is withdrawn is either before it or refused", async () => {
  let policy = "";
  const seen = await permute(
    async () => {
      const { id, code, version } = await makePolicy(world);
      policy = id;
      return [
        (work) => sendComment(work(resident, day(3)), aComment(code ?? "")),
        (work) => movePolicy(work(chair, day(3)), { id, event: "withdraw", version, note: "Rút" }),
      ];
    },
    async ([sent]) => {
      const rows = await sql<{ event: string }[]>`
        select event from timeline_events where record_id = ${policy}
          and event in ('send', 'withdraw') order by id`;
      const expected = sent === "in" ? ["send", "withdraw"] : ["withdraw"];
      expect(rows.map(({ event }) => event)).toEqual(expected);
    },
  );
  expect(seen).toEqual(["consultation_closed + in", "in + in"]);
});

test("what a drafter writes is in the table before it is handed in, or refused", async () => {
  let comment = { id: "", receiptCode: "" };
  const seen = await permute(
    async () => {
      const { id, code } = await makePolicy(world);
      comment = await makeComment(world, code);
      await answerAll(world, id, day(32));
      await recordCalendar(world.work(SYSTEM, day(32)));
      const { version } = await headOf(world, id);
      return [
        (work) =>
          answerRows(work(drafter2, day(32)), {
            policyId: id,
            rows: [{ id: comment.id, rowVersion: 1 }],
            disposition: "noted",
            answer: "Ghi nhận.",
          }),
        async (work) => {
          const move = { id, event: "submit_response", version } as const;
          const handed = await movePolicy(work(drafter, day(32)), move);
          if (!handed.ok) return handed;
          return movePolicy(work(chair, day(33)), {
            id,
            event: "sign_response",
            version: handed.value.version,
            signedBy: "Chủ tịch",
          });
        },
      ];
    },
    async ([written]) => {
      const { disposition } = await commentOf(world, comment.receiptCode);
      expect(disposition).toBe(written === "in" ? "noted" : "accepted");
    },
  );
  expect(seen).toEqual(["in + in", "wrong_state + in"]);
});

test("drafters who answer the same rows in opposite order never hold each other up for good", async () => {
  const { code, id } = await makePolicy(world);
  const seen = await permute(async () => {
    const made = await Promise.all([1, 2, 3].map(() => makeComment(world, code)));
    const answer =
      (by: Account, rows: readonly { id: string }[]): Step =>
      (work) =>
        answerRows(work(by, day(32)), {
          policyId: id,
          rows: rows.map((row) => ({ id: row.id, rowVersion: 0 })),
          disposition: "agreed",
          answer: "",
        });
    return [answer(drafter, made), answer(drafter2, made.toReversed())];
  });
  expect(seen).toEqual(["in + stale_version", "stale_version + in"]);
});

test("mended words that come at the last moment are not left without an answer", async () => {
  let receipt = "";
  await permute(
    async () => {
      const { id, code } = await makePolicy(world);
      const made = await makeComment(world, code, { fate: "needs_edit", now: day(29) });
      receipt = made.receiptCode;
      await answerAll(world, id, day(37));
      await recordCalendar(world.work(SYSTEM, day(32)));
      const { version } = await headOf(world, id);
      const due = new Date(made.dueAt ?? "").getTime();
      return [
        (work) =>
          resendComment(work(resident, new Date(due - 5)), {
            id: made.id,
            version: made.version,
            body: "Tôi sửa lại vào phút chót.",
          }),
        async (work) => {
          const move = { id, event: "submit_response", version } as const;
          const handed = await movePolicy(work(drafter, new Date(due + 5)), move);
          if (!handed.ok) return handed;
          const sign = { id, event: "sign_response", version: handed.value.version } as const;
          return movePolicy(work(chair, new Date(due + 9)), { ...sign, signedBy: "Chủ tịch" });
        },
      ];
    },
    async ([resent, signed]) => {
      if (signed === "in") expect(await stateOf(receipt)).toBe("answered_private");
      if (resent === "in") expect(await stateOf(receipt)).toBe("submitted");
    },
  );
});

test("a calendar step that two workers record at once stands in the timeline once", async () => {
  const seen = await permute(async () => {
    const { code } = await makePolicy(world, { state: "scheduled" });
    expect(code).not.toBeNull();
    const record: Step = async (work) => accept(await recordCalendar(work(SYSTEM, day(2))));
    return [record, record];
  });
  expect(seen).toEqual(["in + in"]);
});

test("an extension and the calendar's closing agree on one end", async () => {
  let policy = "";
  const seen = await permute(
    async () => {
      const { id, version } = await makePolicy(world);
      policy = id;
      return [
        (work) =>
          movePolicy(work(chair, day(29)), {
            id,
            event: "extend",
            version,
            note: "Gia hạn",
            newClosesAt: endOf(45),
          }),
        async (work) => accept(await recordCalendar(work(SYSTEM, day(31)))),
      ];
    },
    async ([extended]) => {
      expect((await headOf(world, policy)).state).toBe(extended === "in" ? "open" : "synthesis");
    },
  );
  expect(seen).toEqual(["in + in", "stale_version + in"]);
});

test("a response that was handed in is signed or given back, not both", async () => {
  const seen = await permute(async () => {
    const { id } = await makePolicy(world, { state: "response_pending" });
    const { version } = await headOf(world, id);
    return [
      (work) =>
        movePolicy(work(chair, day(33)), {
          id,
          event: "sign_response",
          version,
          signedBy: "Chủ tịch",
        }),
      (work) =>
        movePolicy(work(world.deputy, day(33)), {
          id,
          event: "return_response",
          version,
          note: "Làm rõ",
        }),
    ];
  });
  expect(seen).toEqual(["in + stale_version", "stale_version + in"]);
});
