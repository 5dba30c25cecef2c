import { type SQL, sql } from "drizzle-orm";
import type { Group } from "../../app/domain/machine.ts";
import { parseTimePlace } from "../../app/domain/places.ts";
import { meantCode } from "../../app/domain/records/code.ts";
import { KINDS, type Kind, type Verb } from "../../app/domain/records/kinds.ts";
import { machineOf } from "../../app/domain/records/machines.ts";
import { groupOf } from "../../app/domain/records/visibility.ts";
import type { Queryable } from "../client.ts";
import { effectiveStateSql } from "../effective-state.ts";
import { holding } from "../like.ts";
import { runPrepared } from "../statement.ts";
import { isListed, isRestricted } from "../visibility.ts";

/** A record as a public list shows it; the title of a restricted one is null. */
export type RecordRow = {
  id: string;
  kind: Kind;
  code: string;
  verb: Verb;
  title: string | null;
  /** The state effective at the time of asking, and the one it was last stored in. */
  state: string;
  storedState: string;
  visibleState: string;
  version: number;
  unitCode: string;
  unitName: string;
  villageCode: string | null;
  villageName: string | null;
  opensAt: string | null;
  closesAt: string | null;
  dueAt: string | null;
  createdAt: string;
  updatedAt: string;
  publishedAt: string | null;
  isSample: boolean;
  opinionCount: number | null;
  personCount: number | null;
  summary: string | null;
  /** Place in the list: what `after` takes. */
  place: string;
};

export const recordColumns = (now: Date): SQL => sql`r.id, r.kind, r.code, r.verb,
  case when ${isRestricted()} then null else r.title end as title,
  ${effectiveStateSql(now)} as state, r.state as "storedState",
  r.visible_state as "visibleState", r.version, r.unit_code as "unitCode", u.full_name as "unitName", r.village_code as "villageCode",
  v.full_name as "villageName", r.opens_at as "opensAt", r.closes_at as "closesAt",
  r.due_at as "dueAt", r.created_at as "createdAt", r.updated_at as "updatedAt",
  r.published_at as "publishedAt", r.is_sample as "isSample",
  p.opinion_count as "opinionCount", p.person_count as "personCount",
  case when ${isRestricted()} then null else p.summary end as summary`;

export const recordTables = sql`from records r join units u on u.code = r.unit_code
  left join units v on v.code = r.village_code left join policies p on p.record_id = r.id`;

/** Orders of public lists; each ends with the id, so that a place in it is one row. */
const ORDERS = {
  /** Newest first, by when it became public. */
  newest: { key: sql`coalesce(r.published_at, r.created_at)`, down: true },
  /** What closes first comes first; what is over comes after what is open. */
  closing: { key: sql`coalesce(r.closes_at, 'infinity'::timestamptz)`, down: false },
  /** Waiting longest first. */
  due: { key: sql`coalesce(r.due_at, 'infinity'::timestamptz)`, down: false },
} as const;

export type RecordOrder = keyof typeof ORDERS;

export type RecordFilter = {
  kinds?: readonly Kind[];
  /** Records of a unit and of everything below it; of a village, those about it. */
  unitPath?: string;
  villageCode?: string;
  states?: readonly string[];
  group?: Group;
  /** Year of the code. */
  year?: number;
  q?: string;
  /** Leaves out what communes do for a draft of the city, where the draft itself is listed. */
  wholes?: boolean;
  order?: RecordOrder;
  after?: string | null;
  limit: number;
};

const stateIn = (now: Date, filter: RecordFilter): SQL[] => {
  const effective = effectiveStateSql(now);
  const parts: SQL[] = [];
  if (filter.states) {
    parts.push(
      sql`(${effective}) in (select jsonb_array_elements_text(${JSON.stringify(filter.states)}::jsonb))`,
    );
  }
  const { group } = filter;
  if (group) {
    const pairs = KINDS.flatMap((kind) => {
      const { states } = machineOf(kind);
      return Object.keys(states).flatMap((state) =>
        Object.keys(states)
          .filter((visible) => groupOf(machineOf(kind), state, visible) === group)
          .map((visible) => `${kind} ${state} ${visible}`),
      );
    });
    parts.push(
      sql`(r.kind || ' ' || (${effective}) || ' ' || r.visible_state) in (select jsonb_array_elements_text(${JSON.stringify(pairs)}::jsonb))`,
    );
  }
  return parts;
};

const matching = (q: string): SQL =>
  sql`(r.code = ${meantCode(q) ?? ""} or (not ${isRestricted()} and exists (
    select 1 from record_search s where s.record_id = r.id
      and (s.tsv @@ websearch_to_tsquery('simple', vi_fold(${q})) or s.fold like ${holding(q)}))))`;

const conditions = (filter: RecordFilter, now: Date): SQL => {
  const parts: SQL[] = [isListed(), sql`r.code is not null`, ...stateIn(now, filter)];
  if (filter.kinds) {
    parts.push(
      sql`r.kind in (select jsonb_array_elements_text(${JSON.stringify(filter.kinds)}::jsonb))`,
    );
  }
  if (filter.unitPath) {
    parts.push(
      sql`(u.path = ${filter.unitPath} or starts_with(u.path, ${`${filter.unitPath}/`}) or v.path = ${filter.unitPath})`,
    );
  }
  if (filter.year) parts.push(sql`split_part(r.code, '-', 3) = ${String(filter.year)}`);
  if (filter.villageCode) parts.push(sql`r.village_code = ${filter.villageCode}`);
  if (filter.q) parts.push(matching(filter.q));
  if (filter.wholes && !filter.q) {
    parts.push(sql`not exists (select from collections k where k.record_id = r.id)`);
  }
  return sql.join(parts, sql` and `);
};

/** Public records, keyset-paged; restricted ones without title and text. */
export const listRecords = (
  q: Queryable,
  filter: RecordFilter,
  now: Date,
): Promise<RecordRow[]> => {
  const { key, down } = ORDERS[filter.order ?? "newest"];
  const place = parseTimePlace(filter.after);
  const beyond = place
    ? down
      ? sql`and (${key}, r.id) < (${place.at}::timestamptz, ${place.id}::uuid)`
      : sql`and (${key}, r.id) > (${place.at}::timestamptz, ${place.id}::uuid)`
    : sql``;
  const order = down ? sql`${key} desc, r.id desc` : sql`${key}, r.id`;
  return runPrepared<RecordRow>(
    q,
    sql`select ${recordColumns(now)},
          coalesce(to_char(nullif(${key}, 'infinity'::timestamptz) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), 'infinity')
            || '~' || r.id as place
        ${recordTables} where ${conditions(filter, now)} ${beyond}
        order by ${order} limit ${filter.limit}`,
  );
};

/** How many records a filter gives, up to a thousand and one: "1.000+" is enough for a list's head. */
export const countRecords = async (
  q: Queryable,
  filter: Omit<RecordFilter, "limit" | "after" | "order">,
  now: Date,
): Promise<number> =>
  (
    await runPrepared<{ n: number }>(
      q,
      sql`select count(*)::int as n from (select 1 ${recordTables}
          where ${conditions({ ...filter, limit: 0 }, now)} limit 1001) found`,
    )
  )[0]?.n ?? 0;

/** One record by code, as lists show it; null when the public may not know of it. */
export const findListedRecord = async (
  q: Queryable,
  code: string,
  now: Date,
): Promise<RecordRow | null> =>
  (
    await runPrepared<RecordRow>(
      q,
      sql`select ${recordColumns(now)}, '' as place ${recordTables} where r.code = ${code} and ${isListed()}`,
    )
  )[0] ?? null;

export type PublicEvent = {
  id: string;
  seq: number;
  event: string;
  fromState: string | null;
  toState: string;
  actorRole: string;
  actorUnit: string | null;
  actorUnitName: string | null;
  at: string;
  note: string | null;
  details: Record<string, string> | null;
};

/**
 * The public steps of a record, newest first, from before a step on. Notes appear only where the step
 * carries them publicly.
 */
export const listPublicEvents = (
  q: Queryable,
  recordId: string,
  limit = 100,
  before: number | null = null,
): Promise<PublicEvent[]> =>
  runPrepared<PublicEvent>(
    q,
    sql`select t.id::text, t.seq, t.event, t.from_state as "fromState", t.to_state as "toState",
        t.actor_role as "actorRole", t.actor_unit as "actorUnit", u.full_name as "actorUnitName", t.at,
        case when n.is_public then n.note end as note,
        case when n.is_public or n.note is null then n.details end as details
      from timeline_events t left join event_notes n on n.event_id = t.id
        left join units u on u.code = t.actor_unit
      where t.subject_id = ${recordId} and t.is_public ${before === null ? sql`` : sql`and t.seq < ${before}::int`}
      order by t.seq desc limit ${limit}`,
  );
