import { expect, test } from "vitest";
import type { z } from "zod";
import {
  choiceField,
  dayField,
  linkField,
  numberField,
  optionalChoice,
  optionalText,
  readDay,
  requiredDay,
  textField,
  tickField,
} from "#app/domain/fields.ts";

const said = (schema: z.ZodType, value: unknown): unknown => {
  const result = schema.safeParse(value);
  return result.success ? result.data : result.error.issues.map(({ message }) => message);
};

test("a text is trimmed and checked; its limit comes with the fault", () => {
  const title = textField({ max: 5 });
  expect(said(title, "  Quy ")).toBe("Quy");
  expect(said(title, " ")).toEqual(["text_missing"]);
  expect(said(title, "quá dài")).toEqual(["text_too_long"]);
  expect(said(title, "a\u0000")).toEqual(["invalid_text"]);
  const long = title.safeParse("quá dài");
  expect(long.error?.issues[0]).toMatchObject({ params: { max: 5 } });
});

test("an optional text that is empty is none", () => {
  expect(said(optionalText({ max: 5 }), "  ")).toBeNull();
  expect(said(optionalText({ max: 5 }), "a")).toBe("a");
});

test("a choice is one of its list and nothing from the prototype", () => {
  const kind = choiceField(["a", "b"]);
  expect(said(kind, "a")).toBe("a");
  expect(said(kind, "")).toEqual(["choice_missing"]);
  expect(said(kind, "constructor")).toEqual(["choice_missing"]);
  expect(said(optionalChoice(["a"]), "")).toBeNull();
  expect(said(optionalChoice(["a"]), "c")).toEqual(["choice_missing"]);
});

test.each([
  ["12/12/2026", "2026-12-12"],
  [" 1 / 2 / 2026 ", "2026-02-01"],
  ["29/2/2028", "2028-02-29"],
  ["29/2/2026", null],
  ["31/4/2026", null],
  ["0/1/2026", null],
  ["1/13/2026", null],
  ["1/1/26", null],
  ["1/1/1899", null],
  ["1/1/2201", null],
])("the day %s is %s", (text, day) => {
  expect(readDay(text)).toBe(day);
});

test("three empty fields are no day, which only a required day minds", () => {
  expect(said(dayField, "//")).toBeNull();
  expect(said(requiredDay, "//")).toEqual(["day_missing"]);
  expect(said(requiredDay, "31/2/2026")).toEqual(["day_unreal"]);
  expect(said(requiredDay, "1/2/2026")).toBe("2026-02-01");
});

test("a box is ticked or not, a number is whole and within its limits", () => {
  expect(said(tickField, "1")).toBe(true);
  expect(said(tickField, "")).toBe(false);
  expect(said(numberField(1, 10), "7")).toBe(7);
  for (const wrong of ["0", "11", "1.5", "", "1e3", "９"]) {
    expect(said(numberField(1, 10), wrong)).toEqual(["number_wrong"]);
  }
});

test.each([
  "javascript:alert(1)",
  "http://a.vn",
  "https://",
  "//a.vn",
  "https://a b",
  "https://u@a.vn",
])("%s is no address of a page", (value) => {
  expect(said(linkField, value)).toEqual(["link_wrong"]);
});

test("an address may be left out", () => {
  expect(said(linkField, "")).toBeNull();
  expect(said(linkField, "https://haiphong.gov.vn/vb?id=1")).toBe(
    "https://haiphong.gov.vn/vb?id=1",
  );
});
