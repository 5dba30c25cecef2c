import { sql } from "drizzle-orm";
import type { Queryable, Tx } from "../client.ts";
import { runPrepared } from "../statement.ts";

export type ResetOrder = {
  email: string;
  /** Stands for the person where nobody has the address. */
  nobody: string;
  id: string;
  tokenHash: Buffer;
  expiresAt: Date;
};

/**
 * A new link for the account with that proven address, instead of its earlier ones, and the letter that
 * carries it. Where there is none, a letter to nobody is ordered: one statement either way.
 */
export const orderPasswordReset = (tx: Tx, order: ResetOrder) =>
  runPrepared(
    tx,
    sql`with person as (
      select id, email from accounts where email = ${order.email} and email_confirmed_at is not null
    ), gone as (
      delete from account_tokens t using person p
      where t.account_id = p.id and t.purpose = 'reset_password'
    ), made as (
      insert into account_tokens (token_hash, id, account_id, purpose, address, expires_at)
      select decode(${order.tokenHash.toString("hex")}, 'hex'), ${order.id}::uuid, p.id,
        'reset_password', p.email, ${order.expiresAt.toISOString()}::timestamptz from person p
    )
    insert into outbox (topic, letter, recipient_id, subject_id, available_at)
    values ('mail', 'reset_password', coalesce((select id from person), ${order.nobody}::uuid),
      ${order.id}::uuid, now() - interval '1 day')`,
  );

export type ResetLink = { accountId: string; email: string; displayName: string };

/** The account that a reset link is good for at `at`, while it still has that address; else null. */
export const findResetLink = async (
  q: Queryable,
  tokenHash: Buffer,
  at: Date,
): Promise<ResetLink | null> =>
  (
    await runPrepared<ResetLink>(
      q,
      sql`select a.id as "accountId", a.email, a.display_name as "displayName"
          from account_tokens t join accounts a on a.id = t.account_id and a.email = t.address
          where t.token_hash = decode(${tokenHash.toString("hex")}, 'hex')
            and t.purpose = 'reset_password' and t.used_at is null
            and t.expires_at > ${at.toISOString()}::timestamptz`,
    )
  )[0] ?? null;

/** Uses up the link: whether this caller was the first. */
export const takeResetLink = async (tx: Tx, tokenHash: Buffer, at: Date): Promise<boolean> =>
  (
    await runPrepared(
      tx,
      sql`update account_tokens set used_at = ${at.toISOString()}::timestamptz
          where token_hash = decode(${tokenHash.toString("hex")}, 'hex')
            and purpose = 'reset_password' and used_at is null
            and expires_at > ${at.toISOString()}::timestamptz returning 1`,
    )
  ).length > 0;

/** Replaces the password and ends every session of the account, and what knows its browsers. */
export const replacePassword = (tx: Tx, accountId: string, passwordHash: string) =>
  runPrepared(
    tx,
    sql`with ended as (delete from sessions where account_id = ${accountId}),
          forgotten as (delete from known_browsers where account_id = ${accountId})
        update accounts set password_hash = ${passwordHash} where id = ${accountId}`,
  );
