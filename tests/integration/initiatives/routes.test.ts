import { expect, test } from "vitest";
import { SYSTEM } from "#app/domain/actor.ts";
import {
  checkInitiativeText,
  hearFront,
  reportProgress,
} from "#app/services/initiatives/beside.server.ts";
import { confirmConsents, enterConsents } from "#app/services/initiatives/consents.server.ts";
import { recordMeeting, scheduleMeeting } from "#app/services/initiatives/meeting.server.ts";
import { moveInitiative } from "#app/services/initiatives/move-initiative.server.ts";
import { saveInitiativeDraft } from "#app/services/initiatives/save-draft.server.ts";
import { sendInitiative } from "#app/services/initiatives/send-initiative.server.ts";
import {
  supplyInitiative,
  supplyToCommune,
} from "#app/services/initiatives/supply-initiative.server.ts";
import { recordCalendar } from "#app/services/records/record-calendar.server.ts";
import { accepted, verdict } from "#tests/factories/comments.ts";
import {
  aProposal,
  giveFile,
  initiativeOf,
  makeOffices,
  sentInitiative,
  step,
} from "#tests/factories/initiatives.ts";
import { day, makeWorld } from "#tests/factories/world.ts";
import { brokenInvariants } from "#tests/invariants/all.ts";
import { plainSql } from "#tests/setup/plain-sql.ts";
import { testDatabase } from "#tests/setup/worker-database.ts";

const database = await testDatabase();
const sql = plainSql(database.url);
const world = await makeWorld(database.db);
const { villageHead, villageFront, intake, handler, frontStaff } = await makeOffices(world);
const { chair, otherChair, resident, helper } = world;
const whole = async () => expect(await brokenInvariants(sql)).toEqual([]);
const stateOf = async (id: string) => (await initiativeOf(world, id)).state;

const COMMUNITY = { route: "community_decision", matter: "k6_tu_quan_khac" } as const;
const MEETING = {
  noticeOn: "2026-11-03",
  heldOn: "2026-11-06",
  place: "Nhà văn hóa",
  form: "meeting",
} as const;

const households = (n: number, givenOn = "2026-11-01") =>
  Array.from({ length: n }, (_, i) => ({
    household: `Hộ số ${i + 1}`,
    form: "written" as const,
    givenOn,
  }));

/** Up to the desk of the commune, the short way. */
const atCommune = async () => {
  const id = await sentInitiative(world);
  accepted(await step(world, villageHead, "forward_to_commune", id, { textChecked: true }));
  return id;
};

const heard = (id: string) =>
  hearFront(world.work(frontStaff), {
    id,
    agrees: true,
    words: "Thống nhất",
    givenOn: "2026-11-02",
  });

const DECISION = { decision: { number: "15/QĐ-UBND", date: "2026-11-02" } };

test("a proposal goes to the commune, is recognised, carried out and completed", async () => {
  const id = await atCommune();
  expect(await initiativeOf(world, id)).toMatchObject({
    state: "commune_review",
    code: expect.stringMatching(/^SK-11311-2026-\d{4}$/),
    byline: "Công dân Tổ dân phố 7, Phường Hồng Bàng",
  });
  expect(verdict(await step(world, chair, "recognise", id, DECISION))).toBe(
    "decision_file_missing",
  );
  await giveFile(world, id, "decision");
  expect(verdict(await step(world, chair, "recognise", id, DECISION))).toBe("front_unheard");
  accepted(await heard(id));
  accepted(await step(world, chair, "recognise", id, DECISION));
  expect(await initiativeOf(world, id)).toMatchObject({
    state: "recognised",
    recognitionNumber: "15/QĐ-UBND",
    recognisedOn: "2026-11-02",
  });
  const plan = { owner: "Chi hội phụ nữ", plan: "Trồng hoa", due: "2026-12-31" };
  accepted(await step(world, villageHead, "implement", id, { plan }));
  accepted(await reportProgress(world.work(handler, day(5)), { id, words: "Đã dọn xong bãi" }));
  const twice = await reportProgress(world.work(handler, day(6)), { id, words: "Nữa" });
  expect(verdict(twice)).toBe("already_done");
  const result = { words: "Có vườn hoa", beneficiaries: 300, cost: 5_000_000 };
  expect(verdict(await step(world, handler, "complete", id, { result }))).toBe(
    "result_photo_missing",
  );
  await giveFile(world, id, "result_photo");
  accepted(await step(world, handler, "complete", id, { result, now: day(7) }));
  expect(await initiativeOf(world, id)).toMatchObject({
    state: "completed",
    result: "Có vườn hoa",
    beneficiaries: 300,
    cost: 5_000_000,
  });
  await whole();
});

test("a village collects consents, meets, passes, and the commune recognises", async () => {
  const id = await sentInitiative(world, COMMUNITY);
  accepted(await step(world, villageHead, "open_consent", id, { textChecked: true }));
  const work = world.work(resident);
  accepted(await enterConsents(work, { id, consents: households(11) }));
  const meeting = { meeting: MEETING };
  expect(verdict(await step(world, villageHead, "enough_consent", id, meeting))).toBe(
    "consent_list_short",
  );
  const one = { household: "Hộ số 99", form: "meeting", givenOn: "2026-11-02" } as const;
  accepted(await enterConsents(world.work(villageHead), { id, consents: [one] }));
  expect(verdict(await step(world, villageHead, "enough_consent", id, meeting))).toBe(
    "consents_unconfirmed",
  );
  accepted(await confirmConsents(work, id));
  const late = { meeting: { ...MEETING, heldOn: "2026-11-04" } };
  expect(verdict(await step(world, villageHead, "enough_consent", id, late))).toBe(
    "notice_too_short",
  );
  accepted(await step(world, villageHead, "enough_consent", id, meeting));
  const { version } = await initiativeOf(world, id);
  const minutes = { id, version, vote: { votesFor: 61, households: 120 } };
  expect(verdict(await recordMeeting(world.work(villageHead), minutes))).toBe("meeting_ahead");
  const after = world.work(villageHead, day(5));
  expect(verdict(await recordMeeting(after, minutes))).toBe("minutes_missing");
  await giveFile(world, id, "minutes");
  const many = { ...minutes, vote: { votesFor: 121, households: 120 } };
  expect(verdict(await recordMeeting(after, many))).toBe("votes_over_households");
  accepted(await recordMeeting(after, minutes));
  expect((await initiativeOf(world, id)).meeting).toMatchObject({
    passed: true,
    votesFor: 61,
    threshold: "majority",
  });
  accepted(await step(world, villageHead, "send_to_commune", id, { now: day(6) }));
  expect(await stateOf(id)).toBe("commune_review");
  await whole();
});

test("a vote short of the majority of its matter is not passed, whoever enters it", async () => {
  const id = await sentInitiative(world, { ...COMMUNITY, matter: "k1_ha_tang_dong_gop" });
  accepted(await step(world, intake, "open_consent", id, { textChecked: true }));
  accepted(await step(world, villageHead, "ask_front", id, { note: "Có ích cho cả tổ" }));
  accepted(await step(world, villageFront, "front_agree", id, { note: "Tán thành" }));
  accepted(await scheduleMeeting(world.work(villageHead), { id, meeting: MEETING }));
  await giveFile(world, id, "minutes");
  const { version } = await initiativeOf(world, id);
  const vote = { votesFor: 79, households: 120 };
  accepted(await recordMeeting(world.work(villageHead, day(5)), { id, version, vote }));
  expect(await stateOf(id)).toBe("community_not_passed");
  await whole();
});

test("the Front that does not agree sends it back to the households", async () => {
  const id = await sentInitiative(world, COMMUNITY);
  accepted(await step(world, villageHead, "open_consent", id, { textChecked: true }));
  accepted(await step(world, villageHead, "ask_front", id, { note: "Có ích" }));
  expect(verdict(await step(world, villageFront, "front_disagree", id))).toBe("note_required");
  accepted(await step(world, villageFront, "front_disagree", id, { note: "Nên hỏi thêm các hộ" }));
  expect(await stateOf(id)).toBe("collecting_consent");
  expect(await recordCalendar(world.work(SYSTEM, day(200)))).toBeGreaterThan(0);
  expect(await stateOf(id)).toBe("expired");
  await whole();
});

test.each([
  ["Hộ số 1", "2026-11-01", "household_twice"],
  ["ho  SO 1.", "2026-11-02", "household_twice"],
  ["Hộ số 50", "2026-08-01", "consent_expired"],
  ["Hộ số 51", "2026-11-03", "consent_later"],
  ["Hộ số 52", "2026-08-02", "in"],
])("a consent of %s given on %s: %s", async (household, givenOn, expected) => {
  const id = await sentInitiative(world, COMMUNITY);
  accepted(await step(world, villageHead, "open_consent", id, { textChecked: true }));
  accepted(await enterConsents(world.work(villageHead), { id, consents: households(1) }));
  const consents = [{ household: "Hộ khác", form: "written" as const, givenOn: "2026-11-01" }];
  const given = [...consents, { household, form: "written" as const, givenOn }];
  const outcome = await enterConsents(world.work(villageHead), { id, consents: given });
  expect(verdict(outcome)).toBe(expected);
  expect((await initiativeOf(world, id)).consentCount).toBe(expected === "in" ? 3 : 1);
});

test.each([
  ["without a number", chair, { number: " ", date: "2026-11-02" }, "document_required"],
  ["dated in the future", chair, { number: "1/QĐ", date: "2026-11-03" }, "decision_later"],
  ["before its village was there", chair, { number: "1/QĐ", date: "2025-06-30" }, "village_gone"],
  ["by another commune", otherChair, { number: "1/QĐ", date: "2026-11-02" }, "other_commune"],
  ["by a clerk", intake, { number: "1/QĐ", date: "2026-11-02" }, "forbidden"],
])("a recognition %s is refused and leaves nothing", async (_, by, decision, code) => {
  const id = await atCommune();
  await giveFile(world, id, "decision");
  accepted(await heard(id));
  expect(verdict(await step(world, by, "recognise", id, { decision }))).toBe(code);
  expect(await initiativeOf(world, id)).toMatchObject({
    state: "commune_review",
    recognitionNumber: null,
  });
});

test("two chairs who recognise at once: one does, the other is told", async () => {
  const id = await atCommune();
  await giveFile(world, id, "decision");
  accepted(await heard(id));
  const { version } = await initiativeOf(world, id);
  const both = await Promise.all(
    [chair, world.deputy].map((by) =>
      moveInitiative(world.work(by), { id, event: "recognise", version, ...DECISION }),
    ),
  );
  expect(both.map(verdict).sort()).toEqual(["in", "stale_version"]);
  await whole();
});

test("a village that is gone takes no new initiative", async () => {
  await sql`update units set valid_to = '2026-11-01', successor_code = '11311-007' where code = '11311-001'`;
  const given = aProposal({ villageCode: "11311-001" });
  expect(verdict(await sendInitiative(world.work(resident), given))).toBe("village_gone");
  expect(
    verdict(await sendInitiative(world.work(resident), aProposal({ villageCode: "11311" }))),
  ).toBe("unit_unknown");
  expect(verdict(await sendInitiative(world.work(resident), aProposal({ benefit: " " })))).toBe(
    "proposal_incomplete",
  );
});

test("nobody reads his own words for the public, and unread ones do not go on", async () => {
  const own = accepted(await sendInitiative(world.work(villageHead), aProposal())).id;
  expect(
    verdict(await step(world, villageHead, "forward_to_commune", own, { textChecked: true })),
  ).toBe("own_work");
  expect(verdict(await step(world, intake, "forward_to_commune", own))).toBe("text_unchecked");
  expect(verdict(await checkInitiativeText(world.work(villageHead), own))).toBe("own_work");
  accepted(await checkInitiativeText(world.work(world.moderator), own));
  accepted(await step(world, intake, "forward_to_commune", own));
  const typed = aProposal({ servedPerson: "Bà Tư" });
  const id = accepted(await sendInitiative(world.work(helper), typed)).id;
  expect(await initiativeOf(world, id)).toMatchObject({
    authorId: null,
    enteredBy: helper.id,
    servedPerson: "Bà Tư",
    byline: "Công dân (nộp hộ)",
  });
  expect(
    verdict(await sendInitiative(world.work(resident), aProposal({ servedPerson: "Ai" }))),
  ).toBe("forbidden");
  await whole();
});

test("a draft waits for its writer, is sent once, and asked for more goes round again", async () => {
  const draft = aProposal({ problem: "", benefit: "" });
  const { id } = accepted(await saveInitiativeDraft(world.work(resident), draft));
  const form = { ...aProposal(), id };
  expect(verdict(await sendInitiative(world.work(world.neighbour), form))).toBe("not_found");
  accepted(await sendInitiative(world.work(resident), form));
  expect(accepted(await sendInitiative(world.work(resident), form)).id).toBe(id);
  accepted(await step(world, villageHead, "ask_info", id, { note: "Bao nhiêu hộ tham gia?" }));
  const { version } = await initiativeOf(world, id);
  const { servedPerson: _s, copiedFrom: _c, ...words } = aProposal({ needs: "20 hộ" });
  accepted(await supplyInitiative(world.work(resident, day(1)), { id, version, proposal: words }));
  expect(await initiativeOf(world, id)).toMatchObject({ state: "submitted", needs: "20 hộ" });
  accepted(await step(world, intake, "forward_to_commune", id, { textChecked: true, now: day(1) }));
  accepted(await step(world, intake, "ask_info_in_review", id, { note: "Kinh phí?", now: day(1) }));
  const asked = await initiativeOf(world, id);
  const more = { id, version: asked.version, body: "Khoảng 5 triệu đồng" };
  accepted(await supplyToCommune(world.work(resident, day(2)), more));
  expect(await stateOf(id)).toBe("commune_review");
  await whole();
});

test("a refusal may be looked at again once, within fifteen days", async () => {
  const id = await atCommune();
  accepted(await step(world, chair, "not_recognise", id, { note: "Đã có việc tương tự" }));
  const ask = { note: "Có thêm 30 hộ tham gia" };
  expect(verdict(await step(world, resident, "ask_review", id, { ...ask, now: day(16) }))).toBe(
    "review_over",
  );
  accepted(await step(world, resident, "ask_review", id, { ...ask, now: day(10) }));
  accepted(await step(world, chair, "not_recognise", id, { note: "Như trước", now: day(11) }));
  expect(verdict(await step(world, resident, "ask_review", id, { ...ask, now: day(12) }))).toBe(
    "asked_before",
  );
  await whole();
});
