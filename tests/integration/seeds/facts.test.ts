import { expect, it } from "vitest";
import { checkTallies } from "#app/services/indicators/recount.server.ts";
import { sampleDatabase } from "./samples.ts";

it("has works, models, regulations and recognitions of both years in many places, marked as samples", async () => {
  const { sql } = await sampleDatabase();
  const rows =
    await sql`select kind, count(*)::int as n, count(distinct unit_code)::int as communes,
      bool_and(is_sample) as sample from records where kind in ('CT', 'MH', 'DV', 'QC', 'CN')
      and state = 'confirmed' group by kind order by kind`;
  expect(rows.map(({ kind }) => kind)).toEqual(["CN", "CT", "DV", "MH", "QC"]);
  expect(rows.every(({ sample }) => sample)).toBe(true);
  expect(Math.min(...rows.map(({ communes }) => communes))).toBeGreaterThan(15);
});

it("counts what it wrote, and nothing else", async () => {
  const { db, sql } = await sampleDatabase();
  expect(await checkTallies(db)).toEqual([]);
  const [row] = await sql`select count(distinct measure)::int as measures from unit_tallies`;
  expect(row?.measures).toBeGreaterThanOrEqual(6);
});
