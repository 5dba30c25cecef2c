import { createHash } from "node:crypto";
import postgres from "postgres";
import type { TestProject } from "vitest/node";
import { beganAt } from "#app/launch/processes.mjs";
import { files, readText } from "#app/launch/project.mjs";
import { migrate, migrationsFolder } from "#db/migrate.ts";
import { testServer } from "./test-server.ts";

/** How a worker gets its databases. `owner` opens the copies, `admin` makes them. */
export type TestServer = { admin: string; owner: string; template: string; prefix: string };

declare module "vitest" {
  interface ProvidedContext {
    database: TestServer;
  }
}

const TEMPLATE_LOCK = 7_203_116;

/** One server and one migrated template for the whole run; copies that a killed run left are dropped. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await testServer();
  const prefix = `test_${process.pid}_${beganAt(process.pid)?.replace(/\W/g, "") ?? ""}`;
  const sql = postgres(server.admin, { max: 1, max_lifetime: null, onnotice: () => {} });
  await dropCopies(sql, isAbandoned);
  const template = await ensureTemplate(sql, server.owner);
  project.provide("database", { admin: server.admin, owner: server.owner, template, prefix });

  return async () => {
    await dropCopies(sql, (name) => name.startsWith(`${prefix}_`));
    await sql.end({ timeout: 5 });
    await server.stop();
  };
}

/** The template's name carries the migrations it was made by; runs with other migrations have another. */
const ensureTemplate = async (sql: postgres.Sql, ownerUrl: string): Promise<string> => {
  const hash = createHash("sha256");
  for (const file of files(migrationsFolder())) hash.update(readText(file));
  const template = `template_${hash.digest("hex").slice(0, 16)}`;
  await sql`select pg_advisory_lock(${TEMPLATE_LOCK})`;
  const [existing] = await sql`select from pg_database where datname = ${template}`;
  if (!existing) {
    const draft = `${template}_draft`;
    const owner = new URL(ownerUrl);
    await sql`drop database if exists ${sql(draft)} with (force)`;
    await sql`create database ${sql(draft)} owner ${sql(decodeURIComponent(owner.username))}`;
    owner.pathname = `/${draft}`;
    await migrate(owner.href);
    await sql`alter database ${sql(draft)} rename to ${sql(template)}`;
  }
  await sql`select pg_advisory_unlock(${TEMPLATE_LOCK})`;
  return template;
};

const dropCopies = async (sql: postgres.Sql, chosen: (name: string) => boolean): Promise<void> => {
  const rows = await sql<{ name: string }[]>`
    select datname as name from pg_database where datname ~ '^test_[0-9]+_'`;
  for (const { name } of rows.filter((row) => chosen(row.name))) {
    await sql`drop database if exists ${sql(name)} with (force)`;
  }
};

const isAbandoned = (name: string): boolean => {
  const [, pid, began] = name.split("_");
  return beganAt(Number(pid))?.replace(/\W/g, "") !== began;
};
