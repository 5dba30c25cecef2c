import { index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { MAIL_LANGS, MAIL_TIMES } from "../../app/domain/notifications/preferences.ts";
import { TOPICS } from "../../app/domain/notifications/topics.ts";
import { at } from "../columns.ts";
import { accounts } from "./accounts.ts";

/** What an account has chosen; without a row the defaults hold. */
export const mailPreferences = pgTable("mail_preferences", {
  accountId: uuid("account_id")
    .primaryKey()
    .references(() => accounts.id, { onDelete: "cascade" }),
  answers: text("answers", { enum: MAIL_TIMES }).notNull(),
  followed: text("followed", { enum: MAIL_TIMES }).notNull(),
  lang: text("lang", { enum: MAIL_LANGS }).notNull(),
  updatedAt: at("updated_at").notNull(),
});

/** Who follows a unit (with all below it), a verb or a kind of record. */
export const topicFollowers = pgTable(
  "topic_followers",
  {
    topic: text("topic", { enum: TOPICS }).notNull(),
    value: text("value").notNull(),
    accountId: uuid("account_id")
      .notNull()
      .references(() => accounts.id, { onDelete: "cascade" }),
    since: at("since").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.topic, t.value, t.accountId] }),
    index("topic_followers_account").on(t.accountId),
  ],
);
