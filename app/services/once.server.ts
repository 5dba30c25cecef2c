import { createHash } from "node:crypto";
import { sql } from "drizzle-orm";
import { accept, type Outcome, refuse } from "#app/domain/outcome.ts";
import type { Tx } from "#db/client.ts";
import { runPrepared } from "#db/statement.ts";

export type Submission<Answer> = {
  authorId: string;
  submissionId: string;
  /** Everything the person sent: another body under the same id is refused. */
  body: unknown;
  answer: Answer;
};

type Stored<Answer> = { body_hash: Buffer; answer: Answer };

/**
 * Takes a form's submission id for this author: `fresh` when it is new, else the first answer again.
 * A second request under way waits for the first one's commit. Refuses `other_content` when the id was
 * used for something else.
 */
export const once = async <Answer>(
  tx: Tx,
  submission: Submission<Answer>,
): Promise<Outcome<{ fresh: boolean; answer: Answer }>> => {
  const hash = createHash("sha256").update(JSON.stringify(submission.body)).digest();
  const inserted = await runPrepared(
    tx,
    sql`insert into submissions (author_id, submission_id, body_hash, answer)
        values (${submission.authorId}, ${submission.submissionId}, decode(${hash.toString("hex")}, 'hex'),
          ${JSON.stringify(submission.answer)}::jsonb)
        on conflict do nothing returning 1`,
  );
  if (inserted.length > 0) return accept({ fresh: true, answer: submission.answer });
  const [first] = await runPrepared<Stored<Answer>>(
    tx,
    sql`select body_hash, answer from submissions
        where author_id = ${submission.authorId} and submission_id = ${submission.submissionId}`,
  );
  if (!first?.body_hash.equals(hash)) return refuse("other_content");
  return accept({ fresh: false, answer: first.answer });
};
