import { drizzle, type PostgresJsDatabase } from "drizzle-orm/postgres-js";
import postgres from "postgres";

export type Db = PostgresJsDatabase;
export type Tx = Parameters<Parameters<Db["transaction"]>[0]>[0];
export type Queryable = Db | Tx;
export type Connection = { db: Db; sql: postgres.Sql; close: () => Promise<void> };

/** Opens a pool. Generic plans keep prepared statements cheap; limits keep a stuck query from holding a page. */
export const connect = (url: string, max = 10): Connection => {
  const sql = postgres(url, {
    max,
    onnotice: () => {},
    // A database that is away is asked again soon: people wait for the answer that says so.
    connect_timeout: 3,
    backoff: () => 0.2,
    connection: {
      application_name: "sau-dan",
      TimeZone: "UTC",
      plan_cache_mode: "force_generic_plan",
      statement_timeout: 15_000,
      lock_timeout: 5_000,
      idle_in_transaction_session_timeout: 20_000,
    },
  });
  return { db: drizzle({ client: sql }), sql, close: () => sql.end({ timeout: 5 }) };
};
