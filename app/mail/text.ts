import type { Block, Letter } from "./letter.ts";

const quoted = (text: string): string =>
  text
    .split("\n")
    .map((line) => `> ${line}`.trimEnd())
    .join("\n");

const blockText = (block: Block): string => {
  switch (block.is) {
    case "text":
      return block.text;
    case "heading":
      return `${block.text.toUpperCase()}`;
    case "title":
      return block.text;
    case "facts":
      return block.facts.map(({ label, value }) => `${label}: ${value}`).join("\n");
    case "quote":
      return `${block.label}:\n${quoted(block.text)}`;
    case "button":
      return `${block.label}:\n${block.href}`;
    case "items":
      return block.items
        .map(({ title, text, href }) => `- ${title}\n  ${text}\n  ${href}`)
        .join("\n\n");
    default:
      return block satisfies never;
  }
};

/** A letter as plain text, for those who read mails so. */
export const letterText = (letter: Letter): string =>
  [
    `${letter.site.name} – ${letter.site.promise}`,
    ...letter.blocks.map(blockText),
    "--",
    ...letter.foot.lines,
    ...letter.foot.links.map(({ label, href }) => `${label}: ${href}`),
    "",
  ].join("\n\n");
