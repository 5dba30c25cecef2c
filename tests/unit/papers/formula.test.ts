import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { guarded, unguarded } from "#app/domain/papers/formula.ts";

const HOSTILE = [
  "=1+1",
  "+84 912 345 678",
  "-2+3+cmd|' /C calc'!A0",
  "@SUM(1+1)*cmd|' /C calc'!A0",
  "\t=1+1",
  "\r=1+1",
  "\n=1+1",
  ' "=1+1',
  "'=1+1",
  '   =HYPERLINK("https://vidu.example")',
  "＝1+1",
  "＋1",
  "－1",
  "＠SUM(1)",
  "\u3000=1",
  "\ufeff=1",
  "\u200b=1",
];

test("everything that a spreadsheet could run begins with an apostrophe", () => {
  for (const text of HOSTILE) expect(guarded(text)).toBe(`'${text}`);
});

test("ordinary words stay as they are, so do apostrophes and digits", () => {
  const plain = ["Đề nghị", "0912 345 678", "1-2 hộ", "'tạm' thời", "(=)", "30%", "", "a=b"];
  for (const text of plain) expect(guarded(text)).toBe(text);
});

test("CSV of hostile texts reads back as it was, and no field begins a formula", () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: "binary", maxLength: 20 })),
        {
          minLength: 1,
          maxLength: 5,
        },
      ),
      (row) => {
        const [read] = parse(stringify([row], { cast: { string: guarded } })) as string[][];
        for (const field of read ?? []) expect(field).not.toMatch(/^[=+\-@＝＋－＠\t\r]/u);
        expect(read?.map(unguarded)).toEqual(row.map((text) => unguarded(guarded(text))));
      },
    ),
    { numRuns: 300 },
  );
});
