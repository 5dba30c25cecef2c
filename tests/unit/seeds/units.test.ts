import { expect, it } from "vitest";
import { fold } from "#app/domain/vietnamese.ts";
import { makeRandom } from "#seeds/random.ts";
import { ALIASES, COMMUNES, UNITS } from "#seeds/units.ts";
import { makeVillages, VILLAGE_COUNT } from "#seeds/villages.ts";

const villages = makeVillages();

it("has 45 wards, 67 communes and 2 special zones under one city", () => {
  const count = (kind: string) => COMMUNES.filter((unit) => unit.kind === kind).length;
  expect([count("phuong"), count("xa"), count("dac_khu")]).toEqual([45, 67, 2]);
  expect(UNITS).toHaveLength(115);
  expect(new Set(UNITS.map(({ code }) => code)).size).toBe(115);
});

it("has areas that add up to the city's", () => {
  const total = COMMUNES.reduce((sum, { area_km2 }) => sum + (area_km2 ?? 0), 0);
  expect(total).toBeCloseTo(3194.73, 1);
});

it("has every name in composed form and one placement of tones", () => {
  const names = [...UNITS.map(({ name }) => name), ...ALIASES.map(({ name }) => name)];
  expect(names.filter((name) => name !== name.normalize("NFC"))).toEqual([]);
  expect(names.filter((name) => /[òóỏõọ][ae](\s|$)|[ùúủũụ]y(\s|$)/.test(name))).toEqual([]);
});

it("has former names of known communes only, each once", () => {
  const codes = new Set(COMMUNES.map(({ code }) => code));
  expect(ALIASES.filter(({ unit_code }) => !codes.has(unit_code))).toEqual([]);
  const keys = ALIASES.map((alias) => `${alias.unit_code} ${alias.name} ${alias.formerly}`);
  expect(new Set(keys).size).toBe(keys.length);
  expect(ALIASES.length).toBeGreaterThan(400);
});

it("leaves out what came from another province", () => {
  expect(ALIASES.filter(({ formerly }) => !/Hải (Phòng|Dương)$/.test(formerly))).toEqual([]);
});

it("finds a former ward by its name without marks", () => {
  expect(ALIASES.find((alias) => alias.fold === fold("phuong so dau"))?.unit_code).toBe("11311");
});

it("spreads 3,102 sample villages over all communes", () => {
  expect(villages).toHaveLength(VILLAGE_COUNT);
  expect(new Set(villages.map(({ parent_code }) => parent_code)).size).toBe(114);
  expect(new Set(villages.map(({ code }) => code)).size).toBe(VILLAGE_COUNT);
  expect(villages.every(({ is_sample }) => is_sample)).toBe(true);
  const households = villages.map((village) => village.households ?? 0);
  expect(Math.min(...households)).toBeGreaterThanOrEqual(120);
  expect(Math.max(...households)).toBeLessThanOrEqual(450);
});

it("has residential groups in wards, villages in communes, both in special zones", () => {
  const kinds = (unit: string) =>
    new Set(villages.filter(({ parent_code }) => parent_code === unit).map(({ kind }) => kind));
  expect([...kinds("11311")]).toEqual(["to_dan_pho"]);
  expect([...kinds("11629")]).toEqual(["thon"]);
  expect(kinds("11914").size).toBe(2);
  expect(kinds("11948").size).toBe(2);
});

it("names a village within its commune", () => {
  expect(villages.find(({ code }) => code === "11311-003")).toMatchObject({
    full_name: "Tổ dân phố số 3",
    path: "31/11311/11311-003",
  });
});

it("draws the same villages every time", () => {
  expect(makeVillages()).toEqual(villages);
});

it("draws the same choices for the same seed, others for another", () => {
  const draw = (seed: string) => {
    const random = makeRandom(seed);
    return Array.from({ length: 20 }, () => random.int(1, 1_000));
  };
  expect(draw("a")).toEqual(draw("a"));
  expect(draw("a")).not.toEqual(draw("b"));
});

it("makes ids that sort by time and names that do not tell it", () => {
  const random = makeRandom("ids");
  const early = random.uuidAt(new Date("2025-07-01T00:00:00Z"));
  const late = random.uuidAt(new Date("2026-07-01T00:00:00Z"));
  expect(early < late).toBe(true);
  expect(early).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(random.uuid()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab]/);
});
