import { v7 as uuid } from "uuid";
import { afterAll, expect, test } from "vitest";
import { vnDate } from "#app/domain/deadlines.ts";
import { channelTotals } from "#app/domain/policies/totals.ts";
import { extendGathering } from "#app/services/gatherings/extend-gathering.server.ts";
import { recordCalendar } from "#app/services/records/record-calendar.server.ts";
import { CITY, HONG_BANG_VILLAGE } from "#tests/factories/actors.ts";
import { accepted, commentOf, decided, makeComment, verdict } from "#tests/factories/comments.ts";
import {
  type aMeeting,
  anOpinion,
  aTally,
  entering,
  makeClerk,
  makeGathering,
  receiptsOf,
} from "#tests/factories/gatherings.ts";
import { headOf, makePolicy } from "#tests/factories/policies.ts";
import { day, makePerson, makeWorld } from "#tests/factories/world.ts";
import { brokenInvariants } from "#tests/invariants/all.ts";
import { plainSql } from "#tests/setup/plain-sql.ts";
import { testDatabase } from "#tests/setup/worker-database.ts";

const database = await testDatabase();
const sql = plainSql(database.url);
const world = await makeWorld(database.db);
const clerk = await makeClerk(world);

const totalsOf = async (id: string) => {
  const head = await headOf(world, id);
  return {
    people: head.personCount,
    opinions: head.opinionCount,
    channels: channelTotals(head.channelCounts),
  };
};

const FIVE = Array.from({ length: 5 }, (_, i) =>
  anOpinion({ body: `Ý kiến ${i + 1}`, people: i + 8 }),
);

afterAll(async () => {
  expect(await brokenInvariants(sql)).toEqual([]);
});

test("a meeting of forty with five opinions is forty people and five opinions", async () => {
  const { id, code } = await makePolicy(world);
  await makeComment(world, code);
  const meeting = await makeGathering(world, id, { by: clerk, opinions: FIVE });
  expect(meeting).toMatchObject({
    people: 40,
    counted: 40,
    opinions: 5,
    place: expect.any(String),
  });
  expect(await totalsOf(id)).toEqual({
    people: 41,
    opinions: 6,
    channels: [
      { channel: "portal", opinions: 1, people: 1, bodies: 0 },
      { channel: "meeting", opinions: 5, people: 40, bodies: 0 },
    ],
  });
  const [receipt = ""] = await receiptsOf(world, id && meeting.id);
  const said = await commentOf(world, receipt);
  expect(said).toMatchObject({ state: "submitted", channel: "meeting", people: 8, named: false });
  expect(said.byline).toContain("Hội nghị, cuộc họp");
  expect(said.byline).toContain("04/11/2026");
  expect(verdict(await decided(world, said.id, "show", { now: day(3) }))).toBe("in");
});

test("nobody screens what he typed himself", async () => {
  const { id } = await makePolicy(world);
  const both = await makePerson(world.db, {
    roles: [
      ["intake", "31/11311"],
      ["moderator", "31/11311"],
    ],
    unitPath: "31/11311",
  });
  const meeting = await makeGathering(world, id, { by: both, opinions: [anOpinion()] });
  const [receipt = ""] = await receiptsOf(world, meeting.id);
  const said = await commentOf(world, receipt);
  expect(verdict(await decided(world, said.id, "show", { by: both, now: day(3) }))).toBe(
    "own_work",
  );
});

test("slips count their people once, and never as opinions without words", async () => {
  const { id } = await makePolicy(world);
  const slips = await makeGathering(world, id, {
    by: clerk,
    file: false,
    source: { channel: "paper", people: 120 },
    tallies: [
      aTally({ agree: 100, disagree: 15, other: 5 }),
      aTally({ anchor: "dieu-1", question: "" }),
    ],
    opinions: [anOpinion({ servedPerson: "Bà Nguyễn Thị Phiếu" })],
  });
  expect(slips.tallies).toMatchObject([
    { agree: 100, disagree: 15, other: 5, clause: null },
    { agree: 30, clause: "Điều 1.", anchor: "dieu-1" },
  ]);
  expect((await totalsOf(id)).channels).toEqual([
    { channel: "paper", opinions: 1, people: 120, bodies: 0 },
  ]);
});

test("of the telephone those count who said something, and no more than called", async () => {
  const { id } = await makePolicy(world);
  const call = (name: string, body: string) => anOpinion({ servedPerson: name, body });
  const calls = await makeGathering(world, id, {
    by: clerk,
    file: false,
    source: { channel: "hotline", people: 2 },
    opinions: [call("Ông A", "Một"), call("Ông A", "Hai"), call("Bà B", "Ba")],
  });
  expect(calls).toMatchObject({ people: 2, counted: 2, opinions: 3 });
  const [first = "", second = ""] = await receiptsOf(world, calls.id);
  for (const receipt of [first, second]) {
    accepted(
      await decided(world, (await commentOf(world, receipt)).id, "reroute", { now: day(3) }),
    );
  }
  expect(await totalsOf(id)).toMatchObject({ people: 1, opinions: 1 });
});

test("a body is no person, and writing twice makes it no second body", async () => {
  const { id } = await makePolicy(world);
  const letter = (body: string, number: string) =>
    makeGathering(world, id, {
      by: clerk,
      source: {
        channel: "letter",
        people: 0,
        body,
        documentNumber: number,
        documentDate: "2026-11-03",
      },
      opinions: [anOpinion({ anchor: "dieu-2" })],
    });
  const first = await letter("Sở Xây dựng", "12/SXD");
  await letter("SỞ XÂY DỰNG", "13/SXD");
  await letter("Sở Tư pháp", "9/STP");
  expect(await totalsOf(id)).toEqual({
    people: 0,
    opinions: 3,
    channels: [{ channel: "letter", opinions: 3, people: 0, bodies: 2 }],
  });
  const [receipt = ""] = await receiptsOf(world, first.id);
  const { byline, anchor } = await commentOf(world, receipt);
  expect({ byline, anchor }).toEqual({
    byline: "Sở Xây dựng, văn bản số 12/SXD ngày 03/11/2026",
    anchor: "dieu-2",
  });
});

test("what was held in time is taken after the closing, and nothing else", async () => {
  const { id } = await makePolicy(world);
  const late = (source: Partial<ReturnType<typeof aMeeting>>, now: Date) =>
    entering(world, id, { by: clerk, source, now, opinions: [anOpinion()] });
  const on = (n: number) => ({ heldOn: vnDate(day(n)) });
  expect(verdict(await late(on(9), day(3)))).toBe("held_later");
  expect(verdict(await late(on(-1), day(3)))).toBe("held_outside");
  await recordCalendar(world.work({ kind: "system" }, day(31)));
  expect((await headOf(world, id)).state).toBe("synthesis");
  expect(verdict(await late(on(31), day(32)))).toBe("held_outside");
  expect(verdict(await late(on(30), day(32)))).toBe("in");
});

test("nothing comes in once the table is with its signer", async () => {
  const policy = await makePolicy(world, { state: "response_pending" });
  const now = day(32);
  expect(verdict(await entering(world, policy.id, { by: clerk, now }))).toBe("consultation_closed");
});

test("a channel asks for its papers, and lets in whom it names, for their places", async () => {
  const { id } = await makePolicy(world);
  const at = (role: "helper" | "village_head" | "front_staff", path: string) =>
    makePerson(world.db, { roles: [[role, path]], unitPath: path });
  const head = await at("village_head", HONG_BANG_VILLAGE);
  const wardMeeting = { placeCode: "11311" };
  expect(verdict(await entering(world, id, { by: clerk, file: false }))).toBe(
    "gathering_file_missing",
  );
  expect(verdict(await entering(world, id, { by: head }))).toBe("in");
  expect(verdict(await entering(world, id, { by: head, source: wardMeeting }))).toBe("forbidden");
  const letter = { channel: "letter", body: "Hội Nông dân", people: 0 } as const;
  expect(verdict(await entering(world, id, { by: head, source: letter }))).toBe("forbidden");
  for (const by of [world.resident, world.moderator, world.otherChair]) {
    expect(verdict(await entering(world, id, { by }))).toBe("forbidden");
  }
  const elsewhere = await makeClerk(world, "31/11411");
  expect(verdict(await entering(world, id, { by: elsewhere }))).toBe("forbidden");
  const city = await makeClerk(world, CITY);
  expect(verdict(await entering(world, id, { by: city, source: { placeCode: "31" } }))).toBe(
    "forbidden",
  );
  expect(verdict(await entering(world, id, { by: clerk, source: { placeCode: "nowhere" } }))).toBe(
    "unit_unknown",
  );
});

test("the same form twice is one source, and the same table twice is refused", async () => {
  const { id } = await makePolicy(world);
  const form = { by: clerk, submissionId: uuid(), formId: uuid(), opinions: FIVE };
  const [one, two] = await Promise.all([entering(world, id, form), entering(world, id, form)]);
  expect(accepted(two).id).toBe(accepted(one).id);
  const other = await makeGathering(world, id, { by: clerk });
  const table = (gatheringId: string) =>
    extendGathering(world.work(clerk, day(3)), {
      gatheringId,
      table: true,
      submissionId: uuid(),
      opinions: [anOpinion({ body: "Từ bảng" }), anOpinion({ body: "Từ bảng hai" })],
    });
  const both = await Promise.all([table(other.id), table(accepted(one).id)]);
  expect(both.map(verdict).sort()).toEqual(["in", "table_taken"]);
  expect(await totalsOf(id)).toMatchObject({ people: 80, opinions: 7 });
});
