import { expect, test } from "vitest";
import type { Account } from "#app/domain/actor.ts";
import { SYSTEM } from "#app/domain/actor.ts";
import { accept } from "#app/domain/outcome.ts";
import { confirmPhone } from "#app/services/accounts/confirm-phone.server.ts";
import { sendComment } from "#app/services/comments/send-comment.server.ts";
import { withdrawComment } from "#app/services/comments/withdraw-comment.server.ts";
import { recordCalendar } from "#app/services/records/record-calendar.server.ts";
import { decideText } from "#app/services/text-checks/decide-text.server.ts";
import { makeAccount } from "#tests/factories/accounts.ts";
import { aComment, checkOf, commentOf, makeComment } from "#tests/factories/comments.ts";
import { headOf, makePolicy } from "#tests/factories/policies.ts";
import { day, makePerson, makeWorld } from "#tests/factories/world.ts";
import { testDatabase } from "#tests/setup/worker-database.ts";
import { permuter, type Step } from "./permute.ts";

const database = await testDatabase();
const world = await makeWorld(database.db);
const { resident, moderator, moderator2 } = world;
const permute = await permuter(database.url, world);

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

test("who sends and is confirmed at the same moment counts once", async () => {
  const { code } = await makePolicy(world);
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
