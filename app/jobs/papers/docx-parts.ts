import {
  AlignmentType,
  BorderStyle,
  type FileChild,
  Footer,
  Header,
  type IParagraphOptions,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from "docx";
import { MOTTO, NATION, type Paper, SAMPLE_MARK } from "#app/domain/papers/paper.ts";
import { listed } from "#app/domain/papers/wording.ts";
import { printable } from "./xml-text.ts";

/** Half points: 13 pt for text, as NĐ 30/2020/NĐ-CP asks; 12 and 11 for what stands around it. */
export const SIZE = { text: 26, small: 24, note: 22, foot: 18 } as const;

const NONE = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const NO_BORDERS = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
} as const;
const RULE = { style: BorderStyle.SINGLE, size: 6, color: "000000", space: 1 } as const;

type RunOptions = { bold?: boolean; italics?: boolean; size?: number };

export const run = (text: string, options: RunOptions = {}): TextRun =>
  new TextRun({ text: printable(text), ...options });

export const line = (
  children: readonly ParagraphChild[],
  options: IParagraphOptions = {},
): Paragraph => new Paragraph({ ...options, children });

export const centred = (text: string, options: RunOptions & IParagraphOptions = {}): Paragraph => {
  const { bold, italics, size, ...rest } = options;
  const look = { bold: bold ?? false, italics: italics ?? false, size: size ?? SIZE.text };
  return line([run(text, look)], { alignment: AlignmentType.CENTER, ...rest });
};

/** The short rule under a name: a border as wide as its paragraph is narrow. */
const rule = (inset: number): Paragraph =>
  new Paragraph({
    border: { bottom: RULE },
    indent: { left: inset, right: inset },
    spacing: { line: 40, lineRule: "exact" },
  });

type Side = { width: number; children: readonly Paragraph[] };

/** Two things side by side, without lines: the head of a paper, its foot. */
const sides = (total: number, left: Side, right: Side): Table =>
  new Table({
    width: { size: total, type: WidthType.DXA },
    columnWidths: [left.width, right.width],
    layout: TableLayoutType.FIXED,
    borders: NO_BORDERS,
    rows: [
      new TableRow({
        cantSplit: true,
        children: [left, right].map(
          ({ width, children }) =>
            new TableCell({
              width: { size: width, type: WidthType.DXA },
              borders: NO_BORDERS,
              verticalAlign: VerticalAlign.TOP,
              children: [...children],
            }),
        ),
      }),
    ],
  });

/** Names of the issuing bodies on the left; nation, motto and date on the right. */
export const letterhead = (paper: Paper, width: number): FileChild[] => {
  const left = Math.round(width * (paper.landscape ? 0.45 : 0.42));
  return [
    sides(
      width,
      {
        width: left,
        children: [
          ...(paper.agency.over ? [centred(paper.agency.over, { size: SIZE.small })] : []),
          centred(paper.agency.name, { bold: true, size: SIZE.small }),
          rule(Math.round(left * 0.36)),
          ...(paper.number ? [centred(paper.number, { spacing: { before: 120 } })] : []),
        ],
      },
      {
        width: width - left,
        children: [
          centred(NATION, { bold: true, size: SIZE.small }),
          centred(MOTTO, { bold: true }),
          rule(Math.round((width - left) * 0.3)),
          centred(paper.dateline, { italics: true, spacing: { before: 120 } }),
        ],
      },
    ),
    ...(paper.isSample
      ? [centred(SAMPLE_MARK, { bold: true, size: SIZE.note, spacing: { before: 240 } })]
      : []),
    centred(paper.heading.name, { bold: true, spacing: { before: 240 }, heading: "Title" }),
    centred(paper.heading.about, { bold: true }),
    rule(Math.round(width * 0.4)),
    ...(paper.addressees.length > 0
      ? [
          new Paragraph({ spacing: { before: 120 } }),
          centred("Kính gửi:"),
          ...listed(paper.addressees).map((text) => centred(text)),
        ]
      : []),
    new Paragraph({ spacing: { after: 60 } }),
  ];
};

/** Who gets the paper on the left; capacity, and the place for hand and seal, on the right. */
export const closing = (paper: Paper, width: number): FileChild[] => {
  const left = Math.round(width * 0.5);
  const recipients = listed(paper.recipients).map((text) => line([run(text, { size: SIZE.note })]));
  return [
    new Paragraph({ spacing: { before: 120 }, keepNext: true }),
    sides(
      width,
      {
        width: left,
        children: recipients.length
          ? [
              line([run("Nơi nhận:", { bold: true, italics: true, size: SIZE.small })]),
              ...recipients,
            ]
          : [new Paragraph({})],
      },
      {
        width: width - left,
        children: [
          ...paper.signature.capacity.map((text) => centred(text, { bold: true })),
          centred(paper.signature.remark, { italics: true, size: SIZE.small }),
          ...Array.from({ length: 4 }, () => new Paragraph({})),
        ],
      },
    ),
  ];
};

const mark = (paper: Paper): Paragraph[] =>
  paper.isSample ? [centred(SAMPLE_MARK, { size: SIZE.foot, spacing: { after: 120 } })] : [];

/** Page numbers from the second page, in the middle of the upper margin (NĐ 30/2020/NĐ-CP). */
export const headers = (paper: Paper) => ({
  first: new Header({ children: [new Paragraph({})] }),
  default: new Header({
    children: [
      line([new TextRun({ children: [PageNumber.CURRENT] })], { alignment: AlignmentType.CENTER }),
      ...mark(paper),
    ],
  }),
});

export const footers = (paper: Paper) => {
  const footer = () =>
    new Footer({ children: [centred(paper.source, { size: SIZE.foot, italics: true })] });
  return { first: footer(), default: footer() };
};
