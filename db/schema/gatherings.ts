import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  check,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import { CHANNELS } from "../../app/domain/policies/schema.ts";
import { at, bytea, id } from "../columns.ts";
import { accounts } from "./accounts.ts";
import { records } from "./records.ts";
import { units } from "./units.ts";

/** What may happen to a gathering after it was entered; each of these is shown to the public. */
export const GATHERING_CHANGES = ["added", "corrected", "opinion_withdrawn", "withdrawn"] as const;

/**
 * An occasion on which opinions were gathered outside the portal: a meeting, a batch of household slips,
 * a day at the telephone, a letter. Its people count once, however many opinions it gave.
 */
export const gatherings = pgTable(
  "gatherings",
  {
    id: id(),
    policyId: uuid("policy_id")
      .notNull()
      .references(() => records.id, { onDelete: "restrict" }),
    round: integer("round").notNull(),
    channel: text("channel", { enum: CHANNELS }).notNull(),
    /** Where: a village, a commune, or the city. */
    unitCode: text("unit_code")
      .notNull()
      .references(() => units.code, { onDelete: "restrict" }),
    heldOn: date("held_on").notNull(),
    /** Who called the meeting, or wrote the letter; public. */
    body: text("body").notNull().default(""),
    documentNumber: text("document_number"),
    documentDate: date("document_date"),
    /** Present, represented or heard, as its papers say. */
    people: integer("people").notNull(),
    /** Its opinions that count, and the people noted on them. */
    opinions: integer("opinions").notNull().default(0),
    spoken: integer("spoken").notNull().default(0),
    version: integer("version").notNull().default(1),
    enteredBy: uuid("entered_by").references(() => accounts.id, { onDelete: "set null" }),
    createdAt: at("created_at").notNull(),
    updatedAt: at("updated_at").notNull(),
    withdrawnAt: at("withdrawn_at"),
    isSample: boolean("is_sample").notNull().default(false),
  },
  (t) => [
    index("gatherings_policy").on(t.policyId, t.id),
    check("gatherings_people", sql`${t.people} between 0 and 1000000`),
    check("gatherings_counts", sql`${t.opinions} >= 0 and ${t.spoken} >= ${t.opinions}`),
  ],
);

/** Agree, disagree, other, counted on slips, for a clause or a question: people, not opinions. */
export const gatheringTallies = pgTable(
  "gathering_tallies",
  {
    gatheringId: uuid("gathering_id")
      .notNull()
      .references(() => gatherings.id, { onDelete: "cascade" }),
    position: integer("position").notNull(),
    /** Null: the draft as a whole, or the question. */
    clauseKey: uuid("clause_key"),
    /** What the slip asked; empty where it asked about the clause. */
    question: text("question").notNull().default(""),
    agree: integer("agree").notNull(),
    disagree: integer("disagree").notNull(),
    other: integer("other").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.gatheringId, t.position] }),
    check(
      "gathering_tallies_counts",
      sql`${t.agree} >= 0 and ${t.disagree} >= 0 and ${t.other} >= 0`,
    ),
  ],
);

/** What was changed after entering, when and why: the public trace. */
export const gatheringChanges = pgTable(
  "gathering_changes",
  {
    id: bigint("id", { mode: "number" }).generatedAlwaysAsIdentity().primaryKey(),
    gatheringId: uuid("gathering_id")
      .notNull()
      .references(() => gatherings.id, { onDelete: "cascade" }),
    kind: text("kind", { enum: GATHERING_CHANGES }).notNull(),
    reason: text("reason").notNull(),
    /** Public fields that became others: name → before and after. */
    changed: jsonb("changed").$type<Record<string, [string, string]>>().notNull().default({}),
    at: at("at").notNull(),
    by: uuid("by").references(() => accounts.id, { onDelete: "set null" }),
  },
  (t) => [index("gathering_changes_of").on(t.gatheringId, t.id)],
);

/** Tables of opinions that were taken in: the same one is not taken twice. */
export const opinionImports = pgTable(
  "opinion_imports",
  {
    policyId: uuid("policy_id")
      .notNull()
      .references(() => records.id, { onDelete: "cascade" }),
    /** Of the rows as read, so that a file saved anew is known again. */
    sha256: bytea("sha256").notNull(),
    gatheringId: uuid("gathering_id")
      .notNull()
      .references(() => gatherings.id, { onDelete: "cascade" }),
    opinions: integer("opinions").notNull(),
    at: at("at").notNull(),
    by: uuid("by").references(() => accounts.id, { onDelete: "set null" }),
  },
  (t) => [primaryKey({ columns: [t.policyId, t.sha256] })],
);
