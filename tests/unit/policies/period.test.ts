import fc from "fast-check";
import { expect, test } from "vitest";
import { endOfDay, shiftDay, startOfDay } from "#app/domain/deadlines.ts";
import { minDays, PERIOD_PRESETS, periodDays, phase } from "#app/domain/policies/period.ts";
import { DOCUMENT_KINDS, MATTER_TYPES } from "#app/domain/policies/schema.ts";

const seed = Number(process.env.SEED ?? 1);

const settings = (changed: Record<string, number> = {}) => ({
  number: (key: string) => {
    const value = changed[key] ?? PERIOD_PRESETS[key];
    if (value === undefined) throw new Error(`no setting ${key}`);
    return value;
  },
});

test.each(DOCUMENT_KINDS)("%s: the least period by kind, matter and basis", (kind) => {
  const ten = kind === "quyet_dinh_chu_tich_tp" ? 10 : 20;
  expect(minDays(settings(), kind, null, null)).toBe(ten);
  for (const matter of MATTER_TYPES) expect(minDays(settings(), kind, matter, null)).toBe(ten);
  expect(minDays(settings(), kind, "k9_khac", "Trình tự, thủ tục rút gọn")).toBe(5);
  expect(minDays(settings(), kind, null, "  ")).toBe(ten);
});

test("a matter of Đ25 stays open 20 days even where the kind's own figure is lower", () => {
  const short = settings({ "period.du_an": 7 });
  expect(minDays(short, "du_an", "k3_du_an_moi_truong_gpmb", null)).toBe(20);
  expect(minDays(short, "du_an", null, null)).toBe(7);
});

test("a longer figure of the kind is not cut by Đ25, and a basis never makes a period longer", () => {
  const long = settings({ "period.quy_dinh": 30, "period.special": 45 });
  expect(minDays(long, "quy_dinh", "k9_khac", null)).toBe(30);
  expect(minDays(long, "quy_dinh", "k9_khac", "Luật riêng")).toBe(30);
});

test("the opening day does not count, the closing day counts when it ends", () => {
  const opens = new Date("2026-11-05T01:00:00Z");
  expect(periodDays(opens, endOfDay("2026-11-25"))).toBe(20);
  expect(periodDays(opens, new Date(endOfDay("2026-11-25").getTime() - 1))).toBe(19);
  expect(periodDays(opens, endOfDay("2026-11-05"))).toBe(0);
  expect(periodDays(opens, startOfDay("2026-11-05"))).toBe(-1);
});

test("days are days of Vietnam: an opening after 17:00 UTC belongs to the next one", () => {
  expect(periodDays(new Date("2026-11-05T16:59:59Z"), endOfDay("2026-11-25"))).toBe(20);
  expect(periodDays(new Date("2026-11-05T17:00:00Z"), endOfDay("2026-11-25"))).toBe(19);
});

test("whenever in its day it opens, n days later to the end of the day are n days", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 86_399_999 }),
      fc.integer({ min: 0, max: 400 }),
      (ms, n) => {
        const opens = new Date(startOfDay("2026-01-15").getTime() + ms);
        expect(periodDays(opens, endOfDay(shiftDay("2026-01-15", n)))).toBe(n);
      },
    ),
    { seed },
  );
});

test.each([
  ["2026-11-04T16:59:59.999Z", "before"],
  ["2026-11-04T17:00:00.000Z", "open"],
  ["2026-11-25T16:59:59.999Z", "open"],
  ["2026-11-25T17:00:00.000Z", "over"],
])("at %s the window is %s", (now, expected) => {
  const opens = startOfDay("2026-11-05");
  expect(phase(opens, endOfDay("2026-11-25"), new Date(now))).toBe(expected);
});

test("a window without both ends has no phase", () => {
  expect(phase(null, endOfDay("2026-11-25"), new Date())).toBe("undated");
  expect(phase(startOfDay("2026-11-05"), null, new Date())).toBe("undated");
});
