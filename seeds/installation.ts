import { sql } from "drizzle-orm";
import type { Db, Tx } from "#db/client.ts";

/** Nodes that start together load one after the other; the second finds the mark of the first. */
const LOAD_LOCK = 7_203_117;

/** One transaction under the lock: all of the data is there, or none. */
export const withLoadLock = <T>(db: Db, work: (tx: Tx) => Promise<T>): Promise<T> =>
  db.transaction(async (tx) => {
    await tx.execute(sql`set local lock_timeout = '120s'`);
    await tx.execute(sql`set local statement_timeout = '120s'`);
    await tx.execute(sql`select pg_advisory_xact_lock(${LOAD_LOCK})`);
    return work(tx);
  });

export const readMark = async (tx: Tx, key: string): Promise<string | null> => {
  const rows = await tx.execute<{ value: string }>(
    sql`select value from installation where key = ${key}`,
  );
  return rows[0]?.value ?? null;
};

export const writeMark = async (tx: Tx, key: string, value: string): Promise<void> => {
  await tx.execute(sql`insert into installation (key, value) values (${key}, ${value})
    on conflict (key) do update set value = excluded.value`);
};
