import { sql } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { dueBy } from "../due-by.ts";
import { runPrepared } from "../statement.ts";

/**
 * Turns waiting notice rows into notices, at most `limit`: rows another worker holds are left to it,
 * and a notice that is already there is not written twice. Gives the number worked off.
 */
export const deliverNotices = async (tx: Tx, limit: number): Promise<number> =>
  (
    await runPrepared(
      tx,
      sql`with due as (
        select id, event_id, recipient_id from outbox
        where done_at is null and dead_at is null and topic = 'notice' and available_at <= ${dueBy}
        order by available_at, id limit ${limit} for update skip locked
      ), noted as (
        insert into notices (account_id, event_id)
        select recipient_id, event_id from due join accounts a on a.id = due.recipient_id
        on conflict (account_id, event_id) do nothing
      )
      update outbox o set done_at = now(), attempts = o.attempts + 1 from due
      where o.id = due.id returning o.id`,
    )
  ).length;

/** Records whose calendar has moved on since their stored state, by id. */
export const listRecordsPastDate = (
  tx: Tx,
  now: Date,
  limit: number,
): Promise<{ id: string; kind: string }[]> =>
  runPrepared(
    tx,
    sql`select id, kind from records
        where (state = 'scheduled' and opens_at <= ${now.toISOString()})
           or (state = 'open' and closes_at <= ${now.toISOString()})
           or (state in ('needs_info', 'collecting_consent', 'rejected', 'answered')
             and due_at <= ${now.toISOString()})
        order by id limit ${limit}`,
  );

/** Comments whose time for mending has run out, by id. */
export const listCommentsPastDate = (tx: Tx, now: Date, limit: number): Promise<{ id: string }[]> =>
  runPrepared(
    tx,
    sql`select id from comments where state = 'needs_edit' and due_at <= ${now.toISOString()}
        order by id limit ${limit}`,
  );
