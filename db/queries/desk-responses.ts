import { sql } from "drizzle-orm";
import type { Disposition } from "../../app/domain/policies/schema.ts";
import type { Queryable } from "../client.ts";
import { runPrepared } from "../statement.ts";
import { counts } from "../table-rows.ts";
import { collectedAt } from "./collected-at.ts";

/** Beyond this many the page says "99+", so nothing more is counted. */
export const COUNTED = 100;

export type TablePlace = { position: number; opinions: number; unanswered: number };

/**
 * The places of a text that opinions speak of, in order, with how many there are and how many lack an
 * answer. Steps from place to place along the table's index: the cost grows with the clauses, not with
 * the comments.
 */
export const listTablePlaces = (
  q: Queryable,
  policyId: string,
  collectedBy: string | null = null,
): Promise<TablePlace[]> => {
  const here = collectedAt(policyId, collectedBy);
  return runPrepared<TablePlace>(
    q,
    sql`with recursive places as (
        (select c.clause_position as position from comments c
          where ${here} and ${counts} order by c.clause_position limit 1)
        union all
        select (select c.clause_position from comments c
          where ${here} and ${counts} and c.clause_position > places.position
          order by c.clause_position limit 1)
        from places where places.position is not null
      )
      select position,
        (select count(*)::int from (select 1 from comments c where ${here}
          and c.clause_position = position and ${counts} limit ${COUNTED}) n) as opinions,
        (select count(*)::int from (select 1 from comments c where ${here}
          and c.clause_position = position and c.disposition is null and ${counts} limit ${COUNTED}) n) as unanswered
      from places where position is not null`,
  );
};

export type RowState = {
  id: string;
  receiptCode: string;
  rowVersion: number;
  disposition: Disposition | null;
  answer: string | null;
  answerRich: unknown;
  answeredBy: string | null;
  answererName: string | null;
};

/** How the given rows stand now. */
export const listRowStates = (
  q: Queryable,
  policyId: string,
  ids: readonly string[],
): Promise<RowState[]> =>
  runPrepared<RowState>(
    q,
    sql`select c.id, c.receipt_code as "receiptCode", c.row_version as "rowVersion", c.disposition,
        c.answer, c.answer_rich as "answerRich", c.answered_by as "answeredBy", a.display_name as "answererName"
      from comments c
        join jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb) as given(id) on given.id::uuid = c.id
        left join accounts a on a.id = c.answered_by
      where c.policy_id = ${policyId} order by c.clause_position, c.id`,
  );
