import type { Random } from "#seeds/random.ts";

/** A document of the editor as loose JSON: tests bend it before it is read. */
export type LooseNode = { [key: string]: unknown; type: string };

const WORDS = [
  "Tiếp thu",
  "một phần",
  "Điều 5",
  "khoản 2",
  "😀",
  "<b>",
  "&amp;",
  "a",
  " ",
  "“hòa”",
];
const LINKS = [
  "https://thuvienphapluat.vn/van-ban?so=10&nam=2022",
  "http://haiphong.gov.vn/",
  "mailto:gop-y@vidu.example",
  "tel:+842253821",
  "/chinh-sach/CS-11311-2026-0001#dieu-5",
];

export const aParagraph = (text: string): LooseNode => ({
  type: "paragraph",
  content: [{ type: "text", text }],
});

export const aDocument = (...content: unknown[]): LooseNode => ({ type: "doc", content });

/** A document that the schema allows, of every kind of node in the end. */
export const randomDocument = (random: Random): LooseNode => ({
  type: "doc",
  content: several(random, 4, () => randomBlock(random)),
});

const several = <Item>(random: Random, most: number, make: () => Item): Item[] =>
  Array.from({ length: random.int(1, most) }, make);

const randomBlock = (random: Random): LooseNode => {
  const chosen = random.next();
  if (chosen < 0.15) {
    return { ...randomParagraph(random), type: "heading", attrs: { level: random.pick([3, 4]) } };
  }
  return chosen < 0.35 ? randomTable(random) : randomItemBlock(random, 2);
};

const randomItemBlock = (random: Random, deeper: number): LooseNode => {
  if (deeper === 0 || random.chance(0.6)) return randomParagraph(random);
  const content = several(random, 3, () => ({
    type: "listItem",
    content: [
      randomParagraph(random),
      ...(random.chance(0.3) ? [randomItemBlock(random, deeper - 1)] : []),
    ],
  }));
  return random.chance(0.5)
    ? { type: "bulletList", content }
    : { type: "orderedList", attrs: { start: random.pick([1, 1, 2, 37]) }, content };
};

const randomTable = (random: Random): LooseNode => ({
  type: "table",
  content: several(random, 3, () => ({
    type: "tableRow",
    content: several(random, 3, () => ({
      type: random.pick(["tableCell", "tableHeader"]),
      attrs: { colspan: random.pick([1, 1, 2]), rowspan: 1 },
      content: [randomItemBlock(random, 1)],
    })),
  })),
});

const randomParagraph = (random: Random): LooseNode => {
  if (random.chance(0.1)) return { type: "paragraph" };
  return { type: "paragraph", content: several(random, 4, () => randomInline(random)) };
};

const randomInline = (random: Random): LooseNode => {
  const marks = [
    ...(random.chance(0.2) ? [{ type: "link", attrs: { href: random.pick(LINKS) } }] : []),
    ...(random.chance(0.2) ? [{ type: "bold" }] : []),
    ...(random.chance(0.2) ? [{ type: "italic" }] : []),
  ];
  if (random.chance(0.1)) return { type: "hardBreak" };
  const text = several(random, 3, () => random.pick(WORDS)).join("");
  return { type: "text", text, ...(marks.length > 0 ? { marks } : {}) };
};
