import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import {
  FILE_STORES,
  type FileFlag,
  PURPOSES,
  REMOVALS,
  SCANS_KNOWN,
  type Variants,
} from "../../app/domain/attachments/purposes.ts";
import { at, bytea, id } from "../columns.ts";
import { accounts } from "./accounts.ts";
import { records, timelineEvents } from "./records.ts";

/**
 * Files of records and of what belongs to them. A live row always has its stored file, a removed one
 * never; without a record it is an upload that waits for its form to be sent.
 */
export const attachments = pgTable(
  "attachments",
  {
    id: id(),
    recordId: uuid("record_id").references(() => records.id, { onDelete: "restrict" }),
    subjectStore: text("subject_store", { enum: FILE_STORES }),
    subjectId: uuid("subject_id"),
    /** The step it was handed in with. */
    eventId: bigint("event_id", { mode: "number" }).references(() => timelineEvents.id, {
      onDelete: "restrict",
    }),
    purpose: text("purpose", { enum: PURPOSES }).notNull(),
    /** As typed, NFC; never part of a path. */
    name: text("name").notNull(),
    mediaType: text("media_type").notNull(),
    size: integer("size").notNull(),
    sha256: bytea("sha256").notNull(),
    storageKey: text("storage_key"),
    width: integer("width"),
    height: integer("height"),
    variants: jsonb("variants").$type<Variants>().notNull().default({}),
    flags: jsonb("flags").$type<FileFlag[]>().notNull().default([]),
    isPublic: boolean("is_public").notNull(),
    scan: text("scan", { enum: SCANS_KNOWN }).notNull(),
    /** Last time the scanner was asked. */
    scannedAt: at("scanned_at").notNull(),
    /** The form an upload waits for, and the browser of a guest who sent it. */
    formId: uuid("form_id"),
    browserHash: bytea("browser_hash"),
    uploadedBy: uuid("uploaded_by").references(() => accounts.id, { onDelete: "set null" }),
    createdAt: at("created_at").notNull(),
    removedAt: at("removed_at"),
    removedBy: uuid("removed_by"),
    removedReason: text("removed_reason", { enum: REMOVALS }),
  },
  (t) => [
    uniqueIndex("attachments_storage_key").on(t.storageKey),
    uniqueIndex("attachments_once")
      .on(t.subjectId, t.purpose, t.sha256)
      .where(sql`${t.removedAt} is null and ${t.recordId} is not null`),
    uniqueIndex("attachments_draft_once")
      .on(t.formId, t.purpose, t.sha256)
      .where(sql`${t.recordId} is null`),
    index("attachments_record").on(t.recordId, t.id),
    index("attachments_event").on(t.eventId).where(sql`${t.eventId} is not null`),
    index("attachments_drafts").on(t.createdAt).where(sql`${t.recordId} is null`),
    index("attachments_unscanned")
      .on(t.scannedAt)
      .where(sql`${t.scan} in ('pending', 'unscanned') and ${t.removedAt} is null`),
    check("attachments_stored", sql`(${t.removedAt} is null) = (${t.storageKey} is not null)`),
    check("attachments_bytes", sql`${t.size} > 0 and octet_length(${t.sha256}) = 32`),
    check("attachments_pixels", sql`(${t.width} is null) = (${t.height} is null)`),
    check(
      "attachments_place",
      sql`(${t.recordId} is null) = (${t.subjectId} is null) and (${t.recordId} is null) = (${t.subjectStore} is null)`,
    ),
    check("attachments_draft", sql`${t.recordId} is not null or ${t.formId} is not null`),
    check("attachments_removal", sql`(${t.removedAt} is null) = (${t.removedReason} is null)`),
    check("attachments_infected", sql`${t.scan} <> 'infected' or ${t.removedAt} is not null`),
  ],
);
