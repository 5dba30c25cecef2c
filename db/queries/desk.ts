import { type SQL, sql } from "drizzle-orm";
import type { Area } from "../../app/domain/reach.ts";
import { meantCode } from "../../app/domain/records/code.ts";
import type { Queryable } from "../client.ts";
import { effectiveStateSql } from "../effective-state.ts";
import { liesIn } from "../reach.ts";
import { runPrepared } from "../statement.ts";

/** A consultation as the desks list it: drafts included, without a code until they are sent on. */
export type DeskPolicy = {
  id: string;
  code: string | null;
  title: string;
  /** Effective state, and the one that is stored. */
  state: string;
  storedState: string;
  visibleState: string;
  unitCode: string;
  unitName: string;
  unitPath: string;
  authorId: string | null;
  submittedBy: string | null;
  opensAt: string | null;
  closesAt: string | null;
  dueAt: string | null;
  createdAt: string;
  updatedAt: string;
  opinionCount: number;
  unansweredCount: number;
  isSample: boolean;
  /** Of a commune's part in a draft of the city: by when its summary is due. */
  summaryDueAt: string | null;
  /** The draft of the city that it collects for. */
  parentId: string | null;
};

export type DeskFilter = {
  areas: readonly Area[];
  states?: readonly string[];
  /** Communes' parts in drafts of the city: those alone, or all but those. */
  parts?: "only" | "none";
  words?: string;
  after?: { at: string; id: string } | null;
  /** What must be done first comes first; else the newest. */
  order?: "due" | "newest";
  limit: number;
};

const columns = (state: SQL) => sql`r.id, r.code, r.title, ${state} as state,
  r.state as "storedState", r.visible_state as "visibleState", r.unit_code as "unitCode", u.full_name as "unitName",
  u.path as "unitPath", r.author_id as "authorId", r.submitted_by as "submittedBy",
  r.opens_at as "opensAt", r.closes_at as "closesAt", r.due_at as "dueAt",
  r.created_at as "createdAt", r.updated_at as "updatedAt", p.opinion_count as "opinionCount",
  p.unanswered_count as "unansweredCount", r.is_sample as "isSample",
  k.summary_due_at as "summaryDueAt", k.parent_id as "parentId"`;

const tables = sql`from records r join policies p on p.record_id = r.id
  join units u on u.code = r.unit_code left join collections k on k.record_id = r.id`;

const conditions = ({ areas, states, parts, words, after }: DeskFilter, state: SQL): SQL =>
  sql.join(
    [
      liesIn(sql`u.path`, areas),
      ...(states
        ? [sql`(${state}) in (select jsonb_array_elements_text(${JSON.stringify(states)}::jsonb))`]
        : []),
      ...(parts === "only" ? [sql`k.record_id is not null`] : []),
      ...(parts === "none" ? [sql`k.record_id is null`] : []),
      ...(words
        ? [
            sql`(r.code = ${meantCode(words) ?? ""} or strpos(vi_fold(r.title), vi_fold(${words})) > 0)`,
          ]
        : []),
      ...(after ? [sql`(r.created_at, r.id) < (${after.at}::timestamptz, ${after.id}::uuid)`] : []),
    ],
    sql` and `,
  );

/** Consultations of the units that a reader works for, in any state. */
export const listDeskPolicies = (
  q: Queryable,
  filter: DeskFilter,
  now: Date,
): Promise<DeskPolicy[]> => {
  const state = effectiveStateSql(now);
  const order =
    filter.order === "due"
      ? sql`coalesce(r.due_at, r.closes_at, r.opens_at, r.created_at), r.id`
      : sql`r.created_at desc, r.id desc`;
  return runPrepared<DeskPolicy>(
    q,
    sql`select ${columns(state)} ${tables} where ${conditions(filter, state)}
        order by ${order} limit ${filter.limit}`,
  );
};

/** How many there are, at most a thousand and one. */
export const countDeskPolicies = async (
  q: Queryable,
  filter: DeskFilter,
  now: Date,
): Promise<number> => {
  const found = await runPrepared<{ n: number }>(
    q,
    sql`select count(*)::int as n from (select 1 ${tables}
        where ${conditions(filter, effectiveStateSql(now))} limit 1001) found`,
  );
  return found[0]?.n ?? 0;
};
