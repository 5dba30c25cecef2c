import { sql } from "drizzle-orm";
import type { Scan } from "../../app/domain/attachments/purposes.ts";
import type { Queryable } from "../client.ts";
import { runPrepared } from "../statement.ts";
import type { Erased } from "./attachments.ts";

/** Forgets uploads that no form has handed in; gives what was stored for them. */
export const deleteOldDrafts = (q: Queryable, before: Date, limit: number): Promise<Erased[]> =>
  runPrepared<Erased>(
    q,
    sql`delete from attachments where id in (
          select id from attachments
          where record_id is null and created_at < ${before.toISOString()} order by id limit ${limit})
        returning storage_key as key, variants`,
  );

/** Which of these keys a row still speaks of. */
export const listKnownKeys = async (q: Queryable, keys: readonly string[]): Promise<string[]> =>
  (
    await runPrepared<{ key: string }>(
      q,
      sql`select storage_key as key from attachments
          where storage_key in (select jsonb_array_elements_text(${JSON.stringify(keys)}::jsonb))`,
    )
  ).map(({ key }) => key);

export type Unscanned = {
  id: string;
  recordId: string | null;
  key: string;
  sha256: string;
  size: number;
};

/**
 * Files that the scanner has not cleared, longest waiting first, each given out once until `again`:
 * several workers share the queue, and one that dies loses nothing.
 */
export const takeUnscanned = (
  q: Queryable,
  { now, before, limit }: { now: Date; before: Date; limit: number },
): Promise<Unscanned[]> =>
  runPrepared<Unscanned>(
    q,
    sql`update attachments set scanned_at = ${now.toISOString()} where id in (
          select id from attachments
          where scan in ('pending', 'unscanned') and removed_at is null
            and scanned_at < ${before.toISOString()}
          order by scanned_at limit ${limit} for update skip locked)
        returning id, record_id as "recordId", storage_key as key, encode(sha256, 'hex') as sha256, size`,
  );

/** Notes the scanner's word on a file that is still there. */
export const setScan = async (q: Queryable, id: string, scan: Scan): Promise<void> => {
  await runPrepared(
    q,
    sql`update attachments set scan = ${scan} where id = ${id} and removed_at is null`,
  );
};

/** Forgets a waiting upload in which a virus was found. */
export const deleteInfectedDraft = async (q: Queryable, id: string): Promise<Erased | null> =>
  (
    await runPrepared<Erased>(
      q,
      sql`delete from attachments where id = ${id} and record_id is null
          returning storage_key as key, variants`,
    )
  )[0] ?? null;

/** Lets the pages of a draft be read anew: what they show of its files has changed. */
export const touchRecord = async (q: Queryable, recordId: string): Promise<void> => {
  await runPrepared(
    q,
    sql`with policy as (
          update policies set revision = revision + 1 where record_id = ${recordId}
        ), initiative as (
          update initiatives set revision = revision + 1 where record_id = ${recordId}
        )
        update registered_facts set revision = revision + 1 where record_id = ${recordId}`,
  );
};
