import fc from "fast-check";
import type { OutlineNode } from "#app/domain/policies/outline.ts";

const WORDS = [
  "công khai",
  "ý kiến",
  "Nhân dân",
  "tổ dân phố",
  "kế hoạch",
  "giám sát",
  "đóng góp",
  "hồi âm",
  "cuộc họp",
  "trách nhiệm",
];
const POINTS = "abcdđeghiklmnopq";

const phrase = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 })
  .map((words) => `Về ${words.join(" ")}`);
const sentence = phrase.map((text) => `${text}.`);
const paragraphs = (minLength: number) =>
  fc.array(sentence, { minLength, maxLength: minLength + 2 }).map((lines) => lines.join("\n"));

const node = (
  kind: OutlineNode["kind"],
  number: string,
  label: string,
  title: string,
  body: string,
  children: OutlineNode[] = [],
): OutlineNode => ({ kind, number, label, title, body, children });

const points = fc
  .array(paragraphs(1), { maxLength: POINTS.length })
  .map((bodies) =>
    bodies.map((body, index) => node("diem", POINTS[index] ?? "", `${POINTS[index]})`, "", body)),
  );

/** Clauses in sequence with gaps of at most three. */
const clauses = fc
  .array(fc.tuple(fc.constantFrom(1, 1, 1, 1, 2, 3), paragraphs(1), points), { maxLength: 5 })
  .map((list) => {
    let last = 0;
    return list.map(([step, body, children]) => {
      last += last === 0 ? 1 : step;
      return node("khoan", `${last}`, `${last}.`, "", body, children);
    });
  });

const articleParts = fc.tuple(
  fc.constantFrom(1, 1, 1, 2, 4),
  fc.boolean(),
  phrase,
  paragraphs(0),
  clauses,
);

const ROMANS = ["I", "II", "III", "IV", "V", "VI"];

/** Chapters with articles that count through them: what a well-made law looks like. */
export const lawOutline: fc.Arbitrary<OutlineNode[]> = fc
  .array(fc.tuple(phrase, fc.array(articleParts, { minLength: 1, maxLength: 4 })), {
    minLength: 1,
    maxLength: 6,
  })
  .map((chapters) => {
    let last = 0;
    return chapters.map(([title, articles], index) => {
      const children = articles.flatMap(([step, inserted, name, body, inside]) => {
        last += last === 0 ? 1 : step;
        const own = node("dieu", `${last}`, `Điều ${last}.`, name, body, inside);
        return inserted ? [own, node("dieu", `${last}a`, `Điều ${last}a.`, name, "", [])] : [own];
      });
      return node(
        "chuong",
        ROMANS[index] ?? "",
        `Chương ${ROMANS[index]}`,
        title.toUpperCase(),
        "",
        children,
      );
    });
  });

/** A text as its author types it, one heading a line. */
export const typed = (nodes: readonly OutlineNode[]): string =>
  nodes
    .map(({ kind, label, title, body, children }) => {
      const head =
        kind === "chuong"
          ? `${label}\n${title}\n`
          : kind === "dieu"
            ? `${label} ${title}\n${body}\n`
            : `${label} ${body}\n`;
      return head + typed(children);
    })
    .join("");

const FRAGMENTS = [
  "Phần I\n",
  "PHẦN THỨ HAI\n",
  "Chương I\n",
  "Chương II: HAI\n",
  "Mục 1. MỘT\n",
  "Tiểu mục 1\n",
  "Điều 1. Một\n",
  "Điều 2.\n",
  "Điều 3a. Ba\n",
  "Ðiều 4: Bốn\n",
  "1. Một.\n",
  "2. Hai:\n",
  "3. Ba\n",
  "1.1. Một một\n",
  "a) A;\n",
  "b) B;\n",
  "đ) Đ.\n",
  "(1) Một\n",
  "I. MỘT\n",
  "II. HAI\n",
  "A. A\n",
  "B. B\n",
  "MỞ ĐẦU\n",
  "Phụ lục I\n",
  "PHỤ LỤC\n",
  "QUY CHẾ\n",
  "(Kèm theo Quyết định)\n",
  "Nơi nhận:\n",
  "TM. ỦY BAN\n",
  "CHỦ TỊCH\n",
  "“",
  "”",
  '"',
  " \n",
  "\n",
  "\n\n\n",
  "\f",
  "7\n",
  "8\n",
  " 12 \n",
  "chữ thường nối tiếp\n",
  "một dòng(1)\n",
  "(1) chú thích\n",
  "- gạch;\n",
  "tr\u00ADăng",
  "e\u0301\n",
  "\u00A0",
  "\u200B",
  "\r\n",
  "\t",
  "dòng dài không có dấu chấm câu nào cả mà cứ kéo dài mãi\n",
  "Ghi chú\n",
];

/** Text that looks like law and is none: headings, marks and layout in any order. */
export const scrambledText: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...FRAGMENTS), { maxLength: 60 })
  .map((parts) => parts.join(""));

/** The tree as lines: two spaces a level, kind, number, title, and the text behind a bar. */
export const sketch = (nodes: readonly OutlineNode[], indent = ""): string[] =>
  nodes.flatMap(({ kind, number, title, body, children }) => [
    `${indent}${kind} ${number}${title && ` ${title}`}${body && ` | ${body.replaceAll("\n", " / ")}`}`,
    ...sketch(children, `${indent}  `),
  ]);

/** A text and what a reader must find in it; warnings as "code line label". */
export type OutlineCase = {
  name: string;
  text: string;
  tree: string[];
  preamble?: string;
  closing?: string;
  warns?: string[];
};
