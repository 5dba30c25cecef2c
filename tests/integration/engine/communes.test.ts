import { expect, test } from "vitest";
import { savePart } from "#app/services/collections/save-part.server.ts";
import { sendToCommunes } from "#app/services/collections/send-to-communes.server.ts";
import { movePolicy } from "#app/services/policies/move-policy.server.ts";
import { recordCalendar } from "#app/services/records/record-calendar.server.ts";
import { answerRows } from "#app/services/responses/answer-rows.server.ts";
import { listCollections } from "#db/queries/collections.ts";
import { listPublicEvents } from "#db/queries/records.ts";
import { listResponseRows } from "#db/queries/responses.ts";
import { askCommunes, makeCity, makeCityPolicy } from "#tests/factories/collections.ts";
import { accepted, commentOf, decided, makeComment, verdict } from "#tests/factories/comments.ts";
import { headOf, makePolicy, movedPolicy } from "#tests/factories/policies.ts";
import { day, endOf, makeResidents, makeWorld } from "#tests/factories/world.ts";
import { brokenInvariants } from "#tests/invariants/all.ts";
import { plainSql } from "#tests/setup/plain-sql.ts";
import { testDatabase } from "#tests/setup/worker-database.ts";

const database = await testDatabase();
const sql = plainSql(database.url);
const world = await makeWorld(database.db);
const city = await makeCity(world);
const { drafter, chair, resident, neighbour } = world;
const reader = city.moderator;
const SYSTEM = { kind: "system" } as const;

const whole = async () => expect(await brokenInvariants(sql)).toEqual([]);

/** An open draft of the city with two communes collecting for it. */
const sentDraft = async () => {
  const parent = await makeCityPolicy(world, city);
  const parts = await askCommunes(world, city.drafter, parent.id);
  const at = (unit: string) => {
    const part = parts.find(({ unitCode }) => unitCode === unit);
    if (!part) throw new Error(`nothing was sent to ${unit}`);
    return part;
  };
  return { parent, hongBang: at("11311"), aiQuoc: at("10660") };
};

const statesOf = async (id: string, now: Date) =>
  (await listCollections(world.db, id, now)).map(({ state }) => state);

const closed = (n = 31.8) => recordCalendar(world.work(SYSTEM, day(n)));

/** Everything in the draft's table answered, the table handed in and signed. */
const signed = async (id: string, from = 33) => {
  const rows = await listResponseRows(world.db, id, { onlyUnanswered: true, limit: 500 });
  if (rows.length > 0) {
    const given = rows.map((row) => ({ id: row.id, rowVersion: row.rowVersion }));
    const answer = { disposition: "not_accepted" as const, answer: "Vì ngân sách chưa có." };
    const asked = { policyId: id, rows: given, ...answer };
    accepted(await answerRows(world.work(city.drafter, day(from)), asked));
  }
  await movedPolicy(world, city.drafter, day(from), { id, event: "submit_response" });
  return movedPolicy(world, city.chair, day(from + 1), {
    id,
    event: "sign_response",
    signedBy: "Chủ tịch UBND thành phố",
  });
};

test("a draft goes to every commune at once, each with a code, a window and a notice of its own", async () => {
  const parent = await makeCityPolicy(world, city);
  const parts = await askCommunes(world, city.chair, parent.id, "all");
  expect(parts.length).toBe(114);
  expect(new Set(parts.map(({ code }) => code)).size).toBe(114);
  expect(new Set(parts.map(({ state }) => state))).toEqual(new Set(["open"]));
  const part = parts.find(({ unitCode }) => unitCode === "11311");
  expect(part?.code).toMatch(/^CS-11311-2026-\d{4}$/);
  const head = await headOf(world, part?.id ?? "");
  expect(head).toMatchObject({
    parentId: parent.id,
    parentCode: parent.code,
    title: parent.title,
    summary: parent.summary,
    currentVersion: 1,
    closesAt: parent.closesAt,
  });
  const told =
    await sql`select o.recipient_id from outbox o join timeline_events t on t.id = o.event_id
    where t.subject_id = ${head.id} and t.event = 'receive' and o.topic = 'notice'`;
  const ids = told.map((row) => row.recipient_id);
  for (const who of [drafter, city.hongBangIntake, world.moderator]) expect(ids).toContain(who.id);
  expect((await headOf(world, parent.id)).communes).toBe(114);
  await whole();
});

test("sent twice, and by two at once, nothing is made twice", async () => {
  const parent = await makeCityPolicy(world, city);
  const { version } = await headOf(world, parent.id);
  const given = { id: parent.id, version, communes: ["11311"], summaryDueAt: endOf(36) };
  const send = (by = city.drafter, v = version) =>
    sendToCommunes(world.work(by, day(2)), { ...given, version: v });
  const both = await Promise.all([send(), send(city.chair)]);
  expect(both.map(verdict).sort()).toEqual(["in", "stale_version"]);
  expect(verdict(await send(city.drafter, version + 1))).toBe("communes_missing");
  expect(await listCollections(world.db, parent.id, day(2))).toHaveLength(1);
});

test("only the city sends, only its own draft, and no summary is due before the end", async () => {
  const parent = await makeCityPolicy(world, city);
  const own = await makePolicy(world);
  const send = async (by: typeof drafter, id: string, due = endOf(36)) => {
    const { version } = await headOf(world, id);
    const given = { id, version, communes: ["11311"], summaryDueAt: due };
    return verdict(await sendToCommunes(world.work(by, day(2)), given));
  };
  expect(await send(drafter, parent.id)).toBe("forbidden");
  expect(await send(drafter, own.id)).toBe("forbidden");
  expect(await send(city.drafter, parent.id, endOf(29))).toBe("summary_due_early");
  const late = await makeCityPolicy(world, city, { state: "synthesis" });
  const given = { id: late.id, version: late.version, communes: "all", summaryDueAt: endOf(60) };
  const sent = await sendToCommunes(world.work(city.drafter, day(33)), {
    ...given,
    communes: "all",
  });
  expect(verdict(sent)).toBe("wrong_state");
});

test("before the opening day a part waits as the draft does, and opens with it", async () => {
  const parent = await makeCityPolicy(world, city, { state: "scheduled" });
  await askCommunes(world, city.drafter, parent.id, ["11311", "10660"], day(0.2));
  expect(await statesOf(parent.id, day(0.3))).toEqual(["scheduled", "scheduled"]);
  expect(await statesOf(parent.id, day(1.1))).toEqual(["open", "open"]);
});

test("totals count parent and communes apart, and nobody twice", async () => {
  const { parent, hongBang, aiQuoc } = await sentDraft();
  const [third] = await makeResidents(world.db, 1);
  await makeComment(world, parent.code, { by: resident, reader });
  await makeComment(world, hongBang.code, { by: resident });
  await makeComment(world, hongBang.code, { by: resident, fate: "hidden" });
  await makeComment(world, aiQuoc.code, { by: resident, fate: "submitted" });
  await makeComment(world, aiQuoc.code, { by: neighbour, fate: "withdrawn" });
  await makeComment(world, aiQuoc.code, { by: third ?? neighbour, reader });
  const counts = async (id: string) => {
    const { opinionCount, personCount, shownCount, unansweredCount } = await headOf(world, id);
    return [opinionCount, personCount, shownCount, unansweredCount];
  };
  expect(await counts(parent.id)).toEqual([5, 2, 3, 5]);
  expect(await counts(hongBang.id)).toEqual([2, 1, 1, 0]);
  expect(await counts(aiQuoc.id)).toEqual([2, 2, 1, 0]);
  const rows = await listResponseRows(world.db, parent.id, { limit: 50 });
  expect(rows.map(({ commune }) => commune).sort()).toEqual(
    [null, "Phường Hồng Bàng", "Phường Hồng Bàng", "Phường Ái Quốc", "Phường Ái Quốc"].sort(),
  );
  const ownRows = { collectedBy: hongBang.id, limit: 50 };
  expect(await listResponseRows(world.db, parent.id, ownRows)).toHaveLength(2);
  await whole();
});

test("an opinion is read by the commune's readers and the city's, by no other commune's", async () => {
  const { hongBang } = await sentDraft();
  const comment = await makeComment(world, hongBang.code, { fate: "submitted" });
  expect(verdict(await decided(world, comment.id, "show", { by: world.otherModerator }))).toBe(
    "forbidden",
  );
  expect(verdict(await decided(world, comment.id, "show", { by: city.moderator }))).toBe("in");
  const own = await makeComment(world, hongBang.code, { by: world.moderator, fate: "submitted" });
  expect(verdict(await decided(world, own.id, "show"))).toBe("own_work");
  expect(verdict(await decided(world, own.id, "show", { by: world.moderator2 }))).toBe("in");
});

test("what the city decides is not decided in the commune, and the commune hands in once all is read", async () => {
  const { parent, hongBang } = await sentDraft();
  const move = async (by: typeof chair, event: "extend" | "withdraw", at: number) => {
    const { version } = await headOf(world, hongBang.id);
    const given = { id: hongBang.id, event, version, note: "Vì mưa bão.", newClosesAt: endOf(50) };
    return verdict(await movePolicy(world.work(by, day(at)), given));
  };
  expect(await move(chair, "extend", 3)).toBe("city_decides");
  expect(await move(chair, "withdraw", 3)).toBe("city_decides");
  const waiting = await makeComment(world, hongBang.code, { fate: "submitted" });
  const handIn = async (by: typeof drafter, at: number) => {
    const { version } = await headOf(world, hongBang.id);
    const given = { id: hongBang.id, event: "hand_in_summary" as const, version };
    return verdict(await movePolicy(world.work(by, day(at)), { ...given, note: "Bà con đồng ý." }));
  };
  expect(await handIn(drafter, 4)).toBe("wrong_state");
  await closed();
  expect(await handIn(drafter, 32)).toBe("comments_unscreened");
  accepted(await decided(world, waiting.id, "show", { now: day(32) }));
  expect(await handIn(city.aiQuocDrafter, 32)).toBe("forbidden");
  expect(await handIn(drafter, 32)).toBe("in");
  expect(await statesOf(parent.id, day(32))).toEqual(["synthesis", "response_pending"]);
  const rows = await listResponseRows(world.db, parent.id, { limit: 5 });
  const asked = { policyId: hongBang.id, rows: rows.map(({ id }) => ({ id, rowVersion: 0 })) };
  const answer = { disposition: "accepted" as const, answer: "Tiếp thu." };
  const answered = await answerRows(world.work(drafter, day(32)), { ...asked, ...answer });
  expect(verdict(answered)).toBe("city_decides");
});

test("an extension and a withdrawal roll down, with the day the summary is due", async () => {
  const { parent, hongBang, aiQuoc } = await sentDraft();
  const extended = await movedPolicy(world, city.chair, day(5), {
    id: parent.id,
    event: "extend",
    note: "Thêm thời gian cho bà con.",
    newClosesAt: endOf(41),
  });
  const parts = await listCollections(world.db, parent.id, day(35));
  expect(parts.map(({ state }) => state)).toEqual(["open", "open"]);
  for (const part of parts) {
    expect((await headOf(world, part.id)).closesAt).toEqual(extended.closesAt);
    expect(new Date(part.summaryDueAt)).toEqual(endOf(47));
  }
  await makeComment(world, aiQuoc.code, { now: day(35), reader });
  await movedPolicy(world, city.chair, day(36), {
    id: parent.id,
    event: "withdraw",
    note: "Chờ luật mới.",
  });
  expect(await statesOf(parent.id, day(37))).toEqual(["withdrawn", "withdrawn"]);
  const [last] = await listPublicEvents(world.db, hongBang.id);
  expect(last).toMatchObject({
    event: "follow_withdrawal",
    note: "Chờ luật mới.",
    actorUnit: "31",
  });
  await whole();
});

test("one signature answers every opinion of every commune, and tells each sender his own answer", async () => {
  const { parent, hongBang, aiQuoc } = await sentDraft();
  const crowd = await makeResidents(world.db, 4);
  const codes = [parent.code, hongBang.code, aiQuoc.code, aiQuoc.code];
  const comments = await Promise.all(
    crowd.map((by, i) =>
      makeComment(world, codes[i] ?? null, {
        by,
        reader,
        ...(i === 3 ? { fate: "hidden" as const } : {}),
      }),
    ),
  );
  await closed();
  const early = await movePolicy(world.work(city.drafter, day(32)), {
    id: parent.id,
    event: "submit_response",
    version: (await headOf(world, parent.id)).version,
  });
  expect(verdict(early)).toBe("comments_unanswered");
  await signed(parent.id);
  const after = await Promise.all(comments.map((c) => commentOf(world, c.receiptCode)));
  expect(after.map(({ state }) => state)).toEqual([
    "answered",
    "answered",
    "answered",
    "answered_private",
  ]);
  expect(await statesOf(parent.id, day(35))).toEqual(["responded", "responded"]);
  expect((await headOf(world, aiQuoc.id)).dispositionCounts).toEqual({ not_accepted: 2 });
  for (const [i, comment] of comments.entries()) {
    const told =
      await sql`select o.recipient_id from outbox o join timeline_events t on t.id = o.event_id
      where t.subject_id = ${comment.id} and t.event like 'answer%' and o.topic = 'notice'`;
    expect(told.map((row) => row.recipient_id)).toEqual([crowd[i]?.id]);
  }
  await whole();
});

test("a new round opens in the communes again, and ends with the city's decision", async () => {
  const { parent, hongBang } = await sentDraft();
  await makeComment(world, hongBang.code);
  await closed();
  await signed(parent.id);
  await movedPolicy(world, city.chair, day(36), {
    id: parent.id,
    event: "reopen_round",
    note: "Sửa lớn sau tiếp thu.",
    newClosesAt: endOf(60),
  });
  expect(await statesOf(parent.id, day(37))).toEqual(["open", "open"]);
  await makeComment(world, hongBang.code, { by: neighbour, now: day(37) });
  await recordCalendar(world.work(SYSTEM, day(61)));
  await signed(parent.id, 62);
  await movedPolicy(world, city.chair, day(64), {
    id: parent.id,
    event: "record_adopted",
    adoption: { number: "01/2027/QĐ-UBND", date: "2027-01-05", url: null },
  });
  expect(await statesOf(parent.id, day(65))).toEqual(["adopted", "adopted"]);
  await whole();
});

test("contact and meetings are the commune's own, while it collects", async () => {
  const { hongBang } = await sentDraft();
  const facts = { id: hongBang.id, contact: "Bà Lan, 0225 111", meetings: "19:30 ngày 12/11/2026" };
  const save = async (by: typeof drafter, at: number) =>
    verdict(await savePart(world.work(by, day(at)), facts));
  expect((await headOf(world, hongBang.id)).contact).toBe("0225 000 000");
  expect(await save(city.aiQuocDrafter, 3)).toBe("not_found");
  expect(await save(drafter, 3)).toBe("in");
  expect(await headOf(world, hongBang.id)).toMatchObject({
    contact: facts.contact,
    meetings: facts.meetings,
  });
  expect(await save(drafter, 40)).toBe("wrong_state");
});
