import { sql } from "drizzle-orm";
import {
  bigint,
  check,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { APPEAL_OUTCOMES, WITHHOLDINGS } from "../../app/domain/screening/appeal.ts";
import { at, bytea } from "../columns.ts";
import { accounts } from "./accounts.ts";
import { comments, policies, textChecks } from "./policies.ts";

/**
 * Public words that were taken down, and may have come back: the public register, which holds no word of
 * them. The place they had in lists is kept, for the notice that stands there and for their return.
 */
export const takedowns = pgTable(
  "takedowns",
  {
    id: bigint("id", { mode: "number" }).generatedAlwaysAsIdentity().primaryKey(),
    commentId: uuid("comment_id")
      .notNull()
      .references(() => comments.id, { onDelete: "restrict" }),
    policyId: uuid("policy_id")
      .notNull()
      .references(() => policies.recordId, { onDelete: "restrict" }),
    clauseKey: uuid("clause_key"),
    /** Order the words had in public lists. */
    shownAt: at("shown_at").notNull(),
    reasonCode: text("reason_code").notNull(),
    /** Law or house rule behind it, as an id of the dated legal bases. */
    basis: text("basis").notNull(),
    actorRole: text("actor_role").notNull(),
    actorUnit: text("actor_unit").notNull(),
    at: at("at").notNull(),
    restoredAt: at("restored_at"),
  },
  (t) => [
    uniqueIndex("takedowns_standing").on(t.commentId).where(sql`${t.restoredAt} is null`),
    index("takedowns_place").on(t.policyId, t.shownAt, t.commentId),
    index("takedowns_register").on(t.at, t.id),
  ],
);

/** A sender's objection to words that are not shown: once for each decision. */
export const appeals = pgTable(
  "appeals",
  {
    id: bigint("id", { mode: "number" }).generatedAlwaysAsIdentity().primaryKey(),
    commentId: uuid("comment_id")
      .notNull()
      .references(() => comments.id, { onDelete: "restrict" }),
    recordId: uuid("record_id").notNull(),
    unitPath: text("unit_path").notNull(),
    authorId: uuid("author_id").references(() => accounts.id, { onDelete: "set null" }),
    /** Which decision it is against: its kind and its step in the timeline. */
    against: text("against", { enum: WITHHOLDINGS }).notNull(),
    decisionSeq: integer("decision_seq").notNull(),
    words: text("words").notNull(),
    createdAt: at("created_at").notNull(),
    dueAt: at("due_at").notNull(),
    outcome: text("outcome", { enum: APPEAL_OUTCOMES }),
    decidedBy: uuid("decided_by"),
    decidedAt: at("decided_at"),
  },
  (t) => [
    unique("appeals_once").on(t.commentId, t.decisionSeq),
    uniqueIndex("appeals_open").on(t.commentId).where(sql`${t.outcome} is null`),
    index("appeals_waiting").on(t.dueAt, t.id).where(sql`${t.outcome} is null`),
    index("appeals_decided").on(t.decidedAt).where(sql`${t.outcome} is not null`),
    check("appeals_decision", sql`(${t.outcome} is null) = (${t.decidedAt} is null)`),
  ],
);

/** What a sender had written before he mended it: for himself and for who reads the new words. */
export const commentTexts = pgTable(
  "comment_texts",
  {
    commentId: uuid("comment_id")
      .notNull()
      .references(() => comments.id, { onDelete: "cascade" }),
    number: integer("number").notNull(),
    body: text("body").notNull(),
    wording: text("wording"),
    salt: bytea("salt").notNull(),
    /** Why it came back to him. */
    reasonCode: text("reason_code"),
    replacedAt: at("replaced_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.commentId, t.number] })],
);

/** Who has a waiting text open just now; forgotten after some minutes, and never a lock. */
export const checkViewers = pgTable(
  "check_viewers",
  {
    checkId: bigint("check_id", { mode: "number" })
      .notNull()
      .references(() => textChecks.id, { onDelete: "cascade" }),
    accountId: uuid("account_id")
      .notNull()
      .references(() => accounts.id, { onDelete: "cascade" }),
    seenAt: at("seen_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.checkId, t.accountId] }),
    index("check_viewers_seen").on(t.seenAt),
  ],
);
