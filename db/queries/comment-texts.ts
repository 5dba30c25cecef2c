import { sql } from "drizzle-orm";
import type { Queryable, Tx } from "../client.ts";
import { runPrepared } from "../statement.ts";

/** What a sender had written before: for himself and for whoever reads what he wrote since. */
export type EarlierText = {
  number: number;
  body: string;
  wording: string | null;
  reasonCode: string | null;
  replacedAt: string;
};

/** Keeps the words a comment has now, before others take their place. */
export const keepText = (tx: Tx, commentId: string, now: Date) =>
  runPrepared(
    tx,
    sql`insert into comment_texts (comment_id, number, body, wording, salt, reason_code, replaced_at)
        select c.id, 1 + (select count(*)::int from comment_texts e where e.comment_id = c.id), c.body,
          c.wording, c.salt, c.reason_code, ${now.toISOString()} from comments c where c.id = ${commentId}`,
  );

/** Earlier words of a comment, the newest first. */
export const listEarlierTexts = (q: Queryable, commentId: string): Promise<EarlierText[]> =>
  runPrepared<EarlierText>(
    q,
    sql`select number, body, wording, reason_code as "reasonCode", replaced_at as "replacedAt"
        from comment_texts where comment_id = ${commentId} order by number desc limit 20`,
  );

/** Erases the earlier words with the comment's own. */
export const eraseTexts = (tx: Tx, commentId: string) =>
  runPrepared(tx, sql`delete from comment_texts where comment_id = ${commentId}`);
