import { sql } from "drizzle-orm";
import {
  bigint,
  check,
  index,
  integer,
  pgTable,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { PAPER_FORMATS, PAPER_KINDS, PAPER_STATES } from "../../app/domain/papers/paper.ts";
import { at, bytea, id } from "../columns.ts";
import { records } from "./records.ts";

/**
 * Papers made of a record, the newest of each kind and format. A ready one has its file, one that is
 * still to be made has none; what its file is called is its content's hash.
 */
export const papers = pgTable(
  "papers",
  {
    id: id(),
    recordId: uuid("record_id")
      .notNull()
      .references(() => records.id, { onDelete: "cascade" }),
    kind: text("kind", { enum: PAPER_KINDS }).notNull(),
    format: text("format", { enum: PAPER_FORMATS }).notNull(),
    /** State of the record that it shows; another one makes it anew. */
    revision: text("revision").notNull(),
    state: text("state", { enum: PAPER_STATES }).notNull(),
    rowsTotal: integer("rows_total").notNull(),
    rowsDone: integer("rows_done").notNull().default(0),
    sha256: bytea("sha256"),
    size: bigint("size", { mode: "number" }),
    /** Below the papers' folder. */
    path: text("path"),
    attempts: integer("attempts").notNull().default(0),
    /** Until then the process that took it is trusted to be at work. */
    leaseUntil: at("lease_until"),
    requestedAt: at("requested_at").notNull(),
    madeAt: at("made_at"),
    lastError: text("last_error"),
  },
  (t) => [
    uniqueIndex("papers_once").on(t.recordId, t.kind, t.format),
    index("papers_to_make").on(t.requestedAt).where(sql`${t.state} in ('waiting', 'making')`),
    index("papers_path").on(t.path).where(sql`${t.path} is not null`),
    check("papers_rows", sql`${t.rowsDone} between 0 and ${t.rowsTotal}`),
    check(
      "papers_file",
      sql`(${t.state} = 'ready') = (${t.sha256} is not null and ${t.size} is not null and ${t.path} is not null and ${t.madeAt} is not null)`,
    ),
  ],
);
