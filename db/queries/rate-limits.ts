import { type SQL, sql } from "drizzle-orm";
import type { Queryable } from "../client.ts";
import { runPrepared } from "../statement.ts";

type Numbered = { text: string; values?: readonly unknown[] };
type Counter = { points: number; expire: string | null };

/** Statements with `$1` places, as the limiter writes them, in the query builder's form. */
const toSql = ({ text, values = [] }: Numbered): SQL =>
  sql.join(
    text
      .split(/\$(\d+)/)
      .map((part, i) => (i % 2 === 0 ? sql.raw(part) : sql`${values[Number(part) - 1]}`)),
  );

/** What rate-limiter-flexible asks of a database client. */
export const limiterClient = (db: Queryable) => ({
  query: async (statement: Numbered) => {
    const rows = await runPrepared<Counter>(db, toSql(statement));
    return { rows, rowCount: rows.length };
  },
});

/** Takes back one point of each counter that is still running. */
export const giveBackPoint = async (db: Queryable, keys: readonly string[], at: Date) => {
  await runPrepared(
    db,
    sql`update rate_limits set points = greatest(points - 1, 0)
        where key in (select jsonb_array_elements_text(${JSON.stringify(keys)}::jsonb))
          and expire > ${at.getTime()}`,
  );
};

/** Removes counters whose window has been over for an hour. */
export const deleteOldLimits = async (db: Queryable, at: Date) => {
  await runPrepared(db, sql`delete from rate_limits where expire < ${at.getTime() - 3_600_000}`);
};
