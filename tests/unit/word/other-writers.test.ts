import {
  DeletedTextRun,
  Document,
  FootnoteReferenceRun,
  InsertedTextRun,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from "docx";
import { expect, it } from "vitest";
import { textOf, warningsOf } from "./read.ts";

const by = { id: 1, author: "Người soạn", date: "2026-11-22T00:00:00Z" };
const numbered = (level: number, text: string) =>
  new Paragraph({ numbering: { reference: "luat", level }, text });
const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] });

/** A file that another program wrote, in its own words. */
const written = async (): Promise<Uint8Array> =>
  Packer.toBuffer(
    new Document({
      numbering: {
        config: [
          {
            reference: "luat",
            levels: [
              { level: 0, format: LevelFormat.DECIMAL, text: "Điều %1." },
              { level: 1, format: LevelFormat.DECIMAL, text: "%2." },
              { level: 2, format: LevelFormat.LOWER_LETTER, text: "%3)" },
            ],
          },
        ],
      },
      footnotes: { 1: { children: [new Paragraph("Luật số 10/2022/QH15.")] } },
      sections: [
        {
          children: [
            new Paragraph("QUY CHẾ"),
            numbered(0, "Phạm vi"),
            numbered(1, "Việc họp:"),
            numbered(2, "Họp thường kỳ;"),
            numbered(2, "Họp bất thường."),
            new Paragraph({
              numbering: { reference: "luat", level: 1 },
              children: [
                new TextRun("Thời hạn "),
                new DeletedTextRun({ ...by, text: "10" }),
                new InsertedTextRun({ ...by, id: 2, text: "15" }),
                new TextRun(" ngày"),
                new FootnoteReferenceRun(1),
              ],
            }),
            numbered(0, "Biểu mẫu"),
            new Table({
              rows: [
                new TableRow({ children: [cell("STT"), cell("Tên mẫu")] }),
                new TableRow({ children: [cell("1"), cell("Mẫu A")] }),
              ],
            }),
          ],
        },
      ],
    }),
  );

it("reads what another writer of Word files writes", async () => {
  const file = new Uint8Array(await written());
  expect(textOf(file)).toBe(
    [
      "QUY CHẾ",
      "Điều 1. Phạm vi",
      "1. Việc họp:",
      "a) Họp thường kỳ;",
      "b) Họp bất thường.",
      "2. Thời hạn 15 ngày[1] [1: Luật số 10/2022/QH15.]",
      "Điều 2. Biểu mẫu",
      "| STT | Tên mẫu |",
      "| 1 | Mẫu A |",
    ].join("\n"),
  );
  expect(warningsOf(file)).toEqual([
    { code: "insertions_kept", count: 1 },
    { code: "deletions_dropped", count: 1 },
    { code: "tables_flattened", count: 1 },
    { code: "notes_moved", count: 1 },
  ]);
});
