import { sql } from "drizzle-orm";
import type { Queryable } from "../client.ts";
import { runPrepared } from "../statement.ts";

/** Words that an accepted opinion proposes for a clause. */
export type AcceptedWording = {
  commentId: string;
  receiptCode: string;
  clauseKey: string;
  wording: string;
  wordingFrom: string;
  disposition: "accepted" | "partly_accepted";
  /** It is a cause of a change that is public already. */
  done: boolean;
};

const select = sql`select c.id as "commentId", c.receipt_code as "receiptCode",
    c.clause_key as "clauseKey", c.wording, c.wording_from as "wordingFrom", c.disposition,
    exists (select from change_causes h where h.comment_id = c.id) as done
  from comments c
  where c.wording is not null and c.disposition in ('accepted', 'partly_accepted')
    and c.state not in ('draft', 'withdrawn', 'rerouted')`;

const MOST = 200;

/** Proposed words that were accepted, in the order of the text. */
export const listAcceptedWordings = (q: Queryable, recordId: string): Promise<AcceptedWording[]> =>
  runPrepared<AcceptedWording>(
    q,
    sql`${select} and c.policy_id = ${recordId} order by c.clause_position, c.id limit ${MOST}`,
  );

export const findAcceptedWording = async (
  q: Queryable,
  recordId: string,
  commentId: string,
): Promise<AcceptedWording | null> =>
  (
    await runPrepared<AcceptedWording>(
      q,
      sql`${select} and c.policy_id = ${recordId} and c.id = ${commentId}`,
    )
  )[0] ?? null;

/** Receipts of opinions by their ids. */
export const listReceiptsOf = (
  q: Queryable,
  ids: readonly string[],
): Promise<{ id: string; receiptCode: string }[]> =>
  runPrepared(
    q,
    sql`select c.id, c.receipt_code as "receiptCode" from comments c
        join jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb) as g(id) on g.id::uuid = c.id`,
  );
