import { and, asc, desc, eq, gte, isNull, lte, ne, or, sql } from "drizzle-orm";
import type { Role } from "../../app/domain/actor.ts";
import type { Db, Queryable } from "../client.ts";
import { accountRoles, accounts, sessions } from "../schema/accounts.ts";
import { units } from "../schema/units.ts";

export type RoleRow = { role: Role; unitCode: string; unitPath: string };

/** Roles in force on a day, with unit paths, as one JSON value: the session needs a single query. */
const rolesOn = (today: unknown) => sql<RoleRow[]>`(
  select coalesce(json_agg(json_build_object(
    'role', r.role, 'unitCode', r.unit_code, 'unitPath', ru.path) order by r.role, r.unit_code), '[]'::json)
  from account_roles r join units ru on ru.code = r.unit_code
  where r.account_id = ${accounts.id} and r.valid_from <= ${today}::date
    and (r.valid_to is null or r.valid_to >= ${today}::date))`;

/** Beyond this many the page says "99+", so nothing more is counted. */
const UNREAD_COUNTED = 100;

const prepare = (db: Db) =>
  db
    .select({
      secretHash: sessions.secretHash,
      roleKey: sessions.roleKey,
      createdAt: sessions.createdAt,
      lastUsedAt: sessions.lastUsedAt,
      accountId: accounts.id,
      displayName: accounts.displayName,
      unitCode: accounts.unitCode,
      unitPath: units.path,
      verified: sql<boolean>`(${accounts.emailConfirmedAt} is not null or ${accounts.phoneConfirmedAt} is not null)`,
      roles: rolesOn(sql.placeholder("today")),
      unread: sql<number>`(select count(*)::int from (select 1 from notices n
        where n.account_id = ${accounts.id} and n.read_at is null limit ${sql.raw(String(UNREAD_COUNTED))}) unread)`,
    })
    .from(sessions)
    .innerJoin(accounts, eq(accounts.id, sessions.accountId))
    .leftJoin(units, eq(units.code, accounts.unitCode))
    .where(eq(sessions.id, sql.placeholder("id")))
    .prepare("session_with_actor");

const prepared = new WeakMap<Db, ReturnType<typeof prepare>>();

/** A session with its account, the roles in force on `today` and the unread notices, in one query. */
export const findSession = async (db: Db, id: string, today: string) => {
  const query = prepared.get(db) ?? prepare(db);
  prepared.set(db, query);
  return (await query.execute({ id, today }))[0] ?? null;
};

export type SessionRow = NonNullable<Awaited<ReturnType<typeof findSession>>>;

/** Roles of an account in force on a day. */
export const listRoles = (db: Queryable, accountId: string, today: string) =>
  db
    .select({ role: accountRoles.role, unitCode: accountRoles.unitCode, unitPath: units.path })
    .from(accountRoles)
    .innerJoin(units, eq(units.code, accountRoles.unitCode))
    .where(
      and(
        eq(accountRoles.accountId, accountId),
        lte(accountRoles.validFrom, today),
        or(isNull(accountRoles.validTo), gte(accountRoles.validTo, today)),
      ),
    )
    .orderBy(asc(accountRoles.role), asc(accountRoles.unitCode));

export const insertSession = async (db: Queryable, row: typeof sessions.$inferInsert) => {
  await db.insert(sessions).values(row);
};

export const touchSession = async (db: Queryable, id: string, at: Date) => {
  await db.update(sessions).set({ lastUsedAt: at }).where(eq(sessions.id, id));
};

/** Replaces the secret if it is still the one that was read; says whether it was. */
export const replaceSecret = async (
  db: Queryable,
  change: { id: string; oldHash: Buffer; newHash: Buffer; roleKey: string; at: Date },
): Promise<boolean> => {
  const rows = await db
    .update(sessions)
    .set({ secretHash: change.newHash, roleKey: change.roleKey, lastUsedAt: change.at })
    .where(and(eq(sessions.id, change.id), eq(sessions.secretHash, change.oldHash)))
    .returning({ id: sessions.id });
  return rows.length === 1;
};

/** Ends a session; with `accountId`, only one of that account. Says whether there was one. */
export const deleteSession = async (db: Queryable, id: string, accountId?: string) => {
  const own = accountId ? eq(sessions.accountId, accountId) : undefined;
  const rows = await db
    .delete(sessions)
    .where(and(eq(sessions.id, id), own))
    .returning({ id: sessions.id });
  return rows.length === 1;
};

/** Ends every session of an account but one; gives how many. */
export const deleteOtherSessions = async (db: Queryable, accountId: string, keepId: string) => {
  const rows = await db
    .delete(sessions)
    .where(and(eq(sessions.accountId, accountId), ne(sessions.id, keepId)))
    .returning({ id: sessions.id });
  return rows.length;
};

/** Sessions of an account, last used first. */
export const listSessions = (db: Queryable, accountId: string) =>
  db
    .select({
      id: sessions.id,
      device: sessions.device,
      createdAt: sessions.createdAt,
      lastUsedAt: sessions.lastUsedAt,
    })
    .from(sessions)
    .where(eq(sessions.accountId, accountId))
    .orderBy(desc(sessions.lastUsedAt), asc(sessions.id))
    .limit(100);
