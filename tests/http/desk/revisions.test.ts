import { expect, test } from "vitest";
import { formatReceipt } from "#app/domain/receipts.ts";
import { answerAll, makeComment } from "#tests/factories/comments.ts";
import { headOf, makePolicy } from "#tests/factories/policies.ts";
import { LAW, revisionOf, textOf } from "#tests/factories/revisions.ts";
import { day } from "#tests/factories/world.ts";
import { deskSite, formWith, postEntries, postFile, wordsOf } from "#tests/setup/desk.ts";

const { site, world, as, at } = await deskSite(3);
const drafter = await as(world.drafter);
const chair = await as(world.chair);
const desk = (id: string, part = "") => `/can-bo/chinh-sach/${id}/ban-moi${part}`;
const MATCH = "/doi-chieu";
const CHANGES = "/thay-doi";
const law = () => makePolicy(world, { text: textOf(LAW) });

const send = async (id: string, text: string, seen = "") =>
  drafter.post(desk(id), { op: "van-ban", text, seen });

const UNSURE = LAW.replace(/Biên bản.*/, "Mỗi năm phường tổ chức một chuyến tham quan học tập.");

test("a new version belongs to the staff of its unit", async () => {
  const { id } = await law();
  expect((await drafter.get(desk(id))).status).toBe(200);
  expect((await chair.get(desk(id))).status).toBe(200);
  expect((await (await as(world.otherChair)).get(desk(id))).status).toBe(404);
  expect((await (await as(world.resident)).get(desk(id))).status).toBe(403);
  expect((await site.visitor().get(desk(id))).status).toBe(303);
  expect((await chair.post(desk(id), { op: "van-ban", text: LAW, seen: "" })).status).toBe(404);
  const draft = await makePolicy(world, { state: "draft" });
  expect((await drafter.get(desk(draft.id))).status).toBe(303);
});

test("a text is read, matched, explained and published without a script", async () => {
  const { id, code } = await law();
  const sent = await send(id, UNSURE.replace("sáu tháng", "ba tháng"));
  expect(sent.headers.get("location")).toBe(desk(id, MATCH));
  const asked = await drafter.get(desk(id, MATCH));
  expect(await wordsOf(asked)).toContain(
    "Điều 2 khoản 3 của bản cũ có phải là Điều 2 khoản 3 của bản mới?",
  );
  const question = await formWith(drafter, desk(id, MATCH), "cau");
  const none = await drafter.post(desk(id, MATCH), question);
  expect(none.status).toBe(422);
  expect(await none.text()).toContain('href="#doi-dieu-2-khoan-3"');
  const answered = { ...question, "doi-dieu-2-khoan-3": "moi" };
  const saved = await drafter.post(desk(id, MATCH), answered);
  expect(saved.headers.get("location")).toBe(desk(id, CHANGES));

  const page = await wordsOf(await drafter.get(desk(id, CHANGES)));
  expect(page).toContain("Điều 2 khoản 1: sửa lời (thêm 1 chữ, bỏ 1 chữ)");
  expect(page).toContain("Điều 2 khoản 3: mới thêm");
  const form = await formWith(drafter, desk(id, CHANGES), "note");
  const said = { ...form, op: "dang", note: "Họp thường hơn.", substantive: "khong" };
  const unread = await drafter.post(desk(id, CHANGES), said);
  expect(unread.status).toBe(409);
  const again = await unread.text();
  expect(again).toContain('href="#checked"');
  expect(again).toContain("Họp thường hơn.");
  const { rowVersion } = await revisionOf(world, id);
  const published = await drafter.post(desk(id, CHANGES), {
    ...said,
    seen: String(rowVersion),
    checked: "1",
  });
  expect(published.status).toBe(303);
  const done = await drafter.follow(
    await drafter.follow(await drafter.get(published.headers.get("location") ?? "")),
  );
  expect(await wordsOf(done)).toContain("Đã đăng bản 2.");
  expect(await wordsOf(await site.fetch(`/chinh-sach/${code}`))).toContain("Bản 2, thay đổi gì?");
});

test("a new text may come in a file, and what is no text is told apart", async () => {
  const { id } = await law();
  const file = (name: string, text: string) => new File([text], name, { type: "text/plain" });
  const fields = { op: "van-ban", text: "", seen: "" };
  const wrong = await postFile(drafter, desk(id), fields, file("ban-moi.pdf", "%PDF-1.7"));
  expect(wrong.status).toBeGreaterThanOrEqual(400);
  expect(wrong.status).toBeLessThan(500);
  const right = await postFile(drafter, desk(id), fields, file("ban-moi.txt", UNSURE));
  expect(right.headers.get("location")).toBe(desk(id, MATCH));
});

test("opinions behind a change are named by their receipts; a wrong one keeps the form", async () => {
  const { id, code } = await law();
  const cause = await makeComment(world, code, { anchor: "dieu-2" });
  await send(id, LAW.replace("sáu tháng", "ba tháng"));
  const form = await formWith(drafter, desk(id, CHANGES), "note");
  const field = "y-kien:dieu-2-khoan-1";
  expect(form).toHaveProperty([field]);
  const given = { ...form, op: "luu", note: "Theo ý kiến người dân." };
  for (const typed of ["khong-phai-ma", "2222-2222-22222"]) {
    const wrong = await drafter.post(desk(id, CHANGES), { ...given, [field]: typed });
    expect(wrong.status).toBe(422);
    const html = await wrong.text();
    expect(html).toContain(`href="#${field}"`);
    expect(html).toContain("Theo ý kiến người dân.");
  }
  const typed = formatReceipt(cause.receiptCode).toLowerCase();
  const saved = await drafter.post(desk(id, CHANGES), { ...given, [field]: `${typed}; ` });
  expect(saved.status).toBe(303);
  expect((await revisionOf(world, id)).causes).toEqual({ "dieu-2-khoan-1": [cause.id] });
  expect(await (await chair.get(desk(id, CHANGES))).text()).toContain(
    formatReceipt(cause.receiptCode),
  );
});

test("a change of substance goes to the chair and back, and is published by its drafter", async () => {
  const { id } = await law();
  await send(id, LAW.replace("tự nguyện", "bắt buộc"));
  const form = await formWith(drafter, desk(id, CHANGES), "note");
  const given = {
    ...form,
    op: "trinh",
    note: "Đổi mức đóng góp.",
    substantive: "co",
    checked: "1",
    "closes-ngay": "20",
    "closes-thang": "12",
    "closes-nam": "2026",
  };
  const early = await drafter.post(desk(id, CHANGES), { ...given, "closes-thang": "11" });
  expect(early.status).toBe(422);
  expect(await early.text()).toContain('href="#closes"');
  const now = () => revisionOf(world, id).then(({ rowVersion }) => String(rowVersion));
  const sent = await drafter.post(desk(id, CHANGES), { ...given, seen: await now() });
  expect(sent.status).toBe(303);
  const published = await drafter.post(desk(id, CHANGES), {
    ...given,
    op: "dang",
    seen: await now(),
  });
  expect(published.status).toBe(409);

  expect(await wordsOf(await chair.get("/can-bo"))).toContain("Bản dự thảo mới chờ bạn quyết định");
  const page = await wordsOf(await chair.get(desk(id, CHANGES)));
  expect(page).toContain("góp ý đến hết ngày 20/12/2026");
  const decide = async (op: string, decisionNote = "") =>
    chair.post(desk(id, CHANGES), { op, seen: await now(), decisionNote });
  expect((await decide("tra-lai")).status).toBe(422);
  expect((await decide("dong-y")).status).toBe(303);
  expect(await wordsOf(await drafter.get("/can-bo"))).toContain("chờ bạn sửa hoặc đăng");
  const last = await formWith(drafter, desk(id, CHANGES), "closes-ngay");
  expect(last).toMatchObject({ "closes-ngay": "20", "closes-thang": "12" });
  const out = await drafter.post(desk(id, CHANGES), { ...last, op: "dang", checked: "1" });
  expect(out.status).toBe(303);
  const head = await headOf(world, id);
  expect(head).toMatchObject({ currentVersion: 2, state: "open" });
  expect(new Date(head.closesAt ?? "").toISOString()).toBe("2026-12-20T17:00:00.000Z");
});

test("words that residents proposed and that were accepted go in by one button", async () => {
  const { id, code } = await law();
  const comment = await makeComment(world, code, {
    anchor: "dieu-2-khoan-1",
    wording: "Tổ dân phố họp ba tháng một lần do tổ trưởng triệu tập.",
  });
  expect(await wordsOf(await drafter.get(desk(id)))).not.toContain("Đưa vào bản mới");
  await answerAll(world, id, day(3));
  const page = await wordsOf(await drafter.get(desk(id)));
  expect(page).toContain("Lời văn người dân đề nghị");
  expect(page).toContain(formatReceipt(comment.receiptCode));
  const form = await formWith(drafter, desk(id), "y-kien");
  const put = await drafter.post(desk(id), { ...form, op: "dua-vao" });
  expect(put.status).toBe(303);
  const after = await wordsOf(await drafter.follow(put));
  expect(after).toContain("Đã đưa lời văn đề nghị vào Điều 2 khoản 1 của bản mới.");
  expect(after).toContain("Đã có trong bản mới đang soạn.");
  const again = await drafter.post(desk(id), { ...form, op: "dua-vao" });
  expect(again.status).toBe(409);
  expect(await wordsOf(await drafter.get(desk(id, CHANGES)))).toContain(
    "Điều 2 khoản 1: sửa lời (thêm 1 chữ, bỏ 1 chữ)",
  );
});

test("two drafters at once: the second is told and keeps his text", async () => {
  const { id } = await law();
  await send(id, UNSURE);
  const mine = await (await as(world.drafter2)).post(desk(id), {
    op: "van-ban",
    text: `${LAW}\n3. Của người thứ hai.`,
    seen: "",
  });
  expect(mine.status).toBe(409);
  expect(await mine.text()).toContain("Của người thứ hai.");
});

test("a version under way can be given up, and the present text taken as a beginning", async () => {
  const { id } = await law();
  await send(id, UNSURE);
  const { rowVersion } = await revisionOf(world, id);
  const dropped = await drafter.post(desk(id), { op: "bo", seen: String(rowVersion) });
  expect(dropped.status).toBe(303);
  expect(await wordsOf(await drafter.follow(dropped))).toContain("Đã bỏ bản mới đang soạn.");
  const form = await formWith(drafter, `${desk(id)}?tu=hien-hanh`, "text");
  expect(form.text).toContain("Điều 2. Họp tổ dân phố");
});

test("a wrong match is mended by hand", async () => {
  const { id } = await law();
  await send(
    id,
    LAW.replace(
      "Điều 2. Họp",
      "Điều 2. Từ ngữ\nHộ là những người cùng thường trú.\nĐiều 3. Họp",
    ).replace("Điều 3. Kinh phí", "Điều 4. Kinh phí"),
  );
  const form = await formWith(drafter, desk(id, MATCH), "cu");
  const mend = { ...form, op: "sua", moi: "dieu-4", cu: "" };
  expect((await drafter.post(desk(id, MATCH), mend)).status).toBe(303);
  expect((await revisionOf(world, id)).decisions).toEqual({ "dieu-4": null });
  expect((await drafter.post(desk(id, MATCH), { ...mend, moi: "" })).status).toBe(422);
});

test("what is no form of these pages is a bad request, never an error of the portal", async () => {
  const { id } = await law();
  await send(id, UNSURE);
  for (const [part, fields] of [
    ["", { op: "khong-co" }],
    ["", { op: "dua-vao", "y-kien": "x", seen: "1" }],
    [MATCH, { cau: "khong-co", "doi-khong-co": "moi", seen: "1" }],
    [CHANGES, { op: "khong-co" }],
    [CHANGES, { op: "luu", seen: "1", substantive: "lạ" }],
  ] as const) {
    const answer = await drafter.post(desk(id, part), fields);
    expect(answer.status, `${part} ${JSON.stringify(fields)}`).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
  }
  const many = Array.from({ length: 60 }, (_, i) => ["cau", `dieu-${i}`] as const);
  expect((await postEntries(drafter, desk(id, MATCH), many)).status).toBe(422);
});

test("the pages exist in English and keep the law's words as they are", async () => {
  const { id } = await law();
  await send(id, UNSURE);
  for (const [part, words] of [
    ["", "New version of the draft"],
    [MATCH, "Is Article 2 clause 3 of the old version"],
    [CHANGES, "Match with the old version"],
  ] as const) {
    expect(await wordsOf(await drafter.get(`/en${desk(id, part)}`)), part).toContain(words);
  }
  await at(3);
});
