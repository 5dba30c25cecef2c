import { sql } from "drizzle-orm";
import { check, index, integer, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { MEASURES } from "../../app/domain/indicators/measures.ts";
import { units } from "./units.ts";

/**
 * How many things that count happened in a unit in a month, written in the transaction of each. A unit that
 * was merged keeps its own: who follows whom is asked when it is read.
 */
export const unitTallies = pgTable(
  "unit_tallies",
  {
    measure: text("measure", { enum: MEASURES }).notNull(),
    /** Year and month in one number, `202611`. */
    month: integer("month").notNull(),
    unitCode: text("unit_code")
      .notNull()
      .references(() => units.code, { onDelete: "restrict" }),
    /** Below zero where more of what lasts ended than began. */
    n: integer("n").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.measure, t.month, t.unitCode] }),
    index("unit_tallies_unit").on(t.unitCode, t.measure, t.month),
    check("unit_tallies_month", sql`${t.month} % 100 between 1 and 12`),
  ],
);
