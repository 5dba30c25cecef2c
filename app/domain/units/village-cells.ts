import { checkText, slug } from "../vietnamese.ts";
import type { Report, VillageColumn, VillageFault, VillageRow } from "./village-table.ts";

const MOST_HOUSEHOLDS = 20_000;
const NAME_LENGTH = 120;

/** One line of the table; what is wrong in it is reported, and stands empty in the row. */
export const readRow = (
  cells: Record<VillageColumn, string>,
  communeCode: string,
  report: Report,
): VillageRow => {
  const name = checkText(cells.ten, { max: NAME_LENGTH });
  if (!name.ok) report("ten", "name_wrong");
  const validFrom = readDay(cells.tu_ngay);
  const validTo = readDay(cells.den_ngay);
  if (validFrom === null) report("tu_ngay", "day_wrong");
  if (cells.den_ngay !== "" && validTo === null) report("den_ngay", "day_wrong");
  if (validFrom && validTo && validTo < validFrom) report("den_ngay", "days_crossed");
  return {
    code: readCode(cells.ma, communeCode, (fault) => report("ma", fault)) ?? "",
    name: name.ok ? name.value : "",
    kind: readKind(cells.loai, report),
    households: readHouseholds(cells.so_ho, report),
    validFrom: validFrom ?? "",
    validTo,
    successorCode: readSuccessor(cells, communeCode, report),
  };
};

const readCode = (
  cell: string,
  communeCode: string,
  fault: (code: VillageFault) => void,
): string | null => {
  const [, commune, number] = /^(?:(\d{5})-)?(\d{1,3})$/.exec(cell) ?? [];
  if (!number || Number(number) === 0) {
    fault("code_wrong");
    return null;
  }
  if (commune && commune !== communeCode) {
    fault("code_of_other_commune");
    return null;
  }
  return `${communeCode}-${number.padStart(3, "0")}`;
};

const readSuccessor = (
  { ma_ke_tiep: cell, den_ngay: end }: Record<VillageColumn, string>,
  communeCode: string,
  report: Report,
): string | null => {
  if (cell === "") return null;
  if (end === "") report("ma_ke_tiep", "successor_without_end");
  return readCode(cell, communeCode, () => report("ma_ke_tiep", "successor_wrong"));
};

const KINDS: Readonly<Record<string, VillageRow["kind"]>> = {
  thon: "thon",
  "to-dan-pho": "to_dan_pho",
  tdp: "to_dan_pho",
};

const readKind = (cell: string, report: Report): VillageRow["kind"] => {
  const kind = KINDS[slug(cell)];
  if (!kind) report("loai", "kind_wrong");
  return kind ?? "thon";
};

/** Spreadsheets write thousands with a point or a comma: "1.250" is 1250. */
const readHouseholds = (cell: string, report: Report): number | null => {
  if (cell === "") return null;
  const plain = /^\d{1,3}([.,]\d{3})*$/.test(cell) ? cell.replace(/[.,]/g, "") : cell;
  const count = /^\d{1,6}$/.test(plain) ? Number(plain) : 0;
  if (count >= 1 && count <= MOST_HOUSEHOLDS) return count;
  report("so_ho", "households_wrong");
  return null;
};

const readDay = (cell: string): string | null => {
  const [, d, m, y] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(cell) ?? [];
  const day = d && m && y ? `${y}-${m.padStart(2, "0")}-${d.padStart(2, "0")}` : cell;
  const at = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== day) return null;
  return day >= "1945-01-01" && day < "2100-01-01" ? day : null;
};
