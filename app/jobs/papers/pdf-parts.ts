import {
  type Block,
  type Cell,
  MOTTO,
  NATION,
  type Paper,
  SAMPLE_MARK,
  type Table,
} from "#app/domain/papers/paper.ts";
import { linesOf, listed } from "#app/domain/papers/wording.ts";
import { printable } from "./xml-text.ts";

/**
 * Laid out at once, ten thousand rows take more than a gigabyte, and the compiler gives none of it
 * back: so many characters, and so many rows, go to one compiler and the parts are joined.
 */
const CHARACTERS = 120_000;
const ROWS = 400;
/** A part rather ends where the clause changes, when that is near. */
const LOOK_BACK = 60;
/** Words longer than this may be broken anywhere: a cell is narrower than some addresses. */
const LONGEST_WORD = 24;
const ONE_PIECE_UP_TO = 700;

export type TypstPart = {
  paper: Omit<Paper, "blocks">;
  blocks: readonly unknown[];
  first: boolean;
  last: boolean;
  firstPage: number;
  nation: string;
  motto: string;
  sampleMark: string;
  fonts: readonly string[];
};

/** How many rows a part takes, and the part itself. */
export type PlannedPart = { rows: number; part: Omit<TypstPart, "firstPage"> };

/** A paper as the parts it is laid out in: one, unless a table is long. */
export const partsOf = (paper: Paper): PlannedPart[] => {
  const groups = groupsOf(paper.blocks);
  const { blocks: _, ...rest } = paper;
  const shared = {
    paper: {
      ...clean(rest),
      addressees: listed(rest.addressees),
      recipients: listed(rest.recipients),
    },
    nation: NATION,
    motto: MOTTO,
    sampleMark: SAMPLE_MARK,
    fonts: ["Tinos", "Noto Emoji"],
  };
  return groups.map((blocks, i) => ({
    rows: blocks.reduce((sum, block) => sum + (block.kind === "table" ? block.rows.length : 0), 0),
    part: {
      ...shared,
      first: i === 0,
      last: i === groups.length - 1,
      blocks: blocks.map(blockData),
    },
  }));
};

/** Blocks up to the first cut of a long table, then piece by piece, the last with what follows. */
const groupsOf = (blocks: readonly Block[]): Block[][] => {
  const groups: Block[][] = [[]];
  for (const block of blocks) {
    if (block.kind !== "table") groups.at(-1)?.push(block);
    else {
      for (const [i, rows] of pieces(block.rows).entries()) {
        if (i > 0) groups.push([]);
        groups.at(-1)?.push({ ...block, rows } satisfies Table);
      }
    }
  }
  return groups;
};

const pieces = (rows: Table["rows"]): Table["rows"][] => {
  const found: Table["rows"][] = [];
  for (let from = 0; from < rows.length || found.length === 0; ) {
    const to = cutAfter(rows, from);
    found.push(rows.slice(from, to));
    from = Math.max(to, from + 1);
  }
  return found;
};

const cutAfter = (rows: Table["rows"], from: number): number => {
  let to = from;
  for (let size = 0; to < rows.length && to - from < ROWS && size < CHARACTERS; to++) {
    size += sizeOf(rows[to] ?? []);
  }
  if (to >= rows.length) return rows.length;
  const group = (i: number) => rows[i]?.[0]?.text;
  for (let back = to; back > from + 1 && back > to - LOOK_BACK; back--) {
    if (group(back) !== group(back - 1)) return back;
  }
  return to;
};

const sizeOf = (row: readonly Cell[]): number =>
  row.reduce(
    (sum, { lead = "", text, remark = "" }) => sum + lead.length + text.length + remark.length,
    0,
  );

const blockData = (block: Block): unknown => {
  if (block.kind !== "table") return clean(block);
  return {
    ...clean({ ...block, rows: [] }),
    rows: block.rows.map((row) => {
      const breakable = row.some(({ text }) => text.length > ONE_PIECE_UP_TO);
      return row.map((cell) => ({ ...clean(cell), lines: linesOf(soft(cell.text)), breakable }));
    }),
  };
};

const soft = (text: string): string =>
  printable(text).replace(new RegExp(`\\S{${LONGEST_WORD},}`, "gu"), (word) =>
    word.replace(new RegExp(`.{${LONGEST_WORD / 2}}`, "gu"), "$&\u200b"),
  );

/** Every text of a value, as a file may hold it. */
const clean = <T>(value: T): T =>
  JSON.parse(JSON.stringify(value), (_, inner) =>
    typeof inner === "string" ? printable(inner) : inner,
  );
