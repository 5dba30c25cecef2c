import { sql } from "drizzle-orm";
import { TAKEDOWN_RULES, type TakedownReason } from "../../app/domain/reason-codes.ts";
import { clauseName } from "../clause-path.ts";
import type { Queryable, Tx } from "../client.ts";
import { runPrepared } from "../statement.ts";
import { isPublic } from "../visibility.ts";

export type NewTakedown = {
  commentId: string;
  reasonCode: TakedownReason;
  basis: string;
  role: string;
  unit: string;
  now: Date;
};

/** Notes that the words of a comment, shown until now, were taken down; keeps the place they had. */
export const insertTakedown = (tx: Tx, t: NewTakedown) =>
  runPrepared(
    tx,
    sql`insert into takedowns (comment_id, policy_id, clause_key, shown_at, reason_code, basis,
          actor_role, actor_unit, at)
        select c.id, c.policy_id, c.clause_key, c.shown_at, ${t.reasonCode}, ${t.basis}, ${t.role},
          ${t.unit}, ${t.now.toISOString()} from comments c where c.id = ${t.commentId}`,
  );

/** Ends the takedown that stands over a comment; gives the place its words had in public lists. */
export const endTakedown = async (tx: Tx, commentId: string, now: Date): Promise<Date | null> => {
  const [row] = await runPrepared<{ shownAt: string }>(
    tx,
    sql`update takedowns set restored_at = ${now.toISOString()}
        where comment_id = ${commentId} and restored_at is null returning shown_at as "shownAt"`,
  );
  return row ? new Date(row.shownAt) : null;
};

/** A law as it is named to the public; null stands for the portal's own rule. */
export type Basis = { number: string; title: string; article: string | null; verified: boolean };

/** The laws that takedowns rest on, by their ids. */
export const listTakedownBases = (q: Queryable): Promise<(Basis & { id: string })[]> =>
  runPrepared<Basis & { id: string }>(
    q,
    sql`select id, number, title, article, verified from legal_bases
        where id in (select jsonb_array_elements_text(${JSON.stringify(Object.values(TAKEDOWN_RULES))}::jsonb))
        order by id`,
  );

/** A takedown as everybody may know it: no word of what was taken down. */
export type TakedownNotice = {
  at: string;
  reasonCode: TakedownReason;
  basis: Basis | null;
  role: string;
  unitName: string;
};

const notice = sql`t.at, t.reason_code as "reasonCode", t.actor_role as role,
  u.full_name as "unitName", (select jsonb_build_object('number', b.number, 'title', b.title,
    'article', b.article, 'verified', b.verified) from legal_bases b where b.id = t.basis) as basis`;

/** The takedown that stands over a comment; null when none does. */
export const findTakedown = async (
  q: Queryable,
  commentId: string,
): Promise<TakedownNotice | null> =>
  (
    await runPrepared<TakedownNotice>(
      q,
      sql`select ${notice} from takedowns t join units u on u.code = t.actor_unit
          where t.comment_id = ${commentId} and t.restored_at is null`,
    )
  )[0] ?? null;

/** What stands in a public list where words were taken down. */
export type Placeholder = TakedownNotice & {
  id: string;
  shownAt: string;
  clauseLabel: string | null;
};

/** Notices within a stretch of a policy's list of opinions, newest first: after one place, up to another. */
export const listPlaceholders = (
  q: Queryable,
  policyId: string,
  range: {
    /** Only what a commune's part collected. */
    collectedBy?: string | null;
    clauseKey: string | null;
    after: { at: string; id: string } | null;
    upTo: { at: string; id: string } | null;
  },
): Promise<Placeholder[]> =>
  runPrepared<Placeholder>(
    q,
    sql`select t.comment_id as id, t.shown_at as "shownAt", ${clauseName(sql`k`)} as "clauseLabel", ${notice}
        from takedowns t join comments c on c.id = t.comment_id join units u on u.code = t.actor_unit
          left join clauses k on k.record_id = c.policy_id and k.version = c.policy_version
            and k.key = c.clause_key
        where t.policy_id = ${policyId} and t.restored_at is null and c.state <> 'withdrawn'
          ${range.collectedBy ? sql`and c.collected_by = ${range.collectedBy}` : sql``}
          ${range.clauseKey ? sql`and t.clause_key = ${range.clauseKey}` : sql``}
          ${range.after ? sql`and (t.shown_at, t.comment_id) < (${range.after.at}::timestamptz, ${range.after.id}::uuid)` : sql``}
          ${range.upTo ? sql`and (t.shown_at, t.comment_id) > (${range.upTo.at}::timestamptz, ${range.upTo.id}::uuid)` : sql``}
        order by t.shown_at desc, t.comment_id desc limit 100`,
  );

/** Which of the given comments had their words taken down, with what stands in their place. */
export const listRemovals = (
  q: Queryable,
  ids: readonly string[],
): Promise<(TakedownNotice & { id: string })[]> =>
  runPrepared<TakedownNotice & { id: string }>(
    q,
    sql`select t.comment_id as id, ${notice}
        from takedowns t join units u on u.code = t.actor_unit
          join jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb) as g(id) on g.id::uuid = t.comment_id
        where t.restored_at is null`,
  );

/** A line of the public register. */
export type RegisterRow = TakedownNotice & {
  id: string;
  policyCode: string;
  policyTitle: string;
  restoredAt: string | null;
  isSample: boolean;
};

/** Takedowns of words on public records, newest first, those that were undone included. */
export const listTakedowns = (
  q: Queryable,
  after: { at: string; id: string } | null,
  limit: number,
): Promise<RegisterRow[]> =>
  runPrepared<RegisterRow>(
    q,
    sql`select t.id::text, r.code as "policyCode", r.title as "policyTitle",
          t.restored_at as "restoredAt", c.is_sample as "isSample", ${notice}
        from takedowns t join comments c on c.id = t.comment_id join records r on r.id = t.policy_id
          join units u on u.code = t.actor_unit
        where ${isPublic()}
          ${after ? sql`and (t.at, t.id) < (${after.at}::timestamptz, ${after.id}::bigint)` : sql``}
        order by t.at desc, t.id desc limit ${limit}`,
  );
