/** A village as its commune lists it; days as `YYYY-MM-DD`, `validTo` is the last day it existed. */
export type VillageRow = {
  code: string;
  name: string;
  kind: "thon" | "to_dan_pho";
  households: number | null;
  validFrom: string;
  validTo: string | null;
  successorCode: string | null;
};

export const VILLAGE_COLUMNS = [
  "ma",
  "ten",
  "loai",
  "so_ho",
  "tu_ngay",
  "den_ngay",
  "ma_ke_tiep",
] as const;
export type VillageColumn = (typeof VILLAGE_COLUMNS)[number];

export const VILLAGE_FAULTS = [
  "file_unreadable",
  "file_too_large",
  "columns_missing",
  "rows_missing",
  "code_wrong",
  "code_of_other_commune",
  "code_twice",
  "name_wrong",
  "kind_wrong",
  "households_wrong",
  "day_wrong",
  "days_crossed",
  "successor_wrong",
  "successor_without_end",
  "successor_circle",
] as const;
export type VillageFault = (typeof VILLAGE_FAULTS)[number];

/** What is wrong, in which line of the file (from 1) and in which column; null: the line as a whole. */
export type VillageError = { line: number; column: VillageColumn | null; code: VillageFault };

export type VillageTable = { ok: true; rows: VillageRow[] } | { ok: false; errors: VillageError[] };

/** Takes note of a fault in a column of the line at hand. */
export type Report = (column: VillageColumn | null, code: VillageFault) => void;
