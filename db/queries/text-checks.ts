import { sql } from "drizzle-orm";
import type { Channel } from "../../app/domain/policies/schema.ts";
import type { Area } from "../../app/domain/reach.ts";
import { parseReceipt } from "../../app/domain/receipts.ts";
import { type CheckFilter, LISTED_WHOLE } from "../../app/domain/screening/viewing.ts";
import type { Queryable, Tx } from "../client.ts";
import { liesIn } from "../reach.ts";
import { runPrepared } from "../statement.ts";

export type CheckDecision = "shown" | "needs_edit" | "hidden" | "rerouted" | "gone";

export type CheckRow = {
  id: string;
  subjectId: string;
  recordId: string;
  recordCode: string;
  recordTitle: string;
  unitName: string;
  area: string;
  flags: string[];
  createdAt: string;
  dueAt: string;
  excerpt: string;
  /** The excerpt is all there is. */
  whole: boolean;
  /** Its sender changed it after a reader had asked for that. */
  mended: boolean;
};

const isMended = sql`exists (select from comment_texts e where e.comment_id = t.subject_id)`;

/** SQL of the ways to narrow the queue. */
const narrowed = (filter: CheckFilter | null, now: Date) => {
  const conditions = {
    flagged: sql`and jsonb_array_length(t.flags) > 0`,
    plain: sql`and jsonb_array_length(t.flags) = 0`,
    late: sql`and t.due_at < ${now.toISOString()}::timestamptz`,
    mended: sql`and ${isMended}`,
  };
  return filter ? conditions[filter] : sql``;
};

/** Rows whose receipt, record code or words were asked for; the queue is short enough to be read through. */
const matching = (sought: string) => {
  const code = sought.toUpperCase();
  return sought === ""
    ? sql``
    : sql`and (c.receipt_code = ${parseReceipt(sought) ?? ""} or r.code = ${code}
        or strpos(vi_fold(c.body), vi_fold(${sought})) > 0)`;
};

/** What the queue is narrowed to; `now` tells what is late. */
export type Narrowing = { sought?: string; filter?: CheckFilter | null; now?: Date };

/** Texts that wait for a reader, the most urgent first; nobody gets his own. */
export const listWaitingChecks = (
  q: Queryable,
  reader: { accountId: string; areas: readonly Area[]; kinds: readonly string[] },
  after: { dueAt: string; id: string } | null,
  limit: number,
  { sought = "", filter = null, now = new Date(0) }: Narrowing = {},
): Promise<CheckRow[]> =>
  runPrepared<CheckRow>(
    q,
    sql`select t.id::text, t.subject_id as "subjectId", t.record_id as "recordId", r.code as "recordCode",
        r.title as "recordTitle", u.full_name as "unitName", t.area, t.flags,
        t.created_at as "createdAt", t.due_at as "dueAt", left(c.body, ${LISTED_WHOLE}) as excerpt,
        char_length(c.body) <= ${LISTED_WHOLE} and c.wording is null as whole, ${isMended} as mended
      from text_checks t join records r on r.id = t.record_id join units u on u.code = r.unit_code
        join comments c on c.id = t.subject_id
      where t.decision is null and t.author_id is distinct from ${reader.accountId}::uuid
        and t.area in (select jsonb_array_elements_text(${JSON.stringify(reader.kinds)}::jsonb))
        and ${liesIn(sql`t.unit_path`, reader.areas)} ${matching(sought)} ${narrowed(filter, now)}
        ${after ? sql`and (t.due_at, t.id) > (${after.dueAt}::timestamptz, ${after.id}::bigint)` : sql``}
      order by t.due_at, t.id limit ${limit}`,
  );

export type OpenCheck = {
  id: string;
  subjectId: string;
  area: string;
  unitPath: string;
  flags: string[];
  /** By which way its words came. */
  channel: Channel;
};

/** The waiting check with that number; null when it was decided meanwhile. */
export const findOpenCheck = async (q: Queryable, id: string): Promise<OpenCheck | null> =>
  (
    await runPrepared<OpenCheck>(
      q,
      sql`select t.id::text, t.subject_id as "subjectId", t.area, t.unit_path as "unitPath", t.flags,
            coalesce(c.channel, 'portal') as channel
          from text_checks t left join comments c on c.id = t.subject_id
          where t.id = ${id}::bigint and t.decision is null`,
    )
  )[0] ?? null;

/** Notes a decision; gives false when somebody decided first. */
export const closeCheck = async (
  tx: Tx,
  subjectId: string,
  decision: CheckDecision,
  by: { id: string | null; reasonCode: string | null; now: Date },
): Promise<boolean> =>
  (
    await runPrepared(
      tx,
      sql`update text_checks set decision = ${decision}, decided_by = ${by.id},
          reason_code = ${by.reasonCode}, decided_at = ${by.now.toISOString()}
          where subject_id = ${subjectId} and decision is null returning id`,
    )
  ).length > 0;

/** A text that was mended goes back into the queue. */
export const reopenCheck = (
  tx: Tx,
  given: {
    subjectId: string;
    recordId: string;
    area: string;
    unitPath: string;
    authorId: string;
    flags: readonly string[];
    dueAt: Date;
    now: Date;
  },
) =>
  runPrepared(
    tx,
    sql`insert into text_checks (store, subject_id, record_id, area, unit_path, author_id, flags, created_at, due_at)
        values ('comments', ${given.subjectId}, ${given.recordId}, ${given.area}, ${given.unitPath},
          ${given.authorId}, ${JSON.stringify(given.flags)}::jsonb, ${given.now.toISOString()}, ${given.dueAt.toISOString()})`,
  );

/** What the reader decided, on the comment itself. */
export const markChecked = (
  tx: Tx,
  commentId: string,
  checked: { by: string; reasonCode: string | null },
) =>
  runPrepared(
    tx,
    sql`update comments set checked_by = ${checked.by}, reason_code = ${checked.reasonCode}
        where id = ${commentId}`,
  );

/** Erases a text that belongs to another channel; nothing that names anybody stays. */
export const eraseComment = (tx: Tx, commentId: string) =>
  runPrepared(
    tx,
    sql`update comments set body = '', byline = '', served_person = null, wording = null,
        wording_from = null,
        salt = decode(md5(random()::text) || md5(random()::text), 'hex') where id = ${commentId}`,
  );

/** The reader's message with the newest decision about a comment; null when there was none. */
export const findCheckNote = async (q: Queryable, commentId: string): Promise<string | null> =>
  (
    await runPrepared<{ note: string | null }>(
      q,
      sql`select n.note from timeline_events t join event_notes n on n.event_id = t.id
          where t.subject_id = ${commentId} and t.event in ('ask_edit', 'hide', 'reroute',
            'take_down', 'refuse_appeal', 'uphold_appeal', 'restore')
          order by t.id desc limit 1`,
    )
  )[0]?.note ?? null;
