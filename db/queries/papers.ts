import { sql } from "drizzle-orm";
import {
  PAPER_EDITION,
  type PaperFormat,
  type PaperKind,
  type PaperState,
} from "../../app/domain/papers/paper.ts";
import type { Queryable, Tx } from "../client.ts";
import { runPrepared } from "../statement.ts";

/** Which state of its record a paper shows; changes with everything a paper may print. */
const revision = sql`${PAPER_EDITION}::text || '.' || r.version || '.' || p.revision || '.'
  || (extract(epoch from r.updated_at) * 1000)::bigint`;

export type PaperNeed = { revision: string; opinions: number };

/** Answers that nobody has signed change without a step of their record. */
const writing = sql`(select coalesce(sum(c.row_version), 0) from comments c
  where c.policy_id = p.record_id)`;

/** The state that a paper of a policy would show now, and how many opinions it has. */
export const findPaperNeed = async (
  q: Queryable,
  recordId: string,
  kind: PaperKind,
): Promise<PaperNeed | null> =>
  (
    await runPrepared<PaperNeed>(
      q,
      sql`select ${kind === "table" ? sql`${revision} || '.' || ${writing}` : revision} as revision,
            p.opinion_count as opinions
          from records r join policies p on p.record_id = r.id where r.id = ${recordId}`,
    )
  )[0] ?? null;

export type PaperRow = {
  id: string;
  recordId: string;
  kind: PaperKind;
  format: PaperFormat;
  revision: string;
  state: PaperState;
  rowsTotal: number;
  rowsDone: number;
  sha256: string | null;
  size: string | null;
  path: string | null;
  attempts: number;
};

const columns = sql`id, record_id as "recordId", kind, format, revision, state,
  rows_total as "rowsTotal", rows_done as "rowsDone", encode(sha256, 'hex') as sha256,
  size::text, path, attempts`;

type Place = { recordId: string; kind: PaperKind; format: PaperFormat };

export const findPaper = async (q: Queryable, place: Place): Promise<PaperRow | null> =>
  (
    await runPrepared<PaperRow>(
      q,
      sql`select ${columns} from papers where record_id = ${place.recordId}
          and kind = ${place.kind} and format = ${place.format}`,
    )
  )[0] ?? null;

/**
 * Asks for a paper of a revision: a new row, or the old one emptied when it showed another revision
 * or failed some time ago. What is ready, waits or is being made stays as it is.
 */
export const orderPaper = async (
  q: Queryable,
  order: Place & { id: string; revision: string; rows: number; retryAfterSeconds: number },
): Promise<void> => {
  await runPrepared(
    q,
    sql`insert into papers (id, record_id, kind, format, revision, state, rows_total, requested_at)
        values (${order.id}, ${order.recordId}, ${order.kind}, ${order.format}, ${order.revision},
          'waiting', ${order.rows}, now())
        on conflict (record_id, kind, format) do update set id = excluded.id,
          revision = excluded.revision, state = 'waiting', rows_total = excluded.rows_total,
          rows_done = 0, sha256 = null, size = null, path = null, made_at = null, attempts = 0,
          lease_until = null, last_error = null, requested_at = now()
        where papers.revision <> excluded.revision or (papers.state in ('failed', 'making')
          and coalesce(papers.lease_until, '-infinity') < now()
          and papers.requested_at < now() - make_interval(secs => ${order.retryAfterSeconds}))`,
  );
};

type Claim = {
  /** This one; null for the one that has waited longest. */
  id: string | null;
  /** With no id: leaves those of so few rows a while to the request that asked for them. */
  above: number;
  leaseSeconds: number;
};

/** Papers that keep killing who makes them are left alone. */
const MOST_CLAIMS = 6;

/** Takes a paper to make; null when there is none. */
export const claimPaper = async (q: Queryable, given: Claim): Promise<PaperRow | null> =>
  (
    await runPrepared<PaperRow>(
      q,
      sql`update papers set state = 'making', attempts = attempts + 1, rows_done = 0,
          lease_until = now() + make_interval(secs => ${given.leaseSeconds})
        where id = (select id from papers
          where (state = 'waiting' or (state = 'making' and lease_until < now()))
            and attempts < ${MOST_CLAIMS}::int and case when ${given.id}::uuid is not null
              then id = ${given.id}::uuid
              else rows_total > ${given.above}::int or requested_at < now() - interval '20 seconds' end
          order by requested_at, id limit 1 for update skip locked)
        returning ${columns}`,
    )
  )[0] ?? null;

/** Notes how far a paper is; false when nobody waits for it any more. */
export const notePaper = async (
  q: Queryable,
  given: { id: string; rows: number; leaseSeconds: number },
): Promise<boolean> =>
  (
    await runPrepared(
      q,
      sql`update papers set rows_done = least(${given.rows}::int, rows_total),
          lease_until = now() + make_interval(secs => ${given.leaseSeconds})
        where id = ${given.id} and state = 'making' returning id`,
    )
  ).length > 0;

/** The file is in its place: the paper is ready. False when nobody waits for it any more. */
export const finishPaper = async (
  tx: Tx,
  made: { id: string; sha256: string; size: number; path: string },
): Promise<boolean> =>
  (
    await runPrepared(
      tx,
      sql`update papers set state = 'ready', rows_done = rows_total, made_at = now(),
          sha256 = decode(${made.sha256}, 'hex'), size = ${made.size}::bigint, path = ${made.path},
          lease_until = null, last_error = null
        where id = ${made.id} and state = 'making' returning id`,
    )
  ).length > 0;

/** Lets a paper be tried again, until it has been tried `most` times. */
export const failPaper = async (
  q: Queryable,
  given: { id: string; error: string; most: number },
): Promise<void> => {
  await runPrepared(
    q,
    sql`update papers set state = case when attempts >= ${given.most} then 'failed' else 'waiting' end,
        lease_until = null, last_error = ${given.error} where id = ${given.id} and state = 'making'`,
  );
};

/** Gives a paper back that was only begun: the process stops. */
export const releasePaper = async (q: Queryable, id: string): Promise<void> => {
  await runPrepared(
    q,
    sql`update papers set state = 'waiting', attempts = greatest(0, attempts - 1), lease_until = null
        where id = ${id} and state = 'making'`,
  );
};

/** A ready paper whose file is not there is no paper. */
export const forgetPapers = async (q: Queryable, paths: readonly string[]): Promise<void> => {
  await runPrepared(
    q,
    sql`delete from papers where state = 'ready'
        and path in (select jsonb_array_elements_text(${JSON.stringify(paths)}::jsonb))`,
  );
};

/** Drops papers that show an earlier state of their record: what was erased there must go here too. */
export const dropStalePapers = async (q: Queryable): Promise<void> => {
  await runPrepared(
    q,
    sql`delete from papers old using records r join policies p on p.record_id = r.id
        where old.record_id = r.id and old.state in ('ready', 'failed') and old.revision <> (${revision})`,
  );
};
