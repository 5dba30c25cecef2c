import type { UnitKind } from "#app/domain/units/schema.ts";

export type Place = { value: string; label: string };

type Unit = { code: string; fullName: string; kind: UnitKind; validTo: string | null };

/** Units a person can live in, as options: the city as a whole is none, nor what has been merged away. */
export const placesOf = (units: readonly Unit[]): Place[] =>
  units
    .filter(({ kind, validTo }) => kind !== "thanh_pho" && validTo === null)
    .map(({ code, fullName }) => ({ value: code, label: fullName }));
