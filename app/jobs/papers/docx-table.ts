import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from "docx";
import type { Cell, Column, Table as PaperTable } from "#app/domain/papers/paper.ts";
import { linesOf } from "#app/domain/papers/wording.ts";
import { centred, line, run, SIZE } from "./docx-parts.ts";
import { xmlText } from "./xml-text.ts";

/** Places of a row's texts, in characters of no script: no text holds them (`checkText`). */
const LEAD = "\ue000lead\ue001";
const TEXT = "\ue000text\ue001";
const REMARK = "\ue000remark\ue001";

/** A row as high as this many lines may be broken over two pages; lower ones stay whole. */
const WHOLE_UP_TO = 14;
const CHARACTERS_A_LINE = 0.62;

/** A table of figures of so few rows stays on one page; so long is a cell of words. */
const FEW_ROWS = 10;
const WORDY = 80;

const isSmall = ({ rows }: PaperTable): boolean =>
  rows.length <= FEW_ROWS && rows.every((row) => row.every(({ text }) => text.length < WORDY));

const MARGINS = { top: 40, bottom: 40, left: 80, right: 80 } as const;

/**
 * A table with its repeated head and two rows to copy: one that stays whole, one that may be broken.
 * A tree of ten thousand rows takes half a gigabyte, so that rows are written as text instead.
 */
export const tableFrame = (table: PaperTable, width: number): Table => {
  const { columns } = table;
  const keepNext = isSmall(table);
  const widths = columns.map((column) => Math.round((width * column.width) / 100));
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map((column, i) => headCell(column, widths[i] ?? 0, keepNext)),
      }),
      ...[true, false].map(
        (cantSplit) =>
          new TableRow({
            cantSplit,
            children: columns.map((column, i) => bodyCell(column, widths[i] ?? 0, keepNext)),
          }),
      ),
    ],
  });
};

const headCell = ({ head }: Column, width: number, keepNext: boolean): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: MARGINS,
    verticalAlign: VerticalAlign.CENTER,
    children: [centred(head, { bold: true, size: SIZE.small, keepNext })],
  });

const bodyCell = ({ end }: Column, width: number, keepNext: boolean): TableCell => {
  const alignment = end ? AlignmentType.RIGHT : AlignmentType.LEFT;
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: MARGINS,
    children: [
      line([run(LEAD, { bold: true }), run(TEXT)], { alignment, keepNext }),
      line([run(TEXT)], { alignment, keepNext }),
      line([run(REMARK, { italics: true, size: SIZE.small })], { alignment, keepNext }),
      new Paragraph({ alignment, keepNext }),
    ],
  });
};

type CellFrame = { open: string; leading: string; plain: string; remark: string; empty: string };
type RowFrame = { open: string; cells: readonly CellFrame[] };

const ROW = /<w:tr>.*?<\/w:tr>/gs;

/** Splits the document at the copied rows: text before, the two frames, and so on for every table. */
export const splitAtFrames = (
  xml: string,
): { texts: string[]; frames: { whole: RowFrame; broken: RowFrame }[] } => {
  const rows = [...xml.matchAll(ROW)].filter(([row]) => row.includes(TEXT));
  const texts: string[] = [];
  const frames: { whole: RowFrame; broken: RowFrame }[] = [];
  let from = 0;
  for (let i = 0; i < rows.length; i += 2) {
    const [whole, broken] = [rows[i], rows[i + 1]];
    if (!whole || !broken) throw new Error("a table lacks its rows to copy");
    texts.push(xml.slice(from, whole.index));
    frames.push({ whole: frameOf(whole[0]), broken: frameOf(broken[0]) });
    from = broken.index + broken[0].length;
  }
  return { texts: [...texts, xml.slice(from)], frames };
};

const frameOf = (row: string): RowFrame => {
  const [open = "", ...cells] = row.split("<w:tc>");
  return {
    open,
    cells: cells.map((cell) => {
      const [leading = "", plain = "", remark = "", empty = ""] = [
        ...cell.matchAll(/<w:p>.*?<\/w:p>|<w:p\/>/gs),
      ].map(([paragraph]) => paragraph);
      return {
        open: `<w:tc>${cell.slice(0, cell.indexOf("<w:p>"))}`,
        leading,
        plain,
        remark,
        empty,
      };
    }),
  };
};

/** One row of the table, in the frame that suits its height. */
export const rowXml = (
  row: readonly Cell[],
  columns: readonly Column[],
  frames: { whole: RowFrame; broken: RowFrame },
): string => {
  const frame = isLow(row, columns) ? frames.whole : frames.broken;
  const cells = frame.cells.map((cell, i) => cellXml(row[i] ?? { text: "" }, cell));
  return `${frame.open}${cells.join("")}</w:tr>`;
};

const cellXml = (cell: Cell, frame: CellFrame): string => {
  const lines = linesOf(cell.text);
  const [first = ""] = lines;
  const leading = cell.lead
    ? frame.leading
        .replace(LEAD, () => xmlText(first ? `${cell.lead} ` : (cell.lead ?? "")))
        .replace(TEXT, () => xmlText(first))
    : "";
  const rest = (cell.lead ? lines.slice(1) : lines).map((text) =>
    frame.plain.replace(TEXT, () => xmlText(text)),
  );
  const remark = cell.remark ? frame.remark.replace(REMARK, () => xmlText(cell.remark ?? "")) : "";
  const content = `${leading}${rest.join("")}${remark}`;
  return `${frame.open}${content || frame.empty}</w:tc>`;
};

const isLow = (row: readonly Cell[], columns: readonly Column[]): boolean =>
  row.every(({ lead, text, remark }, i) => {
    const perLine = (columns[i]?.width ?? 25) / CHARACTERS_A_LINE;
    const lines = [`${lead ?? ""} ${text}`, remark ?? ""].join("\n").split("\n");
    const height = lines.reduce((sum, { length }) => sum + Math.ceil(length / perLine), 0);
    return height <= WHOLE_UP_TO;
  });
