import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { drizzle } from "drizzle-orm/postgres-js";
import { migrate as applyPending } from "drizzle-orm/postgres-js/migrator";
import postgres from "postgres";

/** Any number will do as long as every node takes the same one. */
const MIGRATION_LOCK = 7_203_115;

/**
 * Brings the database to the newest structure and gives how many steps that took.
 * Nodes that start together queue on an advisory lock; the step that comes second finds nothing to do.
 */
export const migrate = async (url: string): Promise<{ applied: number }> => {
  // One connection that is never renewed: the lock belongs to it.
  const sql = postgres(url, { max: 1, max_lifetime: null, onnotice: () => {} });
  try {
    await sql`select pg_advisory_lock(${MIGRATION_LOCK})`;
    const before = await countApplied(sql);
    await applyPending(drizzle({ client: sql }), { migrationsFolder: migrationsFolder() });
    const applied = (await countApplied(sql)) - before;
    if (applied > 0) await recordTime(sql);
    return { applied };
  } finally {
    await sql.end({ timeout: 5 });
  }
};

const countApplied = async (sql: postgres.Sql): Promise<number> => {
  const [exists] = await sql`select to_regclass('drizzle.__drizzle_migrations') as name`;
  if (!exists?.name) return 0;
  const [row] = await sql<{ count: number }[]>`
    select count(*)::int as count from drizzle.__drizzle_migrations`;
  return row?.count ?? 0;
};

const recordTime = (sql: postgres.Sql) => sql`
  insert into installation (key, value) values ('migrated_at', to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'))
  on conflict (key) do update set value = excluded.value`;

/** The same folder whether this file runs from source or from inside the bundled build. */
export const migrationsFolder = (): string => {
  for (let at = dirname(fileURLToPath(import.meta.url)); ; at = dirname(at)) {
    const folder = join(at, "db", "migrations");
    if (existsSync(join(folder, "meta", "_journal.json"))) return folder;
    if (at === dirname(at)) throw new Error("db/migrations was not found");
  }
};
