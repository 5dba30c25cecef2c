import { definition, type LevelLook, list, para, startAt, style, wordFile } from "./word.ts";

const LEVELS: readonly LevelLook[] = [
  { text: "Điều %1.", more: '<w:pStyle w:val="Dieu"/>' },
  { text: "%2.", more: '<w:pStyle w:val="Khoan"/>' },
  { text: "%3)", format: "lowerLetter", more: '<w:pStyle w:val="Diem"/>' },
];
const STYLES = ["Dieu", "Khoan", "Diem"];
const MARKS = [/^Điều (\d+)\.(?: (.*))?$/u, /^(\d+)\.(?: (.*))?$/u, /^([a-eg-z])\)(?: (.*))?$/u];

export type TypedLaw = {
  /** The file, and how many of its lines are numbered by Word itself. */
  file: Uint8Array;
  numbered: number;
};

/**
 * A law as a drafter types it in Word: articles, clauses and points numbered by Word in one list of three
 * levels, through the paragraph or through its style; a new list with its own start where the law jumps;
 * what Word cannot count (12a, đ) typed by hand.
 */
export const typedInWord = (text: string, through: "paragraph" | "style"): TypedLaw => {
  const counts = [0, 0, 0];
  const lists = [list(1, 0)];
  let numbered = 0;
  const body = text.split("\n").map((line) => {
    const at = MARKS.findIndex((mark) => mark.test(line));
    const [, mark = "", words = ""] = MARKS[at]?.exec(line) ?? [];
    if (at < 0) return para(line);
    const value = at === 2 ? mark.charCodeAt(0) - 96 : Number(mark);
    const next = (counts[at] ?? 0) + 1;
    counts[at] = value;
    counts.fill(0, at + 1);
    numbered += 1;
    if (value === next) {
      return through === "style"
        ? para(words, { style: STYLES[at] ?? "" })
        : para(words, { list: [1, at] });
    }
    lists.push(list(lists.length + 1, 0, startAt(at, value)));
    return para(words, { list: [lists.length, at] });
  });
  const numbers = (at: number) =>
    `<w:pPr><w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="1"/></w:numPr></w:pPr>`;
  const file = wordFile({
    body: body.join(""),
    numbering: definition(0, LEVELS) + lists.join(""),
    styles: STYLES.map((id, at) => style(id, numbers(at))).join(""),
  });
  return { file, numbered };
};
