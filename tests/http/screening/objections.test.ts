import { expect, test } from "vitest";
import { appeal, appealOf, frontChair, makeRemoved, removed } from "#tests/factories/appeals.ts";
import { accepted, checkOf, commentOf, decided, makeComment } from "#tests/factories/comments.ts";
import { makePolicy } from "#tests/factories/policies.ts";
import { day } from "#tests/factories/world.ts";
import { deskSite, formWith, postEntries, wordsOf } from "#tests/setup/desk.ts";

const { site, world, as, at } = await deskSite();
const policy = await makePolicy(world);
await at(4);
const resident = await as(world.resident);
const chair = await as(world.chair);
const moderator = await as(world.moderator);
const front = await frontChair(world);

const mine = (receipt: string) => `/tai-khoan/y-kien/${receipt}`;
const WORDS = "Ý kiến của tôi không xúc phạm ai.";

test("a sender reads why, objects on his page without script, and sees it wait", async () => {
  const comment = await makeComment(world, policy.code, { fate: "hidden" });
  const page = mine(comment.receiptCode);
  const words = await wordsOf(await resident.get(page));
  expect(words).toContain("Có lời lẽ xúc phạm hoặc trái pháp luật.");
  expect(words).toContain("Bạn được trả lời trong 5 ngày làm việc");
  const form = await formWith(resident, page, "words");
  const empty = await resident.post(page, { ...form, words: " ", intent: "appeal" });
  expect(empty.status).toBe(422);
  expect(await empty.text()).toContain('href="#words"');
  const long = await resident.post(page, { ...form, words: "a".repeat(2_001), intent: "appeal" });
  expect(long.status).toBe(422);
  expect(await long.text()).toContain("a".repeat(2_001));
  const sent = await resident.post(page, { ...form, words: WORDS, intent: "appeal" });
  expect(sent.status).toBe(303);
  const after = await wordsOf(await resident.get(page));
  expect(after).toContain("đang chờ quyết định");
  expect(after).toContain(WORDS);
  const again = await resident.post(page, { ...form, words: "Lần nữa.", intent: "appeal" });
  expect(again.status).toBe(409);
  expect(await again.text()).toMatch(/<textarea[^>]*readonly[^>]*>Lần nữa\.</i);
});

test("the same form stands where he looks his receipt up; nobody else gets it or the reason", async () => {
  const comment = await makeComment(world, policy.code, { fate: "hidden" });
  const lookup = `/tra-cuu?ma=${comment.receiptCode}`;
  for (const visitor of [site.visitor(), await as(world.neighbour)]) {
    const words = await wordsOf(await visitor.get(lookup));
    expect(words).toContain("Đã nhận (không hiển thị)");
    expect(words).not.toContain("xúc phạm");
    expect(words).not.toContain("Gửi đề nghị xem lại");
  }
  const form = await formWith(resident, lookup, "words");
  expect(await wordsOf(await resident.get(lookup))).toContain("Có lời lẽ xúc phạm");
  const sent = await resident.post(mine(comment.receiptCode), {
    ...form,
    words: WORDS,
    intent: "appeal",
  });
  expect(sent.status).toBe(303);
  expect(await wordsOf(await resident.get(lookup))).toContain("đang chờ quyết định");
});

test("the chair finds the objection on the desk and decides it; the sender is told why", async () => {
  const comment = await makeComment(world, policy.code, {
    fate: "hidden",
    body: "Lời cần xem lại.",
  });
  accepted(await appeal(world, comment));
  expect(await wordsOf(await chair.get("/can-bo"))).toContain("Đề nghị xem lại chờ bạn quyết định");
  const page = `/can-bo/xem-lai/${await appealOf(world, comment.id)}`;
  expect(await (await chair.get("/can-bo/xem-lai")).text()).toContain(page);
  const words = await wordsOf(await chair.get(page));
  for (const said of ["Lời cần xem lại.", "Tôi chỉ nêu số điện thoại của cơ quan.", "xúc phạm"]) {
    expect(words).toContain(said);
  }
  const missing = await chair.post(page, { event: "refuse", note: "" });
  expect(missing.status).toBe(422);
  const done = await chair.post(page, { event: "refuse", note: "Câu thứ hai vẫn là lời mắng." });
  expect(done.headers.get("location")).toBe("/can-bo/xem-lai?xong=refused");
  expect(await wordsOf(await resident.get(mine(comment.receiptCode)))).toContain(
    "Câu thứ hai vẫn là lời mắng.",
  );
  const late = await (await as(front)).post(page, { event: "uphold", note: "Được." });
  expect(late.status).toBe(409);
  expect(await wordsOf(late)).toContain("Có người vừa quyết định trước bạn");
  expect(await wordsOf(await chair.get(page))).not.toContain("Lời cần xem lại.");
});

test("objections are closed to those who may not decide them", async () => {
  const comment = await makeComment(world, policy.code, { fate: "hidden" });
  accepted(await appeal(world, comment));
  const page = `/can-bo/xem-lai/${await appealOf(world, comment.id)}`;
  const cases = [
    [moderator, 404],
    [await as(world.otherChair), 404],
    [await as(world.drafter), 404],
    [resident, 403],
    [site.visitor(), 303],
  ] as const;
  for (const [visitor, status] of cases) {
    expect((await visitor.get(page)).status).toBe(status);
    if (status !== 303) {
      expect((await visitor.post(page, { event: "uphold", note: "x" })).status).toBe(status);
    }
  }
  expect((await commentOf(world, comment.receiptCode)).state).toBe("hidden");
});

test("words are taken down at the desk: a notice stands there, the register says why", async () => {
  const comment = await makeComment(world, policy.code, { body: "Bà Năm số nhà 7 nợ tiền quỹ." });
  const desk = `/can-bo/go-noi-dung?ma=${comment.receiptCode}`;
  expect(await wordsOf(await moderator.get(desk))).toContain("Bà Năm số nhà 7");
  expect(await wordsOf(await (await as(world.otherModerator)).get(desk))).not.toContain("Bà Năm");
  expect((await (await as(world.drafter)).get(desk)).status).toBe(403);
  const form = { ma: comment.receiptCode, reason_code: "thong_tin_ca_nhan", note: "Có tên người." };
  expect((await moderator.post(desk, { ...form, reason_code: "" })).status).toBe(422);
  const unsure = await moderator.post(desk, form);
  expect(unsure.status).toBe(422);
  expect(await unsure.text()).toContain("Có tên người.");
  expect((await moderator.post(desk, { ...form, confirm: "1" })).status).toBe(303);
  const page = await wordsOf(await site.fetch(`/chinh-sach/${policy.code}`));
  expect(page).not.toContain("Bà Năm");
  expect(page).toMatch(/Nội dung đã được gỡ ngày \d\d?\/11\/2026/);
  expect(page).toContain("Vì: Có thông tin cá nhân của người khác.");
  const register = await wordsOf(await site.fetch("/quy-tac/da-go"));
  expect(register).toContain("Người kiểm duyệt, ");
  expect(register).toContain("91/2025/QH15");
  expect(register).not.toContain("Bà Năm");
  const own = await wordsOf(await resident.get(mine(comment.receiptCode)));
  expect(own).toContain("Lời của bạn đã được gỡ khỏi trang công khai");
  expect(own).toContain("Có tên người.");
  expect(own).toContain("Gửi đề nghị xem lại");
  expect((await moderator.post(desk, { ...form, confirm: "1" })).status).toBe(409);
});

test("a page that somebody has is not called fresh once words were taken down", async () => {
  const comment = await makeComment(world, policy.code, { body: "Lời sắp bị gỡ." });
  const path = `/chinh-sach/${policy.code}`;
  const etag = (await site.fetch(path)).headers.get("etag") ?? "";
  const known = () => site.fetch(path, { headers: { "if-none-match": etag } });
  expect((await known()).status).toBe(304);
  accepted(await removed(world, comment, { now: day(4) }));
  const again = await known();
  expect(again.status).toBe(200);
  expect(await again.text()).not.toContain("Lời sắp bị gỡ.");
});

test("a text that comes back stands beside what it was, for its reader and its sender alone", async () => {
  const comment = await makeComment(world, policy.code, {
    fate: "needs_edit",
    body: "Ông Tư ở ngõ 3 đổ rác bừa bãi.",
    note: "Xin bỏ tên.",
    now: day(3),
  });
  const page = mine(comment.receiptCode);
  const form = await formWith(resident, page, "body");
  expect(form.body).toBe("Ông Tư ở ngõ 3 đổ rác bừa bãi.");
  expect(await wordsOf(await resident.get(page))).toContain("Xin bỏ tên.");
  const sent = await resident.post(page, {
    ...form,
    body: "Có người đổ rác bừa bãi.",
    intent: "resend",
  });
  expect(sent.status).toBe(303);
  const check = `/can-bo/kiem-duyet/${await checkOf(world, comment.id)}`;
  const html = await (await moderator.get(check)).text();
  expect(html).toMatch(/<del>[\s\S]*Ông/);
  expect(html).toContain("Lời trước khi sửa");
  expect(await wordsOf(await resident.get(page))).toContain("Lời bạn viết trước khi sửa");
  accepted(await decided(world, comment.id, "show", { now: day(4) }));
  expect(await wordsOf(await site.fetch(`/chinh-sach/${policy.code}`))).not.toContain("Ông Tư");
});

test("several texts are decided at once, each apart, and the rest is named with its reason", async () => {
  const make = (body: string, by = world.resident) =>
    makeComment(world, policy.code, { fate: "submitted", body, by, now: day(3) });
  const good = await make("Tôi đồng ý với phương án một.");
  const other = await make("Tôi chọn phương án hai.");
  const long = await make(`Ý kiến dài. ${"Rất dài. ".repeat(40)}`);
  const own = await make("Lời của người kiểm duyệt.", world.moderator);
  const gone = await make("Người khác đã đọc.");
  const ids = await Promise.all([good, other, long, own, gone].map(({ id }) => checkOf(world, id)));
  accepted(await decided(world, gone.id, "hide", { by: world.moderator2, now: day(4) }));
  const post = (event: string, picked: readonly string[], more: [string, string][] = []) =>
    postEntries(moderator, "/can-bo/kiem-duyet", [
      ["event", event],
      ...picked.map((id): [string, string] => ["y-kien", id]),
      ...more,
    ]);
  expect((await post("show", [])).status).toBe(422);
  expect((await post("hide", ids)).status).toBe(422);
  expect((await post("reroute", ids, [["reason_code", "to_cao"]])).status).toBe(422);
  const answer = await post("show", [...ids, "999999"]);
  const words = await wordsOf(answer);
  expect(words).toContain("Đã quyết định 2 ý kiến");
  expect(words).toContain("4 ý kiến chưa làm được");
  const states = await Promise.all(
    [good, other, long, own, gone].map(
      async ({ receiptCode }) => (await commentOf(world, receiptCode)).state,
    ),
  );
  expect(states).toEqual(["published", "published", "submitted", "submitted", "hidden"]);
  await post("hide", ids.slice(2, 3), [["reason_code", "trung_lap"]]);
  expect((await commentOf(world, long.receiptCode)).state).toBe("hidden");
});

test("who is reading is said, forgotten after minutes, and never in the way", async () => {
  const comment = await makeComment(world, policy.code, {
    fate: "submitted",
    body: "Hai người đọc.",
  });
  const page = `/can-bo/kiem-duyet/${await checkOf(world, comment.id)}`;
  const second = await as(world.moderator2);
  const looked = await moderator.post(`${page}/dang-doc`, {});
  expect(looked.headers.get("location")).toBe(page);
  expect(await wordsOf(await second.get(page))).toContain("Người khác đang đọc ý kiến này");
  expect(await wordsOf(await second.get("/can-bo/kiem-duyet"))).toContain("Kiểm Duyệt đang đọc");
  expect(await wordsOf(await moderator.get(page))).not.toContain("Người khác đang đọc");
  expect((await (await as(world.otherModerator)).post(`${page}/dang-doc`, {})).status).toBe(404);
  await at(4.01);
  expect(await wordsOf(await second.get(page))).not.toContain("Người khác đang đọc");
  await moderator.post(`${page}/dang-doc`, {});
  expect((await second.post(page, { event: "show" })).status).toBe(303);
  await at(4);
});

test("the queue narrows to what is late, mended, noticed", async () => {
  const queue = async (filter: string) =>
    wordsOf(await moderator.get(`/can-bo/kiem-duyet?loc=${filter}`));
  await makeComment(world, policy.code, {
    fate: "submitted",
    body: "Gọi 0912 345 678.",
    now: day(4),
  });
  expect(await queue("flagged")).toContain("Gọi 0912 345 678.");
  expect(await queue("plain")).not.toContain("Gọi 0912 345 678.");
  expect(await queue("late")).not.toContain("Gọi 0912 345 678.");
  expect(await queue("mended")).toContain("không có ý kiến nào đang chờ phù hợp".slice(1));
});

test("the public rules say every reason, the terms in force and real figures", async () => {
  await makeRemoved(world, policy.code);
  const words = await wordsOf(await site.fetch("/quy-tac"));
  expect(words).toContain("Có lời cáo buộc một người được nêu tên.");
  expect(words).toContain("5 ngày làm việc");
  const [, shown = ""] = /Quý 4\/2026\s+(\d+)/.exec(words) ?? [];
  const [row] = await site.db.execute<{ n: number }>(
    "select count(*)::int as n from text_checks where decision = 'shown'",
  );
  expect(Number(shown)).toBe(row?.n);
  expect((await site.fetch("/en/quy-tac")).status).toBe(200);
});
