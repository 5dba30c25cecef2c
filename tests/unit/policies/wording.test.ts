import fc from "fast-check";
import { expect, test } from "vitest";
import { parseOutline } from "#app/domain/policies/outline.ts";
import { type Draft, draftOf } from "#app/domain/policies/outline-draft.ts";
import { clauseWords, reword, sameWords } from "#app/domain/policies/wording.ts";

const TEXT = `Căn cứ Luật Thực hiện dân chủ ở cơ sở;
Điều 1. Phạm vi điều chỉnh
Quy định này quy định việc họp tổ dân phố.
Điều 2. Họp tổ dân phố
1. Tổ dân phố họp sáu tháng một lần.
2. Cuộc họp bàn các việc sau:
a) Thu chi các khoản đóng góp;
b) Bình xét hộ gia đình văn hóa.
3. Biên bản được niêm yết.
Điều 3. Hiệu lực
Quyết định này có hiệu lực từ ngày ký.`;

const draft = draftOf(parseOutline(TEXT));
const at = (label: string, from: Draft = draft) =>
  from.rows.findIndex((row) => row.label === label);
const tree = (given: Draft) =>
  given.rows.map(({ depth, kind, number, title, body }) =>
    [".".repeat(depth), kind, number, title, body].filter(Boolean).join(" "),
  );

test("the words of an article are its title, its text and everything inside it", () => {
  expect(clauseWords(draft.rows, at("Điều 2."))).toBe(
    [
      "Họp tổ dân phố",
      "1. Tổ dân phố họp sáu tháng một lần.",
      "2. Cuộc họp bàn các việc sau:",
      "a) Thu chi các khoản đóng góp;",
      "b) Bình xét hộ gia đình văn hóa.",
      "3. Biên bản được niêm yết.",
    ].join("\n"),
  );
});

test("a clause gets its own words back without a change", () => {
  for (const [place] of draft.rows.entries()) {
    expect(reword(draft, place, clauseWords(draft.rows, place))).toEqual(draft);
  }
});

test("new words of a clause keep its number and everything around it", () => {
  const mended = reword(draft, at("1."), "Tổ dân phố họp ba tháng một lần.");
  expect(tree(mended)).toEqual(tree(draft).with(2, ". khoan 1 Tổ dân phố họp ba tháng một lần."));
});

test("lettered lines become points, numbered lines of an article its clauses", () => {
  const points = reword(draft, at("3."), "Biên bản:\na) được niêm yết;\nb) được gửi đến từng hộ.");
  expect(tree(points).slice(6, 9)).toEqual([
    ". khoan 3 Biên bản:",
    ".. diem a được niêm yết;",
    ".. diem b được gửi đến từng hộ.",
  ]);
  const article = reword(draft, at("Điều 3."), "Hiệu lực\n1. Từ ngày ký.\n2. Văn phòng thi hành.");
  expect(tree(article).slice(-3)).toEqual([
    "dieu 3 Hiệu lực",
    ". khoan 1 Từ ngày ký.",
    ". khoan 2 Văn phòng thi hành.",
  ]);
});

test("words that would make two clauses of one stay in the one", () => {
  const mended = reword(draft, at("3."), "Biên bản được niêm yết.\n2. Và được gửi đi.");
  expect(mended.rows).toHaveLength(draft.rows.length);
  expect(mended.rows[at("3.")]?.body).toBe("Biên bản được niêm yết.\n2. Và được gửi đi.");
});

test("whatever the words are, none is lost and none outside is touched", () => {
  const words = fc
    .array(
      fc.constantFrom("Điều 9. Lạ", "1. Một", "2. Hai", "a) điểm", "đ) điểm", "Chương II", "lời"),
      { minLength: 1, maxLength: 8 },
    )
    .map((lines) => lines.join("\n"));
  fc.assert(
    fc.property(fc.nat(draft.rows.length - 1), words, (place, given) => {
      const mended = reword(draft, place, given);
      expect(sameWords(clauseWords(mended.rows, place), given)).toBe(true);
      expect(mended.rows.slice(0, place)).toEqual(draft.rows.slice(0, place));
      expect(mended.rows[place]).toMatchObject({ label: draft.rows[place]?.label });
      expect(mended.preamble).toBe(draft.preamble);
    }),
  );
});
