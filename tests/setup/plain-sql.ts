import postgres from "postgres";
import { afterFile } from "./after-file.ts";

/** A connection beside the portal's own, whose times are dates: for looking at what it wrote. */
export const plainSql = (url: string, max = 4): postgres.Sql => {
  const sql = postgres(url, { max, onnotice: () => {} });
  afterFile(() => sql.end({ timeout: 5 }));
  return sql;
};
