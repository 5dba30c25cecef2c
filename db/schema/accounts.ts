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
  uniqueIndex,
  uuid,
  varchar,
} from "drizzle-orm/pg-core";
import { ROLES } from "../../app/domain/actor.ts";
import { at, bytea, id } from "../columns.ts";
import { units } from "./units.ts";

export const accounts = pgTable(
  "accounts",
  {
    id: id(),
    /** Lower case, NFC. */
    email: text("email"),
    /** E.164 (`+84…`). */
    phone: text("phone"),
    emailConfirmedAt: at("email_confirmed_at"),
    phoneConfirmedAt: at("phone_confirmed_at"),
    phoneConfirmedBy: uuid("phone_confirmed_by"),
    passwordHash: text("password_hash").notNull(),
    displayName: text("display_name").notNull(),
    unitCode: text("unit_code").references(() => units.code, { onDelete: "restrict" }),
    createdAt: at("created_at").notNull(),
    isSample: boolean("is_sample").notNull().default(false),
  },
  (t) => [
    uniqueIndex("accounts_email").on(t.email),
    uniqueIndex("accounts_phone").on(t.phone),
    check("accounts_identifier", sql`${t.email} is not null or ${t.phone} is not null`),
  ],
);

export const accountRoles = pgTable(
  "account_roles",
  {
    id: id(),
    accountId: uuid("account_id")
      .notNull()
      .references(() => accounts.id, { onDelete: "cascade" }),
    role: text("role", { enum: ROLES }).notNull(),
    unitCode: text("unit_code")
      .notNull()
      .references(() => units.code, { onDelete: "restrict" }),
    /** Office shown to the public when the role acts: "Chủ tịch UBND Phường Hồng Bàng". */
    office: text("office").notNull(),
    validFrom: date("valid_from").notNull(),
    validTo: date("valid_to"),
  },
  (t) => [
    uniqueIndex("account_roles_once").on(t.accountId, t.role, t.unitCode, t.validFrom),
    index("account_roles_at").on(t.unitCode, t.role),
  ],
);

export const sessions = pgTable(
  "sessions",
  {
    /** Public half of the token; the secret half is stored as its SHA-256 only. */
    id: text("id").primaryKey(),
    secretHash: bytea("secret_hash").notNull(),
    accountId: uuid("account_id")
      .notNull()
      .references(() => accounts.id, { onDelete: "cascade" }),
    device: text("device").notNull(),
    /** The roles it was opened with: when they change, the secret is replaced. */
    roleKey: text("role_key").notNull().default(""),
    createdAt: at("created_at").notNull(),
    lastUsedAt: at("last_used_at").notNull(),
  },
  (t) => [index("sessions_account").on(t.accountId)],
);

/** Links that prove an address: only the hash is kept, used once. */
export const accountTokens = pgTable(
  "account_tokens",
  {
    tokenHash: bytea("token_hash").primaryKey(),
    /** Names the token in the outbox: its link is made from this and the installation's secret. */
    id: uuid("id"),
    accountId: uuid("account_id")
      .notNull()
      .references(() => accounts.id, { onDelete: "cascade" }),
    purpose: text("purpose", { enum: ["confirm_email", "reset_password"] }).notNull(),
    /** The address it was made for: a token never confirms another one. */
    address: text("address").notNull(),
    expiresAt: at("expires_at").notNull(),
    usedAt: at("used_at"),
  },
  (t) => [
    index("account_tokens_account").on(t.accountId),
    uniqueIndex("account_tokens_id").on(t.id),
  ],
);

/** What somebody typed before signing in; read back only by the account that signs in with it. */
export const parkedForms = pgTable(
  "parked_forms",
  {
    id: text("id").primaryKey(),
    /** The browser that typed it: its address alone gives nothing to another one. */
    browserHash: bytea("browser_hash").notNull(),
    accountId: uuid("account_id").references(() => accounts.id, { onDelete: "cascade" }),
    path: text("path").notNull(),
    /** JSON as text: it must hold what `jsonb` refuses until the form itself has judged it. */
    fields: text("fields").notNull(),
    expiresAt: at("expires_at").notNull(),
  },
  (t) => [index("parked_forms_expiry").on(t.expiresAt)],
);

/** Browsers an account has signed in from: other people's failures do not lock these out. */
export const knownBrowsers = pgTable(
  "known_browsers",
  {
    accountId: uuid("account_id")
      .notNull()
      .references(() => accounts.id, { onDelete: "cascade" }),
    browserHash: bytea("browser_hash").notNull(),
    usedAt: at("used_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.accountId, t.browserHash] })],
);

/** Evidence of a consent: which wording was agreed to, and when. */
export const accountConsents = pgTable(
  "account_consents",
  {
    accountId: uuid("account_id")
      .notNull()
      .references(() => accounts.id, { onDelete: "cascade" }),
    purpose: text("purpose", { enum: ["account"] }).notNull(),
    wording: text("wording").notNull(),
    givenAt: at("given_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.accountId, t.purpose, t.givenAt] })],
);

/** Counters of rate-limiter-flexible, in the shape and column order it expects. Unlogged. */
export const rateLimits = pgTable("rate_limits", {
  key: varchar("key", { length: 255 }).primaryKey(),
  points: integer("points").notNull().default(0),
  expire: bigint("expire", { mode: "number" }),
});
