import { expect, test } from "vitest";
import { headOf, makeDraft, makePolicy, movedPolicy } from "#tests/factories/policies.ts";
import { day, endOf } from "#tests/factories/world.ts";
import { deskSite, formWith, postEntries, wordsOf } from "#tests/setup/desk.ts";

const { site, world, as, at } = await deskSite();
const drafter = await as(world.drafter);
const chair = await as(world.chair);
const deputy = await as(world.deputy);
const desk = (id: string, part = "") => `/can-bo/chinh-sach/${id}${part}`;

const saveForm = (id: string) => formWith(drafter, desk(id), "seenAt");
const eventForm = (visitor: typeof drafter, id: string, event: string) =>
  formWith(visitor, desk(id), "event", event);

test("the dossier belongs to the staff of its unit", async () => {
  const { id } = await makeDraft(world);
  expect((await drafter.get(desk(id))).status).toBe(200);
  expect((await chair.get(desk(id))).status).toBe(200);
  expect((await (await as(world.otherChair)).get(desk(id))).status).toBe(404);
  expect((await (await as(world.resident)).get(desk(id))).status).toBe(403);
  expect((await site.visitor().get(desk(id))).status).toBe(303);
});

test("the dossier is saved with its dates, plan and bases, and the least time is explained", async () => {
  const { id } = await makeDraft(world);
  const form = await saveForm(id);
  const fields = {
    ...form,
    summary: "Bà con đọc là hiểu.",
    "closes-ngay": "30",
    "closes-thang": "12",
    "closes-nam": "2026",
  };
  const entries = Object.entries(fields).filter(([name]) => name !== "bases");
  const answer = await postEntries(drafter, desk(id), [
    ...entries,
    ["bases", "luat-10-2022-d28-k2"],
    ["bases", "luat-10-2022-d28-k1"],
  ]);
  expect(answer.status).toBe(303);
  const head = await headOf(world, id);
  expect(head.summary).toBe("Bà con đọc là hiểu.");
  expect(new Date(head.closesAt ?? "").toISOString()).toBe("2026-12-30T17:00:00.000Z");
  expect(head.bases).toHaveLength(2);
  expect(await wordsOf(await drafter.get(desk(id)))).toContain("Thời gian ít nhất: 20 ngày");
});

test("a time that is too short, or begins in the past, is saved with a warning at the top", async () => {
  const { id } = await makeDraft(world);
  const form = await saveForm(id);
  const days = { "opens-ngay": "20", "opens-thang": "11", "opens-nam": "2026" };
  const short = { ...form, ...days, "closes-ngay": "30", "closes-thang": "11" };
  const saved = await drafter.follow(await drafter.post(desk(id), short));
  const html = await saved.text();
  const top = html.slice(html.indexOf("<main"), html.indexOf("<h1"));
  expect(top).toContain("đang đặt 10 ngày; ít nhất phải 20 ngày");
  expect(top).toContain('href="#closes"');
  expect(top).not.toContain("Ngày mở đã qua");
  const early = { ...(await saveForm(id)), "opens-ngay": "1", "closes-thang": "12" };
  const past = await wordsOf(await drafter.follow(await drafter.post(desk(id), early)));
  expect(past).toContain("Ngày mở đã qua");
  expect(past).not.toContain("ít nhất phải 20 ngày");
});

test("faults of the dossier name their fields and keep what was typed", async () => {
  const { id } = await makeDraft(world);
  const answer = await drafter.post(desk(id), {
    ...(await saveForm(id)),
    contact: "Hỏi chị Hà, tầng 2",
    "opens-ngay": "31",
    "opens-thang": "2",
    "opens-nam": "2026",
  });
  const html = await answer.text();
  expect(answer.status).toBe(422);
  expect(html).toContain('href="#opens"');
  expect(html).toContain("Hỏi chị Hà, tầng 2");
  expect(html).toContain('value="31"');
});

test("a closing day before the opening day is refused before the database sees it", async () => {
  const { id } = await makeDraft(world);
  const answer = await drafter.post(desk(id), {
    ...(await saveForm(id)),
    "closes-ngay": "1",
    "closes-thang": "1",
    "closes-nam": "2026",
  });
  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain('href="#closes"');
});

test("two drafters at once: the second keeps his text and is told", async () => {
  const { id } = await makeDraft(world);
  const form = await saveForm(id);
  await at(0.01);
  const mine = { ...form, summary: "Của người thứ nhất" };
  expect((await drafter.post(desk(id), mine)).status).toBe(303);
  const theirs = { ...form, summary: "Của người thứ hai" };
  const second = await (await as(world.drafter2)).post(desk(id), theirs);
  const html = await second.text();
  expect(second.status).toBe(409);
  expect(html).toContain("Có người vừa thay đổi hồ sơ này");
  expect(html).toContain("Của người thứ hai");
  expect((await headOf(world, id)).summary).toBe("Của người thứ nhất");
});

test("a dossier with gaps is not sent on, and each gap leads to its field", async () => {
  const { id } = await makeDraft(world, { dossier: { summary: "", contact: "" } });
  const page = await (await drafter.get(desk(id))).text();
  expect(page).toContain('href="#summary"');
  const answer = await drafter.post(desk(id), await eventForm(drafter, id, "submit_for_approval"));
  const html = await answer.text();
  expect(answer.status).toBe(422);
  expect(html).toContain('href="#contact"');
  expect((await headOf(world, id)).state).toBe("draft");
});

test("handing in and approving: four eyes, a box to tick, then the public page", async () => {
  const { id } = await makeDraft(world);
  const handed = await drafter.post(desk(id), await eventForm(drafter, id, "submit_for_approval"));
  expect(handed.headers.get("location")).toBe(`${desk(id)}?xong=submit_for_approval`);
  expect(await wordsOf(await drafter.get(desk(id)))).not.toContain("Duyệt, hẹn ngày mở");

  const form = await eventForm(chair, id, "approve_scheduled");
  const unread = await chair.post(desk(id), form);
  expect(unread.status).toBe(409);
  expect(await unread.text()).toContain('href="#approve_scheduled-text_checked"');
  const answer = await chair.post(desk(id), { ...form, text_checked: "1" });
  expect(answer.status).toBe(303);
  const head = await headOf(world, id);
  expect(head.state).toBe("scheduled");
  expect((await site.fetch(`/chinh-sach/${head.code}`)).status).toBe(200);
  const again = await chair.post(desk(id), { ...form, text_checked: "1" });
  expect(again.headers.get("location")).toBe(answer.headers.get("location"));
});

test("everything in the way of an approval is said at once, each at its field or step", async () => {
  const dossier = { planNumber: null, closesAt: endOf(5) };
  const { id } = await makePolicy(world, { state: "pending_publish", dossier });
  const plan = "Mời bạn nhập số kế hoạch";
  const before = await wordsOf(await chair.get(desk(id)));
  expect(before).toContain(plan);
  expect(before).toContain("ít nhất 20 ngày");
  const form = await eventForm(chair, id, "approve_scheduled");
  const answer = await chair.post(desk(id), form);
  expect(answer.status).toBe(409);
  const html = await answer.text();
  const summary = html.slice(html.indexOf("<error-summary"), html.indexOf("</error-summary>"));
  expect([...summary.matchAll(/href="#([^"]+)"/g)].map(([, to]) => to)).toEqual([
    "approve_scheduled-text_checked",
    "buoc-approve_scheduled",
    "buoc-approve_scheduled",
  ]);
  expect(html).toMatch(/<input[^>]*id="approve_scheduled-text_checked"[^>]*aria-invalid="true"/);
  expect(html).toContain('id="buoc-approve_scheduled"');
});

test("a step from an old page says who moved the record, and keeps the words", async () => {
  const { id } = await makePolicy(world, { state: "pending_publish" });
  const form = await eventForm(chair, id, "return_to_drafter");
  await movedPolicy(world, world.deputy, day(0.1), {
    id,
    event: "return_to_drafter",
    note: "Thiếu phụ lục",
  });
  const answer = await chair.post(desk(id), { ...form, note: "Bổ sung kinh phí" });
  const words = await wordsOf(answer);
  expect(answer.status).toBe(409);
  expect(words).toContain("Bổ sung kinh phí");
  expect(words).toContain("Phó Chủ Tịch");
  expect(words).toContain("Trả lại");
});

test("who approves sees the last day, also where the first is that of the approval", async () => {
  const { id } = await makePolicy(world, { state: "pending_publish", dossier: { opensAt: null } });
  expect(await wordsOf(await chair.get(desk(id)))).toContain("Thời gian góp ý đến hết 02/12/2026");
});

test("a note that is missing is asked for at its field", async () => {
  const { id } = await makePolicy(world, { state: "pending_publish" });
  const form = await eventForm(chair, id, "return_to_drafter");
  const answer = await chair.post(desk(id), { ...form, note: " " });
  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain('href="#return_to_drafter-note"');
});

test("steps are offered by the permission table and refused to others", async () => {
  const { id } = await makePolicy(world, { state: "pending_publish" });
  const form = await eventForm(deputy, id, "approve_open");
  const forged = await drafter.post(desk(id), { ...form, text_checked: "1" });
  expect(forged.status).toBe(403);
  expect((await headOf(world, id)).state).toBe("pending_publish");
  expect((await chair.post(desk(id), { ...form, event: "close" })).status).toBe(403);
  expect((await chair.post(desk(id), { ...form, event: "toString" })).status).toBe(400);
});

test("an open consultation is extended with a public reason, never shortened", async () => {
  await at(5);
  const { id, closesAt } = await makePolicy(world, { state: "open" });
  const form = await eventForm(chair, id, "extend");
  const on = (day: string, month: string) => ({
    "date-ngay": day,
    "date-thang": month,
    "date-nam": "2026",
  });
  const reason = { public_note: "Bà con đề nghị thêm thời gian." };
  const shorter = await chair.post(desk(id), { ...form, ...reason, ...on("10", "11") });
  expect(shorter.status).toBe(422);
  const html = await shorter.text();
  expect(html).toContain("Bà con đề nghị thêm thời gian.");
  expect(html).toContain('href="#extend-date"');
  const longer = await chair.post(desk(id), { ...form, ...reason, ...on("24", "12") });
  expect(longer.status).toBe(303);
  const head = await headOf(world, id);
  expect(new Date(head.closesAt ?? "") > new Date(closesAt ?? "")).toBe(true);
  expect(await wordsOf(await site.fetch(`/chinh-sach/${head.code}`))).toContain(
    "Bà con đề nghị thêm thời gian.",
  );
});

test("an adoption is recorded with number, date and a web address", async () => {
  await at(41);
  const { id } = await makePolicy(world, { state: "responded" });
  const form = await eventForm(chair, id, "record_adopted");
  const fields = {
    ...form,
    document: "15/2026/QĐ-UBND",
    "date-ngay": "12",
    "date-thang": "12",
    "date-nam": "2026",
  };
  const wrong = await chair.post(desk(id), { ...fields, link: "javascript:alert(1)" });
  expect(wrong.status).toBe(422);
  expect(await wrong.text()).toContain("15/2026/QĐ-UBND");
  const answer = await chair.post(desk(id), { ...fields, link: "https://haiphong.gov.vn/vb/15" });
  expect(answer.status).toBe(303);
  expect(await headOf(world, id)).toMatchObject({
    state: "adopted",
    adoptionNumber: "15/2026/QĐ-UBND",
    adoptionDate: "2026-12-12",
  });
});

test("the preview reads as the public page will, and says that it is one", async () => {
  const { id } = await makeDraft(world, { summary: "Tóm tắt cho bà con." });
  const words = await wordsOf(await chair.get(desk(id, "/xem-truoc")));
  expect(words).toContain("Bản xem trước");
  expect(words).toContain("Tóm tắt cho bà con.");
  expect(words).toContain("Nội dung khoản 1 của Điều 1.");
});
