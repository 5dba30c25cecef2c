import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Paper } from "#app/domain/papers/paper.ts";
import { planPaper } from "#app/domain/papers/plan-paper.ts";
import { reportPaper } from "#app/domain/papers/report-paper.ts";
import { responsePaper } from "#app/domain/papers/response-paper.ts";
import type { ResponseEntry } from "#app/domain/papers/response-rows.ts";
import { responseSheets } from "#app/domain/papers/sheet.ts";
import { readPdf } from "#app/jobs/papers/pdf-objects.ts";
import { fileSink } from "#app/jobs/papers/sink.ts";
import { writeDocx } from "#app/jobs/papers/write-docx.ts";
import { writePdf } from "#app/jobs/papers/write-pdf.ts";
import { writeXlsx } from "#app/jobs/papers/write-xlsx.ts";
import { root } from "#app/launch/project.mjs";
import { HOSTILE_TEXTS, LONGEST_TEXT } from "#tests/factories/hostile-texts.ts";
import { aPaperRecord, recordOf, someEntries, WORDS } from "#tests/factories/papers.ts";
import { formRows, readDocx, readPdfText, readXlsx } from "#tests/setup/read-paper.ts";

const threadFile = join(root, "app/jobs/papers/thread.ts");
const dir = await mkdtemp(join(tmpdir(), "sau-dan-writers-"));
afterAll(() => rm(dir, { recursive: true, force: true }));

let files = 0;
const written = async (write: (sink: ReturnType<typeof fileSink>) => Promise<void>) => {
  const file = join(dir, String(files++));
  const sink = fileSink(file);
  await write(sink);
  sink.finish();
  return new Uint8Array(await readFile(file));
};
const quiet = () => {};
const docx = (paper: Paper) => written((sink) => writeDocx(paper, sink, quiet));
const pdf = (paper: Paper, told: (rows: number) => void = quiet) =>
  written((sink) => writePdf(paper, sink, { told, threadFile }));
const xlsx = (rows: readonly ResponseEntry[]) =>
  written((sink) => writeXlsx(responseSheets(recordOf(rows), rows, WORDS), "2026-09-17", sink));

/** A row of each hostile text, in every cell that a person can fill. */
const hostileRows = (): ResponseEntry[] =>
  [...HOSTILE_TEXTS, LONGEST_TEXT].flatMap((text, i) =>
    someEntries(1).map((row) => ({
      ...row,
      receipt: `RECEIPT${i}`,
      clauseName: text.slice(0, 60),
      who: text.slice(0, 60),
      opinion: text,
      answer: text,
    })),
  );

const squeezed = (text: string) => text.normalize("NFKC").replace(/[\s\u200b\u00ad]/gu, "");
/** What no face can draw is written by its number, so that nothing is lost unseen. */
const numbered = (sign: string) =>
  `[U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}]`;
const lines = (text: string) =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean)
    .join("\n");

let form: Paper;
let formPdf: Uint8Array;
beforeAll(async () => {
  const rows = someEntries(30);
  form = responsePaper(recordOf(rows), rows, WORDS);
  formPdf = await pdf(form);
});

test("a Word file is A4 across, in Times New Roman 13, its head repeated, its pages numbered", async () => {
  const file = readDocx(await docx(form));
  expect(file.xml).toMatch(/<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"\/>/);
  expect(file.xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
  expect(file.xml).toContain("<w:cantSplit/>");
  expect(file.xml).toContain("<w:titlePg/>");
  expect(formRows(file)).toHaveLength(30);
  expect(file.paragraphs.join("\n")).toContain("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
  expect(file.parts).toContain("word/header1.xml");
});

test("an office's Word file stands upright and keeps its tables apart", async () => {
  const rows = someEntries(8);
  const file = readDocx(await docx(reportPaper(recordOf(rows), WORDS)));
  expect(file.xml).toMatch(/<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"\/>/);
  expect(file.xml).not.toMatch(/<\/w:tbl><w:tbl>/);
});

test("hostile texts stand in a Word file as they were written", async () => {
  const rows = hostileRows();
  const read = formRows(readDocx(await docx(responsePaper(recordOf(rows), rows, WORDS))));
  expect(read).toHaveLength(rows.length);
  for (const [i, row] of rows.entries()) {
    expect(read[i]?.[2]).toBe(`Đồng ý. ${lines(row.opinion ?? "")}`);
    expect(read[i]?.[3]).toBe(`Tiếp thu. ${lines(row.answer ?? "")}`);
  }
});

test("hostile texts stand in a workbook as text, and no cell is a formula", async () => {
  const rows = hostileRows();
  const { rows: read, xml } = readXlsx(await xlsx(rows));
  expect(xml).toMatch(/<pane [^>]*state="frozen"/);
  for (const [i, row] of rows.entries()) {
    const cells = read[i + 1] ?? [];
    const said = cells.find(({ text }) => text === row.opinion);
    expect(said, row.opinion ?? "").toBeDefined();
    expect(cells.some(({ formula }) => formula)).toBe(false);
    expect(cells.filter(({ type }) => type === "n").map(({ text }) => text)).toEqual(["1"]);
  }
});

test("hostile texts are inert in a PDF and can be read out of it", async () => {
  const rows = hostileRows();
  const read = await readPdfText(await pdf(responsePaper(recordOf(rows), rows, WORDS)));
  const all = squeezed(read.pages.join(""));
  // Emoji are drawn from a face of their own; signs joined to one picture come out apart.
  for (const text of HOSTILE_TEXTS.filter((one) => !/\p{Extended_Pictographic}/u.test(one))) {
    expect(all).toContain(
      squeezed(text)
        .slice(0, 40)
        .replace(/[^\u0020-\u2fff]/gu, numbered),
    );
  }
  expect(all).toContain("😀");
  expect(all).toContain(squeezed(LONGEST_TEXT).slice(0, 30));
});

test("a PDF is tagged from head to foot: a heading, a table, a head cell named by every cell", async () => {
  const { objects } = readPdf(formPdf);
  const heads = [...objects.values()].map(({ head }) => head);
  const count = (role: string) => heads.filter((head) => head.includes(`/S /${role}\n`)).length;
  expect([count("Document"), count("H1"), count("Table"), count("THead")]).toEqual([1, 1, 1, 1]);
  expect([count("TR"), count("TH"), count("TD")]).toEqual([31, 4, 120]);
  const text = await readPdfText(formPdf);
  expect(text).toMatchObject({ language: "vi-VN", marked: true });
  expect(text.title).toMatch(/^Bản tổng hợp ý kiến/);
  expect(text.pages.length).toBeGreaterThan(2);
  for (const [i, page] of text.pages.entries()) {
    if (i > 0) expect(page.trim()).toMatch(new RegExp(`^${i + 1}\\s`));
    if (i < text.pages.length - 1) expect(page).toContain("NỘI DUNG TIẾP THU, GIẢI TRÌNH");
  }
});

test("a long table is laid out in parts that are one document: every row once, pages on end", async () => {
  const rows = someEntries(450).map((row, i) => ({
    ...row,
    opinion: row.opinion === null ? null : `dấu-${i}-đây`,
  }));
  const told: number[] = [];
  const bytes = await pdf(responsePaper(recordOf(rows), rows, WORDS), (n) => told.push(n));
  expect(told.length).toBeGreaterThan(1);
  expect(told.at(-1)).toBe(450);
  const { objects } = readPdf(bytes);
  const heads = [...objects.values()].map(({ head }) => head);
  expect(heads.filter((head) => head.includes("/S /Document\n"))).toHaveLength(1);
  expect(heads.filter((head) => head.includes("/S /TR\n"))).toHaveLength(450 + told.length);
  const { pages } = await readPdfText(bytes);
  const marks = [...pages.join(" ").matchAll(/dấu-(\d+)-đây/g)].map(([, i]) => Number(i));
  expect(marks).toEqual(rows.flatMap(({ opinion }, i) => (opinion === null ? [] : [i])));
  for (const [i, page] of pages.entries()) {
    if (i > 0) expect(page.trim()).toMatch(new RegExp(`^${i + 1}\\s`));
  }
});

test("the same record gives the same bytes", async () => {
  const rows = someEntries(3);
  const plan = planPaper(aPaperRecord(), WORDS);
  expect(await docx(plan)).toEqual(await docx(plan));
  expect(await xlsx(rows)).toEqual(await xlsx(rows));
  expect(await pdf(form)).toEqual(formPdf);
});
