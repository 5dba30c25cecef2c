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
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { KINDS, VERBS } from "../../app/domain/records/kinds.ts";
import { at, bytea, id, tsvector } from "../columns.ts";
import { accounts } from "./accounts.ts";
import { units } from "./units.ts";

/** Columns every thing with a machine has; the engine reads and writes these and no others. */
const stateful = {
  id: id(),
  /** Random name in the public ledger; leads nowhere without this table. */
  publicId: uuid("public_id").notNull(),
  state: text("state").notNull(),
  /** Last state with a visibility of its own, for states that inherit. */
  visibleState: text("visible_state").notNull(),
  version: integer("version").notNull().default(1),
  stateSince: at("state_since").notNull(),
  dueAt: at("due_at"),
  createdAt: at("created_at").notNull(),
  updatedAt: at("updated_at").notNull(),
};

export const records = pgTable(
  "records",
  {
    ...stateful,
    kind: text("kind", { enum: KINDS }).notNull(),
    /** Given when the record first leaves `draft`; never reused. */
    code: text("code"),
    unitCode: text("unit_code")
      .notNull()
      .references(() => units.code, { onDelete: "restrict" }),
    villageCode: text("village_code").references(() => units.code, { onDelete: "restrict" }),
    title: text("title").notNull(),
    verb: text("verb", { enum: VERBS }).notNull(),
    authorId: uuid("author_id").references(() => accounts.id, { onDelete: "set null" }),
    /** Who typed it in for somebody else. */
    enteredBy: uuid("entered_by").references(() => accounts.id, { onDelete: "set null" }),
    submittedBy: uuid("submitted_by").references(() => accounts.id, { onDelete: "set null" }),
    opensAt: at("opens_at"),
    closesAt: at("closes_at"),
    publishedAt: at("published_at"),
    takenDownAt: at("taken_down_at"),
    takenDownReason: text("taken_down_reason"),
    isSample: boolean("is_sample").notNull().default(false),
  },
  (t) => [
    uniqueIndex("records_code").on(t.code),
    uniqueIndex("records_public_id").on(t.publicId),
    index("records_unit").on(t.unitCode, t.kind, t.id),
    index("records_kind").on(t.kind, t.id),
    index("records_author").on(t.authorId),
    index("records_updated").on(t.updatedAt),
    index("records_calendar").on(t.id).where(sql`${t.state} in ('scheduled', 'open')`),
    index("records_calendar_due")
      .on(t.dueAt)
      .where(sql`${t.state} in ('needs_info', 'collecting_consent', 'rejected', 'answered')`),
    index("records_village")
      .on(t.villageCode, t.kind, t.id)
      .where(sql`${t.villageCode} is not null`),
    check("records_code_after_draft", sql`${t.state} = 'draft' or ${t.code} is not null`),
    check(
      "records_window",
      sql`${t.opensAt} is null or ${t.closesAt} is null or ${t.opensAt} < ${t.closesAt}`,
    ),
  ],
);

/** Last number given within kind, unit and year; the row is the lock. */
export const codeCounters = pgTable(
  "code_counters",
  {
    kind: text("kind").notNull(),
    unitCode: text("unit_code").notNull(),
    year: integer("year").notNull(),
    last: integer("last").notNull(),
  },
  (t) => [primaryKey({ columns: [t.kind, t.unitCode, t.year] })],
);

export const recordSearch = pgTable(
  "record_search",
  {
    recordId: uuid("record_id")
      .primaryKey()
      .references(() => records.id, { onDelete: "cascade" }),
    fold: text("fold").notNull(),
    tsv: tsvector("tsv").notNull(),
  },
  (t) => [
    index("record_search_tsv").using("gin", t.tsv),
    index("record_search_fold").using("gin", sql`${t.fold} gin_trgm_ops`),
  ],
);

/** Append-only (trigger). Opaque ids and commitments only: no name, no text. */
export const timelineEvents = pgTable(
  "timeline_events",
  {
    id: bigint("id", { mode: "number" }).generatedAlwaysAsIdentity().primaryKey(),
    subjectId: uuid("subject_id").notNull(),
    /** Record the subject belongs to; itself for a record. */
    recordId: uuid("record_id").notNull(),
    seq: integer("seq").notNull(),
    event: text("event").notNull(),
    fromState: text("from_state"),
    toState: text("to_state").notNull(),
    actorId: uuid("actor_id"),
    actorRole: text("actor_role").notNull(),
    actorUnit: text("actor_unit"),
    isPublic: boolean("is_public").notNull(),
    /** When it happened (domain time); `recordedAt` is when it was written. */
    at: at("at").notNull(),
    recordedAt: at("recorded_at").notNull().default(sql`clock_timestamp()`),
  },
  (t) => [
    uniqueIndex("timeline_subject_seq").on(t.subjectId, t.seq),
    index("timeline_record").on(t.recordId, t.id),
  ],
);

/** What a step carried: reasons, document numbers. Erasable, with the salt of its commitment. */
export const eventNotes = pgTable("event_notes", {
  eventId: bigint("event_id", { mode: "number" })
    .primaryKey()
    .references(() => timelineEvents.id, { onDelete: "restrict" }),
  note: text("note"),
  details: jsonb("details").$type<Record<string, string>>().notNull().default({}),
  isPublic: boolean("is_public").notNull(),
  salt: bytea("salt").notNull(),
});

/** Append-only (trigger). Sequencing into the tree happens later, in tables of its own. */
export const ledgerEntries = pgTable(
  "ledger_entries",
  {
    id: bigint("id", { mode: "number" }).generatedAlwaysAsIdentity().primaryKey(),
    eventId: bigint("event_id", { mode: "number" })
      .notNull()
      .references(() => timelineEvents.id, { onDelete: "restrict" }),
    /** Canonical JSON (RFC 8785) of the public event, the bytes that were hashed. */
    entry: text("entry").notNull(),
    /** SHA-256(0x00 || entry), RFC 6962. */
    leafHash: bytea("leaf_hash").notNull(),
  },
  (t) => [uniqueIndex("ledger_entries_event").on(t.eventId)],
);

/**
 * What happens after a commit, by topic: `notice` (an event for a person), `fan_out` (an event for all who
 * follow its place), `digest` (an event that waits for a person's daily mail), `mail`.
 */
export const outbox = pgTable(
  "outbox",
  {
    id: bigint("id", { mode: "number" }).generatedAlwaysAsIdentity().primaryKey(),
    topic: text("topic").notNull(),
    /** Null where it is about no single event. */
    eventId: bigint("event_id", { mode: "number" }),
    recipientId: uuid("recipient_id"),
    /** What a mail about no event is about: the link it carries. */
    subjectId: uuid("subject_id"),
    /** Which mail it is, where no event says so. */
    letter: text("letter"),
    /** Day of a daily mail in Vietnam: a person gets one. */
    day: date("day"),
    /** The daily mail that carries this event. */
    carriedBy: bigint("carried_by", { mode: "number" }),
    /** The last account a fan-out has reached, in order of id. */
    reached: uuid("reached"),
    attempts: integer("attempts").notNull().default(0),
    createdAt: at("created_at").notNull().default(sql`now()`),
    availableAt: at("available_at").notNull().default(sql`now()`),
    doneAt: at("done_at"),
    /** Given up: waits for a person. */
    deadAt: at("dead_at"),
    /** The class of the last failure; never an address or anybody's words. */
    lastError: text("last_error"),
  },
  (t) => [
    unique("outbox_once")
      .on(t.topic, t.eventId, t.recipientId, t.subjectId, t.day)
      .nullsNotDistinct(),
    index("outbox_waiting")
      .on(t.topic, t.availableAt, t.id)
      .where(sql`${t.doneAt} is null and ${t.deadAt} is null`),
    index("outbox_dead").on(t.id).where(sql`${t.deadAt} is not null`),
    index("outbox_carried").on(t.carriedBy).where(sql`${t.carriedBy} is not null`),
    check(
      "outbox_about",
      sql`${t.eventId} is not null or ${t.subjectId} is not null or ${t.day} is not null`,
    ),
  ],
);

export const notices = pgTable(
  "notices",
  {
    id: bigint("id", { mode: "number" }).generatedAlwaysAsIdentity().primaryKey(),
    accountId: uuid("account_id")
      .notNull()
      .references(() => accounts.id, { onDelete: "cascade" }),
    eventId: bigint("event_id", { mode: "number" })
      .notNull()
      .references(() => timelineEvents.id, { onDelete: "restrict" }),
    createdAt: at("created_at").notNull().default(sql`now()`),
    readAt: at("read_at"),
  },
  (t) => [
    uniqueIndex("notices_once").on(t.accountId, t.eventId),
    index("notices_account").on(t.accountId, t.id),
    index("notices_unread").on(t.accountId).where(sql`${t.readAt} is null`),
  ],
);

/** One answer per form: the same submission id gets the first answer again. */
export const submissions = pgTable(
  "submissions",
  {
    authorId: uuid("author_id").notNull(),
    submissionId: uuid("submission_id").notNull(),
    bodyHash: bytea("body_hash").notNull(),
    answer: jsonb("answer").$type<Record<string, unknown>>(),
    createdAt: at("created_at").notNull().default(sql`now()`),
  },
  (t) => [primaryKey({ columns: [t.authorId, t.submissionId] })],
);

export const followers = pgTable(
  "followers",
  {
    accountId: uuid("account_id")
      .notNull()
      .references(() => accounts.id, { onDelete: "cascade" }),
    recordId: uuid("record_id")
      .notNull()
      .references(() => records.id, { onDelete: "cascade" }),
    since: at("since").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.recordId, t.accountId] }),
    index("followers_account").on(t.accountId),
  ],
);

export { stateful };
