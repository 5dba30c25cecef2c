export const UNIT_KINDS = [
  "thanh_pho",
  "phuong",
  "xa",
  "dac_khu",
  "thon",
  "to_dan_pho",
  "co_quan",
] as const;

export type UnitKind = (typeof UNIT_KINDS)[number];

export const CITY_CODE = "31";
