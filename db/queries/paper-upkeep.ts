import { sql } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { runPrepared } from "../statement.ts";

const LOCK = 7_203_118;

/** Held while a file takes its place and its row says so; several may. */
export const lockForPlacing = (tx: Tx): Promise<unknown> =>
  runPrepared(tx, sql`select pg_advisory_xact_lock_shared(${LOCK})`);

/** Held while files without a row are removed: nobody places one meanwhile. */
export const lockForSweeping = (tx: Tx): Promise<unknown> =>
  runPrepared(tx, sql`select pg_advisory_xact_lock(${LOCK})`);

export type KeptPaper = { path: string | null; beingMade: string | null };

/** Files that rows speak of, and ids of papers that somebody is at work on. */
export const listKeptPapers = (tx: Tx): Promise<KeptPaper[]> =>
  runPrepared<KeptPaper>(
    tx,
    sql`select path, case when state = 'making' and lease_until > now() then id::text end as "beingMade"
        from papers where path is not null or (state = 'making' and lease_until > now())`,
  );
