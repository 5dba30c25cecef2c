import { fold } from "#app/domain/vietnamese.ts";
import type { Queryable } from "#db/client.ts";
import { units } from "#db/schema/units.ts";

type Row = typeof units.$inferInsert;

const unit = (code: string, path: string, kind: Row["kind"], name: string, title: string): Row => {
  const fullName = `${title} ${name}`;
  const parentCode = path.split("/").at(-2) ?? null;
  return {
    code,
    parentCode,
    path,
    kind,
    name,
    fullName,
    fold: fold(fullName),
    households: kind === "to_dan_pho" ? 120 : null,
    validFrom: "2025-07-01",
  };
};

/** The city, two wards and their neighbourhoods: enough for roles in scope and out of it. */
export const UNITS: readonly Row[] = [
  unit("31", "31", "thanh_pho", "Hải Phòng", "Thành phố"),
  unit("11311", "31/11311", "phuong", "Hồng Bàng", "Phường"),
  unit("11311-001", "31/11311/11311-001", "to_dan_pho", "1", "Tổ dân phố"),
  unit("11311-007", "31/11311/11311-007", "to_dan_pho", "7", "Tổ dân phố"),
  unit("10660", "31/10660", "phuong", "Ái Quốc", "Phường"),
  unit("10660-001", "31/10660/10660-001", "to_dan_pho", "1", "Tổ dân phố"),
];

/** Writes the units that other factories refer to; doing it again changes nothing. */
export const makeUnits = async (db: Queryable): Promise<void> => {
  await db
    .insert(units)
    .values([...UNITS])
    .onConflictDoNothing();
};
