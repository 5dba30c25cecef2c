import { sql } from "drizzle-orm";
import type { Channel, Stance } from "../../app/domain/policies/schema.ts";
import type { Area } from "../../app/domain/reach.ts";
import type { AppealOutcome, Withholding } from "../../app/domain/screening/appeal.ts";
import { type ClauseStep, clausePath } from "../clause-path.ts";
import type { Queryable, Tx } from "../client.ts";
import { liesIn } from "../reach.ts";
import { runPrepared } from "../statement.ts";

const WITHHELD_BY = sql`('hide', 'edit_window_over', 'take_down')`;
const READ_BY = sql`('show', 'ask_edit', 'hide', 'reroute', 'take_down', 'uphold_appeal', 'restore', 'refuse_appeal')`;

/** The step of a comment's timeline that last kept its words from the public; null when none did. */
export const findWithholding = async (q: Queryable, commentId: string): Promise<number | null> =>
  (
    await runPrepared<{ seq: number }>(
      q,
      sql`select max(seq) as seq from timeline_events
          where subject_id = ${commentId} and event in ${WITHHELD_BY}`,
    )
  )[0]?.seq ?? null;

/** Whether an account has ever decided about a comment's words. */
export const hasReadComment = async (
  q: Queryable,
  commentId: string,
  accountId: string,
): Promise<boolean> =>
  (
    await runPrepared(
      q,
      sql`select 1 from timeline_events where subject_id = ${commentId}
          and actor_id = ${accountId} and event in ${READ_BY} limit 1`,
    )
  ).length > 0;

/** Who typed a comment for somebody; null when its sender wrote it himself. */
export const findEnterer = async (q: Queryable, commentId: string): Promise<string | null> =>
  (
    await runPrepared<{ enteredBy: string | null }>(
      q,
      sql`select entered_by as "enteredBy" from comments where id = ${commentId}`,
    )
  )[0]?.enteredBy ?? null;

export type NewAppeal = {
  commentId: string;
  recordId: string;
  unitPath: string;
  authorId: string;
  against: Withholding;
  decisionSeq: number;
  words: string;
  dueAt: Date;
  now: Date;
};

export const insertAppeal = (tx: Tx, a: NewAppeal) =>
  runPrepared(
    tx,
    sql`insert into appeals (comment_id, record_id, unit_path, author_id, against, decision_seq, words,
          created_at, due_at)
        values (${a.commentId}, ${a.recordId}, ${a.unitPath}, ${a.authorId}, ${a.against},
          ${a.decisionSeq}, ${a.words}, ${a.now.toISOString()}, ${a.dueAt.toISOString()})`,
  );

/** Ends the open objection of a comment, if there is one; gives its number. */
export const closeAppeal = async (
  tx: Tx,
  commentId: string,
  given: { outcome: AppealOutcome; by: string | null; now: Date },
): Promise<string | null> =>
  (
    await runPrepared<{ id: string }>(
      tx,
      sql`update appeals set outcome = ${given.outcome}, decided_by = ${given.by},
            decided_at = ${given.now.toISOString()}
          where comment_id = ${commentId} and outcome is null returning id::text`,
    )
  )[0]?.id ?? null;

/** An objection as its sender sees it. */
export type OwnAppeal = {
  decisionSeq: number;
  words: string;
  createdAt: string;
  dueAt: string;
  outcome: AppealOutcome | null;
  decidedAt: string | null;
};

/** The newest objection about a comment; null when there was none. */
export const findOwnAppeal = async (q: Queryable, commentId: string): Promise<OwnAppeal | null> =>
  (
    await runPrepared<OwnAppeal>(
      q,
      sql`select decision_seq as "decisionSeq", words, created_at as "createdAt", due_at as "dueAt",
            outcome, decided_at as "decidedAt"
          from appeals a where comment_id = ${commentId} order by a.id desc limit 1`,
    )
  )[0] ?? null;

export type AppealRow = {
  id: string;
  recordCode: string;
  recordTitle: string;
  unitName: string;
  against: Withholding;
  reasonCode: string | null;
  excerpt: string;
  createdAt: string;
  dueAt: string;
  isSample: boolean;
};

type Decider = { accountId: string; areas: readonly Area[] };

/** Objections that an account may decide: not about its own words, nor about words it has read itself. */
const waitingFor = ({ accountId, areas }: Decider) => sql`a.outcome is null
  and ${liesIn(sql`a.unit_path`, areas)} and a.author_id is distinct from ${accountId}::uuid
  and c.author_id is distinct from ${accountId}::uuid
  and c.entered_by is distinct from ${accountId}::uuid
  and not exists (select from timeline_events t where t.subject_id = a.comment_id
    and t.actor_id = ${accountId}::uuid and t.event in ${READ_BY})`;

/** Objections that wait for somebody, the most urgent first. */
export const listWaitingAppeals = (
  q: Queryable,
  decider: Decider,
  after: { dueAt: string; id: string } | null,
  limit: number,
): Promise<AppealRow[]> =>
  runPrepared<AppealRow>(
    q,
    sql`select a.id::text, r.code as "recordCode", r.title as "recordTitle",
          u.full_name as "unitName", a.against, c.reason_code as "reasonCode",
          left(a.words, 240) as excerpt, a.created_at as "createdAt", a.due_at as "dueAt",
          c.is_sample as "isSample"
        from appeals a join comments c on c.id = a.comment_id join records r on r.id = a.record_id
          join units u on u.code = r.unit_code
        where ${waitingFor(decider)}
          ${after ? sql`and (a.due_at, a.id) > (${after.dueAt}::timestamptz, ${after.id}::bigint)` : sql``}
        order by a.due_at, a.id limit ${limit}`,
  );

/** How many objections wait for an account, and when the first is due. */
export const countWaitingAppeals = async (
  q: Queryable,
  decider: Decider,
): Promise<{ count: number; firstDue: string | null }> =>
  (
    await runPrepared<{ count: number; firstDue: string | null }>(
      q,
      sql`select count(*)::int as count, min(a.due_at) as "firstDue"
          from appeals a join comments c on c.id = a.comment_id where ${waitingFor(decider)}`,
    )
  )[0] ?? { count: 0, firstDue: null };

/** An objection with the words it is about: for those who may decide it alone. */
export type DeskAppeal = AppealRow & {
  commentId: string;
  recordId: string;
  unitPath: string;
  authorId: string | null;
  enteredBy: string | null;
  checkedBy: string | null;
  words: string;
  outcome: AppealOutcome | null;
  decidedAt: string | null;
  decidedBy: string | null;
  body: string;
  wording: string | null;
  wordingFrom: string | null;
  byline: string;
  stance: Stance;
  channel: Channel;
  people: number;
  sentAt: string;
  clausePath: ClauseStep[];
  clauseBody: string | null;
  anchor: string | null;
};

/** The objection with that number, decided or not; null when there is none. */
export const findDeskAppeal = async (q: Queryable, id: string): Promise<DeskAppeal | null> =>
  (
    await runPrepared<DeskAppeal>(
      q,
      sql`select a.id::text, a.comment_id as "commentId", a.record_id as "recordId",
          r.code as "recordCode", r.title as "recordTitle", u.full_name as "unitName",
          u.path as "unitPath", c.author_id as "authorId", c.entered_by as "enteredBy",
          c.checked_by as "checkedBy", a.against, c.reason_code as "reasonCode", a.words,
          '' as excerpt, a.created_at as "createdAt", a.due_at as "dueAt", a.outcome,
          a.decided_at as "decidedAt", a.decided_by as "decidedBy", c.body, c.wording,
          c.wording_from as "wordingFrom", c.byline, c.stance, c.channel, c.people,
          c.created_at as "sentAt", ${clausePath(sql`k`)} as "clausePath",
          k.body as "clauseBody", k.anchor, c.is_sample as "isSample"
        from appeals a join comments c on c.id = a.comment_id join records r on r.id = a.record_id
          join units u on u.code = r.unit_code
          left join clauses k on k.record_id = c.policy_id and k.version = c.policy_version
            and k.key = c.clause_key
        where a.id = ${id}::bigint`,
    )
  )[0] ?? null;
