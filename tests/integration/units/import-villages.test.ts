import { expect, it } from "vitest";
import { parseVillageCsv } from "#app/domain/units/village-csv.ts";
import { importVillages } from "#app/services/units/import-villages.server.ts";
import { loadReference } from "#seeds/load.ts";
import { testDatabase } from "#tests/setup/worker-database.ts";

const NOW = new Date("2026-11-22T03:00:00Z");
const HEAD = "ma,ten,loai,so_ho,tu_ngay,den_ngay,ma_ke_tiep";

const take = async (communeCode: string, ...lines: string[]) => {
  const { db } = await testDatabase();
  await loadReference(db);
  const table = parseVillageCsv([HEAD, ...lines].join("\n"), communeCode);
  if (!table.ok) throw new Error(JSON.stringify(table.errors));
  return importVillages(db, { communeCode, rows: table.rows, now: NOW });
};

const villages = async (communeCode: string) => {
  const { sql } = await testDatabase();
  return sql`select code, path, kind, name, full_name, fold, households, valid_from::text,
      valid_to::text, successor_code, is_sample
    from units where parent_code = ${communeCode} order by code`;
};

it("adds the villages of a commune", async () => {
  const outcome = await take("11329", "1,Tổ dân phố Hòa Bình,TDP,312,01/07/2025,,");
  expect(outcome).toEqual({
    ok: true,
    value: { added: 1, changed: 0, unchanged: 0, existing: 1 },
  });
  expect(await villages("11329")).toEqual([
    {
      code: "11329-001",
      path: "31/11329/11329-001",
      kind: "to_dan_pho",
      name: "Tổ dân phố Hòa Bình",
      full_name: "Tổ dân phố Hòa Bình",
      fold: "to dan pho hoa binh",
      households: 312,
      valid_from: "2025-07-01",
      valid_to: null,
      successor_code: null,
      is_sample: false,
    },
  ]);
});

it("rewrites what differs, leaves what is equal, deletes nothing", async () => {
  await take("11359", "1,Tổ 1,tdp,200,01/07/2025,,", "2,Tổ 2,tdp,150,01/07/2025,,");
  const outcome = await take("11359", "2,Tổ 2,tdp,150,01/07/2025,,", "3,Tổ 3,tdp,99,01/07/2025,,");
  expect(outcome).toEqual({ ok: true, value: { added: 1, changed: 0, unchanged: 1, existing: 3 } });
  const renamed = await take("11359", "1,Tổ Một,tdp,201,01/07/2025,,");
  expect(renamed).toMatchObject({ value: { added: 0, changed: 1, existing: 3 } });
});

it("ends a merged village and names what it became", async () => {
  await take("11383", "1,Tổ 1,tdp,200,01/07/2025,,", "2,Tổ 2,tdp,150,01/07/2025,,");
  const outcome = await take("11383", "1,Tổ 1,tdp,200,01/07/2025,31/10/2026,2");
  expect(outcome).toMatchObject({ ok: true, value: { changed: 1, existing: 1 } });
  expect((await villages("11383"))[0]).toMatchObject({
    valid_to: "2026-10-31",
    successor_code: "11383-002",
  });
});

it("counts a village as existing on its last day", async () => {
  const outcome = await take("11413", "1,Tổ 1,tdp,,01/07/2025,22/11/2026,");
  expect(outcome).toMatchObject({ value: { existing: 1 } });
});

it("refuses a successor that nobody knows, and writes nothing", async () => {
  const outcome = await take(
    "11407",
    "1,Tổ 1,tdp,,01/07/2025,31/10/2026,9",
    "2,Tổ 2,tdp,,01/07/2025,,",
  );
  expect(outcome).toEqual({
    ok: false,
    refusal: { code: "unit_unknown", details: { codes: ["11407-009"] } },
  });
  expect(await villages("11407")).toEqual([]);
});

it.each(["99999", "31"])("refuses %s, which is no commune", async (code) => {
  const { db } = await testDatabase();
  const outcome = await importVillages(db, { communeCode: code, rows: [], now: NOW });
  expect(outcome).toEqual({ ok: false, refusal: { code: "not_found" } });
});

it("lets two imports of one commune follow each other", async () => {
  const { db } = await testDatabase();
  await loadReference(db);
  const rows = (name: string) => {
    const table = parseVillageCsv(`${HEAD}\n1,${name},tdp,,01/07/2025,,`, "11446");
    return table.ok ? table.rows : [];
  };
  const outcomes = await Promise.all(
    ["Tổ A", "Tổ B", "Tổ C"].map((name) =>
      importVillages(db, { communeCode: "11446", rows: rows(name), now: NOW }),
    ),
  );
  expect(outcomes.every(({ ok }) => ok)).toBe(true);
  expect(await villages("11446")).toHaveLength(1);
});

it("keeps a name that looks like a statement as a name", async () => {
  await take("11443", `1,"Tổ'); drop table units; --",tdp,,01/07/2025,,`);
  expect((await villages("11443"))[0]).toMatchObject({ name: "Tổ'); drop table units; --" });
});
