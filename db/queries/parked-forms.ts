import { and, eq, gt, isNull, lte, or } from "drizzle-orm";
import type { Queryable } from "../client.ts";
import { accountTokens, knownBrowsers, parkedForms, sessions } from "../schema/accounts.ts";

export const insertParkedForm = async (db: Queryable, row: typeof parkedForms.$inferInsert) => {
  await db.insert(parkedForms).values(row);
};

/** Gives a form that a browser left behind to the account signing in there; its path, or null. */
export const claimParkedForm = async (
  db: Queryable,
  claim: { id: string; browserHash: Buffer; accountId: string; at: Date },
): Promise<{ path: string } | null> => {
  const [row] = await db
    .update(parkedForms)
    .set({ accountId: claim.accountId })
    .where(
      and(
        eq(parkedForms.id, claim.id),
        eq(parkedForms.browserHash, claim.browserHash),
        or(isNull(parkedForms.accountId), eq(parkedForms.accountId, claim.accountId)),
        gt(parkedForms.expiresAt, claim.at),
      ),
    )
    .returning({ path: parkedForms.path });
  return row ?? null;
};

/** Whether a form with this id waits for the browser that typed it. */
export const isParked = async (db: Queryable, id: string, browserHash: Buffer, at: Date) => {
  const rows = await db
    .select({ id: parkedForms.id })
    .from(parkedForms)
    .where(
      and(
        eq(parkedForms.id, id),
        eq(parkedForms.browserHash, browserHash),
        gt(parkedForms.expiresAt, at),
      ),
    );
  return rows.length === 1;
};

export const findParkedForm = async (db: Queryable, id: string, accountId: string, at: Date) =>
  (
    await db
      .select({ path: parkedForms.path, fields: parkedForms.fields })
      .from(parkedForms)
      .where(
        and(
          eq(parkedForms.id, id),
          eq(parkedForms.accountId, accountId),
          gt(parkedForms.expiresAt, at),
        ),
      )
  )[0] ?? null;

export const deleteParkedForm = async (db: Queryable, id: string, accountId: string) => {
  await db
    .delete(parkedForms)
    .where(and(eq(parkedForms.id, id), eq(parkedForms.accountId, accountId)));
};

export type Horizon = {
  now: Date;
  unusedSince: Date;
  openedBefore: Date;
  browserUnusedSince: Date;
};

/** Removes what nobody can use any more: forms, links, sessions, browsers. */
export const deleteExpired = async (db: Queryable, horizon: Horizon) => {
  await db.delete(parkedForms).where(lte(parkedForms.expiresAt, horizon.now));
  await db.delete(accountTokens).where(lte(accountTokens.expiresAt, horizon.now));
  await db
    .delete(sessions)
    .where(
      or(
        lte(sessions.lastUsedAt, horizon.unusedSince),
        lte(sessions.createdAt, horizon.openedBefore),
      ),
    );
  await db.delete(knownBrowsers).where(lte(knownBrowsers.usedAt, horizon.browserUnusedSince));
};
