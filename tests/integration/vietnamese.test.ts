import { sql } from "drizzle-orm";
import fc from "fast-check";
import { expect, test } from "vitest";
import { fold } from "#app/domain/vietnamese.ts";
import { testDatabase } from "#tests/setup/worker-database.ts";

const LETTERS =
  "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệfghiìỉĩíịjklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvwxyỳỷỹýỵz";
const SIGNS = "0123456789 \n\t.,;:!?-–—/()[]{}\"'“”‘’…«»&%+=*@#_|~<>°²";

const sqlFold = async (texts: readonly string[]): Promise<string[]> => {
  const { db } = await testDatabase();
  const rows = await db.execute<{ folded: string }>(
    sql`select vi_fold(value) as folded
        from jsonb_array_elements_text(${JSON.stringify(texts)}::jsonb) with ordinality as t(value, n)
        order by n`,
  );
  return rows.map((row) => row.folded);
};

const both = async (texts: readonly string[]) => {
  expect(await sqlFold(texts)).toEqual(texts.map(fold));
};

test("the database folds every letter as the code does: upper, lower, composed, decomposed", async () => {
  const letters = [...LETTERS, ...LETTERS.toUpperCase(), "Ð", "ð", ...SIGNS];
  await both([...letters, ...letters.map((letter) => letter.normalize("NFD"))]);
});

test("tone marks typed in any order and place fold alike in the database", async () => {
  const words = [
    "Hòa",
    "Hoà",
    "Thủy",
    "Thuỷ",
    "e\u0323\u0302",
    "e\u0302\u0323",
    "u\u031b\u0301",
    "ư\u0301",
  ];
  await both(words);
  expect(new Set(await sqlFold(["Hòa Bình", "Hoà Bình", "HOÀ BÌNH", "hoa binh"])).size).toBe(1);
  expect(new Set(await sqlFold(["ệ", "e\u0323\u0302", "e\u0302\u0323"])).size).toBe(1);
});

test("the Eth of old keyboards is found as Đ", async () => {
  expect(await sqlFold(["Ðồ Sơn", "Đồ Sơn"])).toEqual(["do son", "do son"]);
});

test("any Vietnamese text folds alike on both sides", async () => {
  const unit = fc.constantFrom(
    ...LETTERS,
    ...LETTERS.toUpperCase(),
    ...SIGNS,
    "Ð",
    "ð",
    "é",
    "ü",
    "ß",
    "€",
    "👋",
  );
  const texts = fc.sample(fc.string({ unit, maxLength: 60 }), {
    numRuns: 2_000,
    seed: Number(process.env.SEED ?? 1),
  });
  await both(texts);
  await both(texts.map((text) => text.normalize("NFD")));
});
