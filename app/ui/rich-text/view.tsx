import type {
  Block,
  Cell,
  Inline,
  ListItem,
  Mark,
  RichText,
  TableRow,
} from "#app/domain/rich-text/schema.ts";
import { useCopy } from "../copy.tsx";

type Level = 2 | 3 | 4;

type RichTextViewProps = {
  text: RichText;
  /** Level of the heading that the text stands under. */
  under?: Level;
};

/** Formatted text as elements, each written out here: no other tag or attribute can come of it. */
export function RichTextView({ text, under = 2 }: RichTextViewProps) {
  return (
    <div className="rich-text" lang="vi">
      {inPlace(text.content).map(({ part, place }) => (
        <BlockView key={place} block={part} under={under} />
      ))}
    </div>
  );
}

const HEADINGS = {
  2: { 3: "h3", 4: "h4" },
  3: { 3: "h4", 4: "h5" },
  4: { 3: "h5", 4: "h6" },
} as const;

function BlockView({ block, under }: { block: Block; under: Level }) {
  switch (block.type) {
    case "paragraph":
      return <p>{words(block.content)}</p>;
    case "heading": {
      const Heading = HEADINGS[under][block.attrs.level];
      return <Heading>{words(block.content)}</Heading>;
    }
    case "bulletList":
      return <ul>{items(block.content, under)}</ul>;
    case "orderedList": {
      const { start } = block.attrs;
      return <ol start={start === 1 ? undefined : start}>{items(block.content, under)}</ol>;
    }
    case "table":
      return <TableView rows={block.content} under={under} />;
  }
}

const items = (list: readonly ListItem[], under: Level) =>
  inPlace(list).map(({ part, place }) => <li key={place}>{blocks(part.content, under)}</li>);

const blocks = (content: readonly Block[], under: Level) =>
  inPlace(content).map(({ part, place }) => <BlockView key={place} block={part} under={under} />);

function TableView({ rows, under }: { rows: readonly TableRow[]; under: Level }) {
  const { copy } = useCopy();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className="table-region" tabIndex={0} aria-label={copy.richText.tableScroll}>
      <table>
        <tbody>
          {inPlace(rows).map(({ part, place }) => (
            <tr key={place}>
              {inPlace(part.content).map((cell) => (
                <CellView
                  key={cell.place}
                  cell={cell.part}
                  isFirstRow={place === 0}
                  under={under}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

type CellViewProps = { cell: Cell; isFirstRow: boolean; under: Level };

function CellView({ cell, isFirstRow, under }: CellViewProps) {
  const { colspan, rowspan } = cell.attrs;
  const spans = {
    ...(colspan > 1 ? { colSpan: colspan } : {}),
    ...(rowspan > 1 ? { rowSpan: rowspan } : {}),
  };
  const content = blocks(cell.content, under);
  if (cell.type === "tableCell") return <td {...spans}>{content}</td>;
  return (
    <th scope={isFirstRow ? "col" : "row"} {...spans}>
      {content}
    </th>
  );
}

const words = (content: readonly Inline[] = []) =>
  inPlace(content).map(({ part, place }) => {
    if (part.type === "hardBreak") return <br key={place} />;
    return <Marked key={place} text={part.text} marks={part.marks ?? []} />;
  });

function Marked({ text, marks }: { text: string; marks: readonly Mark[] }) {
  const [mark, ...inner] = marks;
  if (!mark) return text;
  const content = <Marked text={text} marks={inner} />;
  switch (mark.type) {
    case "bold":
      return <strong>{content}</strong>;
    case "italic":
      return <em>{content}</em>;
    case "link":
      return (
        <a href={mark.attrs.href} rel="nofollow noopener ugc">
          {content}
        </a>
      );
  }
}

/** Parts of a fixed text have no other name than their place. */
const inPlace = <Part,>(parts: readonly Part[]): { part: Part; place: number }[] =>
  parts.map((part, place) => ({ part, place }));
