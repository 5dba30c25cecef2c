import { and, eq, gt, isNull, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Queryable, Tx } from "../client.ts";
import { accountConsents, accounts, accountTokens, knownBrowsers } from "../schema/accounts.ts";
import { units } from "../schema/units.ts";

export type Address = { kind: "email" | "phone"; value: string };

const has = (address: Address) =>
  address.kind === "email" ? eq(accounts.email, address.value) : eq(accounts.phone, address.value);

/** What sign-in needs of the account with this address, and whether it knows the browser. */
export const findForSignIn = async (
  db: Queryable,
  address: Address,
  browserHash: Buffer | null,
): Promise<{ id: string; passwordHash: string; knowsBrowser: boolean } | null> => {
  const [row] = await db
    .select({
      id: accounts.id,
      passwordHash: accounts.passwordHash,
      knowsBrowser: sql<boolean>`${knownBrowsers.accountId} is not null`,
    })
    .from(accounts)
    .leftJoin(
      knownBrowsers,
      and(
        eq(knownBrowsers.accountId, accounts.id),
        eq(knownBrowsers.browserHash, browserHash ?? Buffer.alloc(0)),
      ),
    )
    .where(has(address));
  return row ?? null;
};

/** Writes a new account with its consent; false when the address already has one. */
export const insertAccount = async (
  tx: Tx,
  row: typeof accounts.$inferInsert,
  consent: { wording: string },
): Promise<boolean> => {
  const rows = await tx
    .insert(accounts)
    .values(row)
    .onConflictDoNothing()
    .returning({ id: accounts.id });
  if (rows.length === 0) return false;
  await tx.insert(accountConsents).values({
    accountId: row.id,
    purpose: "account",
    wording: consent.wording,
    givenAt: row.createdAt,
  });
  return true;
};

export const rememberBrowser = async (
  db: Queryable,
  accountId: string,
  browserHash: Buffer,
  at: Date,
) => {
  await db
    .insert(knownBrowsers)
    .values({ accountId, browserHash, usedAt: at })
    .onConflictDoUpdate({
      target: [knownBrowsers.accountId, knownBrowsers.browserHash],
      set: { usedAt: at },
    });
};

export const forgetBrowsers = async (db: Queryable, accountId: string) => {
  await db.delete(knownBrowsers).where(eq(knownBrowsers.accountId, accountId));
};

const parents = alias(units, "parents");

const profileColumns = {
  id: accounts.id,
  displayName: accounts.displayName,
  email: accounts.email,
  phone: accounts.phone,
  emailConfirmedAt: accounts.emailConfirmedAt,
  phoneConfirmedAt: accounts.phoneConfirmedAt,
  unitCode: accounts.unitCode,
  unitPath: units.path,
  unitName: units.fullName,
  /** Commune of a village; of a commune, the city. */
  parentName: parents.fullName,
  createdAt: accounts.createdAt,
  isSample: accounts.isSample,
};

/** What an account says about itself. */
export const findProfile = async (db: Queryable, id: string) =>
  (
    await db
      .select(profileColumns)
      .from(accounts)
      .leftJoin(units, eq(units.code, accounts.unitCode))
      .leftJoin(parents, eq(parents.code, units.parentCode))
      .where(eq(accounts.id, id))
  )[0] ?? null;

export type Profile = NonNullable<Awaited<ReturnType<typeof findProfile>>>;

/** The account with a phone number, locked until the transaction ends. */
export const lockByPhone = async (tx: Tx, phone: string) =>
  (
    await tx
      .select({
        id: accounts.id,
        displayName: accounts.displayName,
        unitCode: accounts.unitCode,
        phoneConfirmedAt: accounts.phoneConfirmedAt,
      })
      .from(accounts)
      .where(eq(accounts.phone, phone))
      .for("update")
  )[0] ?? null;

export const setPhoneConfirmed = async (tx: Tx, id: string, by: string, at: Date) => {
  await tx
    .update(accounts)
    .set({ phoneConfirmedAt: at, phoneConfirmedBy: by })
    .where(eq(accounts.id, id));
};

export const updateProfile = async (
  db: Queryable,
  id: string,
  change: { displayName: string; unitCode: string | null },
) => {
  await db.update(accounts).set(change).where(eq(accounts.id, id));
};

/** Keeps the hash of a new link and drops the account's earlier ones. */
export const replaceToken = async (tx: Tx, row: typeof accountTokens.$inferInsert) => {
  await tx
    .delete(accountTokens)
    .where(and(eq(accountTokens.accountId, row.accountId), eq(accountTokens.purpose, row.purpose)));
  await tx.insert(accountTokens).values(row);
};

/** Uses up a link that is still good; gives the address it was made for, null when there is none. */
export const takeToken = async (
  tx: Tx,
  token: { hash: Buffer; accountId: string; at: Date },
): Promise<{ address: string } | null> => {
  const [row] = await tx
    .update(accountTokens)
    .set({ usedAt: token.at })
    .where(
      and(
        eq(accountTokens.tokenHash, token.hash),
        eq(accountTokens.accountId, token.accountId),
        isNull(accountTokens.usedAt),
        gt(accountTokens.expiresAt, token.at),
      ),
    )
    .returning({ address: accountTokens.address });
  return row ?? null;
};

/** Confirms the address, if the account still has it; says whether it did. */
export const setEmailConfirmed = async (tx: Tx, id: string, email: string, at: Date) => {
  const rows = await tx
    .update(accounts)
    .set({ emailConfirmedAt: at })
    .where(and(eq(accounts.id, id), eq(accounts.email, email)))
    .returning({ id: accounts.id });
  return rows.length === 1;
};
