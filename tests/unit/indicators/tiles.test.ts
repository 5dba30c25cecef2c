import fc from "fast-check";
import { expect, test } from "vitest";
import { type MapPoint, tilesOf } from "#app/domain/indicators/tiles.ts";

const points = fc
  .uniqueArray(
    fc.record({ lon: fc.integer({ min: 0, max: 99 }), lat: fc.integer({ min: 0, max: 60 }) }),
    {
      minLength: 1,
      maxLength: 40,
      selector: ({ lon, lat }) => `${lon} ${lat}`,
    },
  )
  .map((list) => list.map((point, n): MapPoint => ({ code: String(n), ...point })));

test("every point has a tile of its own, and the same points the same tiles", () => {
  fc.assert(
    fc.property(points, (list) => {
      const tiles = tilesOf(list);
      expect(tiles.map(({ code }) => code)).toEqual(list.map(({ code }) => code));
      expect(new Set(tiles.map(({ column, row }) => `${column} ${row}`)).size).toBe(list.length);
      expect(tiles.every(({ column, row }) => column >= 0 && row >= 0)).toBe(true);
      expect(tilesOf(list)).toEqual(tiles);
    }),
    { numRuns: 60 },
  );
});

test("what lies west and north is drawn left and above", () => {
  const square = [
    { code: "tb", lon: 106, lat: 21 },
    { code: "db", lon: 107, lat: 21 },
    { code: "tn", lon: 106, lat: 20 },
    { code: "dn", lon: 107, lat: 20 },
  ];
  const tile = new Map(tilesOf(square).map((each) => [each.code, each]));
  expect(tile.get("tb")?.column).toBeLessThan(tile.get("db")?.column ?? -1);
  expect(tile.get("tb")?.row).toBeLessThan(tile.get("tn")?.row ?? -1);
  expect(tile.get("tn")?.column).toBeLessThan(tile.get("dn")?.column ?? -1);
});

test("no point, no tile", () => {
  expect(tilesOf([])).toEqual([]);
});
