import { sql } from "drizzle-orm";
import type { Area } from "../../app/domain/reach.ts";
import type { Queryable } from "../client.ts";
import { liesIn } from "../reach.ts";
import { runPrepared } from "../statement.ts";

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
            where t.decision is null and t.author_id is distinct from ${reader.accountId}::uuid
              and ${liesIn(sql`t.unit_path`, reader.areas)}
            order by t.due_at, t.id limit 1001) waiting`,
    )
  )[0] ?? { count: 0, firstDue: null };
