import { sql } from "drizzle-orm";
import type { Tx } from "#db/client.ts";

/** A value of a column as JSON carries it; bytes as `\x` and hex, times as ISO. */
export type Value = string | number | boolean | null | readonly string[] | Record<string, unknown>;

const CHUNK = 2_000;
const IDENTIFIER = /^[a-z][a-z0-9_]*$/;

/**
 * Writes rows whose keys are the columns' names, many in one statement; the first row's keys stand
 * for all. With `keep`, rows whose key is taken are left out. Throws for a name that is none.
 */
export const insertRows = async (
  tx: Tx,
  table: string,
  rows: readonly Record<string, Value>[],
  onConflict: "fail" | "keep" = "fail",
): Promise<void> => {
  const columns = Object.keys(rows[0] ?? {});
  for (const name of [table, ...columns]) {
    if (!IDENTIFIER.test(name)) throw new Error(`not a name: ${name}`);
  }
  const into = sql.raw(table);
  const list = sql.raw(columns.join(", "));
  const conflict = sql.raw(onConflict === "keep" ? "on conflict do nothing" : "");
  for (let from = 0; from < rows.length; from += CHUNK) {
    const chunk = JSON.stringify(rows.slice(from, from + CHUNK));
    await tx.execute(
      sql`insert into ${into} (${list})
          select ${list} from json_populate_recordset(null::${into}, ${chunk}::json) ${conflict}`,
    );
  }
};

/** Bytes as a column of type bytea reads them from JSON. */
export const hexOf = (bytes: Uint8Array): string => `\\x${Buffer.from(bytes).toString("hex")}`;
