import type { Head, Heads } from "./outline-heads.ts";
import type { Layout } from "./outline-layout.ts";
import { isBullet, isFinished, isUpper, type Line } from "./outline-source.ts";
import {
  continuesArticle,
  continuesContainer,
  isArticleText,
  splitHeading,
} from "./outline-titles.ts";
import type { OutlineNode, Warn } from "./outline-types.ts";

type Paragraph = { text: string; last: Line; note: boolean; continues: boolean; heading: boolean };
type Open = {
  head: Head;
  line: Line;
  title: string;
  titleOpen: boolean;
  paragraphs: Paragraph[];
  children: Open[];
};

/** Tree of the lines between two places, by the headings found among them. */
export function buildNodes(
  lines: readonly Line[],
  heads: Heads,
  from: number,
  to: number,
  layout: Layout,
  warn: Warn,
): OutlineNode[] {
  const roots: Open[] = [];
  const path: Open[] = [];
  for (let index = from; index < to; index += 1) {
    const line = lines[index];
    if (!line) continue;
    const head = heads.get(index);
    const current = path.at(-1);
    if (!head) {
      if (current) addLine(current, lines[index - 1] ?? line, line, layout);
      continue;
    }
    const opened = open(head, line);
    while (path.length > 0 && (path.at(-1)?.head.rank ?? 0) >= head.rank) path.pop();
    (path.at(-1)?.children ?? roots).push(opened);
    path.push(opened);
  }
  return roots.map((root) => close(root, warn));
}

function open(head: Head, line: Line): Open {
  const titled = head.style === "container" || head.style === "article";
  const opened: Open = {
    head,
    line,
    title: titled ? head.rest : "",
    titleOpen: titled,
    paragraphs: [],
    children: [],
  };
  if (!titled && head.rest !== "")
    opened.paragraphs.push(paragraph(head.rest, line, head.style === "heading"));
  return opened;
}

const paragraph = (text: string, last: Line, heading = false): Paragraph => ({
  text,
  last,
  note: last.note !== "",
  continues: false,
  heading,
});

function addLine(node: Open, before: Line, line: Line, layout: Layout): void {
  if (node.titleOpen) {
    const continues = node.head.style === "article" ? continuesArticle : continuesContainer;
    if (continues(node.title, before, line, layout.wrapped)) {
      node.title = node.title === "" ? line.text : `${node.title} ${line.text}`;
      return;
    }
    node.titleOpen = false;
  }
  const last = node.paragraphs.at(-1);
  if (last && layout.wrapped && joins(last, line, layout)) {
    last.text += ` ${line.text}`;
    last.last = line;
    return;
  }
  const added = paragraph(line.text, line);
  if (layout.wrapped && line.page && !added.note && last?.note) {
    const cut = node.paragraphs.findLast((other) => !other.note);
    added.continues =
      cut !== undefined && !isFinished(cut.last.text) && !isTitle(cut, layout.width);
  }
  node.paragraphs.push(added);
}

/** Whether a line of a text of broken lines goes on with the paragraph before it. */
function joins(paragraph: Paragraph, line: Line, { width }: Layout): boolean {
  const { last } = paragraph;
  if (line.note) return paragraph.note && line.note === "more";
  if (paragraph.note) return false;
  const finished = isFinished(last.text);
  if (line.page) {
    if (finished) return false;
    const capitals = isUpper(line.text);
    if (!paragraph.heading || capitals) return !paragraph.heading || isUpper(last.text);
    return !isTitle(paragraph, width) || !/^\p{Lu}/u.test(line.text);
  }
  if (line.blanks > 0) return false;
  return !finished || !(isBullet(line.text) || endsEarly(last, line, width));
}

/** A heading of one line: at the foot of a page the next page begins with its text. */
const isTitle = ({ heading, text }: Paragraph, width: number): boolean =>
  heading && text.length <= width;

/** The next word would have had room on the line: so the line was ended on purpose. */
function endsEarly(last: Line, line: Line, width: number): boolean {
  const word = line.text.slice(0, 20).split(" ")[0] ?? "";
  return last.text.length + 1 + word.length < width * 0.85;
}

function close(node: Open, warn: Warn): OutlineNode {
  const { head, line } = node;
  const paragraphs = [...node.paragraphs];
  let { title } = node;
  const first = paragraphs[0];
  if (head.style === "article") {
    if (isArticleText(title, paragraphs.length + node.children.length === 0)) {
      paragraphs.unshift(paragraph(title, line));
      title = "";
    } else if (title === "") warn("title_missing", line.no, head.label);
  } else if (first?.heading) {
    const split = splitHeading(first.text);
    title = split.title;
    if (split.text === "") paragraphs.shift();
    else paragraphs[0] = { ...first, text: split.text };
  }
  return {
    kind: head.kind,
    number: head.number,
    label: head.label,
    title,
    body: paragraphs.map(printParagraph).join("\n"),
    children: node.children.map((child) => close(child, warn)),
  };
}

/** A tab marks a footnote, a space the rest of a paragraph that footnotes cut. */
const printParagraph = ({ text, note, continues }: Paragraph): string =>
  `${note ? "\t" : continues ? " " : ""}${text}`;
