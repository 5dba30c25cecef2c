import { expect, test } from "vitest";
import { SYSTEM } from "#app/domain/actor.ts";
import { runGrouping } from "#app/services/groups/run-grouping.server.ts";
import { type GroupRow, listGroups, listMembers } from "#db/queries/comment-groups.ts";
import { listResponseRows } from "#db/queries/responses.ts";
import { ALONE, draftWith, grouped, LIGHT, WASTE } from "#tests/factories/groups.ts";
import { makePolicy } from "#tests/factories/policies.ts";
import { day } from "#tests/factories/world.ts";
import { deskSite, formWith, postEntries, wordsOf } from "#tests/setup/desk.ts";

const { site, world, as, at } = await deskSite();
await at(32);
const drafter = await as(world.drafter);
const second = await as(world.drafter2);
const chair = await as(world.chair);

const desk = (id: string, rest = "") => `/can-bo/chinh-sach/${id}/tiep-thu/nhom${rest}`;
const rowsOf = (id: string) => listResponseRows(site.db, id, { limit: 100 });
const groupsOf = (id: string) => listGroups(site.db, id, { limit: 100 });
const answersOf = async (id: string) => (await rowsOf(id)).map(({ answer }) => answer);

const two = async () => {
  const { policy, ids } = await draftWith(world, [...WASTE, ...LIGHT, ALONE]);
  const groups = await grouped(world, policy.id);
  const waste = groups.find(({ opinions }) => opinions === 3);
  const light = groups.find(({ opinions }) => opinions === 2);
  if (!waste || !light) throw new Error("two groups");
  return { policy, ids, waste, light };
};

const fields = (group: GroupRow, op: string) => [
  ["op", op] as const,
  ["phienBan", String(group.version)] as const,
];

const answer = (group: GroupRow, words: string) => [
  ...fields(group, "tra-loi"),
  ["soYKien", String(group.opinions)] as const,
  ["soLanSua", String(group.rowVersions)] as const,
  ["disposition", "accepted"] as const,
  ["answer", words] as const,
];

const chosen = (ids: readonly string[]) => ids.map((id) => ["dong", `${id}:0`] as const);

test("the groups belong to the staff of the table's unit, and only drafters change them", async () => {
  const { policy, waste } = await two();
  const one = desk(policy.id, `/${waste.id}`);
  for (const path of [desk(policy.id), one]) {
    expect((await drafter.get(path)).status).toBe(200);
    expect((await chair.get(path)).status).toBe(200);
    expect((await (await as(world.otherChair)).get(path)).status).toBe(404);
    expect((await (await as(world.resident)).get(path)).status).toBe(403);
  }
  expect(await wordsOf(await chair.get(one))).not.toContain("Lưu cho cả nhóm");
  for (const op of ["chap-nhan", "giai-tan", "split", "out"]) {
    const ids = (await rowsOf(policy.id)).map(({ id }) => id);
    const forged = await postEntries(chair, one, [...fields(waste, op), ...chosen(ids)]);
    expect(forged.status).toBe(403);
  }
  expect((await postEntries(chair, one, answer(waste, "Không."))).status).toBe(403);
  expect((await postEntries(chair, desk(policy.id), [["op", "tim"]])).status).toBe(403);
  const draft = await makePolicy(world, { state: "draft" });
  expect((await drafter.get(desk(draft.id))).status).toBe(404);
});

test("without script: the search is asked for, its progress looked at again, its groups seen", async () => {
  const { policy } = await draftWith(world, [...WASTE, ...LIGHT]);
  expect(await wordsOf(await drafter.get(desk(policy.id)))).toContain("Chưa có nhóm nào ở đây");
  const form = await formWith(drafter, desk(policy.id), "op", "tim");
  expect((await drafter.post(desk(policy.id), form)).status).toBe(303);
  const waiting = await drafter.get(desk(policy.id));
  const html = await waiting.clone().text();
  expect(await wordsOf(waiting)).toContain("Đang chờ máy bắt đầu so sánh");
  expect(html).toMatch(new RegExp(`href="${desk(policy.id)}"[^>]*>Xem lại`));
  while ((await runGrouping(world.work(SYSTEM, day(32)))) > 0);
  const found = await wordsOf(await drafter.get(desk(policy.id)));
  expect(found).toContain("2 nhóm gợi ý, 0 nhóm đã chấp nhận, gồm 5 ý kiến");
  expect(found).toContain(LIGHT[0]);
  const none = await wordsOf(await drafter.get(desk(policy.id, "?loai=accepted")));
  expect(none).toContain("Chưa có nhóm nào ở đây");
});

test("one answer for a group: each opinion keeps its row, the others wait, single rows can be changed", async () => {
  const { policy, waste } = await two();
  const one = desk(policy.id, `/${waste.id}`);
  const saved = await postEntries(drafter, one, answer(waste, "Tiếp thu."));
  expect(saved.status).toBe(303);
  const page = await wordsOf(await drafter.get(saved.headers.get("location") ?? ""));
  expect(page).toContain("Đã lưu trả lời cho 3 ý kiến trong nhóm");
  expect(page).toContain("Đã trả lời 3 trên 6 ý kiến");
  expect(page).toContain("Đã chấp nhận");
  const rows = (await rowsOf(policy.id)).filter(({ answer }) => answer === "Tiếp thu.");
  expect(rows.map(({ rowVersion }) => rowVersion)).toEqual([1, 1, 1]);
  const table = `/can-bo/chinh-sach/${policy.id}/tiep-thu`;
  const [first] = rows;
  await postEntries(drafter, table, [
    ["dong", `${first?.id}:1`],
    ["disposition", "noted"],
    ["answer", "Riêng ý kiến này: ghi nhận vì ngoài phạm vi."],
  ]);
  expect((await answersOf(policy.id)).filter((words) => words === "Tiếp thu.")).toHaveLength(2);
});

test("two drafters at once: whoever comes second sees both texts, and nothing is overwritten", async () => {
  const { policy, waste } = await two();
  const one = desk(policy.id, `/${waste.id}`);
  await postEntries(second, one, answer(waste, "Lời của người kia."));
  const late = await postEntries(drafter, one, answer(waste, "Lời của tôi."));
  const html = await late.clone().text();
  expect(late.status).toBe(409);
  expect(await wordsOf(late)).toContain("Soạn Thảo Hai đã ghi cho 3 ý kiến");
  expect(html).toContain("Lời của người kia.");
  expect(html).toMatch(/<textarea[^>]*name="answer"[^>]*>Lời của tôi\.</);
  expect((await answersOf(policy.id)).filter(Boolean)).toEqual(
    Array.from({ length: 3 }, () => "Lời của người kia."),
  );
});

test("a single row answered meanwhile stops the group's answer as well", async () => {
  const { policy, waste, ids } = await two();
  await postEntries(second, `/can-bo/chinh-sach/${policy.id}/tiep-thu`, [
    ["dong", `${ids[0]}:0`],
    ["disposition", "accepted"],
    ["answer", "Riêng một dòng."],
  ]);
  const one = desk(policy.id, `/${waste.id}`);
  const late = await postEntries(drafter, one, answer(waste, "Cho cả nhóm."));
  expect(late.status).toBe(409);
  expect(await late.text()).toContain("Riêng một dòng.");
  const again = (await groupsOf(policy.id)).find(({ id }) => id === waste.id);
  if (!again) throw new Error("the group");
  await postEntries(drafter, one, answer(again, "Cho cả nhóm."));
  expect((await answersOf(policy.id)).filter(Boolean).sort()).toEqual([
    "Cho cả nhóm.",
    "Cho cả nhóm.",
    "Riêng một dòng.",
  ]);
});

test("the same answer sent twice is answered alike; with nothing left the box for replacing is named", async () => {
  const { policy, waste } = await two();
  const one = desk(policy.id, `/${waste.id}`);
  const first = await postEntries(drafter, one, answer(waste, "Tiếp thu."));
  const again = await postEntries(drafter, one, answer(waste, "Tiếp thu."));
  expect(again.status).toBe(303);
  expect(again.headers.get("location")).toBe(first.headers.get("location"));
  const now = (await groupsOf(policy.id)).find(({ id }) => id === waste.id);
  if (!now) throw new Error("the group");
  const none = await postEntries(drafter, one, answer(now, "Lời mới."));
  expect(none.status).toBe(422);
  expect(await none.text()).toContain('href="#ghi-de"');
  const over = await postEntries(drafter, one, [...answer(now, "Lời mới."), ["ghiDe", "1"]]);
  expect(over.status).toBe(303);
  expect((await answersOf(policy.id)).filter(Boolean)).toEqual([
    "Lời mới.",
    "Lời mới.",
    "Lời mới.",
  ]);
});

test("what is wrong is named beside its field and the words stay", async () => {
  const { policy, waste } = await two();
  const one = desk(policy.id, `/${waste.id}`);
  const silent = await postEntries(drafter, one, [
    ...answer(waste, "").filter(([name]) => name !== "disposition"),
    ["disposition", "not_accepted"],
  ]);
  expect(silent.status).toBe(422);
  expect(await silent.text()).toContain('href="#answer"');
  const none = await postEntries(drafter, one, fields(waste, "split"));
  expect(none.status).toBe(422);
  expect(await none.text()).toContain('href="#cac-y-kien"');
  const nowhere = await postEntries(drafter, one, [
    ...fields(waste, "move"),
    ...chosen((await rowsOf(policy.id)).slice(0, 1).map(({ id }) => id)),
  ]);
  expect(nowhere.status).toBe(422);
  for (const odd of [
    [["op", "khac"]],
    [["op", "chap-nhan"]],
    [...fields(waste, "split"), ["dong", "x"]],
  ]) {
    const refused = await postEntries(
      drafter,
      one,
      odd.map(([name = "", value = ""]) => [name, value] as const),
    );
    expect(refused.status).toBe(400);
  }
});

test("opinions are split, moved and taken out; a stale page changes nothing; a dissolved group gives words back", async () => {
  const { policy, waste, light, ids } = await two();
  const one = desk(policy.id, `/${waste.id}`);
  await postEntries(drafter, one, [...fields(waste, "split"), ...chosen(ids.slice(0, 1))]);
  const stale = await postEntries(drafter, one, [
    ...fields(waste, "out"),
    ...chosen(ids.slice(1, 2)),
  ]);
  expect(stale.status).toBe(409);
  const members = async (id: string) =>
    (await listMembers(site.db, id, { after: null, limit: 50 })).map((one) => one.id).sort();
  expect(await members(waste.id)).toEqual(ids.slice(1, 3).sort());
  const now = (await groupsOf(policy.id)).find(({ id }) => id === waste.id);
  if (!now) throw new Error("the group");
  await postEntries(drafter, one, [
    ...fields(now, "move"),
    ...chosen(ids.slice(1, 2)),
    ["den", light.id],
  ]);
  expect(await members(light.id)).toContain(ids[1]);
  const other = (await groupsOf(policy.id)).find(({ id }) => id === light.id);
  if (!other) throw new Error("the other group");
  const there = desk(policy.id, `/${light.id}`);
  const ended = await postEntries(drafter, there, fields(other, "giai-tan"));
  expect(ended.headers.get("location")).toContain(`${desk(policy.id)}?xong=giai-tan`);
  const late = await postEntries(drafter, there, answer(other, "Đã gõ rất lâu."));
  expect(late.status).toBe(409);
  expect(await late.text()).toContain("Đã gõ rất lâu.");
  expect((await rowsOf(policy.id)).length).toBe(6);
});

test("who else has the table open is said, and nobody is told of himself", async () => {
  const { policy, waste } = await two();
  const one = desk(policy.id, `/${waste.id}`);
  await second.get(one);
  const seen = await wordsOf(await drafter.get(one));
  expect(seen).toContain("Soạn Thảo Hai (lúc");
  expect(seen).toContain("đang mở chính nhóm này");
  expect(seen).not.toContain("Soạn Thảo (lúc");
  const table = await wordsOf(await second.get(`/can-bo/chinh-sach/${policy.id}/tiep-thu`));
  expect(table).toContain("Soạn Thảo (lúc");
});
