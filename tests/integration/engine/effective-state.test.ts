import { sql } from "drizzle-orm";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Dated, effectiveState } from "#app/domain/machine.ts";
import { KINDS } from "#app/domain/records/kinds.ts";
import { machineOf } from "#app/domain/records/machines.ts";
import { effectiveStateSql } from "#db/effective-state.ts";
import { testDatabase } from "#tests/setup/worker-database.ts";

const { db } = await testDatabase();

const NOW = new Date("2026-11-22T16:59:59.999Z");
const NEAR = [-86_400_000, -2, -1, 0, 1, 2, 86_400_000];

const instant = fc.option(
  fc.constantFrom(...NEAR).map((ms) => new Date(NOW.getTime() + ms)),
  { nil: null },
);

const row = fc.constantFrom(...KINDS).chain((kind) =>
  fc.record({
    kind: fc.constant(kind),
    state: fc.constantFrom(...Object.keys(machineOf(kind).states)),
    opensAt: instant,
    closesAt: instant,
    dueAt: instant,
  }),
);

type Row = Dated & { kind: (typeof KINDS)[number]; state: string };

/** What the database says of rows that exist only in the statement. */
const inSql = async (rows: readonly Row[], now: Date): Promise<string[]> => {
  const given = rows.map((r, n) => ({ n, ...r }));
  const found = await db.execute<{ state: string }>(
    sql`select ${effectiveStateSql(now)} as state
        from jsonb_to_recordset(${JSON.stringify(given)}::jsonb) as g(n int, kind text, state text,
          "opensAt" timestamptz, "closesAt" timestamptz, "dueAt" timestamptz),
          lateral (select g.kind, g.state, g."opensAt" as opens_at, g."closesAt" as closes_at,
            g."dueAt" as due_at) r
        order by g.n`,
  );
  return found.map(({ state }) => state);
};

const inCode = (rows: readonly Row[], now: Date): string[] =>
  rows.map((r) => effectiveState(machineOf(r.kind), r.state, r, now));

test("lists filter by the state that pages show, for every kind, state and set of dates", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 100, maxLength: 300 }), async (rows) => {
      expect(await inSql(rows, NOW)).toEqual(inCode(rows, NOW));
    }),
    { numRuns: 20, seed: Number(process.env.SEED) },
  );
});

test("every state of every machine is compared before, at and after each of its dates", async () => {
  const rows = KINDS.flatMap((kind) =>
    Object.keys(machineOf(kind).states).flatMap((state) =>
      [-1, 0, 1].flatMap((opens) =>
        [-1, 0, 1].flatMap((closes) =>
          [-1, 0, 1].map((due) => {
            const at = (ms: number) => new Date(NOW.getTime() + ms);
            return { kind, state, opensAt: at(opens), closesAt: at(closes), dueAt: at(due) };
          }),
        ),
      ),
    ),
  );
  const expected = inCode(rows, NOW);
  expect(await inSql(rows, NOW)).toEqual(expected);
  expect(expected.filter((state, n) => state !== rows[n]?.state).length).toBeGreaterThan(20);
});
