import { readCsv } from "../csv-table.ts";
import { MOST_OPINIONS } from "./channels.ts";
import {
  checkOpinion,
  type GivenOpinion,
  OPINION_COLUMNS,
  type OpinionColumn,
  type OpinionFault,
  type OpinionRules,
} from "./opinion-rows.ts";

const MOST_CHARACTERS = 2_000_000;

/** Columns that a table cannot do without; the others are empty where they are not there. */
const NEEDED: readonly OpinionColumn[] = ["thai_do", "noi_dung"];

export const TABLE_FAULTS = [
  "file_unreadable",
  "file_too_large",
  "columns_missing",
  "rows_missing",
  "rows_too_many",
  "row_twice",
] as const;
export type TableFault = (typeof TABLE_FAULTS)[number];

export type LineFault = {
  line: number;
  column: OpinionColumn | null;
  code: OpinionFault | TableFault;
};

export type OpinionTable =
  | { ok: true; rows: { line: number; opinion: GivenOpinion }[] }
  | { ok: false; faults: LineFault[] };

/**
 * Reads a table of opinions (`dieu_khoan,thai_do,so_nguoi,ho_ten,noi_dung`). Gives either every row or
 * every fault with its line: a table is taken whole or not at all. The same opinion of the same person
 * twice is a fault, so that nobody counts twice.
 */
export const readOpinions = (text: string, rules: OpinionRules): OpinionTable => {
  const whole = (code: TableFault, line = 1): OpinionTable => ({
    ok: false,
    faults: [{ line, column: null, code }],
  });
  if (text.length > MOST_CHARACTERS) return whole("file_too_large");
  const table = readCsv(text, OPINION_COLUMNS);
  if (!table.ok) return whole("file_unreadable", table.line);
  if (NEEDED.some((column) => table.missing.includes(column))) return whole("columns_missing");
  if (table.lines.length === 0) return whole("rows_missing");
  if (table.lines.length > MOST_OPINIONS) return whole("rows_too_many", MOST_OPINIONS + 2);
  const faults: LineFault[] = [];
  const rows: { line: number; opinion: GivenOpinion }[] = [];
  const seen = new Set<string>();
  for (const { line, cells } of table.lines) {
    const checked = checkOpinion(cells, rules);
    if (!checked.ok) {
      faults.push(...checked.problems.map((problem) => ({ line, ...problem })));
      continue;
    }
    const same = JSON.stringify(checked.value);
    if (seen.has(same)) faults.push({ line, column: null, code: "row_twice" });
    seen.add(same);
    rows.push({ line, opinion: checked.value });
  }
  return faults.length > 0 ? { ok: false, faults } : { ok: true, rows };
};
