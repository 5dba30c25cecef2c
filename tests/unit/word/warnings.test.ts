import { expect, it } from "vitest";
import { parseWarnings, warningsFromField } from "#app/domain/word/warning-schema.ts";

const known = [{ code: "legacy_font", count: 3, of: 9 }];

it("takes warnings back as they were stored", () => {
  expect(parseWarnings(known)).toEqual(known);
  expect(warningsFromField(JSON.stringify(known))).toEqual(known);
});

it.each([null, "x", {}, [{ code: "other", count: 1 }], [{ code: "legacy_font", count: -1 }]])(
  "takes none from %j",
  (value) => {
    expect(parseWarnings(value)).toEqual([]);
  },
);

it("takes none from a field that is no JSON", () => {
  expect(warningsFromField("{")).toEqual([]);
  expect(warningsFromField("")).toEqual([]);
});
