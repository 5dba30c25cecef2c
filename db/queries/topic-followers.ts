import { sql } from "drizzle-orm";
import type { Followed, Topic } from "../../app/domain/notifications/topics.ts";
import type { Kind } from "../../app/domain/records/kinds.ts";
import type { UnitKind } from "../../app/domain/units/schema.ts";
import type { Queryable } from "../client.ts";
import { runPrepared } from "../statement.ts";

export const followTopic = (
  q: Queryable,
  { topic, value }: Followed,
  accountId: string,
  now: Date,
) =>
  runPrepared(
    q,
    sql`insert into topic_followers (topic, value, account_id, since)
        values (${topic}, ${value}, ${accountId}, ${now.toISOString()}) on conflict do nothing`,
  );

export const unfollowTopic = (q: Queryable, { topic, value }: Followed, accountId: string) =>
  runPrepared(
    q,
    sql`delete from topic_followers
        where topic = ${topic} and value = ${value} and account_id = ${accountId}`,
  );

export const isFollowingTopic = async (
  q: Queryable,
  { topic, value }: Followed,
  accountId: string,
): Promise<boolean> =>
  (
    await runPrepared(
      q,
      sql`select 1 from topic_followers
          where topic = ${topic} and value = ${value} and account_id = ${accountId}`,
    )
  ).length > 0;

export type FollowedTopic = {
  topic: Topic;
  value: string;
  unitName: string | null;
  unitKind: UnitKind | null;
};

/** The units, verbs and kinds that an account follows; units by name. */
export const listFollowedTopics = (q: Queryable, accountId: string): Promise<FollowedTopic[]> =>
  runPrepared<FollowedTopic>(
    q,
    sql`select f.topic, f.value, u.full_name as "unitName", u.kind as "unitKind"
        from topic_followers f left join units u on f.topic = 'unit' and u.code = f.value
        where f.account_id = ${accountId}
        order by f.topic, u.name collate "vi-x-icu", f.value limit 1000`,
  );

export type FollowedRecord = {
  id: string;
  kind: Kind;
  code: string;
  title: string;
  unitName: string;
  unitPath: string;
  state: string;
  visibleState: string;
  takenDown: boolean;
  authorId: string | null;
  since: string;
};

/** The records that an account follows, last chosen first, after a place in the list. */
export const listFollowedRecords = (
  q: Queryable,
  accountId: string,
  limit: number,
): Promise<FollowedRecord[]> =>
  runPrepared<FollowedRecord>(
    q,
    sql`select r.id, r.kind, r.code, r.title, u.full_name as "unitName", u.path as "unitPath",
          r.state, r.visible_state as "visibleState", r.taken_down_at is not null as "takenDown",
          r.author_id as "authorId", f.since
        from followers f join records r on r.id = f.record_id join units u on u.code = r.unit_code
        where f.account_id = ${accountId} and r.code is not null
        order by f.since desc, r.id limit ${limit}`,
  );
