import { sql } from "drizzle-orm";
import type { Area } from "../../app/domain/reach.ts";
import type { Queryable } from "../client.ts";
import { effectiveStateSql } from "../effective-state.ts";
import { liesIn } from "../reach.ts";
import { runPrepared } from "../statement.ts";

/** An initiative as desks and its proposer list it. */
export type DeskInitiativeRow = {
  id: string;
  code: string | null;
  title: string;
  state: string;
  visibleState: string;
  unitPath: string;
  unitName: string;
  villageName: string | null;
  authorId: string | null;
  enteredBy: string | null;
  submittedBy: string | null;
  dueAt: string | null;
  createdAt: string;
  isSample: boolean;
};

const columns = (now: Date) => sql`r.id, r.code, r.title, ${effectiveStateSql(now)} as state,
  r.visible_state as "visibleState", coalesce(v.path, u.path) as "unitPath",
  u.full_name as "unitName", v.full_name as "villageName", r.author_id as "authorId",
  r.entered_by as "enteredBy", r.submitted_by as "submittedBy", r.due_at as "dueAt",
  r.created_at as "createdAt", r.is_sample as "isSample"`;

const tables = sql`from records r join initiatives i on i.record_id = r.id
  join units u on u.code = r.unit_code left join units v on v.code = r.village_code`;

/** Initiatives of the places that a reader works for, in some states: what is due first comes first. */
export const listDeskInitiatives = (
  q: Queryable,
  filter: { areas: readonly Area[]; states: readonly string[]; limit: number },
  now: Date,
): Promise<DeskInitiativeRow[]> =>
  runPrepared<DeskInitiativeRow>(
    q,
    sql`select ${columns(now)} ${tables}
        where r.kind = 'SK' and ${liesIn(sql`coalesce(v.path, u.path)`, filter.areas)}
          and (${effectiveStateSql(now)}) in
            (select jsonb_array_elements_text(${JSON.stringify(filter.states)}::jsonb))
        order by coalesce(r.due_at, 'infinity'::timestamptz), r.id limit ${filter.limit}`,
  );

/** What a person wrote or typed in for somebody else, newest first, from before an id on. */
export const listOwnInitiatives = (
  q: Queryable,
  accountId: string,
  given: { before: string | null; limit: number },
  now: Date,
): Promise<DeskInitiativeRow[]> =>
  runPrepared<DeskInitiativeRow>(
    q,
    sql`select ${columns(now)} ${tables}
        where r.kind = 'SK' and (r.author_id = ${accountId} or r.entered_by = ${accountId})
          ${given.before ? sql`and r.id < ${given.before}::uuid` : sql``}
        order by r.id desc limit ${given.limit}`,
  );
