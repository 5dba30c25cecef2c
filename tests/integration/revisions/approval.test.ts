import { expect, test } from "vitest";
import { recordCalendar } from "#app/services/records/record-calendar.server.ts";
import { decideRevision } from "#app/services/revisions/decide-revision.server.ts";
import { dropRevision } from "#app/services/revisions/drop-revision.server.ts";
import { proposeRevision } from "#app/services/revisions/propose-revision.server.ts";
import { publishRevision } from "#app/services/revisions/publish-revision.server.ts";
import { saveRevisionText } from "#app/services/revisions/save-revision-text.server.ts";
import { listVersions } from "#db/queries/policies.ts";
import { findOpenRevision } from "#db/queries/revisions.ts";
import { accepted, answerAll, makeComment, verdict } from "#tests/factories/comments.ts";
import { headOf, makePolicy, movedPolicy } from "#tests/factories/policies.ts";
import { LAW, makeRevision, revisionOf, textOf } from "#tests/factories/revisions.ts";
import { day, endOf, makePerson, makeWorld } from "#tests/factories/world.ts";
import { brokenInvariants } from "#tests/invariants/all.ts";
import { plainSql } from "#tests/setup/plain-sql.ts";
import { testDatabase } from "#tests/setup/worker-database.ts";

const database = await testDatabase();
const sql = plainSql(database.url);
const world = await makeWorld(database.db);
const law = (state: "open" | "synthesis" = "open") =>
  makePolicy(world, { state, text: textOf(LAW) });
const OTHER = LAW.replace("đóng góp tự nguyện", "đóng góp bắt buộc");
const by = (who: "drafter" | "drafter2" | "chair" | "deputy" | "otherChair", n = 3) =>
  world.work(world[who], day(n));

const substantive = (recordId: string, newClosesAt = endOf(40)) =>
  makeRevision(world, recordId, { source: OTHER, substantive: true, newClosesAt });

const proposed = async (recordId: string, newClosesAt?: Date) => {
  const { rowVersion } = await substantive(recordId, newClosesAt);
  accepted(await proposeRevision(by("drafter"), { recordId, seen: rowVersion }));
  return revisionOf(world, recordId);
};

const decide = async (
  recordId: string,
  decision: "approved" | "returned",
  who: Parameters<typeof by>[0] = "chair",
  note: string | null = null,
) => {
  const { rowVersion } = await revisionOf(world, recordId);
  return decideRevision(by(who), { recordId, seen: rowVersion, decision, note });
};

const publish = async (recordId: string, newClosesAt: Date | null = null, n = 3) => {
  const { rowVersion } = await revisionOf(world, recordId);
  const { version } = await headOf(world, recordId);
  const given = { recordId, version, seen: rowVersion, textChecked: true, newClosesAt };
  return publishRevision(by("drafter", n), given);
};

test("a change of substance comes out only after the chair agreed, and the period begins anew", async () => {
  const { id } = await law();
  await proposed(id);
  expect(verdict(await publish(id))).toBe("revision_not_approved");
  accepted(await decide(id, "approved"));
  accepted(await publish(id));
  const head = await headOf(world, id);
  expect(head).toMatchObject({ currentVersion: 2, state: "open" });
  expect(new Date(head.closesAt ?? "")).toEqual(endOf(40));
  expect((await listVersions(world.db, id))[0]).toMatchObject({ number: 2, substantive: true });
  expect(await findOpenRevision(world.db, id)).toBeNull();
  expect(await brokenInvariants(sql)).toEqual([]);
});

test("an approved text is frozen; its end may only move later", async () => {
  const { id } = await law();
  await proposed(id);
  accepted(await decide(id, "approved"));
  const { rowVersion } = await revisionOf(world, id);
  const changed = await saveRevisionText(by("drafter"), {
    recordId: id,
    source: LAW,
    seen: rowVersion,
  });
  expect(verdict(changed)).toBe("wrong_state");
  expect(verdict(await publish(id, endOf(39)))).toBe("period_must_grow");
  // Twenty days are asked: what was enough on the day of the approval is too short a month later.
  expect(verdict(await publish(id, null, 25))).toBe("period_too_short");
  expect(verdict(await publish(id, endOf(50), 25))).toBe("in");
  expect(new Date((await headOf(world, id)).closesAt ?? "")).toEqual(endOf(50));
});

test("a period that is too short, or ends before the old one, is not handed in", async () => {
  const { id } = await law();
  const short = await substantive(id, endOf(20));
  const given = { recordId: id, seen: short.rowVersion };
  expect(await proposeRevision(by("drafter"), given)).toMatchObject({
    refusal: { code: "period_too_short", details: { least: 20 } },
  });
  accepted(await dropRevision(by("drafter"), given));
  const early = await substantive(id, endOf(28));
  const seen = early.rowVersion;
  expect(verdict(await proposeRevision(by("drafter"), { recordId: id, seen }))).toBe(
    "period_must_grow",
  );
});

test("nobody agrees to his own text, and only the chair and his deputy do at all", async () => {
  const { id } = await law();
  await proposed(id);
  expect(verdict(await decide(id, "approved", "drafter"))).toBe("not_found");
  expect(verdict(await decide(id, "approved", "drafter2"))).toBe("not_found");
  expect(verdict(await decide(id, "approved", "otherChair"))).toBe("not_found");
  const both = await makePerson(world.db, {
    roles: [
      ["drafter", "31/11311"],
      ["chair", "31/11311"],
    ],
    unitPath: "31/11311",
  });
  const other = await law();
  const work = world.work(both, day(3));
  accepted(await saveRevisionText(work, { recordId: other.id, source: OTHER, seen: null }));
  await world.db.execute(
    `update policy_revisions set substantive = true, new_closes_at = '${endOf(40).toISOString()}', note = 'x' where record_id = '${other.id}'`,
  );
  accepted(await proposeRevision(work, { recordId: other.id, seen: 1 }));
  const own = await revisionOf(world, other.id);
  const decision = {
    recordId: other.id,
    seen: own.rowVersion,
    decision: "approved",
    note: null,
  } as const;
  expect(verdict(await decideRevision(work, decision))).toBe("own_work");
  expect(verdict(await decide(id, "approved", "deputy"))).toBe("in");
});

test("a returned text goes back with what is to be changed, and may be handed in again", async () => {
  const { id } = await law();
  await proposed(id);
  expect(verdict(await decide(id, "returned"))).toBe("note_required");
  accepted(await decide(id, "returned", "chair", "Làm rõ mức đóng góp."));
  const back = await revisionOf(world, id);
  expect(back).toMatchObject({ state: "returned", decisionNote: "Làm rõ mức đóng góp." });
  const given = { recordId: id, source: `${OTHER}\n3. Mức đóng góp do cuộc họp quyết định.` };
  accepted(await saveRevisionText(by("drafter2"), { ...given, seen: back.rowVersion }));
  const { rowVersion } = await revisionOf(world, id);
  accepted(await proposeRevision(by("drafter2"), { recordId: id, seen: rowVersion }));
  expect((await revisionOf(world, id)).state).toBe("proposed");
});

test("of two drafters who begin at once one begins; of two who change it one does", async () => {
  const { id } = await law();
  const begin = (who: "drafter" | "drafter2") =>
    saveRevisionText(by(who), { recordId: id, source: OTHER, seen: null });
  const begun = await Promise.all([begin("drafter"), begin("drafter2")]);
  expect(begun.map(verdict).sort()).toEqual(["in", "stale_version"]);
  const change = (who: "drafter" | "drafter2") =>
    saveRevisionText(by(who), { recordId: id, source: `${OTHER}\n${who}`, seen: 1 });
  const changed = await Promise.all([change("drafter"), change("drafter2")]);
  expect(changed.map(verdict).sort()).toEqual(["in", "stale_version"]);
});

test("the final text comes out with the signed answers", async () => {
  const { id, code } = await law();
  await makeComment(world, code, { anchor: "dieu-3" });
  await movedToSynthesis();
  const { rowVersion } = await makeRevision(world, id, { source: OTHER, now: day(32) });
  accepted(await proposeRevision(by("drafter", 32), { recordId: id, seen: rowVersion }));
  await answerAll(world, id, day(32));
  await movedPolicy(world, world.drafter, day(32), { id, event: "submit_response" });
  expect((await headOf(world, id)).currentVersion).toBe(1);
  const signed = { event: "sign_response", signedBy: "Chủ tịch UBND phường" } as const;
  await movedPolicy(world, world.chair, day(33), { id, ...signed });
  expect(await headOf(world, id)).toMatchObject({ currentVersion: 2, state: "responded" });
  expect(await brokenInvariants(sql)).toEqual([]);
});

test("a final text that changes the substance waits for a new round and comes out with it", async () => {
  const { id } = await law("synthesis");
  const wanted = { source: OTHER, now: day(32), substantive: true };
  const { rowVersion } = await makeRevision(world, id, wanted);
  accepted(await proposeRevision(by("drafter", 32), { recordId: id, seen: rowVersion }));
  const seen = rowVersion + 1;
  const approval = { recordId: id, seen, decision: "approved", note: null } as const;
  expect(verdict(await decideRevision(by("chair", 32), approval))).toBe("wrong_state");
  await movedPolicy(world, world.drafter, day(32), { id, event: "submit_response" });
  const signed = { event: "sign_response", signedBy: "Chủ tịch UBND phường" } as const;
  await movedPolicy(world, world.chair, day(33), { id, ...signed });
  expect(await headOf(world, id)).toMatchObject({ currentVersion: 1, state: "responded" });
  await movedPolicy(world, world.chair, day(34), {
    id,
    event: "reopen_round",
    note: "Nội dung chính đã khác, xin ý kiến lại.",
    newClosesAt: endOf(60),
  });
  expect(await headOf(world, id)).toMatchObject({ currentVersion: 2, state: "open", round: 2 });
  expect(await brokenInvariants(sql)).toEqual([]);
});

const movedToSynthesis = async () => {
  await recordCalendar(world.work({ kind: "system" }, day(31)));
};
