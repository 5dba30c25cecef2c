import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  check,
  date,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import {
  CONSENT_FORMS,
  FRONT_LEVELS,
  MATTERS,
  MEETING_FORMS,
  ROUTES,
  THRESHOLDS,
} from "../../app/domain/initiatives/schema.ts";
import { at, bytea, id } from "../columns.ts";
import { accounts } from "./accounts.ts";
import { records } from "./records.ts";

/** What a citizen's initiative has beside its record; the texts are erasable, with the salt of their commitment. */
export const initiatives = pgTable(
  "initiatives",
  {
    recordId: uuid("record_id")
      .primaryKey()
      .references(() => records.id, { onDelete: "restrict" }),
    route: text("route", { enum: ROUTES }),
    /** Which of the six matters of Đ15 it is; says by what majority the village decides. */
    matter: text("matter", { enum: MATTERS }),
    problem: text("problem").notNull().default(""),
    proposal: text("proposal").notNull().default(""),
    benefit: text("benefit").notNull().default(""),
    /** Who would do it, and what it needs. */
    doers: text("doers").notNull().default(""),
    needs: text("needs").notNull().default(""),
    salt: bytea("salt").notNull(),
    servedPerson: text("served_person"),
    namingConsentAt: at("naming_consent_at"),
    /** What the public sees as author, fixed when it was sent. */
    byline: text("byline").notNull().default(""),
    copiedFrom: uuid("copied_from").references(() => records.id, { onDelete: "set null" }),
    textCheckedBy: uuid("text_checked_by").references(() => accounts.id, { onDelete: "set null" }),
    textCheckedAt: at("text_checked_at"),
    /** More was asked for by the commune; false: by the village. */
    askedByCommune: boolean("asked_by_commune").notNull().default(false),
    /** The proposer answers for the number and the list of households (Đ16 k3); a new one undoes it. */
    consentsConfirmedAt: at("consents_confirmed_at"),
    reviewAskedAt: at("review_asked_at"),
    recognitionNumber: text("recognition_number"),
    recognisedOn: date("recognised_on"),
    plan: text("plan").notNull().default(""),
    owner: text("owner").notNull().default(""),
    planDue: date("plan_due"),
    result: text("result").notNull().default(""),
    beneficiaries: integer("beneficiaries"),
    /** Đồng. */
    cost: bigint("cost", { mode: "number" }),
    completedOn: date("completed_on"),
    /** Kept in the same transaction as what they count. */
    supportVillage: integer("support_village").notNull().default(0),
    supportElsewhere: integer("support_elsewhere").notNull().default(0),
    consentCount: integer("consent_count").notNull().default(0),
    copyCount: integer("copy_count").notNull().default(0),
    /** Raised by every public change that is no step: part of the page's validator. */
    revision: integer("revision").notNull().default(0),
  },
  (t) => [
    index("initiatives_recognised").on(t.recognisedOn).where(sql`${t.recognisedOn} is not null`),
    index("initiatives_copied").on(t.copiedFrom).where(sql`${t.copiedFrom} is not null`),
    check(
      "initiatives_recognition",
      sql`(${t.recognitionNumber} is null) = (${t.recognisedOn} is null)`,
    ),
    check(
      "initiatives_counts",
      sql`${t.supportVillage} >= 0 and ${t.supportElsewhere} >= 0 and ${t.consentCount} >= 0 and ${t.copyCount} >= 0`,
    ),
    check(
      "initiatives_result",
      sql`(${t.beneficiaries} is null or ${t.beneficiaries} >= 0) and (${t.cost} is null or ${t.cost} >= 0)`,
    ),
  ],
);

/**
 * Households that agree that the village talks about it: one voice each, for three months. The label is
 * erasable; its hash is keyed with the initiative's own salt.
 */
export const householdConsents = pgTable(
  "household_consents",
  {
    id: id(),
    initiativeId: uuid("initiative_id")
      .notNull()
      .references(() => initiatives.recordId, { onDelete: "cascade" }),
    household: text("household"),
    householdHash: bytea("household_hash").notNull(),
    form: text("form", { enum: CONSENT_FORMS }).notNull(),
    givenOn: date("given_on").notNull(),
    enteredBy: uuid("entered_by").references(() => accounts.id, { onDelete: "set null" }),
    createdAt: at("created_at").notNull(),
    withdrawnAt: at("withdrawn_at"),
  },
  (t) => [
    uniqueIndex("household_consents_once")
      .on(t.initiativeId, t.householdHash)
      .where(sql`${t.withdrawnAt} is null`),
    index("household_consents_valid").on(t.initiativeId, t.givenOn),
  ],
);

/** What the Front said: of the village in place of a tenth of the households, of the commune before recognition. */
export const initiativeFrontOpinions = pgTable(
  "initiative_front_opinions",
  {
    id: bigint("id", { mode: "number" }).generatedAlwaysAsIdentity().primaryKey(),
    initiativeId: uuid("initiative_id")
      .notNull()
      .references(() => initiatives.recordId, { onDelete: "cascade" }),
    level: text("level", { enum: FRONT_LEVELS }).notNull(),
    agrees: boolean("agrees").notNull(),
    words: text("words").notNull(),
    givenOn: date("given_on").notNull(),
    enteredBy: uuid("entered_by").references(() => accounts.id, { onDelete: "set null" }),
    createdAt: at("created_at").notNull(),
  },
  (t) => [index("initiative_front_opinions_of").on(t.initiativeId, t.id)],
);

/** The village's talk about an initiative: announced, held, and decided by arithmetic. */
export const communityMeetings = pgTable(
  "community_meetings",
  {
    initiativeId: uuid("initiative_id")
      .primaryKey()
      .references(() => initiatives.recordId, { onDelete: "cascade" }),
    noticeOn: date("notice_on").notNull(),
    heldOn: date("held_on").notNull(),
    place: text("place").notNull().default(""),
    form: text("form", { enum: MEETING_FORMS }).notNull(),
    /** All representatives of households of the village: the base of the majority (Đ21). */
    households: integer("households"),
    votesFor: integer("votes_for"),
    threshold: text("threshold", { enum: THRESHOLDS }),
    passed: boolean("passed"),
    createdAt: at("created_at").notNull(),
    recordedAt: at("recorded_at"),
  },
  (t) => [
    check("community_meetings_notice", sql`${t.heldOn} >= ${t.noticeOn} + 2`),
    check(
      "community_meetings_votes",
      sql`${t.votesFor} is null or (${t.households} is not null and ${t.threshold} is not null
        and ${t.passed} is not null and ${t.votesFor} between 0 and ${t.households})`,
    ),
  ],
);

/** Tán thành: one a person and initiative; shown, and decides nothing. */
export const initiativeSupports = pgTable(
  "initiative_supports",
  {
    initiativeId: uuid("initiative_id")
      .notNull()
      .references(() => initiatives.recordId, { onDelete: "cascade" }),
    accountId: uuid("account_id")
      .notNull()
      .references(() => accounts.id, { onDelete: "cascade" }),
    /** The person lived in the initiative's village when saying so. */
    inVillage: boolean("in_village").notNull(),
    since: at("since").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.initiativeId, t.accountId] }),
    index("initiative_supports_account").on(t.accountId),
  ],
);

/** What was done in a quarter, in the words of who carries it out. */
export const initiativeProgress = pgTable(
  "initiative_progress",
  {
    id: bigint("id", { mode: "number" }).generatedAlwaysAsIdentity().primaryKey(),
    initiativeId: uuid("initiative_id")
      .notNull()
      .references(() => initiatives.recordId, { onDelete: "cascade" }),
    year: integer("year").notNull(),
    quarter: integer("quarter").notNull(),
    words: text("words").notNull(),
    enteredBy: uuid("entered_by").references(() => accounts.id, { onDelete: "set null" }),
    createdAt: at("created_at").notNull(),
  },
  (t) => [
    unique("initiative_progress_once").on(t.initiativeId, t.year, t.quarter),
    check("initiative_progress_quarter", sql`${t.quarter} between 1 and 4`),
  ],
);

/** What a proposer added when the commune asked: public once a person has read it. */
export const initiativeSupplements = pgTable(
  "initiative_supplements",
  {
    id: id(),
    initiativeId: uuid("initiative_id")
      .notNull()
      .references(() => initiatives.recordId, { onDelete: "cascade" }),
    body: text("body").notNull(),
    salt: bytea("salt").notNull(),
    createdAt: at("created_at").notNull(),
    checkedBy: uuid("checked_by").references(() => accounts.id, { onDelete: "set null" }),
    checkedAt: at("checked_at"),
  },
  (t) => [index("initiative_supplements_of").on(t.initiativeId, t.createdAt)],
);
