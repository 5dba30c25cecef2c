import { type CsvLine, readCsv } from "../csv-table.ts";
import { readRow } from "./village-cells.ts";
import {
  type Report,
  VILLAGE_COLUMNS,
  type VillageColumn,
  type VillageError,
  type VillageRow,
  type VillageTable,
} from "./village-table.ts";

const MOST_CHARACTERS = 400_000;
const MOST_ROWS = 999;

/**
 * Reads a commune's table of villages (columns `ma,ten,loai,so_ho,tu_ngay,den_ngay,ma_ke_tiep`; comma,
 * semicolon or tab; days as 31/12/2026 or 2026-12-31). Gives either every row, or every fault with its
 * line: a table is taken whole or not at all. A short code "7" means village 007 of the commune.
 */
export const parseVillageCsv = (text: string, communeCode: string): VillageTable => {
  const errors: VillageError[] = [];
  const fail =
    (line: number): Report =>
    (column, code) =>
      errors.push({ line, column, code });
  const lines = readLines(text, fail);
  const rows = lines.map(({ line, cells }) => ({
    line,
    row: readRow(cells, communeCode, fail(line)),
  }));
  checkTogether(rows, fail);
  if (lines.length === 0 && errors.length === 0) fail(1)(null, "rows_missing");
  return errors.length > 0
    ? { ok: false, errors: errors.sort((a, b) => a.line - b.line) }
    : { ok: true, rows: rows.map(({ row }) => row) };
};

const readLines = (text: string, fail: (line: number) => Report): CsvLine<VillageColumn>[] => {
  if (text.length > MOST_CHARACTERS) {
    fail(1)(null, "file_too_large");
    return [];
  }
  const table = readCsv(text, VILLAGE_COLUMNS);
  if (!table.ok) {
    fail(table.line)(null, "file_unreadable");
    return [];
  }
  if (table.missing.length > 0) {
    fail(1)(null, "columns_missing");
    return [];
  }
  if (table.lines.length > MOST_ROWS) fail(MOST_ROWS + 2)(null, "file_too_large");
  return table.lines.slice(0, MOST_ROWS);
};

type Placed = { line: number; row: VillageRow };

/** What only the whole table shows: a code given twice, successors that lead back. */
const checkTogether = (rows: readonly Placed[], fail: (line: number) => Report): void => {
  const byCode = new Map<string, Placed>();
  for (const placed of rows) {
    const { code } = placed.row;
    if (code !== "" && byCode.has(code)) fail(placed.line)("ma", "code_twice");
    else byCode.set(code, placed);
  }
  for (const { line, row } of rows) {
    const seen = new Set([row.code]);
    let next = row.successorCode;
    while (next !== null && !seen.has(next)) {
      seen.add(next);
      next = byCode.get(next)?.row.successorCode ?? null;
    }
    if (next !== null && next === row.code) fail(line)("ma_ke_tiep", "successor_circle");
  }
};
