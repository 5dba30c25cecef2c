import { type SQL, sql } from "drizzle-orm";
import type { GatheredChannel } from "../../app/domain/gatherings/channels.ts";
import type {
  GatheredOpinion,
  GatheringChange,
  GatheringTally,
} from "../../app/domain/gatherings/source.ts";
import { clauseName } from "../clause-path.ts";
import type { Queryable } from "../client.ts";
import { runPrepared } from "../statement.ts";
import { peopleOf } from "./channel-totals.ts";

/** Full names of a unit, the smallest first: a village with its commune. */
const placeName = (
  unit: SQL,
): SQL => sql`(${unit}.full_name || coalesce((select ', ' || up.full_name
  from units up where up.code = ${unit}.parent_code and ${unit}.kind in ('thon', 'to_dan_pho')), ''))`;

export type GatheringTarget = {
  /** The record at which it is entered. */
  recordId: string;
  /** The draft whose table the opinions stand in: of a commune's part, the city's. */
  id: string;
  /** The commune's part, where it is one. */
  collectedBy: string | null;
  code: string | null;
  state: string;
  opensAt: string | null;
  closesAt: string | null;
  /** The draft's own state and dates: its table must still be open to more. */
  tableState: string;
  tableOpensAt: string | null;
  tableClosesAt: string | null;
  takenDown: boolean;
  unitPath: string;
  round: number;
  newestVersion: number;
};

/** What entering opinions needs to know of a policy, or of a commune's part in one. */
export const findGatheringTarget = async (
  q: Queryable,
  recordId: string,
): Promise<GatheringTarget | null> =>
  (
    await runPrepared<GatheringTarget>(
      q,
      sql`select r.id as "recordId", t.id, b.record_id as "collectedBy", r.code, r.state,
            r.opens_at as "opensAt", r.closes_at as "closesAt", t.state as "tableState",
            t.opens_at as "tableOpensAt", t.closes_at as "tableClosesAt",
            r.taken_down_at is not null as "takenDown", u.path as "unitPath", p.round,
            p.current_version as "newestVersion"
          from records r left join collections b on b.record_id = r.id
            join records t on t.id = coalesce(b.parent_id, r.id)
            join policies p on p.record_id = t.id join units u on u.code = r.unit_code
          where r.id = ${recordId}`,
    )
  )[0] ?? null;

/** The draft that a commune's part collects for; null for a draft of its own. */
export const findTableOf = async (q: Queryable, recordId: string): Promise<string | null> =>
  (
    await runPrepared<{ id: string }>(
      q,
      sql`select parent_id as id from collections where record_id = ${recordId}`,
    )
  )[0]?.id ?? null;

export type EntryPlace = { code: string; path: string; name: string };

/** A place with its full name; null for an unknown unit. */
export const findEntryPlace = async (q: Queryable, code: string): Promise<EntryPlace | null> =>
  (
    await runPrepared<EntryPlace>(
      q,
      sql`select u.code, u.path, ${placeName(sql`u`)} as name from units u where u.code = ${code}`,
    )
  )[0] ?? null;

/** The given places and what lies directly in them, offices left out. */
export const listEntryPlaces = (q: Queryable, paths: readonly string[]): Promise<EntryPlace[]> =>
  runPrepared<EntryPlace>(
    q,
    sql`with base as (
          select b.code, b.path from units b
          where b.path in (select jsonb_array_elements_text(${JSON.stringify(paths)}::jsonb))
        )
        select u.code, u.path, u.full_name as name from units u
        where u.kind <> 'co_quan' and (u.code in (select code from base)
          or u.parent_code in (select code from base))
        order by u.path limit 2000`,
  );

export type ClauseSpot = {
  anchor: string;
  key: string;
  /** Place in the newest version. */
  position: number;
  /** Version that was public on the day in question, where it has the clause. */
  version: number;
};

/**
 * The clauses of the newest version with these addresses, each with the version that people had before
 * them on a day: the newest that was public before its end and has the clause.
 */
export const listClauseSpots = (
  q: Queryable,
  policyId: string,
  newest: number,
  anchors: readonly string[],
  before: Date,
): Promise<ClauseSpot[]> =>
  runPrepared<ClauseSpot>(
    q,
    sql`select k.anchor, k.key, k.position, coalesce((
            select max(v.number) from policy_versions v join clauses o on o.record_id = v.record_id
              and o.version = v.number and o.key = k.key
            where v.record_id = k.record_id and v.published_at < ${before.toISOString()}::timestamptz), k.version) as version
        from clauses k where k.record_id = ${policyId} and k.version = ${newest}
          and k.anchor in (select jsonb_array_elements_text(${JSON.stringify(anchors)}::jsonb))`,
  );

/** The newest version that was public before an instant; the newest of all where none was. */
export const findVersionAt = async (
  q: Queryable,
  policyId: string,
  before: Date,
): Promise<number> =>
  (
    await runPrepared<{ version: number }>(
      q,
      sql`select coalesce((select max(number) from policy_versions where record_id = p.record_id
            and published_at < ${before.toISOString()}::timestamptz), p.current_version) as version
          from policies p where p.record_id = ${policyId}`,
    )
  )[0]?.version ?? 1;

/** Addresses of all clauses of a version, in order, with their names. */
export const listClauseChoices = (
  q: Queryable,
  policyId: string,
  version: number,
): Promise<{ anchor: string; kind: string; name: string; title: string }[]> =>
  runPrepared(
    q,
    sql`select k.anchor, k.kind, ${clauseName(sql`k`)} as name, k.title from clauses k
        where k.record_id = ${policyId} and k.version = ${version} order by k.position limit 5000`,
  );

export type GatheringRow = {
  id: string;
  policyId: string;
  channel: GatheredChannel;
  placeCode: string;
  placePath: string;
  place: string;
  heldOn: string;
  body: string;
  documentNumber: string | null;
  documentDate: string | null;
  people: number;
  /** People that it adds to the totals now. */
  counted: number;
  opinions: number;
  version: number;
  enteredBy: string | null;
  withdrawnAt: string | null;
  isSample: boolean;
  tallies: GatheringTally[];
  changes: GatheringChange[];
  /** The commune's part that gathered it for a draft of the city; null where it was the draft's own. */
  collectedAt: { code: string; unitName: string } | null;
};

const columns = sql`g.id, g.policy_id as "policyId", g.channel, g.unit_code as "placeCode", u.path as "placePath",
  ${placeName(sql`u`)} as place, g.held_on::text as "heldOn", g.body,
  g.document_number as "documentNumber", g.document_date::text as "documentDate", g.people,
  case when g.withdrawn_at is null then ${peopleOf(sql`g.channel`, sql`g.people`, sql`g.spoken`)}
    else 0 end as counted,
  g.opinions, g.version, g.entered_by as "enteredBy", g.withdrawn_at as "withdrawnAt",
  g.is_sample as "isSample",
  coalesce((select jsonb_agg(jsonb_build_object('question', t.question, 'clause', ${clauseName(sql`k`)},
      'anchor', k.anchor, 'agree', t.agree, 'disagree', t.disagree, 'other', t.other) order by t.position)
    from gathering_tallies t join policies p on p.record_id = coalesce((select parent_id
      from collections where record_id = g.policy_id), g.policy_id)
    left join clauses k on k.record_id = p.record_id and k.version = p.current_version
      and k.key = t.clause_key
    where t.gathering_id = g.id), '[]'::jsonb) as tallies,
  coalesce((select jsonb_agg(jsonb_build_object('kind', h.kind, 'reason', h.reason,
      'changed', h.changed, 'at', h.at) order by h.id)
    from gathering_changes h where h.gathering_id = g.id), '[]'::jsonb) as changes,
  (select jsonb_build_object('code', r.code, 'unitName', c.full_name) from collections b
    join records r on r.id = b.record_id join units c on c.code = b.unit_code
    where b.record_id = g.policy_id and r.taken_down_at is null) as "collectedAt"`;

/**
 * Sources of a policy's opinions with those of the communes that collect for it, the latest day first;
 * what was withdrawn stays in the list.
 */
export const listGatherings = (
  q: Queryable,
  policyId: string,
  limit: number,
): Promise<GatheringRow[]> =>
  runPrepared<GatheringRow>(
    q,
    sql`select ${columns} from gatherings g join units u on u.code = g.unit_code
        where g.policy_id = ${policyId}
          or g.policy_id in (select record_id from collections where parent_id = ${policyId})
        order by g.held_on desc, g.id desc limit ${limit}`,
  );

export const findGathering = async (q: Queryable, id: string): Promise<GatheringRow | null> =>
  (
    await runPrepared<GatheringRow>(
      q,
      sql`select ${columns} from gatherings g join units u on u.code = g.unit_code where g.id = ${id}`,
    )
  )[0] ?? null;

/** Opinions of a source as they were entered, for those who may enter them. */
export const listGatheredOpinions = (
  q: Queryable,
  gatheringId: string,
): Promise<GatheredOpinion[]> =>
  runPrepared<GatheredOpinion>(
    q,
    sql`select c.id, c.receipt_code as "receiptCode", c.state, ${clauseName(sql`k`)} as clause,
          c.stance, c.people, c.served_person as "servedPerson", c.body
        from comments c left join clauses k on k.record_id = c.policy_id
          and k.version = c.policy_version and k.key = c.clause_key
        where c.gathering_id = ${gatheringId} order by c.id limit 2000`,
  );

/** Most people noted on one opinion of a source that counts, and on one line of its slips. */
export const findLeastPeople = async (q: Queryable, gatheringId: string): Promise<number> =>
  (
    await runPrepared<{ least: number }>(
      q,
      sql`select greatest(
            coalesce((select max(people) from comments c where c.gathering_id = ${gatheringId}
              and c.state not in ('draft', 'withdrawn', 'rerouted')), 0),
            coalesce((select max(agree + disagree + other) from gathering_tallies
              where gathering_id = ${gatheringId}), 0))::int as least`,
    )
  )[0]?.least ?? 0;

/** Whether households or a meeting said no to a question more often than anything else. */
export const tallyDisagrees = async (q: Queryable, policyId: string): Promise<boolean> =>
  (
    await runPrepared(
      q,
      sql`select 1 from gathering_tallies t join gatherings g on g.id = t.gathering_id
          where g.withdrawn_at is null and (g.policy_id = ${policyId}
            or g.policy_id in (select record_id from collections where parent_id = ${policyId}))
          group by t.clause_key, case when t.clause_key is null then vi_fold(t.question) end
          having sum(t.disagree) * 2 > sum(t.agree + t.disagree + t.other) limit 1`,
    )
  ).length > 0;
