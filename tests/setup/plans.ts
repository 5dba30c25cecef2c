import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { afterAll } from "vitest";
import { z } from "zod";
import type { Db } from "#db/client.ts";

export type Statement = { text: string; params: unknown[] };

/** A database that writes down what it is asked. */
export const listeningDb = (url: string): { db: Db; heard: Statement[]; sql: postgres.Sql } => {
  const heard: Statement[] = [];
  const connection = { plan_cache_mode: "force_generic_plan", TimeZone: "UTC" };
  const sql = postgres(url, { max: 1, onnotice: () => {}, connection });
  const logger = {
    logQuery: (text: string, params: unknown[]) => {
      heard.push({ text, params });
    },
  };
  afterAll(() => sql.end({ timeout: 5 }));
  return { db: drizzle({ client: sql, logger }), heard, sql };
};

const Plan = z.tuple([
  z.object({
    "QUERY PLAN": z.tuple([
      z.object({
        Plan: z.object({ "Shared Hit Blocks": z.number(), "Shared Read Blocks": z.number() }),
      }),
    ]),
  }),
]);

const literal = (value: unknown): string =>
  value === null || value === undefined
    ? "null"
    : `'${(typeof value === "string" ? value : String(value)).replaceAll("'", "''")}'`;

/** Pages of the database that a statement touches, under the plan that the portal would use. */
export const pagesTouched = async (sql: postgres.Sql, { text, params }: Statement) => {
  await sql.unsafe(`prepare touched as ${text}`).simple();
  try {
    const given = params.length > 0 ? `(${params.map(literal).join(", ")})` : "";
    const explain = `explain (analyze, buffers, format json) execute touched${given}`;
    await sql.unsafe(explain).simple();
    const plan = Plan.parse([...(await sql.unsafe(explain).simple())])[0]["QUERY PLAN"][0].Plan;
    return plan["Shared Hit Blocks"] + plan["Shared Read Blocks"];
  } finally {
    await sql.unsafe("deallocate touched").simple();
  }
};
