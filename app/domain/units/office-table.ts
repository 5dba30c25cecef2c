import { readCsv } from "../csv-table.ts";
import { readDay } from "../fields.ts";
import { checkText } from "../vietnamese.ts";
import { CITY_CODE } from "./schema.ts";

const COLUMNS = ["ma", "ten", "tu_ngay", "den_ngay"] as const;
const MOST_ROWS = 300;
const NAME_LENGTH = 200;

export type OfficeFault =
  | "file_unreadable"
  | "columns_missing"
  | "rows_missing"
  | "too_many"
  | "code_wrong"
  | "code_twice"
  | "name_wrong"
  | "day_wrong";

/** An office as listed; without a first day it is there from the day of the list. */
export type OfficeRow = {
  code: string;
  name: string;
  validFrom: string | null;
  validTo: string | null;
};
export type OfficeError = { line: number; code: OfficeFault };
export type OfficeTable = { ok: true; rows: OfficeRow[] } | { ok: false; errors: OfficeError[] };

/** Reads a table of offices of the city, whole or with every fault by its line. */
export const parseOffices = (text: string): OfficeTable => {
  const refused = (code: OfficeFault, line = 1): OfficeTable => ({
    ok: false,
    errors: [{ line, code }],
  });
  const table = readCsv(text, COLUMNS);
  if (!table.ok) return refused("file_unreadable", table.line);
  if (table.missing.includes("ma") || table.missing.includes("ten")) {
    return refused("columns_missing");
  }
  if (table.lines.length === 0) return refused("rows_missing");
  if (table.lines.length > MOST_ROWS) return refused("too_many");
  const errors: OfficeError[] = [];
  const seen = new Set<string>();
  const rows = table.lines.map(({ line, cells }): OfficeRow => {
    const report = (code: OfficeFault) => errors.push({ line, code });
    const short = cells.ma.replace(new RegExp(`^${CITY_CODE}-`), "");
    if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(short) || short.length > 40) report("code_wrong");
    else if (seen.has(short)) report("code_twice");
    seen.add(short);
    const name = checkText(cells.ten, { max: NAME_LENGTH });
    if (!name.ok) report("name_wrong");
    const [validFrom, validTo] = [cells.tu_ngay, cells.den_ngay].map(readDay);
    const unreal = (cell: string, day: string | null | undefined) => cell !== "" && !day;
    const crossed = validFrom && validTo && validTo < validFrom;
    if (unreal(cells.tu_ngay, validFrom) || unreal(cells.den_ngay, validTo) || crossed) {
      report("day_wrong");
    }
    return {
      code: `${CITY_CODE}-${short}`,
      name: name.ok ? name.value : "",
      validFrom: validFrom ?? null,
      validTo: validTo ?? null,
    };
  });
  return errors.length > 0 ? { ok: false, errors } : { ok: true, rows };
};
