import { sql } from "drizzle-orm";
import type { Channel, Stance } from "../../app/domain/policies/schema.ts";
import type { Area } from "../../app/domain/reach.ts";
import { type ClauseStep, clausePath } from "../clause-path.ts";
import type { Queryable } from "../client.ts";
import { liesIn } from "../reach.ts";
import { runPrepared } from "../statement.ts";
import type { CheckDecision } from "./text-checks.ts";

/** How many texts wait for a reader (a thousand and one at most), and when the first is due. */
export const listWaitingTexts = async (
  q: Queryable,
  reader: { accountId: string; areas: readonly Area[] },
): Promise<{ count: number; firstDue: string | null }> =>
  (
    await runPrepared<{ count: number; firstDue: string | null }>(
      q,
      sql`select count(*)::int as count, min(due_at) as "firstDue" from (
            select t.due_at from text_checks t
            where t.decision is null and t.store = 'comments' and t.author_id is distinct from ${reader.accountId}::uuid
              and ${liesIn(sql`t.unit_path`, reader.areas)}
            order by t.due_at, t.id limit 1001) waiting`,
    )
  )[0] ?? { count: 0, firstDue: null };

/** A text with everything its reader needs, and what was decided about it, if anything. */
export type DeskCheck = {
  id: string;
  area: string;
  subjectId: string;
  recordId: string;
  recordCode: string;
  recordTitle: string;
  unitName: string;
  unitPath: string;
  authorId: string | null;
  enteredBy: string | null;
  flags: string[];
  createdAt: string;
  dueAt: string;
  decision: CheckDecision | null;
  reasonCode: string | null;
  decidedBy: string | null;
  decidedAt: string | null;
  body: string;
  wording: string | null;
  wordingFrom: string | null;
  byline: string;
  stance: Stance;
  channel: Channel;
  people: number;
  /** The clause it speaks of with what it stands in, from the article down; empty for the whole draft. */
  clausePath: ClauseStep[];
  clauseBody: string | null;
  anchor: string | null;
  isSample: boolean;
};

/** The check with that number, decided or not; null when there is none. */
export const findDeskCheck = async (q: Queryable, id: string): Promise<DeskCheck | null> =>
  (
    await runPrepared<DeskCheck>(
      q,
      sql`select t.id::text, t.area, t.subject_id as "subjectId", t.record_id as "recordId",
          r.code as "recordCode", r.title as "recordTitle", u.full_name as "unitName",
          u.path as "unitPath", c.author_id as "authorId", c.entered_by as "enteredBy", t.flags,
          t.created_at as "createdAt", t.due_at as "dueAt", t.decision,
          t.reason_code as "reasonCode", t.decided_by as "decidedBy", t.decided_at as "decidedAt",
          c.body, c.wording, c.wording_from as "wordingFrom", c.byline, c.stance, c.channel, c.people, 
          ${clausePath(sql`k`)} as "clausePath", k.body as "clauseBody", k.anchor, c.is_sample as "isSample"
        from text_checks t join comments c on c.id = t.subject_id
          join records r on r.id = t.record_id join units u on u.code = r.unit_code
          left join clauses k on k.record_id = c.policy_id and k.version = c.policy_version
            and k.key = c.clause_key
        where t.id = ${id}::bigint`,
    )
  )[0] ?? null;
