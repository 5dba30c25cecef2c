import type postgres from "postgres";

export type Safety = {
  fsync: boolean;
  fullPageWrites: boolean;
  synchronousCommit: boolean;
  checksums: boolean;
  /** As PostgreSQL numbers itself: 180004 is 18.4. */
  serverVersion: number;
};

const OLDEST_VERSION = 150_000;

/** Reads the settings on which "a committed opinion is never lost" depends. */
export const readSafety = async (sql: postgres.Sql): Promise<Safety> => {
  const rows = await sql<{ name: string; setting: string }[]>`
    select name, setting from pg_settings
    where name in ('fsync', 'full_page_writes', 'synchronous_commit', 'data_checksums', 'server_version_num')`;
  const setting = new Map(rows.map((row) => [row.name, row.setting]));
  return {
    fsync: setting.get("fsync") === "on",
    fullPageWrites: setting.get("full_page_writes") === "on",
    synchronousCommit: ["on", "remote_apply"].includes(setting.get("synchronous_commit") ?? ""),
    checksums: setting.get("data_checksums") === "on",
    serverVersion: Number(setting.get("server_version_num")),
  };
};

/** Refuses a server older than the one the SQL is written for. */
export const assertSupported = (safety: Safety): void => {
  if (safety.serverVersion < OLDEST_VERSION) {
    const found = Math.floor(safety.serverVersion / 10_000);
    throw new Error(
      `DATABASE_URL: cần PostgreSQL 15 trở lên, máy chủ này là ${found} · needs PostgreSQL 15 or newer, found ${found}`,
    );
  }
};

/** Whether anything in the database was made for showing the portal. */
export const hasSamples = async (sql: postgres.Sql): Promise<boolean> => {
  const [row] = await sql<{ found: boolean }[]>`
    select exists (select from accounts where is_sample)
        or exists (select from units where is_sample)
        or exists (select from records where is_sample) as found`;
  return row?.found ?? false;
};

/** Whether people use this database in earnest: it has accounts, and samples were never loaded. */
export const isInService = async (sql: postgres.Sql): Promise<boolean> => {
  const [row] = await sql<{ found: boolean }[]>`
    select exists (select from accounts where not is_sample)
       and not exists (select from installation where key = 'samples') as found`;
  return row?.found ?? false;
};
