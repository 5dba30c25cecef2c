import { expect, test } from "vitest";
import { publishRevision } from "#app/services/revisions/publish-revision.server.ts";
import { saveRevisionText } from "#app/services/revisions/save-revision-text.server.ts";
import { listCauses } from "#db/queries/changes.ts";
import { follow } from "#db/queries/followers.ts";
import { findCountedPolicy, findPolicyText, listVersions } from "#db/queries/policies.ts";
import { listRecords } from "#db/queries/records.ts";
import { listResponseRows } from "#db/queries/responses.ts";
import { listShownComments } from "#db/queries/shown-comments.ts";
import { makeComment, verdict } from "#tests/factories/comments.ts";
import { headOf, makePolicy } from "#tests/factories/policies.ts";
import {
  LAW,
  makeRevision,
  makeSecondVersion,
  revisionOf,
  textOf,
} from "#tests/factories/revisions.ts";
import { day, makeWorld } from "#tests/factories/world.ts";
import { brokenInvariants } from "#tests/invariants/all.ts";
import { plainSql } from "#tests/setup/plain-sql.ts";
import { testDatabase } from "#tests/setup/worker-database.ts";

const database = await testDatabase();
const sql = plainSql(database.url);
const world = await makeWorld(database.db);
const law = () => makePolicy(world, { text: textOf(LAW) });

const MENDED = LAW.replace("sáu tháng một lần", "ba tháng một lần").replace(
  "Điều 3. Kinh phí",
  "Điều 3. Giám sát\nBan Thanh tra nhân dân giám sát việc thực hiện.\nĐiều 4. Kinh phí",
);

const clausesOf = async (id: string, version: number) =>
  new Map(
    (await findPolicyText(world.db, id, version))?.clauses.map((clause) => [clause.anchor, clause]),
  );

test("a second version keeps the identity of every clause that goes on", async () => {
  const { id } = await law();
  expect((await makeSecondVersion(world, id, { source: MENDED })).number).toBe(2);
  const [before, after] = await Promise.all([clausesOf(id, 1), clausesOf(id, 2)]);
  const same = (old: string, now: string) => expect(after.get(now)?.key).toBe(before.get(old)?.key);
  same("dieu-2-khoan-1", "dieu-2-khoan-1");
  same("dieu-3", "dieu-4");
  same("dieu-3-khoan-2", "dieu-4-khoan-2");
  const known = new Set([...before.values()].map(({ key }) => key));
  expect(known.has(after.get("dieu-3")?.key ?? "")).toBe(false);
  expect(after.get("dieu-4-khoan-1")?.parentKey).toBe(after.get("dieu-4")?.key);
  expect(await brokenInvariants(sql)).toEqual([]);
});

test("a version says in figures and words what is new, and is public at once", async () => {
  const { id } = await law();
  const { closesAt } = await headOf(world, id);
  await makeSecondVersion(world, id, {
    source: MENDED,
    note: "Họp thường hơn; thêm việc giám sát.",
  });
  const head = await headOf(world, id);
  expect(head).toMatchObject({ currentVersion: 2, state: "open", closesAt });
  expect(head.changeSummary).toMatchObject({ changed: 1, added: 1, removed: 0, renumbered: 1 });
  const [second, first] = await listVersions(world.db, id);
  expect(second).toMatchObject({
    number: 2,
    changeNote: "Họp thường hơn; thêm việc giám sát.",
    substantive: false,
  });
  expect(second?.publishedAt).not.toBeNull();
  expect(first?.changeSummary).toBeNull();
  const found = await listRecords(
    world.db,
    { kinds: ["CS"], q: "Thanh tra nhân dân giám sát", order: "newest", after: "", limit: 50 },
    day(3),
  );
  expect(found.map((row) => row.id)).toContain(id);
});

test("opinions stay with their clauses, keep their version and stand in the order of the new text", async () => {
  const { id, code } = await law();
  const money = await makeComment(world, code, { anchor: "dieu-3-khoan-2" });
  const meeting = await makeComment(world, code, { anchor: "dieu-2", by: world.neighbour });
  const whole = await makeComment(world, code, { anchor: null, by: world.stranger });
  const gone = await makeComment(world, code, { anchor: "dieu-2-khoan-3", by: world.neighbour });
  await makeSecondVersion(world, id, {
    source: MENDED.replace(/\n3\. Biên bản.*/, ""),
  });
  const rows = await listResponseRows(world.db, id, { limit: 10 });
  expect(rows.map((row) => row.receiptCode)).toEqual(
    [meeting, money, gone, whole].map((comment) => comment.receiptCode),
  );
  const after = await clausesOf(id, 2);
  const places = [...after.keys()];
  expect(rows[1]?.position).toBe(places.indexOf("dieu-4-khoan-2"));
  const shown = await listShownComments(world.db, id, {
    clauseKey: null,
    after: null,
    limit: 10,
  });
  const told = Object.fromEntries(
    shown.map((row) => [row.receiptCode, [row.policyVersion, row.clauseChanged]]),
  );
  expect(told).toEqual({
    [meeting.receiptCode]: [1, true],
    [money.receiptCode]: [1, false],
    [gone.receiptCode]: [1, true],
    [whole.receiptCode]: [1, false],
  });
  const counted = await findCountedPolicy(world.db, code ?? "");
  expect(Object.values(counted?.clauseCounts ?? {})).toEqual([1, 1, 1]);
  const later = await makeComment(world, code, { anchor: "dieu-4-khoan-2", now: day(4) });
  expect(later.policyVersion).toBe(2);
  expect(await brokenInvariants(sql)).toEqual([]);
});

test("who read the first version speaks of the first version, whatever came out meanwhile", async () => {
  const { id, code } = await law();
  await makeSecondVersion(world, id, { source: MENDED });
  const before = await clausesOf(id, 1);
  const late = await makeComment(world, code, {
    anchor: "dieu-3",
    seenVersion: 1,
    now: day(4),
  });
  const [row] = await listResponseRows(world.db, id, { limit: 1 });
  expect(row).toMatchObject({ policyVersion: 1, clauseKey: before.get("dieu-3")?.key });
  expect(late).toMatchObject({ policyVersion: 1, anchor: "dieu-3" });
  const invented = await makeComment(world, code, {
    seenVersion: 9,
    now: day(4),
    by: world.neighbour,
  });
  expect(invented.policyVersion).toBe(2);
});

test("a change names the opinions that caused it", async () => {
  const { id, code } = await law();
  const cause = await makeComment(world, code, { anchor: "dieu-2" });
  const hidden = await makeComment(world, code, { fate: "hidden", by: world.neighbour });
  await makeSecondVersion(world, id, {
    source: MENDED,
    causes: { "dieu-2-khoan-1": [cause.receiptCode, hidden.receiptCode] },
  });
  const key = (await clausesOf(id, 2)).get("dieu-2-khoan-1")?.key;
  const causes = await listCauses(world.db, id, 1, 2);
  expect(
    causes.map((row) => [row.clauseKey, row.receiptCode, row.isShown, row.excerpt !== ""]),
  ).toEqual(
    expect.arrayContaining([
      [key, cause.receiptCode, true, true],
      [key, hidden.receiptCode, false, false],
    ]),
  );
});

test("followers and whoever spoke of a changed clause are told, each once, and nobody else", async () => {
  const { id, code } = await law();
  await makeComment(world, code, { anchor: "dieu-2", by: world.resident });
  await makeComment(world, code, { anchor: "dieu-3", by: world.neighbour });
  await follow(world.db, id, world.resident.id, day(2));
  await follow(world.db, id, world.stranger.id, day(2));
  await follow(world.db, id, world.drafter.id, day(2));
  await makeSecondVersion(world, id, { source: LAW.replace("sáu tháng", "ba tháng") });
  const told = await sql<{ id: string }[]>`
    select o.recipient_id as id from outbox o join timeline_events t on t.id = o.event_id
    where t.record_id = ${id} and t.event = 'publish_revision' and o.topic = 'notice'`;
  expect(told.map((row) => row.id).sort()).toEqual([world.resident.id, world.stranger.id].sort());
});

test.each([
  ["a stranger to the office", "resident", {}, "forbidden"],
  ["another office", "otherChair", {}, "forbidden"],
  ["the chair", "chair", {}, "forbidden"],
  ["who has read nothing", "drafter", { textChecked: false }, "text_unchecked"],
  ["who saw another new version", "drafter", { seen: 99 }, "stale_version"],
  ["who saw another state", "drafter", { version: 1 }, "stale_version"],
] as const)("%s publishes nothing", async (_, who, change, code) => {
  const { id, version } = await law();
  const { rowVersion } = await makeRevision(world, id, { source: MENDED });
  const outcome = await publishRevision(world.work(world[who], day(3)), {
    recordId: id,
    version,
    seen: rowVersion,
    textChecked: true,
    newClosesAt: null,
    ...change,
  });
  expect(verdict(outcome)).toBe(code);
  expect(await headOf(world, id)).toMatchObject({ currentVersion: 1, version });
});

test("the same text again, clauses in doubt and no note are refused, and nothing is left behind", async () => {
  const { id, version } = await law();
  const publish = async () => {
    const { rowVersion } = await revisionOf(world, id);
    return verdict(
      await publishRevision(world.work(world.drafter, day(3)), {
        recordId: id,
        version,
        seen: rowVersion,
        textChecked: true,
        newClosesAt: null,
      }),
    );
  };
  const replace = async (source: string) => {
    const { rowVersion } = await revisionOf(world, id);
    const given = { recordId: id, source, seen: rowVersion };
    expect(verdict(await saveRevisionText(world.work(world.drafter, day(3)), given))).toBe("in");
  };
  await makeRevision(world, id, { source: LAW });
  expect(await publish()).toBe("nothing_changed");
  await replace(LAW.replace(/Biên bản.*/, "Mỗi năm phường tổ chức một chuyến tham quan."));
  expect(await publish()).toBe("clauses_unsure");
  expect((await findPolicyText(world.db, id, 2))?.clauses ?? []).toEqual([]);
  expect(await headOf(world, id)).toMatchObject({ currentVersion: 1, version });
});

test("a new version of a consultation that is over waits for the signature", async () => {
  const { id, version } = await law();
  const { rowVersion } = await makeRevision(world, id, { source: MENDED });
  const late = await publishRevision(world.work(world.drafter, day(31)), {
    recordId: id,
    version,
    seen: rowVersion,
    textChecked: true,
    newClosesAt: null,
  });
  expect(verdict(late)).toBe("consultation_closed");
});
