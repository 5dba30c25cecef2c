import fc from "fast-check";
import { definition, list, para, run, table } from "./word.ts";

/** A piece of a paragraph: its words as they are written and whether they are to be read. */
type Piece = { words: string; markup: string; shown: boolean };
type Block =
  | { kind: "paragraph"; level: number | null; pieces: readonly Piece[] }
  | { kind: "table"; rows: readonly (readonly string[])[] };

const WORDS = [
  "Điều",
  "khoản",
  "Nhân dân",
  "a < b & c",
  "“trích”",
  "ý kiến",
  "12/12/2026",
  "  ",
  "đ",
];

const wrap: Readonly<Record<string, (words: string) => string>> = {
  plain: (words) => run(words),
  bold: (words) => run(words, '<w:b/><w:sz w:val="28"/>'),
  split: (words) => [...words].map((sign) => run(sign)).join(""),
  inserted: (words) => `<w:ins w:id="1">${run(words)}</w:ins>`,
  link: (words) => `<w:hyperlink>${run(words)}</w:hyperlink>`,
  field: (words) => `<w:fldSimple w:instr=" REF x ">${run(words)}</w:fldSimple>`,
  control: (words) => `<w:sdt><w:sdtContent>${run(words)}</w:sdtContent></w:sdt>`,
  marked: (words) => `<w:bookmarkStart w:id="1"/>${run(words)}<w:proofErr w:type="spellEnd"/>`,
};
const hide: Readonly<Record<string, (words: string) => string>> = {
  deleted: (words) => `<w:del w:id="2">${run(words).replaceAll("w:t", "w:delText")}</w:del>`,
  moved: (words) => `<w:moveFrom w:id="3">${run(words)}</w:moveFrom>`,
  hidden: (words) => run(words, "<w:vanish/>"),
};

const words = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 })
  .map((all) => all.join(" "));
const pieceOf = (wrappers: typeof wrap, shown: boolean) =>
  fc
    .tuple(words, fc.constantFrom(...Object.keys(wrappers)))
    .map(([text, how]): Piece => ({ words: text, markup: wrappers[how]?.(text) ?? "", shown }));
const paragraph = fc
  .tuple(
    fc.option(fc.integer({ min: 0, max: 3 })),
    fc.array(fc.oneof({ weight: 4, arbitrary: pieceOf(wrap, true) }, pieceOf(hide, false)), {
      maxLength: 5,
    }),
  )
  .map(([level, pieces]): Block => ({ kind: "paragraph", level, pieces }));
const cell = fc.constantFrom("một", "hai", "", "1.", "Điều 5.", "a)");
const rows = fc
  .integer({ min: 2, max: 4 })
  .chain((width) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
      minLength: 1,
      maxLength: 3,
    }),
  )
  .map((all): Block => ({ kind: "table", rows: all }));

/** Any document of numbered and plain paragraphs with tables between them. */
export const anyDocument: fc.Arbitrary<Block[]> = fc.array(
  fc.oneof({ weight: 6, arbitrary: paragraph }, rows),
  { maxLength: 25 },
);

/** The document as Word saves it. */
export const savedParts = (blocks: readonly Block[]) => ({
  numbering:
    definition(0, [
      { text: "Điều %1." },
      { text: "%1.%2." },
      { text: "%3)", format: "lowerLetter" },
      { text: "%4", format: "lowerRoman" },
    ]) + list(1, 0),
  body: blocks
    .map((block) =>
      block.kind === "table"
        ? table(block.rows.map((row) => row.map((text) => para(text))))
        : para(block.pieces.map(({ markup }) => markup).join(""), {
            ...(block.level === null ? {} : { list: [1, block.level] }),
          }),
    )
    .join(""),
});

/** Its lines as a person would copy them from the screen. */
export const shownLines = (blocks: readonly Block[]): string[] => {
  const levels: number[] = [];
  return blocks.flatMap((block) => {
    if (block.kind === "table") {
      return block.rows
        .filter((row) => row.some((text) => text !== ""))
        .map((row) => `| ${row.join(" | ")} |`);
    }
    const text = block.pieces.map((piece) => (piece.shown ? piece.words : "")).join("");
    if (block.level === null) return [text];
    levels.push(block.level);
    const label = labelAt(levels);
    return [text === "" ? label : /^\s/.test(text) ? label + text : `${label} ${text}`];
  });
};

/** Counted by looking back from the paragraph, where Word counts forward. */
const labelAt = (levels: readonly number[]): string => {
  const at = levels.at(-1) ?? 0;
  const count = (level: number) => countAt(levels, level);
  if (at === 0) return `Điều ${count(0)}.`;
  if (at === 1) return `${count(0)}.${count(1)}.`;
  if (at === 2) return `${String.fromCharCode(96 + count(2))})`;
  return (
    [
      "i",
      "ii",
      "iii",
      "iv",
      "v",
      "vi",
      "vii",
      "viii",
      "ix",
      "x",
      "xi",
      "xii",
      "xiii",
      "xiv",
      "xv",
      "xvi",
      "xvii",
      "xviii",
      "xix",
      "xx",
      "xxi",
      "xxii",
      "xxiii",
      "xxiv",
      "xxv",
    ][count(3) - 1] ?? ""
  );
};

/** Paragraphs of a level since the last one above it, and one for a level that was passed over. */
const countAt = (levels: readonly number[], level: number): number => {
  const since = levels.slice(levels.findLastIndex((other) => other < level) + 1);
  const own = since.filter((other) => other === level).length;
  const passedOver = (since[0] ?? level) > level ? 1 : 0;
  return own + passedOver;
};
