import { fold } from "../vietnamese.ts";
import type { Reading } from "./reading.ts";
import { hasLines } from "./styles.ts";
import type { Tally } from "./tally.ts";
import { child, childrenNamed, valOf } from "./tree.ts";
import { contentOf } from "./wrappers.ts";
import type { XmlElement } from "./xml.ts";

/** The lines of each cell of a row. */
export type Row = readonly (readonly string[])[];

type Cell = {
  cell: XmlElement;
  /** Goes on with the cell above it. */
  merged: boolean;
};

/** Rows of a table with their cells, without those that were taken out by a tracked change. */
export const rowsOf = (table: XmlElement, tally: Tally): Cell[][] =>
  contentOf(table, tally).flatMap((row) => {
    if (row.name !== "w:tr") return [];
    const taken = isTaken(child(row, "w:trPr"), "w:ins", "w:del", tally);
    return taken ? [] : [cellsOf(row, tally)];
  });

const cellsOf = (row: XmlElement, tally: Tally): Cell[] =>
  contentOf(row, tally).flatMap((cell) => {
    const properties = child(cell, "w:tcPr");
    if (cell.name !== "w:tc") return [];
    if (isTaken(properties, "w:cellIns", "w:cellDel", tally)) return [];
    const merge = child(properties, "w:vMerge");
    return [{ cell, merged: merge !== undefined && valOf(merge) !== "restart" }];
  });

const isTaken = (
  properties: XmlElement | undefined,
  put: string,
  taken: string,
  tally: Tally,
): boolean => {
  if (child(properties, put)) tally.add("insertions_kept");
  if (!child(properties, taken)) return false;
  tally.add("deletions_dropped");
  return true;
};

/**
 * The lines of a table. Rows stand between bars, so that no row is taken for a heading of the draft. A
 * table that only sets text side by side, as the head and the signature of every official paper do, or
 * that has a single column, gives its paragraphs one after the other.
 */
export const printTable = (
  { styles, tally }: Reading,
  table: XmlElement,
  rows: readonly Row[],
): string[] => {
  const style = styles.named(valOf(child(table, "w:tblPr", "w:tblStyle")));
  const lined = isLined(table) || (style?.lined ?? false);
  if (rows.every((row) => row.length < 2) || (!lined && isLayout(rows))) {
    return rows.flat(2);
  }
  tally.add("tables_flattened");
  return rows.flatMap((row) => {
    const cells = row.map((lines) => lines.map(onOneLine).filter(Boolean).join(" "));
    return cells.some(Boolean) ? [`| ${cells.join(" | ")} |`] : [];
  });
};

const onOneLine = (line: string): string => line.replaceAll(/[\n\t]+/g, " ").trim();

const isLined = (table: XmlElement): boolean =>
  hasLines(child(table, "w:tblPr", "w:tblBorders")) ||
  childrenNamed(table, "w:tr").some((row) =>
    childrenNamed(row, "w:tc").some((cell) => hasLines(child(cell, "w:tcPr", "w:tcBorders"))),
  );

/** What only stands in the head or under the text of an official paper (Nghị định 30/2020/NĐ-CP). */
const SIDE_BY_SIDE =
  /^(?:cong hoa xa hoi chu nghia viet nam|dang cong san viet nam|doc lap *[-–] *tu do|noi nhan *:?|(?:tm|t\/m|kt|k\/t|tl|t\/l|tuq)[. ])/;

const isLayout = (rows: readonly Row[]): boolean =>
  rows.some((row) =>
    row.some((lines) =>
      lines.some((line) =>
        line.split("\n").some((part) => SIDE_BY_SIDE.test(fold(part.trim().slice(0, 60)))),
      ),
    ),
  );
