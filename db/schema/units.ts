import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  boolean,
  check,
  date,
  doublePrecision,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
} from "drizzle-orm/pg-core";
import { UNIT_KINDS } from "../../app/domain/units/schema.ts";

export const units = pgTable(
  "units",
  {
    /** `31`, `11311`, `11311-007`. */
    code: text("code").primaryKey(),
    parentCode: text("parent_code").references((): AnyPgColumn => units.code, {
      onDelete: "restrict",
    }),
    /** Codes from the city down, joined by `/`. */
    path: text("path").notNull(),
    kind: text("kind", { enum: UNIT_KINDS }).notNull(),
    name: text("name").notNull(),
    fullName: text("full_name").notNull(),
    /** `vi_fold` of the full name: search and sorting. */
    fold: text("fold").notNull(),
    households: integer("households"),
    areaKm2: doublePrecision("area_km2"),
    lon: doublePrecision("lon"),
    lat: doublePrecision("lat"),
    validFrom: date("valid_from").notNull(),
    validTo: date("valid_to"),
    successorCode: text("successor_code").references((): AnyPgColumn => units.code, {
      onDelete: "restrict",
    }),
    isSample: boolean("is_sample").notNull().default(false),
  },
  (t) => [
    index("units_parent").on(t.parentCode, t.code),
    index("units_fold").using("gin", sql`${t.fold} gin_trgm_ops`),
    check("units_households", sql`${t.households} is null or ${t.households} > 0`),
  ],
);

/** Names that people still type: wards and communes before 1 July 2025. */
export const unitAliases = pgTable(
  "unit_aliases",
  {
    unitCode: text("unit_code")
      .notNull()
      .references(() => units.code, { onDelete: "cascade" }),
    name: text("name").notNull(),
    /** Former district and province, as a hint beside the name. */
    formerly: text("formerly").notNull(),
    fold: text("fold").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.unitCode, t.name, t.formerly] }),
    index("unit_aliases_fold").using("gin", sql`${t.fold} gin_trgm_ops`),
  ],
);
