import { z } from "zod";
import { CITY_CODE, type UnitKind } from "#app/domain/units/schema.ts";
import { fold } from "#app/domain/vietnamese.ts";
import formerNames from "./data/former-names.json" with { type: "json" };
import communes from "./data/units.json" with { type: "json" };

/** A row of `units`, by the names of its columns. */
export type UnitRow = {
  code: string;
  parent_code: string | null;
  path: string;
  kind: UnitKind;
  name: string;
  full_name: string;
  fold: string;
  households: number | null;
  area_km2: number | null;
  lon: number | null;
  lat: number | null;
  valid_from: string;
  is_sample: boolean;
};

export type AliasRow = { unit_code: string; name: string; formerly: string; fold: string };

/** The two-tier city and its communes began on this day. */
export const SINCE = "2025-07-01";

const PREFIX = { phuong: "Phường", xa: "Xã", dac_khu: "Đặc khu" } as const;

const Commune = z.tuple([
  z.string().regex(/^\d{5}$/),
  z.enum(["phuong", "xa", "dac_khu"]),
  z.string(),
  z.number(),
  z.number(),
  z.number(),
]);

const CITY: UnitRow = {
  code: CITY_CODE,
  parent_code: null,
  path: CITY_CODE,
  kind: "thanh_pho",
  name: "Hải Phòng",
  full_name: "Thành phố Hải Phòng",
  fold: fold("Thành phố Hải Phòng"),
  households: null,
  area_km2: 3194.72,
  lon: null,
  lat: null,
  valid_from: SINCE,
  is_sample: false,
};

/** The 114 communes, wards and special zones. */
export const COMMUNES: readonly UnitRow[] = z
  .array(Commune)
  .parse(communes)
  .map(([code, kind, name, area, lon, lat]) => {
    const fullName = `${PREFIX[kind]} ${name}`;
    return {
      code,
      parent_code: CITY_CODE,
      path: `${CITY_CODE}/${code}`,
      kind,
      name,
      full_name: fullName,
      fold: fold(fullName),
      households: null,
      area_km2: area,
      lon,
      lat,
      valid_from: SINCE,
      is_sample: false,
    };
  });

export const UNITS: readonly UnitRow[] = [CITY, ...COMMUNES];

/** Names of wards and communes before the merger, which people still type. */
export const ALIASES: readonly AliasRow[] = z
  .array(z.tuple([z.string(), z.string(), z.string()]))
  .parse(formerNames)
  .map(([unitCode, name, formerly]) => ({
    unit_code: unitCode,
    name,
    formerly,
    fold: fold(name),
  }));
