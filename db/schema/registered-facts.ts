import { sql } from "drizzle-orm";
import { check, date, index, integer, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { bytea } from "../columns.ts";
import { records } from "./records.ts";

/**
 * A registered fact of a place beside its record: works, models, regulations, recognitions. What a kind has
 * of its own stands in `details`, read back by that kind's schema; what is counted by stands in columns.
 */
export const registeredFacts = pgTable(
  "registered_facts",
  {
    recordId: uuid("record_id")
      .primaryKey()
      .references(() => records.id, { onDelete: "restrict" }),
    /** A plain account of it, in a few sentences. */
    summary: text("summary").notNull().default(""),
    /** The day it counts from: completed, issued, recognised, begun. */
    happenedOn: date("happened_on"),
    /** For what lasts: the day it ended; null while it goes on. */
    endedOn: date("ended_on"),
    /** The year it was done for, where a decision of another year names it. */
    forYear: integer("for_year"),
    documentNumber: text("document_number"),
    details: jsonb("details").$type<unknown>().notNull().default({}),
    salt: bytea("salt").notNull(),
    copiedFrom: uuid("copied_from").references(() => records.id, { onDelete: "set null" }),
    revision: integer("revision").notNull().default(0),
  },
  (t) => [
    index("registered_facts_day").on(t.happenedOn),
    index("registered_facts_copied").on(t.copiedFrom).where(sql`${t.copiedFrom} is not null`),
    check(
      "registered_facts_days",
      sql`${t.endedOn} is null or ${t.happenedOn} is null or ${t.endedOn} >= ${t.happenedOn}`,
    ),
    check("registered_facts_year", sql`${t.forYear} is null or ${t.forYear} between 1945 and 2200`),
  ],
);
