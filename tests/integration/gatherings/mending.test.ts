import { afterAll, expect, test } from "vitest";
import { channelTotals } from "#app/domain/policies/totals.ts";
import {
  correctGathering,
  eraseName,
  takeBackOpinion,
  withdrawGathering,
} from "#app/services/gatherings/mend-gathering.server.ts";
import { recordCalendar } from "#app/services/records/record-calendar.server.ts";
import { appeal, decideOn, removed as takenDown } from "#tests/factories/appeals.ts";
import { accepted, commentOf, decided, verdict } from "#tests/factories/comments.ts";
import {
  aMeeting,
  anOpinion,
  gatheringOf,
  makeClerk,
  makeGathering,
  receiptsOf,
} from "#tests/factories/gatherings.ts";
import { headOf, makePolicy, movedPolicy } from "#tests/factories/policies.ts";
import { day, makeWorld } from "#tests/factories/world.ts";
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

test("a correction moves the totals and leaves a public trace", async () => {
  const { id } = await makePolicy(world);
  const meeting = await makeGathering(world, id, { by: clerk, opinions: FIVE });
  const correct = (people: number, version = meeting.version, reason = "Đếm lại theo biên bản") =>
    correctGathering(world.work(clerk, day(4)), {
      gatheringId: meeting.id,
      version,
      reason,
      source: { ...aMeeting(), people },
    });
  expect(verdict(await correct(38, meeting.version, " "))).toBe("note_required");
  expect(verdict(await correct(11))).toBe("people_too_few");
  expect(verdict(await correct(40))).toBe("nothing_changed");
  expect(verdict(await correct(38))).toBe("in");
  expect(verdict(await correct(37))).toBe("stale_version");
  expect((await totalsOf(id)).people).toBe(38);
  expect((await gatheringOf(world, meeting.id)).changes).toMatchObject([
    { kind: "corrected", reason: "Đếm lại theo biên bản", changed: { people: ["40", "38"] } },
  ]);
});

test("an opinion or its whole source is taken back in synthesis too, whatever became of it", async () => {
  const { id } = await makePolicy(world);
  const meeting = await makeGathering(world, id, { by: clerk, opinions: FIVE });
  const [shown, hidden, mending] = await Promise.all(
    (await receiptsOf(world, meeting.id)).map((receipt) => commentOf(world, receipt)),
  );
  if (!shown || !hidden || !mending) throw new Error("five were entered");
  accepted(await decided(world, shown.id, "show", { now: day(3) }));
  accepted(await decided(world, hidden.id, "hide", { now: day(3) }));
  expect(verdict(await decided(world, mending.id, "ask_edit", { now: day(3) }))).toBe(
    "nobody_to_mend",
  );
  await recordCalendar(world.work({ kind: "system" }, day(31)));
  const work = world.work(clerk, day(31));
  const reason = "Nhập nhầm cuộc họp của tổ khác";
  const one = { gatheringId: meeting.id, version: 1, reason, commentId: hidden.id };
  accepted(await takeBackOpinion(work, one));
  expect(await totalsOf(id)).toMatchObject({ people: 40, opinions: 4 });
  accepted(await withdrawGathering(work, { gatheringId: meeting.id, version: 2, reason }));
  expect(await totalsOf(id)).toEqual({ people: 0, opinions: 0, channels: [] });
  expect((await headOf(world, id)).shownCount).toBe(0);
  expect((await gatheringOf(world, meeting.id)).changes.map(({ kind }) => kind)).toEqual([
    "opinion_withdrawn",
    "withdrawn",
  ]);
  const again = { gatheringId: meeting.id, version: 3, reason };
  expect(verdict(await withdrawGathering(work, again))).toBe("gathering_withdrawn");
});

test("an objection about an opinion that is taken back waits for nobody any more", async () => {
  const { id } = await makePolicy(world);
  const meeting = await makeGathering(world, id, { by: clerk, opinions: FIVE });
  const receipts = await receiptsOf(world, meeting.id);
  const hidden = await commentOf(world, receipts[1] ?? "");
  const removed = await commentOf(world, receipts[2] ?? "");
  accepted(await decided(world, hidden.id, "hide", { now: day(3) }));
  accepted(await decided(world, removed.id, "show", { now: day(3) }));
  accepted(await takenDown(world, removed, { now: day(3) }));
  for (const receipt of [hidden.receiptCode, removed.receiptCode]) {
    accepted(await appeal(world, await commentOf(world, receipt), { by: clerk, now: day(3) }));
  }
  const work = world.work(clerk, day(4));
  const reason = "Nhập nhầm cuộc họp của tổ khác";
  const one = { gatheringId: meeting.id, version: 1, reason, commentId: hidden.id };
  accepted(await takeBackOpinion(work, one));
  accepted(await withdrawGathering(work, { gatheringId: meeting.id, version: 2, reason }));
  const outcomes = await sql`select outcome from appeals where record_id = ${id}`;
  expect(outcomes.map(({ outcome }) => outcome)).toEqual(["gone", "gone"]);
  expect(verdict(await decideOn(world, hidden.id, true, { now: day(4) }))).toBe("already_done");
});

test("nothing is taken back once the consultation is over", async () => {
  const policy = await makePolicy(world);
  const meeting = await makeGathering(world, policy.id, { by: clerk });
  await movedPolicy(world, world.chair, day(5), {
    id: policy.id,
    event: "withdraw",
    note: "Rút dự thảo",
  });
  const asked = { gatheringId: meeting.id, version: 1, reason: "Muộn" };
  expect(verdict(await withdrawGathering(world.work(clerk, day(6)), asked))).toBe(
    "consultation_closed",
  );
});

test("a name from a slip can be erased, and the opinion stays", async () => {
  const { id } = await makePolicy(world);
  const slips = await makeGathering(world, id, {
    by: clerk,
    file: false,
    source: { channel: "paper", people: 3 },
    opinions: [anOpinion({ servedPerson: "Ông Trần Văn Xóa" })],
  });
  const [receipt = ""] = await receiptsOf(world, slips.id);
  const { id: commentId } = await commentOf(world, receipt);
  const erase = { gatheringId: slips.id, commentId };
  expect(verdict(await eraseName(world.work(world.resident), erase))).toBe("forbidden");
  expect(verdict(await eraseName(world.work(clerk), erase))).toBe("in");
  expect(await commentOf(world, receipt)).toMatchObject({
    servedPerson: null,
    state: "submitted",
  });
  expect(verdict(await eraseName(world.work(clerk), erase))).toBe("already_done");
});
