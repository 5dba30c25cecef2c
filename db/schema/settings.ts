import { boolean, date, integer, jsonb, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { at } from "../columns.ts";

/** Days off as the State announced them; never computed. */
export const holidays = pgTable(
  "holidays",
  {
    day: date("day").notNull(),
    /** Notice the day comes from, and its version: a later version replaces an earlier one. */
    source: text("source").notNull(),
    version: integer("version").notNull(),
    name: text("name").notNull(),
    /** False: a day off that is worked in exchange. */
    off: boolean("off").notNull().default(true),
  },
  (t) => [primaryKey({ columns: [t.day, t.version] })],
);

/** House values and law values that change: the newest `validFrom` not after a day is in force on it. */
export const settings = pgTable(
  "settings",
  {
    key: text("key").notNull(),
    validFrom: date("valid_from").notNull(),
    value: jsonb("value").notNull(),
    source: text("source").notNull(),
  },
  (t) => [primaryKey({ columns: [t.key, t.validFrom] })],
);

export const legalBases = pgTable("legal_bases", {
  id: text("id").primaryKey(),
  number: text("number").notNull(),
  title: text("title").notNull(),
  article: text("article"),
  effectiveFrom: date("effective_from").notNull(),
  effectiveTo: date("effective_to"),
  /** Only what was read in an official text may be shown to citizens as law. */
  verified: boolean("verified").notNull(),
});

/** One row in demo mode: how far domain time is moved. */
export const demoClock = pgTable("demo_clock", {
  id: integer("id").primaryKey(),
  offsetMs: text("offset_ms").notNull(),
  movedAt: at("moved_at").notNull(),
});

/** Facts about the installation itself: when samples were loaded, with which data. */
export const installation = pgTable("installation", {
  key: text("key").primaryKey(),
  value: text("value").notNull(),
});
