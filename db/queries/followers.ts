import { sql } from "drizzle-orm";
import type { Queryable, Tx } from "../client.ts";
import { runPrepared } from "../statement.ts";

/** Accounts that follow a record. */
export const listFollowers = async (q: Queryable, recordId: string): Promise<string[]> =>
  (
    await runPrepared<{ id: string }>(
      q,
      sql`select account_id as id from followers where record_id = ${recordId}`,
    )
  ).map((row) => row.id);

export const follow = (tx: Tx | Queryable, recordId: string, accountId: string, now: Date) =>
  runPrepared(
    tx,
    sql`insert into followers (record_id, account_id, since)
        values (${recordId}, ${accountId}, ${now.toISOString()}) on conflict do nothing`,
  );

export const unfollow = (q: Queryable, recordId: string, accountId: string) =>
  runPrepared(
    q,
    sql`delete from followers where record_id = ${recordId} and account_id = ${accountId}`,
  );

export const isFollowing = async (
  q: Queryable,
  recordId: string,
  accountId: string,
): Promise<boolean> =>
  (
    await runPrepared(
      q,
      sql`select 1 from followers where record_id = ${recordId} and account_id = ${accountId}`,
    )
  ).length > 0;
