import {
  AlignmentType,
  Document,
  type FileChild,
  HeadingLevel,
  Packer,
  PageOrientation,
  Paragraph,
} from "docx";
import { strFromU8, strToU8, unzipSync, Zip, ZipDeflate } from "fflate";
import type { Block, Paper, Paragraph as PaperParagraph } from "#app/domain/papers/paper.ts";
import { closing, footers, headers, letterhead, line, run, SIZE } from "./docx-parts.ts";
import { rowXml, splitAtFrames, tableFrame } from "./docx-table.ts";
import type { Sink } from "./sink.ts";
import { printable } from "./xml-text.ts";

/** Twentieths of a point: A4, and the margins of NĐ 30/2020/NĐ-CP (the bound edge wider). */
const A4 = { width: 11_906, height: 16_838 } as const;
const MARGIN = { top: 1_134, bottom: 1_134, left: 1_701, right: 1_021, header: 567, footer: 425 };
const LANDSCAPE_MARGIN = { ...MARGIN, left: 1_134 };

const DOCUMENT = "word/document.xml";
const PROPERTIES = "docProps/core.xml";
const ROWS_A_CHUNK = 200;
const EPOCH = "2000-01-01";

/** Writes a paper for Word. `told` hears how many rows of its tables are written. */
export const writeDocx = async (
  paper: Paper,
  sink: Sink,
  told: (rows: number) => void,
): Promise<void> => {
  const frame = unzipSync(await Packer.toBuffer(documentOf(paper)));
  const at = new Date(`${paper.day ?? EPOCH}T00:00:00Z`);
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    sink.write(bytes);
  });
  for (const [name, bytes] of Object.entries(frame)) {
    const part = new ZipDeflate(name, { level: 6 });
    // Zip dates have no zone: the local fields must say the same everywhere.
    part.mtime = new Date(at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate(), 12);
    zip.add(part);
    if (name === DOCUMENT) writeBody(paper, strFromU8(bytes), part, told);
    else part.push(name === PROPERTIES ? dated(bytes, at) : bytes, true);
  }
  zip.end();
};

const documentOf = (paper: Paper): Document => {
  const margin = paper.landscape ? LANDSCAPE_MARGIN : MARGIN;
  const across = paper.landscape ? A4.height : A4.width;
  const width = across - margin.left - margin.right;
  return new Document({
    title: printable(paper.title),
    creator: printable(paper.agency.name),
    lastModifiedBy: printable(paper.agency.name),
    description: printable(paper.source),
    styles: {
      default: {
        document: {
          run: {
            font: "Times New Roman",
            size: SIZE.text,
            language: { value: "vi-VN", eastAsia: "vi-VN" },
          },
        },
        title: { run: { bold: true, size: SIZE.text, color: "000000" } },
        heading1: { run: { bold: true, size: SIZE.text, color: "000000" } },
        heading2: { run: { bold: true, size: SIZE.text, color: "000000" } },
      },
    },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            margin,
            size: {
              ...A4,
              orientation: paper.landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
            },
          },
        },
        headers: headers(paper),
        footers: footers(paper),
        children: [
          ...letterhead(paper, width),
          ...paper.blocks.flatMap((block, i) =>
            blockOf(block, width, i >= paper.blocks.length - KEPT_WITH_SIGNATURE),
          ),
          ...closing(paper, width),
        ],
      },
    ],
  });
};

const SPACING = { before: 60, after: 60, line: 276 } as const;

/** A signature never stands on a page of its own: so many paragraphs go with it. */
const KEPT_WITH_SIGNATURE = 2;

/** Two tables in a row would be joined to one: a line stands after each. */
const blockOf = (block: Block, width: number, keepNext: boolean): FileChild[] => {
  if (block.kind === "table") {
    return [tableFrame(block, width), new Paragraph({ spacing: { after: 60 }, keepNext })];
  }
  if (block.kind === "heading") {
    return [
      line([run(block.text, { bold: true })], {
        heading: block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
        keepNext: true,
        spacing: { ...SPACING, before: 160 },
      }),
    ];
  }
  const mark = block.style === "item" ? "- " : "";
  return [
    line(
      [
        ...(block.lead ? [run(`${block.lead} `, { bold: true })] : []),
        run(`${mark}${block.text}`, { italics: block.style === "note" }),
      ],
      {
        keepNext,
        alignment: alignmentOf(block),
        indent: { firstLine: block.style === "centre" ? 0 : 720 },
        spacing: SPACING,
      },
    ),
  ];
};

/** Lines to write on are one long word: justified, they would tear the words before them apart. */
const alignmentOf = ({ style }: PaperParagraph) => {
  if (style === "centre") return AlignmentType.CENTER;
  return style === "item" ? AlignmentType.LEFT : AlignmentType.JUSTIFIED;
};

/** The document's text with every row in its place, so many at a time. */
const writeBody = (paper: Paper, xml: string, part: ZipDeflate, told: (rows: number) => void) => {
  const { texts, frames } = splitAtFrames(xml);
  const tables = paper.blocks.filter((block) => block.kind === "table");
  let done = 0;
  for (const [i, table] of tables.entries()) {
    const frame = frames[i];
    if (!frame) throw new Error("a table of the paper is missing in the document");
    part.push(strToU8(texts[i] ?? ""));
    for (let from = 0; from < table.rows.length; from += ROWS_A_CHUNK) {
      const rows = table.rows.slice(from, from + ROWS_A_CHUNK);
      part.push(strToU8(rows.map((row) => rowXml(row, table.columns, frame)).join("")));
      done += rows.length;
      told(done);
    }
  }
  part.push(strToU8(texts.at(-1) ?? ""), true);
};

/** The library writes the moment of making; the same record must give the same bytes. */
const dated = (bytes: Uint8Array, at: Date): Uint8Array =>
  strToU8(
    strFromU8(bytes).replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, at.toISOString().replace(".000", "")),
  );
