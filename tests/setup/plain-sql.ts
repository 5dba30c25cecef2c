import postgres from "postgres";
import { afterAll } from "vitest";

const open: postgres.Sql[] = [];

/** A connection beside the portal's own, whose times are dates: for looking at what it wrote. */
export const plainSql = (url: string, max = 4): postgres.Sql => {
  const sql = postgres(url, { max, onnotice: () => {} });
  open.push(sql);
  return sql;
};

afterAll(async () => {
  for (const sql of open.splice(0)) await sql.end({ timeout: 5 });
});
