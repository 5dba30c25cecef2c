import { describe, expect, it, test } from "vitest";
import { breakdownOf, stepOf } from "#app/domain/indicators/breakdown.ts";
import {
  type CountRow,
  figureOf,
  figuresOf,
  monthlyOf,
  type YearOfCounts,
} from "#app/domain/indicators/figures.ts";
import { INDICATOR_IDS, INDICATORS, targetIn } from "#app/domain/indicators/indicators.ts";
import { MEASURES, type Measure, talliesOfFact, undone } from "#app/domain/indicators/measures.ts";

const CITY = [
  { code: "31", kind: "thanh_pho", parentCode: null, name: "Thành phố" },
  { code: "11311", kind: "phuong", parentCode: "31", name: "Phường A" },
  { code: "11311-001", kind: "thon", parentCode: "11311", name: "Thôn 1" },
  { code: "11311-002", kind: "to_dan_pho", parentCode: "11311", name: "Tổ 2" },
  { code: "11914", kind: "dac_khu", parentCode: "31", name: "Đặc khu B" },
  { code: "11914-001", kind: "thon", parentCode: "11914", name: "Thôn 1" },
] as const;
const OFFICE = { code: "31-so-a", kind: "co_quan", parentCode: "31", name: "Sở A" } as const;

const year = (
  rows: readonly (readonly [string, Measure, number, number?])[],
  overrides: Partial<YearOfCounts> = {},
): YearOfCounts => ({
  year: 2026,
  running: true,
  counts: rows.map(([code, measure, n, since = 202603]): CountRow => ({ code, measure, n, since })),
  recorded: new Set(rows.map(([, measure]) => measure)),
  ...overrides,
});

describe("a figure", () => {
  it.each([
    ["one of three villages", "Q1", [["11311-001", "initiative_recognised", 1]], 1, 3, false],
    ["a village is met once", "Q1", [["11311-001", "initiative_recognised", 9]], 1, 3, false],
    [
      "all villages reach it",
      "Q1",
      [
        ["11311-001", "initiative_recognised", 1],
        ["11311-002", "initiative_recognised", 2],
        ["11914-001", "initiative_recognised", 1],
      ],
      3,
      3,
      true,
    ],
    ["another measure is not it", "Q2", [["11311-001", "initiative_recognised", 1]], 0, 3, false],
    ["nine of ten", "Q4", [["31", "supervision_concluded", 9]], 9, null, false],
    [
      "ten inclusive, both kinds together",
      "Q4",
      [
        ["31", "supervision_concluded", 6],
        ["31", "critique_issued", 4],
      ],
      10,
      null,
      true,
    ],
    ["two are not three", "Q5", [["11311", "supervision_concluded", 2]], 0, 2, false],
    [
      "three inclusive, both kinds together",
      "Q5",
      [
        ["11311", "supervision_concluded", 1],
        ["11311", "critique_issued", 2],
      ],
      1,
      2,
      false,
    ],
    ["the city's own items are no commune's", "Q5", [["31", "critique_issued", 5]], 0, 2, false],
    ["communes and offices", "Q10", [["31-so-a", "skilful_mobilisation", 1]], 1, 3, false],
    ["offices alone", "Q9", [["31-so-a", "friendly_office", 1]], 1, 1, true],
    ["nobody keeps a register of heads", "Q6", [["11311", "dialogue_held", 1]], null, null, null],
  ] as const)("%s", (_, id, rows, value, of, reached) => {
    const figure = figureOf(id, [...CITY, OFFICE], year(rows));
    expect(figure).toMatchObject({ value, of, reached });
  });

  it("of one commune's committee is its number, against its own threshold", () => {
    const place = CITY.slice(1, 4);
    const rows = [["11311", "critique_issued", 3]] as const;
    expect(figureOf("Q5", place, year(rows))).toMatchObject({
      value: 3,
      of: null,
      reached: true,
      target: { least: 3 },
    });
  });

  it("that nothing was recorded for in a past year is none, in this year zero", () => {
    expect(figureOf("Q1", CITY, year([]))).toMatchObject({ value: 0, of: 3, reached: false });
    const past = year([], { running: false });
    expect(figureOf("Q1", CITY, past)).toMatchObject({ value: null, of: null, reached: null });
    const elsewhere = year([], { running: false, recorded: new Set(["initiative_recognised"]) });
    expect(figureOf("Q1", CITY, elsewhere)).toMatchObject({ value: 0, of: 3 });
  });

  it("of a place without members is none", () => {
    expect(figureOf("Q9", CITY, year([]))).toMatchObject({ value: null, of: null });
  });
});

test("the city has every indicator, a village those of villages", () => {
  expect(figuresOf(CITY, year([])).map(({ id }) => id)).toEqual(INDICATOR_IDS);
  expect(figuresOf([CITY[2]], year([])).map(({ id }) => id)).toEqual(["Q1", "Q2", "Q3"]);
});

test("every measure is counted for some indicator, every indicator has a target and its line", () => {
  expect(new Set(INDICATOR_IDS.flatMap((id) => INDICATORS[id].measures))).toEqual(
    new Set(MEASURES),
  );
  for (const id of INDICATOR_IDS) {
    expect(targetIn(id, 2026)?.line).toMatch(/^L\d+-\d+$/);
    expect(targetIn(id, 2025)).toBeNull();
  }
});

test("months rise to the figure, and what began earlier is there from the first", () => {
  const rows = [
    ["11311-001", "self_governance", 1, 202510],
    ["11311-002", "self_governance", 1, 202603],
  ] as const;
  expect(monthlyOf("Q3", CITY, year(rows), 202604)).toEqual([1, 1, 2, 2]);
  expect(monthlyOf("Q3", CITY, year(rows), 202702)).toHaveLength(12);
});

test("the city is made up of communes, a commune of villages, and steps tell them apart", () => {
  const rows = [["11311-001", "initiative_recognised", 1]] as const;
  const city = breakdownOf("Q1", CITY, year(rows));
  expect(city.map(({ code, value, of }) => [code, value, of])).toEqual([
    ["11311", 1, 2],
    ["11914", 0, 1],
  ]);
  expect(city.map((row) => stepOf("Q1", row))).toEqual([3, 0]);
  const commune = breakdownOf("Q1", CITY.slice(1, 4), year(rows));
  expect(commune.map((row) => [row.code, stepOf("Q1", row)])).toEqual([
    ["11311-001", 5],
    ["11311-002", 0],
  ]);
  const committees = breakdownOf("Q5", CITY, year([["11311", "critique_issued", 2]]));
  expect(committees.map((row) => stepOf("Q5", row))).toEqual([3, 0]);
});

const FACT = {
  unitCode: "11311",
  villageCode: "11311-001",
  happenedOn: "2026-03-09",
  endedOn: null,
  forYear: null,
};

describe("a fact counts", () => {
  it.each([
    ["CT", {}, [["exemplary_work", "11311-001", 202603, 1]]],
    ["CT", { happenedOn: null }, []],
    ["CT", { endedOn: "2026-05-01" }, [["exemplary_work", "11311-001", 202603, 1]]],
    [
      "MH",
      { endedOn: "2026-05-01" },
      [
        ["self_governance", "11311-001", 202603, 1],
        ["self_governance", "11311-001", 202605, -1],
      ],
    ],
    ["DV", {}, [["skilful_mobilisation", "11311", 202603, 1]]],
    ["DV", { villageCode: "31-so-a" }, [["skilful_mobilisation", "31-so-a", 202603, 1]]],
    ["DV", { forYear: 2025 }, [["skilful_mobilisation", "11311", 202512, 1]]],
    ["QC", { villageCode: null }, [["democracy_regulation", "11311", 202603, 1]]],
    ["CN", { villageCode: null }, [["friendly_government", "11311", 202603, 1]]],
    ["CN", { villageCode: "31-so-a" }, [["friendly_office", "31-so-a", 202603, 1]]],
    ["SK", {}, []],
  ] as const)("%s %o", (kind, overrides, expected) => {
    const tallies = talliesOfFact({ ...FACT, kind, ...overrides });
    expect(tallies.map(({ measure, unitCode, month, n }) => [measure, unitCode, month, n])).toEqual(
      expected,
    );
    expect(undone(tallies).map(({ n }) => n)).toEqual(tallies.map(({ n }) => -n));
  });
});
