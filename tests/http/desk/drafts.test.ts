import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { findPolicyText } from "#db/queries/policies.ts";
import { makeDraft } from "#tests/factories/policies.ts";
import { deskSite, formWith, postFile, wordsOf } from "#tests/setup/desk.ts";

const { site, world, as } = await deskSite();
const drafter = await as(world.drafter);

const TEXT = `QUY CHẾ
Căn cứ Luật Thực hiện dân chủ ở cơ sở;

Chương I
QUY ĐỊNH CHUNG

Điều 1. Phạm vi
1. Quy chế này quy định việc họp tổ dân phố.
2. Quy chế này không áp dụng cho hộ kinh doanh.
a) Hộ bán hàng;
b) Hộ cho thuê nhà.

Điều 2. Đối tượng
Người dân trong phường.

Điều 12a. Hiệu lực
Quy chế có hiệu lực từ ngày ký.`;

const NEW = "/can-bo/chinh-sach/moi";
const draft = (overrides: Record<string, string> = {}) => ({
  unitCode: "11311",
  title: "Quy chế họp tổ dân phố",
  documentKind: "quy_dinh",
  text: TEXT,
  submissionId: randomUUID(),
  ...overrides,
});

const create = async (overrides: Record<string, string> = {}) => {
  const answer = await drafter.post(NEW, draft(overrides));
  expect(answer.status).toBe(303);
  return answer.headers.get("location") ?? "";
};

test("a guest is sent to sign in, a resident and a moderator are refused, an officer is let in", async () => {
  const guest = await site.visitor().get(NEW);
  expect(guest.status).toBe(303);
  expect(guest.headers.get("location")).toBe(`/dang-nhap?tiep=${encodeURIComponent(NEW)}`);
  expect((await (await as(world.resident)).get(NEW)).status).toBe(403);
  expect((await (await as(world.moderator)).get(NEW)).status).toBe(403);
  const page = await drafter.get(NEW);
  expect(page.status).toBe(200);
  expect(page.headers.get("cache-control")).toBe("private, no-store");
  expect((await drafter.get(`/en${NEW}`)).status).toBe(200);
});

test("a pasted text is stored whole and its structure is shown with counts", async () => {
  const outline = await create();
  const page = await wordsOf(await drafter.get(outline));
  expect(page).toContain("1 chương");
  expect(page).toContain("3 điều");
  expect(page).toContain("2 khoản");
  expect(page).toContain("2 điểm");
  expect(page).toContain("Điều 12a.");
  expect(page).toContain("không liền số");
});

test("the same form sent twice opens one dossier", async () => {
  const submissionId = randomUUID();
  expect(await create({ submissionId })).toBe(await create({ submissionId }));
  const other = await drafter.post(NEW, draft({ submissionId, title: "Tên khác" }));
  expect(other.status).toBe(422);
  expect(await other.text()).toContain("Tên khác");
});

test("faults are named by field and nothing that was typed is lost", async () => {
  const answer = await drafter.post(NEW, draft({ title: "  ", documentKind: "khong-co" }));
  const html = await answer.text();
  expect(answer.status).toBe(422);
  expect(html).toContain("<title>Lỗi: ");
  expect(html).toContain('href="#title"');
  expect(html).toContain('href="#documentKind"');
  expect(html).toContain("Điều 12a. Hiệu lực");
});

test("a text with a character that nobody can see is refused with its line", async () => {
  const answer = await drafter.post(NEW, draft({ text: "Điều 1. Tên\nMột dòng\u202e lạ" }));
  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain("(dòng 2)");
});

test("a unit that is not one's own is no choice", async () => {
  expect((await drafter.post(NEW, draft({ unitCode: "10660" }))).status).toBe(422);
});

const bytes = (text: string, encoding: "utf8" | "utf16le") =>
  encoding === "utf8" ? Buffer.from(text) : Buffer.from(`\ufeff${text}`, "utf16le");

test.each(["utf8", "utf16le"] as const)("a text file in %s is read", async (encoding) => {
  const file = new File([bytes(TEXT, encoding)], "du-thao.txt");
  const answer = await postFile(drafter, NEW, draft({ text: "" }), file);
  expect(answer.status).toBe(303);
  const page = await drafter.get(answer.headers.get("location") ?? "");
  expect(await wordsOf(page)).toContain("3 điều");
});

test.each([
  ["du-thao.docx", "PK\u0003\u0004", "bị hỏng"],
  ["du-thao.txt", "\u00ff\u0000\u0080", "Không đọc được tệp"],
])("a file that cannot be read is refused in words: %s %#", async (name, content, words) => {
  const file = new File([Buffer.from(content, "latin1")], name);
  const answer = await postFile(drafter, NEW, draft({ text: "" }), file);
  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain(words);
});

test("a good file beside a wrong field is not lost: its text stands in the box", async () => {
  const file = new File([Buffer.from(TEXT)], "du-thao.txt");
  const answer = await postFile(drafter, NEW, draft({ text: "", title: "" }), file);
  const html = await answer.text();
  expect(answer.status).toBe(422);
  expect(html).toContain("Điều 12a. Hiệu lực");
  expect(html).toContain("đã được chép vào ô");
});

test("the list shows the unit's dossiers in every state to its staff and to nobody else", async () => {
  const title = "Bản nháp không ai được thấy";
  await makeDraft(world, { title });
  expect(await wordsOf(await drafter.get("/can-bo/chinh-sach?tinh-trang=draft"))).toContain(title);
  const chair = await as(world.chair);
  expect(await wordsOf(await chair.get("/can-bo/chinh-sach"))).toContain(title);
  expect(await wordsOf(await chair.get("/can-bo/chinh-sach?tinh-trang=open"))).not.toContain(title);
  const other = await as(world.otherChair);
  expect(await wordsOf(await other.get("/can-bo/chinh-sach"))).not.toContain(title);
  expect((await (await as(world.resident)).get("/can-bo/chinh-sach")).status).toBe(403);
});

test("the list is found by words without their marks and goes on behind its last row", async () => {
  for (let i = 0; i < 32; i++) await makeDraft(world, { title: `Quy hoạch bến bãi số ${i}` });
  const list = "/can-bo/chinh-sach?q=ben+bai";
  const first = await (await drafter.get(list)).text();
  expect(first).toContain("32 dự thảo");
  const more = /href="([^"]*sau=[^"]*)"/.exec(first)?.[1]?.replaceAll("&amp;", "&") ?? "";
  const second = await wordsOf(await drafter.get(more));
  expect(second).toContain("Quy hoạch bến bãi số 0");
  expect(second).toContain("Quy hoạch bến bãi số 1");
  expect(second).not.toContain("Quy hoạch bến bãi số 2 ");
});

const textOf = async (outline: string) => {
  const id = outline.split("/")[3] ?? "";
  return findPolicyText(site.db, id, 1);
};

test("kind, number and title of a row are corrected and every word stays", async () => {
  const outline = await create();
  const open = `${outline}?dong=dieu-12a`;
  const form = await formWith(drafter, open, "ten");
  const answer = await drafter.post(outline, { ...form, op: "sua", so: "3" });
  expect(answer.status).toBe(303);
  expect(answer.headers.get("location")).toContain("dong=dieu-3#dong-dieu-3");
  const row = (await textOf(outline))?.clauses.find(({ anchor }) => anchor === "dieu-3");
  expect(row).toMatchObject({ number: "3", label: "Điều 12a.", title: "Hiệu lực" });
});

test("a row is split at a line, merged again, and moved in and out", async () => {
  const outline = await create();
  const before = await textOf(outline);
  const at = `${outline}?dong=dieu-2`;
  const split = await formWith(drafter, at, "op", "tach");
  const parted = await drafter.post(outline, { ...split, "dong-tach": "0", op: "tach" });
  expect(parted.status).toBe(303);
  expect((await textOf(outline))?.clauses.length).toBe((before?.clauses.length ?? 0) + 1);
  const added = parted.headers.get("location") ?? "";
  const merged = await drafter.post(outline, {
    ...(await formWith(drafter, added, "op", "gop")),
    op: "gop",
  });
  expect(merged.status).toBe(303);
  const after = await textOf(outline);
  expect(after?.clauses.map(({ label, body }) => [label, body])).toEqual(
    before?.clauses.map(({ label, body }) => [label, body]),
  );
});

test("a title that the text does not begin with is refused and stays in the form", async () => {
  const outline = await create();
  const form = await formWith(drafter, `${outline}?dong=dieu-2`, "ten");
  const answer = await drafter.post(`${outline}?dong=dieu-2`, {
    ...form,
    op: "sua",
    ten: "Chữ không có trong văn bản",
  });
  const html = await answer.text();
  expect(answer.status).toBe(422);
  expect(html).toContain("Một phần văn bản gốc bị mất");
  expect(html).toContain("Chữ không có trong văn bản");
});

test("a correction of a text that was saved meanwhile is a conflict", async () => {
  const outline = await create();
  const form = await formWith(drafter, `${outline}?dong=dieu-2`, "ten");
  const fields = { ...form, op: "sua", so: "7" };
  expect((await drafter.post(outline, fields)).status).toBe(303);
  const second = await (await as(world.drafter2)).post(outline, { ...fields, so: "8" });
  expect(second.status).toBe(409);
  expect((await textOf(outline))?.clauses.some(({ number }) => number === "8")).toBe(false);
});

test("only those who may edit the draft see its structure", async () => {
  const outline = await create();
  expect((await (await as(world.otherChair)).get(outline)).status).toBe(404);
  const reader = await (await as(world.chair)).get(outline);
  expect(reader.headers.get("location")).toBe(outline.replace("bo-cuc", "xem-truoc"));
  const id = randomUUID();
  expect((await drafter.get(`/can-bo/chinh-sach/${id}/bo-cuc`)).status).toBe(404);
  expect((await drafter.get("/can-bo/chinh-sach/khong-phai-ma/bo-cuc")).status).toBe(404);
});

test("a text in which nothing is recognised is kept in one piece", async () => {
  const outline = await create({ text: "Chỉ là một lá thư ngắn.\nKhông có điều khoản nào." });
  const text = await textOf(outline);
  expect(text?.clauses.map(({ body }) => body).join("")).toContain("lá thư ngắn");
  expect(await wordsOf(await drafter.get(outline))).toContain("giữ nguyên một khối");
});
