import { type SQL, sql } from "drizzle-orm";

/** SQL: a pattern for texts that hold the words, both folded; `%`, `_` and `\` stand for themselves. */
export const holding = (words: string): SQL =>
  sql`'%' || replace(replace(replace(vi_fold(${words}), '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%'`;
