import { expect, test } from "vitest";
import { EDIT_REASONS } from "#app/domain/reason-codes.ts";
import { checkOf, commentOf, makeComment } from "#tests/factories/comments.ts";
import { anOpinion, makeClerk, makeGathering, receiptsOf } from "#tests/factories/gatherings.ts";
import { makePolicy } from "#tests/factories/policies.ts";
import { day, makePerson } from "#tests/factories/world.ts";
import { deskSite, wordsOf } from "#tests/setup/desk.ts";

const { site, world, as, at } = await deskSite();
const policy = await makePolicy(world);
await at(3);
const moderator = await as(world.moderator);

const QUEUE = "/can-bo/kiem-duyet";
const sent = async (body: string, anchor: string | null = null) => {
  const comment = await makeComment(world, policy.code, { fate: "submitted", body, anchor });
  return { comment, page: `${QUEUE}/${await checkOf(world, comment.id)}` };
};
const stateOf = async (receipt: string) => (await commentOf(world, receipt)).state;

test("the queue is open to readers of the place and closed to others", async () => {
  const { page } = await sent("Một ý kiến thường.");
  expect((await moderator.get(QUEUE)).status).toBe(200);
  expect((await moderator.get(page)).status).toBe(200);
  expect((await (await as(world.drafter)).get(QUEUE)).status).toBe(403);
  expect((await (await as(world.resident)).get(QUEUE)).status).toBe(403);
  expect((await site.visitor().get(QUEUE)).status).toBe(303);
  const other = await as(world.otherModerator);
  expect(await wordsOf(await other.get(QUEUE))).toContain("Không còn ý kiến nào");
  expect((await other.get(page)).status).toBe(404);
  expect((await moderator.get(`${QUEUE}/999999`)).status).toBe(404);
  expect((await moderator.get(`${QUEUE}/abc`)).status).toBe(404);
});

test("a moderator of the city reads the texts of its wards", async () => {
  const { page } = await sent("Ý kiến của phường, thành phố cũng đọc được.");
  const city = await makePerson(world.db, { roles: [["moderator", "31"]], unitPath: "31" });
  const browser = await as(city);
  expect(await wordsOf(await browser.get(QUEUE))).toContain("thành phố cũng đọc được");
  expect((await browser.get(page)).status).toBe(200);
});

test("what the machine noticed is said in words, beside the clause the text speaks of", async () => {
  const { page } = await sent("Gọi tôi số 0912 345 678 nhé.", "dieu-2");
  expect(await wordsOf(await moderator.get(QUEUE))).toContain("Có số điện thoại.");
  const words = await wordsOf(await moderator.get(page));
  expect(words).toContain("Có số điện thoại.");
  expect(words).toContain("Điều 2. Tên của Điều 2.");
  expect(words).toContain("Gọi tôi số 0912 345 678 nhé.");
});

test("words that nobody here sent are not sent back: the page says so, and refuses", async () => {
  const clerk = await makeClerk(world);
  const { id } = await makePolicy(world);
  const meeting = await makeGathering(world, id, { by: clerk, opinions: [anOpinion()] });
  const [receipt = ""] = await receiptsOf(world, meeting.id);
  const page = `${QUEUE}/${await checkOf(world, (await commentOf(world, receipt)).id)}`;
  const html = await (await moderator.get(page)).text();
  expect(html).not.toContain('value="ask_edit"');
  expect(html).toContain("không có người gửi để sửa lời");
  const asked = await moderator.post(page, { event: "ask_edit", reason_code: EDIT_REASONS[0] });
  expect([asked.status, await wordsOf(asked)]).toEqual([
    409,
    expect.stringContaining("không có người gửi để sửa"),
  ]);
  expect(await stateOf(receipt)).toBe("submitted");
});

test("showing a text makes it public and leads to the next one", async () => {
  const { comment, page } = await sent("Tôi thấy hợp lý, cần nói rõ kinh phí.");
  await sent("Ý kiến đứng sau.");
  const answer = await moderator.post(page, { event: "show" });
  expect(answer.status).toBe(303);
  const next = answer.headers.get("location") ?? "";
  expect(next).toMatch(/^\/can-bo\/kiem-duyet\/\d+\?vua=shown$/);
  expect(await wordsOf(await moderator.get(next))).toContain("Đã cho hiển thị");
  expect(await stateOf(comment.receiptCode)).toBe("published");
  expect(await wordsOf(await site.fetch(`/chinh-sach/${policy.code}`))).toContain(
    "Tôi thấy hợp lý, cần nói rõ kinh phí.",
  );
  expect((await moderator.post(page, { event: "show" })).status).toBe(303);
});

test.each(["ask_edit", "hide", "reroute"] as const)(
  "%s needs a reason of its list",
  async (event) => {
    const { comment, page } = await sent("Một ý kiến chưa có quyết định.");
    const none = await moderator.post(page, { event, note: "Bỏ số nhà giúp tôi" });
    expect(none.status).toBe(422);
    expect(await none.text()).toContain(`href="#${event}-reason_code"`);
    const foreign = await moderator.post(page, { event, reason_code: "khong-co" });
    expect(foreign.status).toBe(422);
    expect(await stateOf(comment.receiptCode)).toBe("submitted");
  },
);

test("asking for a change sends reason and note; the history is there when the text comes back", async () => {
  const { comment, page } = await sent("Ông Bảy ở số 5 hay đổ rác.");
  const answer = await moderator.post(page, {
    event: "ask_edit",
    reason_code: EDIT_REASONS[0],
    note: "Xin bỏ tên và số nhà.",
  });
  expect(answer.status).toBe(303);
  expect(await stateOf(comment.receiptCode)).toBe("needs_edit");
  const words = await wordsOf(await moderator.get(page));
  expect(words).toContain("Xin bỏ tên và số nhà.");
  expect(words).not.toContain("Ông Bảy");
});

test("a note that is too long comes back whole", async () => {
  const { page } = await sent("Lại một ý kiến nữa.");
  const note = `Rất dài ${"a".repeat(2_100)} hết`;
  const fields = { event: "ask_edit", reason_code: EDIT_REASONS[0], note };
  const answer = await moderator.post(page, fields);
  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain(note);
});

test("rerouting warns first and then erases the words", async () => {
  const { comment, page } = await sent("Tôi tố cáo ông Nguyễn Văn Tám nhận tiền.");
  expect(await wordsOf(await moderator.get(page))).toContain("không lấy lại được");
  const answer = await moderator.post(page, { event: "reroute", reason_code: "to_cao" });
  expect(answer.status).toBe(303);
  expect(await commentOf(world, comment.receiptCode)).toMatchObject({
    state: "rerouted",
    body: "",
  });
  expect(await (await moderator.get(page)).text()).not.toContain("Nguyễn Văn Tám");
});

test("who comes second is told what was decided and keeps the note", async () => {
  const { page } = await sent("Hai người cùng đọc.");
  await moderator.post(page, { event: "hide", reason_code: "trung_lap" });
  const second = await (await as(world.moderator2)).post(page, {
    event: "ask_edit",
    reason_code: EDIT_REASONS[0],
    note: "Xin nói rõ hơn.",
  });
  const words = await wordsOf(second);
  expect(second.status).toBe(409);
  expect(words).toContain("Có người vừa đọc ý kiến này");
  expect(words).toContain("Đã quyết định không hiển thị");
  expect(words).toContain("Xin nói rõ hơn.");
});

test("nobody is offered his own text, and asking for it is refused", async () => {
  const own = await makeComment(world, policy.code, {
    fate: "submitted",
    body: "Lời của chính người kiểm duyệt.",
    by: world.moderator,
    now: day(2.5),
  });
  const page = `${QUEUE}/${await checkOf(world, own.id)}`;
  expect(await (await moderator.get(QUEUE)).text()).not.toContain("Lời của chính người");
  expect((await moderator.get(page)).status).toBe(403);
  expect((await moderator.post(page, { event: "show" })).status).toBe(403);
  expect((await (await as(world.moderator2)).get(page)).status).toBe(200);
});

test("a withdrawn text is not read any more", async () => {
  const gone = await makeComment(world, policy.code, { fate: "withdrawn", body: "Tôi đã rút." });
  const page = await moderator.get(`${QUEUE}/${await checkOf(world, gone.id)}`);
  const html = await page.text();
  expect(html).not.toContain("Tôi đã rút.");
  expect(html).toContain("Người gửi đã rút ý kiến");
});

test("the desk's first page counts what waits and when it is due", async () => {
  await at(9);
  const words = await wordsOf(await moderator.get("/can-bo"));
  expect(words).toContain("Ý kiến chờ đọc duyệt");
  expect(words).toMatch(/trễ \d+ ngày làm việc/);
});

test("the pages exist in English and keep people's words as they are", async () => {
  const { page } = await sent("Chữ của dân giữ nguyên.");
  const words = await wordsOf(await moderator.get(`/en${page}`));
  expect(words).toContain("Ask the sender to mend it");
  expect(words).toContain("Chữ của dân giữ nguyên.");
  const answer = await moderator.post(`/en${page}`, { event: "show" });
  expect(answer.headers.get("location")).toMatch(/^\/en\/can-bo\/kiem-duyet/);
});
