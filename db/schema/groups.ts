import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  index,
  integer,
  pgTable,
  primaryKey,
  real,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import { GROUP_STATES, GROUPING_STATES, STANDINGS } from "../../app/domain/policies/groups.ts";
import { at, id } from "../columns.ts";
import { accounts } from "./accounts.ts";
import { comments, policies } from "./policies.ts";

/** Like opinions on one clause in one round, for one answer. Each keeps its own row of the table. */
export const commentGroups = pgTable(
  "comment_groups",
  {
    id: id(),
    policyId: uuid("policy_id")
      .notNull()
      .references(() => policies.recordId, { onDelete: "cascade" }),
    round: integer("round").notNull(),
    /** Null: about the draft as a whole. */
    clauseKey: uuid("clause_key"),
    /** Where its opinions stand in the table; moves with them. */
    clausePosition: integer("clause_position").notNull(),
    state: text("state", { enum: GROUP_STATES }).notNull(),
    /** The opinion whose words stand for the group; always one of its members. */
    leadId: uuid("lead_id")
      .notNull()
      .references(() => comments.id, { onDelete: "cascade" }),
    /** Raised by every change of its members. */
    version: integer("version").notNull().default(1),
    acceptedBy: uuid("accepted_by").references(() => accounts.id, { onDelete: "set null" }),
    createdAt: at("created_at").notNull(),
  },
  (t) => [index("comment_groups_table").on(t.policyId, t.clausePosition, t.id)],
);

/** One row for every opinion that grouping has looked at, so that none is in two groups or asked about twice. */
export const groupedComments = pgTable(
  "grouped_comments",
  {
    commentId: uuid("comment_id")
      .primaryKey()
      .references(() => comments.id, { onDelete: "cascade" }),
    groupId: uuid("group_id").references(() => commentGroups.id, { onDelete: "cascade" }),
    standing: text("standing", { enum: STANDINGS }).notNull(),
    /** Likeness to the words that stand for the group, 0 to 1. */
    likeness: real("likeness").notNull().default(0),
    /** A person took it out: nothing suggests it again. */
    keptApart: boolean("kept_apart").notNull().default(false),
  },
  (t) => [
    index("grouped_comments_group")
      .on(t.groupId, t.standing, t.commentId)
      .where(sql`${t.groupId} is not null`),
    check("grouped_comments_alone", sql`(${t.standing} = 'alone') = (${t.groupId} is null)`),
  ],
);

/** The search for like opinions on a draft: how far it is, so that a killed one goes on. */
export const groupings = pgTable(
  "groupings",
  {
    policyId: uuid("policy_id")
      .primaryKey()
      .references(() => policies.recordId, { onDelete: "cascade" }),
    state: text("state", { enum: GROUPING_STATES }).notNull(),
    /** Raised with every order: what an older one still computes is thrown away. */
    run: integer("run").notNull().default(1),
    total: integer("total").notNull().default(0),
    done: integer("done").notNull().default(0),
    /** Round and clause that were finished last, as one word in their order. */
    cursor: text("cursor"),
    /** Opinions on the draft when late ones were last looked for. */
    seenOpinions: integer("seen_opinions").notNull().default(0),
    requestedBy: uuid("requested_by").references(() => accounts.id, { onDelete: "set null" }),
    requestedAt: at("requested_at").notNull(),
    finishedAt: at("finished_at"),
    attempts: integer("attempts").notNull().default(0),
    lastError: text("last_error"),
  },
  (t) => [
    index("groupings_to_do").on(t.requestedAt).where(sql`${t.state} in ('waiting', 'running')`),
    check("groupings_done", sql`${t.done} between 0 and ${t.total}`),
  ],
);

/** Who has which part of a table open, so that two do not write the same answer. */
export const tableVisits = pgTable(
  "table_visits",
  {
    policyId: uuid("policy_id")
      .notNull()
      .references(() => policies.recordId, { onDelete: "cascade" }),
    accountId: uuid("account_id")
      .notNull()
      .references(() => accounts.id, { onDelete: "cascade" }),
    part: text("part").notNull(),
    groupId: uuid("group_id").references(() => commentGroups.id, { onDelete: "set null" }),
    at: at("at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.policyId, t.accountId] })],
);
