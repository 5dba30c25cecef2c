import { roleKey } from "#app/domain/accounts/roles.ts";
import { isOver, needsTouch } from "#app/domain/accounts/session-limits.ts";
import type { Account } from "#app/domain/actor.ts";
import type { Db, Queryable } from "#db/client.ts";
import {
  deleteSession,
  findSession,
  insertSession,
  listRoles,
  replaceSecret,
  type SessionRow,
  touchSession,
} from "#db/queries/sessions.ts";
import { formatToken, hashSecret, isSecret, newToken, parseToken, type Token } from "./token.ts";

/** `at` is real time: a demonstration that moves the domain's clock signs nobody out. */
export type SessionTime = { at: Date; today: string };

export type NewSession = SessionTime & { accountId: string; device: string };

/** Opens a session for an account whose password was just checked; gives the token, never stored. */
export const openSession = async (db: Queryable, session: NewSession): Promise<string> => {
  const token = newToken();
  await insertSession(db, {
    id: token.id,
    secretHash: hashSecret(token.secret),
    accountId: session.accountId,
    device: session.device,
    roleKey: roleKey(await listRoles(db, session.accountId, session.today)),
    createdAt: session.at,
    lastUsedAt: session.at,
  });
  return formatToken(token);
};

export type Resumed = {
  account: Account;
  sessionId: string;
  unread: number;
  /** A new token when the roles have changed since the last one was given out. */
  renewed: string | null;
};

/** What a cookie's value stands for: an open session, or nothing (`gone`: it never will again). */
export type Resumption = { open: true; session: Resumed } | { open: false; gone: boolean };

const CLOSED: Resumption = { open: false, gone: true };
const WRONG_SECRET: Resumption = { open: false, gone: false };

/** Resumes a session from its token, ends it when its time is over, renews it when roles changed. */
export const resumeSession = async (
  db: Db,
  value: string,
  { at, today }: SessionTime,
): Promise<Resumption> => {
  const token = parseToken(value);
  const row = token && (await findSession(db, token.id, today));
  if (!token || !row) return CLOSED;
  if (!isSecret(token.secret, row.secretHash)) return WRONG_SECRET;
  if (isOver(row, row.roles, at)) {
    await deleteSession(db, token.id);
    return CLOSED;
  }
  const key = roleKey(row.roles);
  const renewed = key === row.roleKey ? null : await renew(db, token.id, row, key, at);
  if (renewed === "lost") return WRONG_SECRET;
  if (!renewed && needsTouch(row, at)) await touchSession(db, token.id, at);
  const session = { account: accountOf(row), sessionId: token.id, unread: row.unread, renewed };
  return { open: true, session };
};

/** Of two requests at once, one renews; the other's secret is no longer good. */
const renew = async (
  db: Db,
  id: string,
  row: SessionRow,
  key: string,
  at: Date,
): Promise<string | "lost"> => {
  const fresh: Token = { id, secret: newToken().secret };
  const newHash = hashSecret(fresh.secret);
  const done = await replaceSecret(db, { id, oldHash: row.secretHash, newHash, roleKey: key, at });
  return done ? formatToken(fresh) : "lost";
};

const accountOf = (row: SessionRow): Account => ({
  kind: "account",
  id: row.accountId,
  displayName: row.displayName,
  unitCode: row.unitCode,
  unitPath: row.unitPath,
  verified: row.verified,
  roles: row.roles,
});
