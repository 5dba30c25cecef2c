import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { MODEL_REGULATION } from "#seeds/data/model-regulation.ts";
import { HOSTILE_FILES } from "#tests/factories/hostile-files.ts";
import { definition, list, para, run, table, wordFile } from "#tests/factories/word.ts";
import { typedInWord } from "#tests/factories/word-law.ts";
import { deskSite, formWith, postFile, wordsOf } from "#tests/setup/desk.ts";
import { decode } from "#tests/setup/html-forms.ts";

const { site, world, as } = await deskSite();
const drafter = await as(world.drafter);
const NEW = "/can-bo/chinh-sach/moi";

const fields = (overrides: Record<string, string> = {}) => ({
  unitCode: "11311",
  title: "Quy chế tải từ Word",
  documentKind: "quy_dinh",
  text: "",
  submissionId: randomUUID(),
  ...overrides,
});

const upload = (file: Uint8Array, name = "du-thao.docx", overrides: Record<string, string> = {}) =>
  postFile(drafter, NEW, fields(overrides), new File([Buffer.from(file)], name));

const created = async (file: Uint8Array): Promise<string> => {
  const answer = await upload(file);
  expect(answer.status).toBe(303);
  return answer.headers.get("location") ?? "";
};

const numbering =
  definition(0, [{ text: "Điều %1." }, { text: "%2." }, { text: "%3)", format: "lowerLetter" }]) +
  list(1, 0);

/** A short draft with one of everything that its text cannot show. */
const draft = wordFile({
  numbering,
  body: [
    para("QUY CHẾ"),
    para("Phạm vi", { list: [1, 0] }),
    para(
      `${run("Họp trong ")}<w:del w:id="1">${run("10")}</w:del><w:ins w:id="2">${run("15")}</w:ins>${run(" ngày:")}`,
      { list: [1, 1] },
    ),
    ...["một", "hai", "ba", "bốn", "năm"].map((text) => para(`${text};`, { list: [1, 2] })),
    para("Biểu mẫu", { list: [1, 0] }),
    table([
      [para("STT"), para("Tên")],
      [para("1"), para("Mẫu A")],
    ]),
    para(run("chữ cũ", '<w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/>')),
  ].join(""),
});

const stored = async (): Promise<number> =>
  (await site.db.execute<{ n: number }>(sql`select count(*)::int as n from records`))[0]?.n ?? 0;

test("a Word file becomes a draft, its tree beside its text, with what the text cannot show", async () => {
  const outline = await created(draft);
  const page = await wordsOf(await drafter.get(outline));
  expect(page).toContain("2 điều");
  expect(page).toContain("5 điểm");
  expect(page).toContain("Từ tệp Word");
  expect(page).toContain("phông cũ .VnTime");
  expect(page).toContain("1 danh sách được Word đánh chữ a, b, c, d, e, f");
  expect(page).toContain("1 chỗ thêm đang theo dõi");
  expect(page).toContain("1 chỗ xóa đang theo dõi");
  expect(page).toContain("1 bảng");
  expect(page).toContain("Văn bản gốc");
  expect(page).toContain("1. Họp trong 15 ngày:");
  expect(page).toContain("| 1 | Mẫu A |");
  const html = await (await drafter.get(outline)).text();
  expect(html).toContain('href="#goc-2"');
  expect(html).toContain('id="goc-2"');
  const english = await wordsOf(await drafter.get(`/en${outline}`));
  expect(english).toContain("1 tracked deletions are left out");
});

test("a regulation with automatic numbers gives the tree of its plain text", async () => {
  const shape = async (outline: string) =>
    site.db.execute(
      sql`select anchor, label, title, body, depth from clauses where record_id = ${outline.split("/")[3] ?? ""} order by position`,
    );
  const word = await created(typedInWord(MODEL_REGULATION, "style").file);
  const typed = await drafter.post(NEW, fields({ text: MODEL_REGULATION }));
  const rows = await shape(word);
  expect(rows.length).toBeGreaterThan(200);
  expect(rows).toEqual(await shape(typed.headers.get("location") ?? ""));
});

test("corrections keep what was said of the file, a new text forgets it", async () => {
  const outline = await created(draft);
  const form = await formWith(drafter, `${outline}?dong=dieu-2`, "ten");
  expect((await drafter.post(outline, { ...form, op: "sua", so: "7" })).status).toBe(303);
  expect(await wordsOf(await drafter.get(outline))).toContain("phông cũ");
  const replace = await formWith(drafter, outline, "op", "thay");
  const again = await drafter.post(outline, { ...replace, op: "thay", text: "Điều 1. Một\nChữ." });
  expect(again.status).toBe(303);
  expect(await wordsOf(await drafter.get(outline))).not.toContain("phông cũ");
});

test("a Word file replaces the text of a draft", async () => {
  const outline = await created(wordFile({ body: para("Điều 1. Cũ") }));
  const form = await formWith(drafter, outline, "op", "thay");
  const answer = await postFile(
    drafter,
    outline,
    { ...form, op: "thay", text: "" },
    new File([Buffer.from(draft)], "ban-moi.docx"),
  );
  expect(answer.status).toBe(303);
  const page = await wordsOf(await drafter.get(outline));
  expect(page).toContain("Biểu mẫu");
  expect(page).toContain("phông cũ");
});

test("a file that is refused when it replaces a text leaves the old one as it was", async () => {
  const outline = await created(draft);
  const form = await formWith(drafter, outline, "op", "thay");
  const pdf = new File(["%PDF-1.7"], "ban-moi.docx");
  const answer = await postFile(drafter, outline, { ...form, op: "thay", text: "" }, pdf);
  expect(answer.status).toBe(422);
  expect(await wordsOf(answer)).toContain("Tệp này là PDF");
  expect(await wordsOf(await drafter.get(outline))).toContain("phông cũ");
});

test("what a file is decides, not what it is called", async () => {
  expect((await upload(draft, "du-thao.txt")).status).toBe(303);
  expect((await upload(Buffer.from("Điều 1. Một\nChữ."), "du-thao.docx")).status).toBe(422);
});

const PEOPLE_PICK = [
  "nothing",
  "old Word",
  "a locked file",
  "a PDF",
  "RTF",
  "OpenDocument",
  "a picture",
  "half a file",
  "a bomb",
  "an entity from outside",
  "a name that leads out",
  "no words at all",
];

test.each(HOSTILE_FILES.filter(({ name }) => PEOPLE_PICK.includes(name)))(
  "$name is refused in words, what was typed is kept and nothing is stored",
  async ({ file }) => {
    const before = await stored();
    const answer = await upload(file());
    const html = decode(await answer.text());
    expect(answer.status).toBe(422);
    expect(html).toContain('href="#file"');
    expect(html).toContain("Quy chế tải từ Word");
    expect(html).toMatch(/Mời bạn/);
    expect(await stored()).toBe(before);
  },
);

test("a file of more than 50 MB is refused as too large, with what was typed", async () => {
  const answer = await upload(new Uint8Array(50 * 1024 * 1024 + 1));
  expect(answer.status).toBe(413);
  const page = await answer.text();
  expect(page).toContain("Quy chế tải từ Word");
  expect(page).toContain("50 MB");
});

test("a good file beside a wrong field is not lost, nor what was said of it", async () => {
  const answer = await upload(draft, "du-thao.docx", { title: "" });
  const html = decode(await answer.text());
  expect(answer.status).toBe(422);
  expect(html).toContain("1. Họp trong 15 ngày:");
  const notes =
    /name="notes" value="([^"]*)"/.exec(
      await (await upload(draft, "x.docx", { title: "" })).text(),
    )?.[1] ?? "";
  const text = /<textarea[^>]*>([\s\S]*?)<\/textarea>/.exec(html)?.[1] ?? "";
  const sent = await drafter.post(NEW, fields({ text, notes: decode(notes) }));
  expect(sent.status).toBe(303);
  expect(await wordsOf(await drafter.get(sent.headers.get("location") ?? ""))).toContain(
    "phông cũ",
  );
});

test("only who drafts may send a file", async () => {
  const file = new File([Buffer.from(draft)], "du-thao.docx");
  expect((await postFile(await as(world.resident), NEW, fields(), file)).status).toBe(403);
  expect((await postFile(site.visitor(), NEW, fields(), file)).status).toBe(303);
});
