import { z } from "zod";
import { UNIT_KINDS, type UnitKind } from "./schema.ts";

export const PublicUnit = z
  .object({
    code: z.string().meta({ examples: ["31", "11311", "11311-007"] }),
    name: z.string().meta({ description: "Full name, with the kind of unit." }),
    kind: z.enum(UNIT_KINDS),
    parentCode: z.string().nullable(),
    households: z.int().nullable(),
    areaKm2: z.number().nullable(),
    lon: z.number().nullable(),
    lat: z.number().nullable(),
    validFrom: z.iso.date(),
    validTo: z.iso.date().nullable().meta({ description: "Last day; null while it exists." }),
    successorCode: z.string().nullable(),
    isSample: z.boolean(),
  })
  .meta({ id: "Unit", description: "The city, a commune-level unit or a village." });

export type PublicUnit = z.output<typeof PublicUnit>;

type Unit = {
  code: string;
  fullName: string;
  kind: UnitKind;
  parentCode: string | null;
  households: number | null;
  areaKm2: number | null;
  lon: number | null;
  lat: number | null;
  validFrom: string;
  validTo: string | null;
  successorCode: string | null;
  isSample: boolean;
};

/** The public fields of a unit. */
export const publicUnit = (unit: Unit): PublicUnit => ({
  code: unit.code,
  name: unit.fullName,
  kind: unit.kind,
  parentCode: unit.parentCode,
  households: unit.households,
  areaKm2: unit.areaKm2,
  lon: unit.lon,
  lat: unit.lat,
  validFrom: unit.validFrom,
  validTo: unit.validTo,
  successorCode: unit.successorCode,
  isSample: unit.isSample,
});
