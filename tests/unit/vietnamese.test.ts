import fc from "fast-check";
import { expect, test } from "vitest";
import { codePoints, collationKey, fold, nfc, slug } from "#app/domain/vietnamese.ts";

const LETTERS =
  "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ";
const PLAIN =
  "aaaaaaaaaaaaaaaaaabcddeeeeeeeeeeeeghiiiiiiklmnoooooooooooooooooopqrstuuuuuuuuuuuuvxyyyyyy";

const vietnamese = fc.string({
  unit: fc.constantFrom(..."  -.,/0123456789", ...LETTERS, ...LETTERS.toUpperCase()),
});

test("every letter of the alphabet with every tone folds to its plain letter, upper and lower", () => {
  expect(fold(LETTERS)).toBe(PLAIN);
  expect(fold(LETTERS.toUpperCase())).toBe(PLAIN);
  expect(fold(LETTERS.normalize("NFD"))).toBe(PLAIN);
});

test.each([
  ["Hòa Bình", "hoa binh"],
  ["Hoà Bình", "hoa binh"],
  ["Hoa Binh", "hoa binh"],
  ["HÒA BÌNH".normalize("NFD"), "hoa binh"],
  ["Đường Trần Nguyên Hãn", "duong tran nguyen han"],
  ["Ðồ Sơn", "do son"],
  ["thủy, thuỷ", "thuy, thuy"],
  ["30/2020/NĐ-CP", "30/2020/nd-cp"],
  ["“Mỗi ý kiến” – đều có hồi âm…", '"moi y kien" - deu co hoi am...'],
  ["Crème brûlée, Ærø, Straße", "creme brulee, aero, strasse"],
  ["\u212bngstr\u00f6m", "angstrom"],
  ["Привет 你好 👋", "привет 你好 👋"],
])("%s folds to %s", (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test("folding again changes nothing, and composed and decomposed text fold alike", () => {
  fc.assert(
    fc.property(vietnamese, (text) => {
      expect(fold(fold(text))).toBe(fold(text));
      expect(fold(text.normalize("NFD"))).toBe(fold(text));
    }),
  );
});

test.each([
  ["Phường Hồng Bàng", "phuong-hong-bang"],
  ["  Điều 12a. – Phạm vi  ", "dieu-12a-pham-vi"],
  ["Ðặc khu Cát Hải", "dac-khu-cat-hai"],
  ["???", ""],
])("the slug of %s is %s", (text, expected) => {
  expect(slug(text)).toBe(expected);
});

test("a slug holds letters, digits and single hyphens only", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(slug(text)).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
    }),
  );
});

test("keys sort Vietnamese words as a dictionary does", () => {
  const inOrder = [
    "an",
    "ăn",
    "ân",
    "dạ",
    "đá",
    "em",
    "êm",
    "ma",
    "mà",
    "mả",
    "mã",
    "má",
    "mạ",
    "Mạ",
  ];
  const sorted = [...inOrder]
    .reverse()
    .sort((a, b) => (collationKey(a) < collationKey(b) ? -1 : 1));
  expect(sorted).toEqual(inOrder);
});

test("numbers sort by their value", () => {
  const names = ["Thôn 10", "Thôn 2", "Thôn 1", "Thôn 02a"];
  const sorted = names.sort((a, b) => (collationKey(a) < collationKey(b) ? -1 : 1));
  expect(sorted).toEqual(["Thôn 1", "Thôn 2", "Thôn 02a", "Thôn 10"]);
});

test("keys order as the vi collation of ICU does", () => {
  const collator = new Intl.Collator("vi", { numeric: true });
  const text = fc.oneof(
    vietnamese,
    vietnamese.map((s) => s.slice(0, 4)),
  );
  fc.assert(
    fc.property(text, text, (a, b) => {
      const [ka, kb] = [collationKey(a), collationKey(b)];
      expect(ka < kb ? -1 : Number(ka > kb)).toBe(Math.sign(collator.compare(a, b)));
    }),
    { numRuns: 2_000 },
  );
});

test("length counts code points after composing", () => {
  expect(codePoints("Hòa".normalize("NFD"))).toBe(3);
  expect(codePoints("👨‍👩‍👧")).toBe(5);
  expect(nfc("Hòa".normalize("NFD"))).toBe("Hòa");
});
