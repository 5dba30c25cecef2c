import { sql } from "drizzle-orm";
import {
  boolean,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { CHANGE_KINDS } from "../../app/domain/policies/compare/touched.ts";
import { REVISION_STATES, type RevisionRow } from "../../app/domain/policies/revision.ts";
import { at } from "../columns.ts";
import { accounts } from "./accounts.ts";
import { comments, policies, policyVersions } from "./policies.ts";

/** A new version under way: nothing of it is public before its version is. */
export const policyRevisions = pgTable(
  "policy_revisions",
  {
    id: uuid("id").primaryKey(),
    recordId: uuid("record_id")
      .notNull()
      .references(() => policies.recordId, { onDelete: "cascade" }),
    /** Version that it revises, and the one it became. */
    baseVersion: integer("base_version").notNull(),
    publishedVersion: integer("published_version"),
    state: text("state", { enum: REVISION_STATES }).notNull(),
    preamble: text("preamble").notNull(),
    closing: text("closing").notNull(),
    sourceText: text("source_text").notNull(),
    /** Lines of the source that are no text (page numbers). */
    furniture: jsonb("furniture").$type<number[]>().notNull().default([]),
    rows: jsonb("rows").$type<RevisionRow[]>().notNull(),
    /** What a person decided: address of a new clause → identity of the old one, or null for a new one. */
    decisions: jsonb("decisions").$type<Record<string, string | null>>().notNull().default({}),
    /** Opinions behind a change: address of the new clause, or identity of a removed one → comments. */
    causes: jsonb("causes").$type<Record<string, string[]>>().notNull().default({}),
    note: text("note").notNull().default(""),
    /** Null until the drafter has said. */
    substantive: boolean("substantive"),
    newClosesAt: at("new_closes_at"),
    draftedBy: uuid("drafted_by").references(() => accounts.id, { onDelete: "set null" }),
    proposedBy: uuid("proposed_by").references(() => accounts.id, { onDelete: "set null" }),
    proposedAt: at("proposed_at"),
    decidedBy: uuid("decided_by").references(() => accounts.id, { onDelete: "set null" }),
    decidedAt: at("decided_at"),
    decisionNote: text("decision_note"),
    rowVersion: integer("row_version").notNull().default(1),
    createdAt: at("created_at").notNull(),
    updatedAt: at("updated_at").notNull(),
  },
  (t) => [
    uniqueIndex("policy_revisions_open")
      .on(t.recordId)
      .where(sql`${t.state} in ('draft', 'proposed', 'returned', 'approved')`),
    index("policy_revisions_proposed").on(t.proposedAt).where(sql`${t.state} = 'proposed'`),
  ],
);

/** Clauses that a version touched, with those around them: whom to tell, and what a comment spoke of. */
export const clauseChanges = pgTable(
  "clause_changes",
  {
    recordId: uuid("record_id").notNull(),
    version: integer("version").notNull(),
    clauseKey: uuid("clause_key").notNull(),
    kind: text("kind", { enum: CHANGE_KINDS }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.recordId, t.clauseKey, t.version] }),
    foreignKey({
      name: "clause_changes_version",
      columns: [t.recordId, t.version],
      foreignColumns: [policyVersions.recordId, policyVersions.number],
    }).onDelete("cascade"),
  ],
);

/** The opinions that caused a change. */
export const changeCauses = pgTable(
  "change_causes",
  {
    recordId: uuid("record_id").notNull(),
    version: integer("version").notNull(),
    clauseKey: uuid("clause_key").notNull(),
    commentId: uuid("comment_id")
      .notNull()
      .references(() => comments.id, { onDelete: "cascade" }),
  },
  (t) => [
    primaryKey({ columns: [t.recordId, t.version, t.clauseKey, t.commentId] }),
    foreignKey({
      name: "change_causes_version",
      columns: [t.recordId, t.version],
      foreignColumns: [policyVersions.recordId, policyVersions.number],
    }).onDelete("cascade"),
    index("change_causes_comment").on(t.commentId),
  ],
);
