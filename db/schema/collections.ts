import { index, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { at } from "../columns.ts";
import { accounts } from "./accounts.ts";
import { policies } from "./policies.ts";
import { units } from "./units.ts";

/**
 * A commune's part in a draft of the city (Luật 10/2022/QH15, Điều 28 k4): a consultation of its own, whose
 * text, versions and answers are those of the draft that it collects for.
 */
export const collections = pgTable(
  "collections",
  {
    recordId: uuid("record_id")
      .primaryKey()
      .references(() => policies.recordId, { onDelete: "cascade" }),
    parentId: uuid("parent_id")
      .notNull()
      .references(() => policies.recordId, { onDelete: "restrict" }),
    unitCode: text("unit_code")
      .notNull()
      .references(() => units.code, { onDelete: "restrict" }),
    /** By when the commune hands its summary in. */
    summaryDueAt: at("summary_due_at").notNull(),
    /** Where and when people of the commune meet about it, in its own words. */
    meetings: text("meetings").notNull().default(""),
    sentAt: at("sent_at").notNull(),
    sentBy: uuid("sent_by").references(() => accounts.id, { onDelete: "set null" }),
    handedInAt: at("handed_in_at"),
  },
  (t) => [
    uniqueIndex("collections_once").on(t.parentId, t.unitCode),
    index("collections_unit").on(t.unitCode),
  ],
);
