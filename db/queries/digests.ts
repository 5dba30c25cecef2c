import { sql } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { runPrepared } from "../statement.ts";

/** Any number will do as long as every node takes the same one. */
const DIGEST_LOCK = 7_203_117;

/**
 * Orders the daily mails of a day, at most `limit`: each takes along every event that waits for its person
 * and is due at `now`. Who has had that day's mail already waits for the next. One worker at a time makes
 * them, so that nobody's events are parted. Gives how many mails were ordered.
 */
export const gatherDigests = async (
  tx: Tx,
  { day, now, limit }: { day: string; now: Date; limit: number },
): Promise<number> => {
  const [lock] = await runPrepared<{ mine: boolean }>(
    tx,
    sql`select pg_try_advisory_xact_lock(${DIGEST_LOCK}) as mine`,
  );
  if (!lock?.mine) return 0;
  const made = await runPrepared(
    tx,
    sql`with due as (
      select id, recipient_id from outbox
      where done_at is null and dead_at is null and topic = 'digest'
        and available_at <= ${now.toISOString()}::timestamptz
    ), people as (
      select d.recipient_id from due d
      where not exists (select from outbox o where o.topic = 'mail' and o.event_id is null
        and o.recipient_id = d.recipient_id and o.subject_id is null and o.day = ${day}::date)
      group by d.recipient_id order by d.recipient_id limit ${limit}
    ), mails as (
      insert into outbox (topic, letter, recipient_id, day)
      select 'mail', 'daily', recipient_id, ${day}::date from people
      on conflict do nothing returning id, recipient_id
    ), taken as (
      update outbox o set done_at = now(), carried_by = m.id from due d
        join mails m on m.recipient_id = d.recipient_id where o.id = d.id
    )
    select id from mails`,
  );
  return made.length;
};
