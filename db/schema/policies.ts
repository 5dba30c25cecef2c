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
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import type { Summary } from "../../app/domain/policies/compare/difference.ts";
import {
  CHANNELS,
  CLAUSE_KINDS,
  DISPOSITIONS,
  DOCUMENT_KINDS,
  MATTER_TYPES,
  STANCES,
} from "../../app/domain/policies/schema.ts";
import type { WordWarning } from "../../app/domain/word/tally.ts";
import { at, bytea } from "../columns.ts";
import { accounts } from "./accounts.ts";
import { gatherings } from "./gatherings.ts";
import { records, stateful } from "./records.ts";
import { legalBases } from "./settings.ts";
import { units } from "./units.ts";

export const policies = pgTable(
  "policies",
  {
    recordId: uuid("record_id")
      .primaryKey()
      .references(() => records.id, { onDelete: "restrict" }),
    summary: text("summary").notNull().default(""),
    documentKind: text("document_kind", { enum: DOCUMENT_KINDS }).notNull(),
    matterType: text("matter_type", { enum: MATTER_TYPES }),
    draftingBody: text("drafting_body").notNull().default(""),
    contact: text("contact").notNull().default(""),
    planNumber: text("plan_number"),
    planDate: date("plan_date"),
    /** Copies of the plan sent to the People's Council and the Front (Đ28 k1). */
    planSentAt: date("plan_sent_at"),
    /** Basis for a period shorter than the default; shown to the public. */
    shortPeriodBasis: text("short_period_basis"),
    round: integer("round").notNull().default(1),
    currentVersion: integer("current_version").notNull().default(0),
    signedBy: text("signed_by"),
    adoptionNumber: text("adoption_number"),
    adoptionDate: date("adoption_date"),
    adoptionUrl: text("adoption_url"),
    /** Why the decision departs from what most people said (Đ28 k4). */
    departureReason: text("departure_reason"),
    /** Kept in the same transaction as the comments they count. */
    opinionCount: integer("opinion_count").notNull().default(0),
    personCount: integer("person_count").notNull().default(0),
    shownCount: integer("shown_count").notNull().default(0),
    unansweredCount: integer("unanswered_count").notNull().default(0),
    /** By the way they came, `meeting.people`, `meeting.opinions`, `letter.bodies`: never added together. */
    channelCounts: jsonb("channel_counts").$type<Record<string, number>>().notNull().default({}),
    /** Communes that collect opinions for it: zero for most. */
    communes: integer("communes").notNull().default(0),
    /** Raised by every public change: part of the page's validator. */
    revision: integer("revision").notNull().default(0),
    dispositionCounts: jsonb("disposition_counts")
      .$type<Record<string, number>>()
      .notNull()
      .default({}),
    stanceCounts: jsonb("stance_counts").$type<Record<string, number>>().notNull().default({}),
  },
  (t) => [
    check(
      "policies_counts",
      sql`${t.opinionCount} >= 0 and ${t.personCount} >= 0 and ${t.shownCount} >= 0 and ${t.unansweredCount} >= 0`,
    ),
  ],
);

export const policyBases = pgTable(
  "policy_bases",
  {
    recordId: uuid("record_id")
      .notNull()
      .references(() => policies.recordId, { onDelete: "cascade" }),
    basisId: text("basis_id")
      .notNull()
      .references(() => legalBases.id, { onDelete: "restrict" }),
  },
  (t) => [primaryKey({ columns: [t.recordId, t.basisId] })],
);

export const policyVersions = pgTable(
  "policy_versions",
  {
    recordId: uuid("record_id")
      .notNull()
      .references(() => policies.recordId, { onDelete: "cascade" }),
    number: integer("number").notNull(),
    /** Everything before the first heading, and after the last one. */
    preamble: text("preamble").notNull(),
    closing: text("closing").notNull().default(""),
    sourceText: text("source_text").notNull(),
    /** What the file that the text came in had and the text cannot show. */
    importNotes: jsonb("import_notes").$type<WordWarning[]>().notNull().default([]),
    /** What is new and why, in the drafter's words, and the same in figures; empty for the first. */
    changeNote: text("change_note").notNull().default(""),
    changeSummary: jsonb("change_summary").$type<Summary>(),
    substantive: boolean("substantive").notNull().default(false),
    publishedAt: at("published_at"),
    createdAt: at("created_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.recordId, t.number] })],
);

export const clauses = pgTable(
  "clauses",
  {
    recordId: uuid("record_id").notNull(),
    version: integer("version").notNull(),
    /** Identity of the clause from version to version. */
    key: uuid("key").notNull(),
    parentKey: uuid("parent_key"),
    position: integer("position").notNull(),
    depth: integer("depth").notNull(),
    kind: text("kind", { enum: CLAUSE_KINDS }).notNull(),
    number: text("number").notNull(),
    /** Heading mark as printed: "Điều 12a.", "đ)". */
    label: text("label").notNull(),
    title: text("title").notNull(),
    body: text("body").notNull(),
    /** `dieu-12a-khoan-1-diem-dd`; unique within the version. */
    anchor: text("anchor").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.recordId, t.version, t.key] }),
    uniqueIndex("clauses_position").on(t.recordId, t.version, t.position),
    uniqueIndex("clauses_anchor").on(t.recordId, t.version, t.anchor),
  ],
);

export const comments = pgTable(
  "comments",
  {
    ...stateful,
    policyId: uuid("policy_id")
      .notNull()
      .references(() => policies.recordId, { onDelete: "restrict" }),
    /** The commune's consultation that collected it for a draft of the city, whose table it stands in. */
    collectedBy: uuid("collected_by").references(() => policies.recordId, { onDelete: "restrict" }),
    round: integer("round").notNull(),
    policyVersion: integer("policy_version").notNull(),
    /** Null: about the draft as a whole. */
    clauseKey: uuid("clause_key"),
    /** Place of the clause in that version; after all clauses when about the whole. */
    clausePosition: integer("clause_position").notNull(),
    receiptCode: text("receipt_code").notNull(),
    authorId: uuid("author_id").references(() => accounts.id, { onDelete: "set null" }),
    enteredBy: uuid("entered_by").references(() => accounts.id, { onDelete: "set null" }),
    servedPerson: text("served_person"),
    channel: text("channel", { enum: CHANNELS }).notNull(),
    /** Where it was gathered outside the portal. */
    gatheringId: uuid("gathering_id").references(() => gatherings.id, {
      onDelete: "restrict",
    }),
    /** Persons who hold it: 1 unless it was gathered at a meeting or on paper. */
    people: integer("people").notNull().default(1),
    stance: text("stance", { enum: STANCES }).notNull(),
    body: text("body").notNull(),
    /** Other words that the sender proposes for the clause, and the clause's own words at that time. */
    wording: text("wording"),
    wordingFrom: text("wording_from"),
    salt: bytea("salt").notNull(),
    /** Consent to show the name, and when it was given; null: shown as a resident of the unit. */
    namingConsentAt: at("naming_consent_at"),
    authorUnit: text("author_unit").references(() => units.code, { onDelete: "restrict" }),
    /** What the public sees as author, fixed when the text was sent. */
    byline: text("byline").notNull(),
    reasonCode: text("reason_code"),
    checkedBy: uuid("checked_by"),
    /** Order of public lists; given on publication. */
    shownAt: at("shown_at"),
    /** Disposition and answer: the comment's one row of the synthesis table. */
    disposition: text("disposition", { enum: DISPOSITIONS }),
    answer: text("answer"),
    /** The answer with its formatting; null where the plain letters say all. Read back by `storedRichText`. */
    answerRich: jsonb("answer_rich").$type<unknown>(),
    answeredBy: uuid("answered_by"),
    rowVersion: integer("row_version").notNull().default(0),
    isSample: boolean("is_sample").notNull().default(false),
  },
  (t) => [
    uniqueIndex("comments_receipt").on(t.receiptCode),
    uniqueIndex("comments_public_id").on(t.publicId),
    index("comments_shown").on(t.policyId, t.shownAt, t.id).where(sql`${t.shownAt} is not null`),
    index("comments_shown_clause")
      .on(t.policyId, t.clauseKey, t.shownAt, t.id)
      .where(sql`${t.shownAt} is not null and ${t.clauseKey} is not null`),
    index("comments_collected_shown")
      .on(t.collectedBy, t.shownAt, t.id)
      .where(sql`${t.collectedBy} is not null and ${t.shownAt} is not null`),
    index("comments_collected_table")
      .on(t.collectedBy, t.clausePosition, t.id)
      .where(sql`${t.collectedBy} is not null`),
    index("comments_table").on(t.policyId, t.clausePosition, t.id),
    index("comments_unanswered")
      .on(t.policyId, t.clausePosition, t.id)
      .where(
        sql`${t.disposition} is null and ${t.state} not in ('draft', 'withdrawn', 'rerouted')`,
      ),
    index("comments_unscreened")
      .on(t.policyId)
      .where(sql`${t.state} in ('submitted', 'screening', 'needs_edit')`),
    index("comments_unreasoned")
      .on(t.policyId)
      .where(
        sql`${t.disposition} in ('partly_accepted', 'not_accepted', 'noted')
          and coalesce(btrim(${t.answer}), '') = '' and ${t.state} not in ('draft', 'withdrawn', 'rerouted')`,
      ),
    index("comments_mending").on(t.dueAt).where(sql`${t.state} = 'needs_edit'`),
    index("comments_author").on(t.authorId, t.id),
    index("comments_gathering").on(t.gatheringId, t.id).where(sql`${t.gatheringId} is not null`),
    check("comments_people", sql`${t.people} between 1 and 1000000`),
    check(
      "comments_wording",
      sql`(${t.wording} is null) = (${t.wordingFrom} is null) and (${t.wording} is null or ${t.clauseKey} is not null)`,
    ),
  ],
);

/** Verified persons who spoke in a round: the count of people, never counted twice. */
export const participants = pgTable(
  "participants",
  {
    policyId: uuid("policy_id")
      .notNull()
      .references(() => policies.recordId, { onDelete: "cascade" }),
    accountId: uuid("account_id").notNull(),
    /** Whether the person is confirmed: the unconfirmed may speak but do not count as people. */
    verified: boolean("verified").notNull(),
    /** Countable opinions of the person here; at zero the person no longer counts. */
    opinions: integer("opinions").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.policyId, t.accountId] }),
    index("participants_account").on(t.accountId),
  ],
);

/** Opinions shown per clause, so that no page counts them. */
export const clauseCounters = pgTable(
  "clause_counters",
  {
    policyId: uuid("policy_id")
      .notNull()
      .references(() => policies.recordId, { onDelete: "cascade" }),
    clauseKey: uuid("clause_key").notNull(),
    shown: integer("shown").notNull(),
  },
  (t) => [primaryKey({ columns: [t.policyId, t.clauseKey] })],
);

/** Queue of everything a person wrote and a person must read before the public may. */
export const textChecks = pgTable(
  "text_checks",
  {
    id: bigint("id", { mode: "number" }).generatedAlwaysAsIdentity().primaryKey(),
    store: text("store").notNull(),
    subjectId: uuid("subject_id").notNull(),
    recordId: uuid("record_id").notNull(),
    /** Area of the text: who may check it is a row of the permission table. */
    area: text("area").notNull(),
    unitPath: text("unit_path").notNull(),
    authorId: uuid("author_id"),
    /** What the machine noticed; a person decides. */
    flags: jsonb("flags").$type<string[]>().notNull(),
    createdAt: at("created_at").notNull(),
    dueAt: at("due_at").notNull(),
    takenBy: uuid("taken_by"),
    decision: text("decision", { enum: ["shown", "needs_edit", "hidden", "rerouted", "gone"] }),
    reasonCode: text("reason_code"),
    decidedBy: uuid("decided_by"),
    decidedAt: at("decided_at"),
  },
  (t) => [
    index("text_checks_waiting").on(t.dueAt, t.id).where(sql`${t.decision} is null`),
    uniqueIndex("text_checks_open").on(t.subjectId).where(sql`${t.decision} is null`),
    index("text_checks_decided").on(t.decidedAt, t.decision).where(sql`${t.decision} is not null`),
  ],
);
