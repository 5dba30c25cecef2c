import { sql } from "drizzle-orm";
import type { Queryable } from "../client.ts";
import { runPrepared } from "../statement.ts";

/** An opinion that caused a change; without words where it is not shown. */
export type CauseRow = {
  clauseKey: string;
  version: number;
  commentId: string;
  receiptCode: string;
  isShown: boolean;
  byline: string;
  excerpt: string;
  shownAt: string | null;
};

const EXCERPT = 160;

/** The opinions behind the changes of versions `from` (without it) to `to`, in order. */
export const listCauses = (
  q: Queryable,
  recordId: string,
  from: number,
  to: number,
): Promise<CauseRow[]> =>
  runPrepared<CauseRow>(
    q,
    sql`select h.clause_key as "clauseKey", h.version, c.id as "commentId",
        c.receipt_code as "receiptCode", s.shown as "isShown",
        case when s.shown then c.byline else '' end as byline,
        case when not s.shown then ''
          when char_length(c.body) <= ${EXCERPT} then c.body
          else regexp_replace(left(c.body, ${EXCERPT}), '\\s+\\S*$', '') || '…' end as excerpt,
        case when s.shown then c.shown_at end as "shownAt"
      from change_causes h join comments c on c.id = h.comment_id
        cross join lateral (select c.shown_at is not null and (c.state in ('published', 'answered')
          or (c.state = 'closed' and c.visible_state in ('published', 'answered'))) as shown) s
      where h.record_id = ${recordId} and h.version > ${from} and h.version <= ${to}
      order by h.version, c.clause_position, c.id limit 2000`,
  );
