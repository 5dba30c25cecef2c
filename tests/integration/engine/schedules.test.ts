import { expect, test } from "vitest";
import type { Account, Actor } from "#app/domain/actor.ts";
import { SYSTEM } from "#app/domain/actor.ts";
import type { Outcome } from "#app/domain/outcome.ts";
import { accept } from "#app/domain/outcome.ts";
import { resendComment } from "#app/services/comments/resend-comment.server.ts";
import { sendComment } from "#app/services/comments/send-comment.server.ts";
import { withdrawComment } from "#app/services/comments/withdraw-comment.server.ts";
import type { Work } from "#app/services/context.ts";
import { movePolicy } from "#app/services/policies/move-policy.server.ts";
import { recordCalendar } from "#app/services/records/record-calendar.server.ts";
import { answerRows } from "#app/services/responses/answer-rows.server.ts";
import { decideText } from "#app/services/text-checks/decide-text.server.ts";
import {
  aComment,
  answerAll,
  checkOf,
  commentOf,
  makeComment,
  verdict,
} from "#tests/factories/comments.ts";
import { headOf, makePolicy } from "#tests/factories/policies.ts";
import { day, endOf, makeWorld } from "#tests/factories/world.ts";
import { brokenInvariants } from "#tests/invariants/all.ts";
import { plainSql } from "#tests/setup/plain-sql.ts";
import { interleave, newSession, schedulesOf } from "#tests/setup/schedule.ts";
import { testDatabase } from "#tests/setup/worker-database.ts";

const database = await testDatabase();
const sql = plainSql(database.url);
const world = await makeWorld(database.db);
const { drafter, drafter2, chair, resident, moderator, moderator2 } = world;
const sessions = [await newSession(database.url), await newSession(database.url)] as const;

type Step = (work: (actor: Actor, now: Date) => Work) => Promise<Outcome<unknown>>;

/**
 * Runs two steps under every schedule with one change of hands, on a stage set anew each time, and gives
 * each pair of verdicts that came out. Everything that must always hold is recounted at the end.
 */
const permute = async (
  setUp: () => Promise<readonly [Step, Step]>,
  check: (verdicts: readonly [string, string]) => Promise<void> = async () => {},
): Promise<string[]> => {
  const seen = new Set<string>();
  const run = async (first: 0 | 1, steps: number) => {
    const pair = await setUp();
    const at = (i: 0 | 1) => (db: Work["db"]) =>
      pair[i]((actor, now) => ({ ...world.work(actor, now), db }));
    const result = await interleave(sql, sessions, [at(0), at(1)], { first, steps });
    const verdicts = [verdict(result.outcomes[0]), verdict(result.outcomes[1])] as const;
    seen.add(verdicts.join(" + "));
    await check(verdicts);
    return result.steps;
  };
  const alone = await run(0, 0);
  for (const { first, steps } of schedulesOf(alone)) await run(first, steps);
  expect(await brokenInvariants(sql)).toEqual([]);
  return [...seen].sort();
};

const stateOf = async (receipt: string) => (await commentOf(world, receipt)).state;

test("an opinion is taken back or shown, never shown after it was taken back", async () => {
  const { code } = await makePolicy(world);
  let receipt = "";
  const seen = await permute(
    async () => {
      const { id, version, receiptCode } = await makeComment(world, code, { fate: "submitted" });
      const checkId = await checkOf(world, id);
      receipt = receiptCode;
      return [
        (work) => withdrawComment(work(resident, day(3)), id, version),
        (work) => decideText(work(moderator, day(3)), { checkId, event: "show", reasonCode: null }),
      ];
    },
    async ([withdrawn]) => {
      expect(await stateOf(receipt)).toBe(withdrawn === "in" ? "withdrawn" : "published");
    },
  );
  expect(seen).toEqual(["in + already_done", "in + wrong_state", "stale_version + in"]);
});

test("of two moderators who decide about one text, one does", async () => {
  const { code } = await makePolicy(world);
  let receipt = "";
  const seen = await permute(
    async () => {
      const { id, receiptCode } = await makeComment(world, code, { fate: "submitted" });
      const checkId = await checkOf(world, id);
      receipt = receiptCode;
      const decide =
        (by: Account, event: "hide" | "reroute"): Step =>
        (work) =>
          decideText(work(by, day(3)), { checkId, event, reasonCode: "to_cao" });
      return [decide(moderator, "hide"), decide(moderator2, "reroute")];
    },
    async ([hidden]) => {
      expect(await stateOf(receipt)).toBe(hidden === "in" ? "hidden" : "rerouted");
    },
  );
  const late = ["already_done", "wrong_state"];
  expect(seen).toEqual(
    [...late.map((code) => `${code} + in`), ...late.map((code) => `in + ${code}`)].sort(),
  );
});

test("taking back before the end and the calendar's closing go on without each other", async () => {
  const seen = await permute(async () => {
    const { code } = await makePolicy(world);
    const { id, version } = await makeComment(world, code);
    return [
      (work) => withdrawComment(work(resident, day(3)), id, version),
      async (work) => accept(await recordCalendar(work(SYSTEM, day(31)))),
    ];
  });
  expect(seen).toEqual(["consultation_closed + in", "in + in"]);
});

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

test("one form sent twice at once is one comment, at whatever statement they meet", async () => {
  const { code, id } = await makePolicy(world);
  let sent = 0;
  await permute(
    async () => {
      sent += 1;
      const form = aComment(code ?? "");
      const send: Step = (work) => sendComment(work(resident, day(3)), form);
      return [send, send];
    },
    async (verdicts) => {
      expect(verdicts).toEqual(["in", "in"]);
      expect((await headOf(world, id)).opinionCount).toBe(sent);
    },
  );
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

test("who sends and is confirmed at the same moment counts once", async () => {
  const { code } = await makePolicy(world);
  const { confirmPhone } = await import("#app/services/accounts/confirm-phone.server.ts");
  const { makeAccount } = await import("#tests/factories/accounts.ts");
  const { makePerson } = await import("#tests/factories/world.ts");
  const held = [["intake", "31/11311"]] as const;
  const intake = await makePerson(world.db, { roles: held, unitPath: "31/11311" });
  let number = 912_100_000;
  const seen = await permute(async () => {
    number += 1;
    const phone = `+84${number}`;
    const made = await makeAccount(world.db, { phone, confirmed: false, email: null });
    const writer: Account = { ...resident, id: made.id, verified: false };
    return [
      (work) => sendComment(work(writer, day(3)), aComment(code ?? "")),
      (work) => confirmPhone(work(intake, day(3)), phone),
    ];
  });
  expect(seen).toEqual(["in + in"]);
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
