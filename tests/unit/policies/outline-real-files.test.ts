import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import {
  flatten,
  type Outline,
  type OutlineNode,
  parseOutline,
} from "#app/domain/policies/outline.ts";
import { bodyBlocks, keepsText } from "#app/domain/policies/outline-text.ts";

const SHARED = join(import.meta.dirname, "../../../../shared");
const LAW = join(SHARED, "data/legal/luat-10-2022-qh15.txt");
const DECREE = join(SHARED, "data/legal/nghi-dinh-185-2026.txt");
const SCHEME = join(SHARED, "seed/de-an-hai-phong.txt");

const read = (path: string): { text: string; outline: Outline } => {
  const text = readFileSync(path, "utf8");
  return { text, outline: parseOutline(text) };
};

const all = (nodes: readonly OutlineNode[]): OutlineNode[] =>
  nodes.flatMap((node) => [node, ...all(node.children)]);

type Article = {
  number: string;
  title: string;
  clauses: { number: string; points: string[] }[];
  points: string[];
};

/** Articles of a text by the first signs of its lines alone: right for texts without quotations. */
function plainArticles(text: string): Article[] {
  const articles: Article[] = [];
  for (const line of text.split("\n").map((raw) => raw.trim())) {
    const article = /^Điều\s(\d+)\.\s(.+)$/.exec(line);
    const current = articles.at(-1);
    const clause = /^(\d+)\.\s/.exec(line)?.[1];
    const point = /^([a-zđ])\)\s/.exec(line)?.[1];
    if (article)
      articles.push({ number: article[1] ?? "", title: article[2] ?? "", clauses: [], points: [] });
    else if (current && clause) current.clauses.push({ number: clause, points: [] });
    else if (current && point) (current.clauses.at(-1) ?? current).points.push(point);
  }
  return articles;
}

const articlesOf = (outline: Outline): Article[] =>
  all(outline.nodes)
    .filter(({ kind }) => kind === "dieu")
    .map(({ number, title, children }) => ({
      number,
      title,
      clauses: children
        .filter(({ kind }) => kind === "khoan")
        .map((clause) => ({
          number: clause.number,
          points: clause.children.map((point) => point.number),
        })),
      points: children.filter(({ kind }) => kind === "diem").map((point) => point.number),
    }));

/** Numbers of a tree as "A(I(1,2))". */
const numbers = (nodes: readonly OutlineNode[]): string =>
  nodes
    .map(({ number, children }) =>
      children.length > 0 ? `${number}(${numbers(children)})` : number,
    )
    .join(",");

const range = (from: number, to: number, except: readonly number[] = []): string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index)
    .filter((value) => !except.includes(value))
    .map(String);

it.skipIf(!existsSync(LAW))("reads every article of the law on grassroots democracy", () => {
  const { text, outline } = read(LAW);
  const articles = articlesOf(outline);
  expect(articles).toHaveLength(86);
  expect(articles.map(({ number }) => number)).toEqual(range(1, 91, [4, 61, 62, 63, 84]));
  expect(articles).toEqual(plainArticles(text));
  expect(text.match(/^Điều \d+/gm)).toHaveLength(86);
});

it.skipIf(!existsSync(LAW))("puts the articles of the law into its chapters and sections", () => {
  const { outline } = read(LAW);
  const kinds = (kind: string) => all(outline.nodes).filter((node) => node.kind === kind);
  expect(kinds("chuong").map(({ number }) => number)).toEqual(["I", "II", "III", "IV", "V", "VI"]);
  expect(kinds("muc")).toHaveLength(10);
  expect(kinds("tieu_muc")).toHaveLength(8);
  expect(outline.nodes.map(({ children }) => children.length)).toEqual([9, 4, 4, 2, 6, 2]);
  for (const node of all(outline.nodes))
    expect(node.title === "").toBe(["khoan", "diem"].includes(node.kind));
});

it.skipIf(!existsSync(LAW))("counts the clauses of the law as a reader does", () => {
  const byNumber = new Map(
    articlesOf(read(LAW).outline).map((article) => [article.number, article]),
  );
  const clauses = (number: string) => byNumber.get(number)?.clauses.length;
  expect(["1", "2", "11", "13", "20", "91"].map(clauses)).toEqual([0, 4, 14, 6, 3, 3]);
  expect(byNumber.get("12")?.clauses[0]?.points.join("")).toBe("abcdđeghik");
  expect(byNumber.get("12")?.clauses.map(({ points }) => points.length)).toEqual([10, 0, 0]);
});

it.skipIf(!existsSync(LAW))("keeps the text of the law whole and warns of its gaps", () => {
  const { text, outline } = read(LAW);
  expect(keepsText(text, outline)).toBe(true);
  expect(outline.preamble.split("\n").filter(Boolean)).toEqual(
    text.split("\n").slice(0, 6).filter(Boolean),
  );
  expect(outline.closing).toBe("");
  const gaps = outline.warnings.filter(({ code }) => code === "number_gap");
  expect(gaps.map(({ label }) => label)).toEqual(["Điều 5.", "Điều 64.", "Điều 85."]);
  expect(outline.warnings.filter(({ code }) => code === "soft_hyphens_removed")).toHaveLength(5);
  expect(outline.warnings).toHaveLength(8);
});

it.skipIf(!existsSync(DECREE))("reads every article of the decree on villages", () => {
  const { text, outline } = read(DECREE);
  expect(articlesOf(outline)).toEqual(plainArticles(text));
  expect(
    numbers(
      outline.nodes.map((chapter) => ({
        ...chapter,
        children: chapter.children.map((article) => ({ ...article, children: [] })),
      })),
    ),
  ).toBe("I(1,2,3),II(4,5,6,7),III(8,9,10)");
  expect(outline.nodes.map(({ label }) => label)).toEqual([
    "Chương I:",
    "Chương II:",
    "Chương III:",
  ]);
  expect(keepsText(text, outline)).toBe(true);
  expect(outline.closing).toMatch(/^Ghi chú/);
  expect(outline.warnings).toEqual([]);
});

it.skipIf(!existsSync(SCHEME))("reads the scheme as the outline a reader finds in it", () => {
  const { outline } = read(SCHEME);
  const pairs = (count: number) =>
    range(1, count)
      .map((number) => `${number}(${number}.1,${number}.2)`)
      .join(",");
  expect(outline.nodes.map((part) => numbers([part]))).toEqual([
    "Mở đầu(A,B(I(1,2(2.1,2.2),3(3.1,3.2)),II(1(1.1,1.2),2(2.1,2.2)),III(1,2(2.1,2.2))))",
    "thứ nhất(A(I(1,2,3,4),II(1,2,3),III(1,2,3,4),IV(1,2),V(1(1.1,1.2),2)),B(I(1,2,3,4,5),II(1,2)),C(1(1.1,1.2,1.3,1.4,1.5),2(2.1,2.2,2.3),3(3.1,3.2,3.3,3.4,3.5,3.6),4(4.1,4.2,4.3,4.4),5(5.1,5.2,5.3,5.4,5.5,5.6,5.7,5.8,5.9,5.10,5.11)))",
    `thứ hai(A(I,II(${range(1, 8)}),III(${range(1, 6)})),B(I(${range(1, 5)}),II(${range(1, 4)}),III(1,2(${range(1, 5)}))),C(I(${pairs(3)}),II(${pairs(3)}),III(${pairs(4)}),IV(${pairs(2)}),V(${pairs(2)})),D)`,
    "thứ ba(I(1,2,3,4),II(1,2,3,4,5))",
    `thứ tư(I(1,2,3,4,4,5,6,7),II,III(${range(1, 7)}))`,
    `Phụ lục(${range(1, 8)})`,
  ]);
  for (const node of all(outline.nodes)) {
    if (["phan", "chuong", "muc"].includes(node.kind)) expect(node.title).not.toBe("");
  }
});

it.skipIf(!existsSync(SCHEME))("keeps the text of the scheme whole, its page numbers apart", () => {
  const { text, outline } = read(SCHEME);
  expect(keepsText(text, outline)).toBe(true);
  expect(outline.furniture).toEqual([1452, 1875, 1924, 2462, 2642, 2819]);
  const lines = text.split("\n");
  expect(outline.furniture.map((no) => lines[no - 1]?.trim())).toEqual([
    "31",
    "40",
    "41",
    "53",
    "57",
    "61",
  ]);
  expect(outline.preamble).toBe("");
  expect(outline.closing.split("\n")[0]).toBe("Nơi nhận:");
  expect(outline.closing.split("\n").at(-1)).toBe(lines[3434]?.trim());
  expect(outline.closingAt).toBe(5);
  expect(
    outline.warnings.filter(({ code }) => code === "foreign_d").map(({ line }) => line),
  ).toEqual([3372, 3392, 3393, 3403]);
  expect(
    outline.warnings.filter(({ code }) => code === "number_duplicate").map(({ line }) => line),
  ).toEqual([3282]);
});

it.skipIf(!existsSync(SCHEME))("makes paragraphs of the broken lines of the scheme", () => {
  const blocks = flatten(read(SCHEME).outline).flatMap(({ body }) => bodyBlocks(body));
  const notes = blocks
    .filter(({ kind }) => kind === "note")
    .map(({ text }) => /^\((\d+) ?\)/.exec(text)?.[1]);
  expect(notes.filter((number) => number !== undefined)).toEqual(range(1, 94));
  expect(notes.filter((number) => number === undefined)).toHaveLength(2);
  const cut = blocks.filter(({ kind, text }) => kind !== "note" && !/[.:;!?…”)]$/.test(text));
  expect(cut).toHaveLength(1);
  const small = blocks.filter(({ kind, text }) => kind === "text" && /^\p{Ll}/u.test(text));
  expect(small.map(({ text }) => text.length < 100)).toEqual([true]);
});

it.skipIf(!existsSync(SCHEME))("gives every row of the real texts its own address", () => {
  for (const path of [LAW, DECREE, SCHEME]) {
    const rows = flatten(read(path).outline);
    expect(new Set(rows.map(({ anchor }) => anchor)).size).toBe(rows.length);
    for (const { anchor } of rows) expect(anchor).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
  }
});
