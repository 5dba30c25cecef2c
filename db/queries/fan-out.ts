import { sql } from "drizzle-orm";
import { topicsOf } from "../../app/domain/notifications/topics.ts";
import type { Kind, Verb } from "../../app/domain/records/kinds.ts";
import type { Tx } from "../client.ts";
import { dueBy } from "../due-by.ts";
import { wantedTime } from "../mail-time.ts";
import { runPrepared } from "../statement.ts";
import { isPublic } from "../visibility.ts";

type Waiting = {
  id: string;
  eventId: string;
  reached: string;
  actorId: string | null;
  kind: Kind;
  verb: Verb;
  unitPath: string;
  villageCode: string | null;
  shown: boolean;
  part: boolean;
};

const NOBODY = "00000000-0000-0000-0000-000000000000";

/**
 * Takes the oldest waiting fan-out a step further: orders the notice, and the mail where it is wanted, of
 * the next `limit` people who follow the record's unit or one above it, its verb or its kind. Whoever was
 * told of the event already, and who did it himself, is left out. A record that is not public any more is
 * told to nobody. Gives whether there was one.
 */
export const expandFanOut = async (tx: Tx, limit: number, digestAt: Date): Promise<boolean> => {
  const [row] = await runPrepared<Waiting>(
    tx,
    sql`select o.id, o.event_id as "eventId", coalesce(o.reached, ${NOBODY}::uuid) as reached,
          t.actor_id as "actorId", r.kind, r.verb, u.path as "unitPath",
          r.village_code as "villageCode", ${isPublic()} as shown,
          exists (select from collections k where k.record_id = r.id) as part
        from outbox o join timeline_events t on t.id = o.event_id
          join records r on r.id = t.record_id join units u on u.code = r.unit_code
        where o.done_at is null and o.dead_at is null and o.topic = 'fan_out'
          and o.available_at <= ${dueBy}
        order by o.available_at, o.id limit 1 for update of o skip locked`,
  );
  if (!row) return false;
  await tellNext(tx, row, row.shown ? limit : 0, digestAt);
  return true;
};

const tellNext = (tx: Tx, row: Waiting, limit: number, digestAt: Date) =>
  runPrepared(
    tx,
    sql`with topics as (
      select topic, value from jsonb_to_recordset(${JSON.stringify(topicsOf(row))}::jsonb)
        as t(topic text, value text)
    ), people as (
      select f.account_id as id from topic_followers f join topics using (topic, value)
      where f.account_id > ${row.reached}::uuid
        and f.account_id is distinct from ${row.actorId}::uuid
      group by f.account_id order by f.account_id limit ${limit}
    ), noted as (
      insert into outbox (topic, event_id, recipient_id)
      select 'notice', ${row.eventId}::bigint, id from people
      on conflict do nothing returning recipient_id
    ), mailed as (
      insert into outbox (topic, event_id, recipient_id, letter, available_at)
      select case w.time when 'at_once' then 'mail' else 'digest' end, ${row.eventId}::bigint, a.id,
        'record_new', case w.time when 'at_once' then now() else ${digestAt.toISOString()}::timestamptz end
      from noted n join accounts a on a.id = n.recipient_id and a.email_confirmed_at is not null
        left join mail_preferences p on p.account_id = a.id
        cross join lateral (select ${wantedTime(sql`'followed'`)} as time) w
      where w.time <> 'none'
      on conflict do nothing
    )
    update outbox o set reached = coalesce((select id from people order by id desc limit 1), o.reached),
      attempts = o.attempts + 1,
      done_at = case when (select count(*) from people) < greatest(${limit}::int, 1) then now() end
    where o.id = ${row.id}::bigint`,
  );
