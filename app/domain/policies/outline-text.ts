import { cleanSource, splitLines } from "./outline-source.ts";
import type { Outline, OutlineNode } from "./outline-types.ts";

/** The whole text of an outline in reading order: the text it was read from, white space and page numbers apart. */
export function outlineText(outline: Outline): string {
  const parts = [outline.preamble];
  for (const [index, node] of outline.nodes.entries()) {
    if (index === outline.closingAt) parts.push(outline.closing);
    printNode(node, parts);
  }
  if (outline.closingAt >= outline.nodes.length) parts.push(outline.closing);
  return parts.filter((part) => part !== "").join("\n");
}

/** Text of one node with everything inside it. */
export function nodeText(node: OutlineNode): string {
  const parts: string[] = [];
  printNode(node, parts);
  return parts.join("\n");
}

function printNode(node: OutlineNode, parts: string[]): void {
  const { label, title, body } = node;
  const heading = [label, title].filter((part) => part !== "").join(" ");
  const runs = title === "" && label !== "" && (node.kind === "khoan" || node.kind === "diem");
  if (runs) parts.push(`${heading} ${body}`.trim());
  else parts.push(...[heading, body].filter((part) => part !== ""));
  for (const child of node.children) printNode(child, parts);
}

/** Whether an outline still holds every character of a source text, white space and page numbers apart. */
export function keepsText(source: string, outline: Outline): boolean {
  const furniture = new Set(outline.furniture);
  const kept = splitLines(cleanSource(source))
    .filter((_, index) => !furniture.has(index + 1))
    .join("");
  return squeeze(kept) === squeeze(outlineText(outline));
}

const squeeze = (text: string): string => text.replaceAll(/\s+/gu, "");

export type BodyBlock = { kind: "text" | "bullet" | "note"; text: string };

/**
 * Body of a node as paragraphs to show: a paragraph that footnotes cut at a page end is whole again,
 * the footnotes behind it.
 */
export function bodyBlocks(body: string): BodyBlock[] {
  const blocks: BodyBlock[] = [];
  let text: BodyBlock | undefined;
  for (const line of body.split("\n")) {
    if (line.trim() === "") continue;
    if (line.startsWith("\t")) {
      blocks.push({ kind: "note", text: line.trim() });
    } else if (line.startsWith(" ") && text) {
      text.text += ` ${line.trim()}`;
    } else {
      text = { kind: /^[-–—•+*·▪●]\s/u.test(line) ? "bullet" : "text", text: line.trim() };
      blocks.push(text);
    }
  }
  return blocks;
}
