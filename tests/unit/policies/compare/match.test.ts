import fc from "fast-check";
import { expect, test } from "vitest";
import { matchClauses } from "#app/domain/policies/compare/match.ts";
import {
  type Decisions,
  type Matching,
  MOST_CLAUSES,
} from "#app/domain/policies/compare/matching.ts";
import type { Piece } from "#app/domain/policies/compare/pieces.ts";
import { anyPieces, articles, distinct, read } from "./texts.ts";

const matched = (
  before: readonly Piece[],
  after: readonly Piece[],
  decisions?: Decisions,
): Matching => {
  const outcome = matchClauses(before, after, decisions);
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.value;
};

const pairsOf = ({ sure }: Matching) => sure.map(({ before, after }) => [before, after]);

const everyOne = (n: number) => Array.from({ length: n }, (_, at) => at);

test("equal texts are matched clause by clause, without a question", () => {
  fc.assert(
    fc.property(anyPieces, (pieces) => {
      const found = matched(pieces, pieces);
      expect(found.unsure).toEqual([]);
      expect(found.added).toEqual([]);
      expect(pairsOf(found)).toEqual(pieces.map((_, at) => [at, at]));
    }),
  );
});

test("every clause of either text stands in exactly one list", () => {
  fc.assert(
    fc.property(anyPieces, anyPieces, (before, after) => {
      const { sure, unsure, added, removed } = matched(before, after);
      const news = [...sure, ...unsure].map((pair) => pair.after);
      const olds = [...sure, ...unsure].map((pair) => pair.before);
      expect([...news, ...added].sort((a, b) => a - b)).toEqual(everyOne(after.length));
      expect([...olds, ...removed].sort((a, b) => a - b)).toEqual(everyOne(before.length));
    }),
  );
});

test("articles in any other order are found again by their words", () => {
  const texts = distinct(12).map((text) => [text, `${text} nữa`]);
  const before = articles(texts);
  const order = fc.shuffledSubarray(everyOne(12), { minLength: 12, maxLength: 12 });
  fc.assert(
    fc.property(order, (places) => {
      const after = articles(places.map((at) => texts[at] ?? []));
      const found = matched(before, after);
      expect(found.unsure).toEqual([]);
      expect(pairsOf(found)).toEqual(
        places.flatMap((at, i) => [0, 1, 2].map((part) => [at * 3 + part, i * 3 + part])),
      );
    }),
  );
});

test("identity that was carried over goes before everything else", () => {
  const [one = "", two = ""] = distinct(2);
  const keyed = (pieces: Piece[], keys: readonly string[]) =>
    pieces.map((piece, at) => ({ ...piece, key: keys[at] ?? null }));
  const before = keyed(articles([[one], [two]]), ["a", "b", "c", "d"]);
  const after = keyed(articles([[one], [two]]), ["c", "d", "a", "b"]);
  expect(pairsOf(matched(before, after))).toEqual([
    [2, 0],
    [3, 1],
    [0, 2],
    [1, 3],
  ]);
});

const LAW = `Điều 1. Phạm vi điều chỉnh
Quy định này quy định việc sinh hoạt cộng đồng ở tổ dân phố.
Điều 2. Họp tổ dân phố
1. Tổ dân phố họp sáu tháng một lần do tổ trưởng triệu tập.
2. Cuộc họp có giá trị khi có trên năm mươi phần trăm đại diện hộ dự.
3. Biên bản cuộc họp được niêm yết tại nhà văn hóa trong bảy ngày.
Điều 3. Kinh phí
1. Kinh phí do ngân sách phường bảo đảm theo dự toán hằng năm.
2. Hộ gia đình đóng góp tự nguyện, công khai từng khoản thu chi.`;

test("a new article in front moves the others on and asks nothing", () => {
  const after = LAW.replace(
    "Điều 2. Họp",
    "Điều 2. Giải thích từ ngữ\nHộ là những người cùng đăng ký thường trú.\nĐiều 3. Họp",
  ).replace("Điều 3. Kinh phí", "Điều 4. Kinh phí");
  const found = matched(read(LAW), read(after));
  expect(found.unsure).toEqual([]);
  expect(found.added).toEqual([1]);
  expect(found.removed).toEqual([]);
  expect(found.sure.find((pair) => pair.after === 2)).toMatchObject({ before: 1 });
});

test("words changed at the same place leave no doubt while most of them stay", () => {
  const found = matched(read(LAW), read(LAW.replace("sáu tháng", "ba tháng")));
  expect(found.unsure).toEqual([]);
  expect(found.added).toEqual([]);
});

test("other words at the same place are a question", () => {
  const after = LAW.replace(
    "Biên bản cuộc họp được niêm yết tại nhà văn hóa trong bảy ngày.",
    "Mỗi năm phường tổ chức một buổi tham quan học tập kinh nghiệm.",
  );
  const found = matched(read(LAW), read(after));
  expect(found.unsure).toEqual([expect.objectContaining({ before: 4, after: 4, samePlace: true })]);
  expect(found.sure).toHaveLength(read(LAW).length - 1);
});

const REWRITTEN = LAW.replace(
  /Điều 3[\s\S]*/,
  `Điều 3. Điều khoản thi hành
1. Kinh phí do ngân sách phường bảo đảm theo dự toán hằng năm.
2. Quyết định này có hiệu lực sau mười lăm ngày kể từ ngày ký ban hành.
3. Chánh Văn phòng, Trưởng phòng, Tổ trưởng các tổ chịu trách nhiệm thi hành.`,
);

test("what stands inside a doubtful article waits for its answer", () => {
  const found = matched(read(LAW), read(REWRITTEN));
  const article = read(REWRITTEN).findIndex(({ anchor }) => anchor === "dieu-3");
  expect(found.unsure.map(({ after }) => after)).toContain(article);
  expect(found.sure.find(({ after }) => after === article + 1)).toMatchObject({ under: article });
});

test("a person's answer is taken: the same clause, or a new one", () => {
  const after = read(REWRITTEN);
  const article = after.findIndex(({ anchor }) => anchor === "dieu-3");
  const yes = matched(read(LAW), after, new Map([[article, 5]]));
  expect(yes.sure.find((pair) => pair.after === article)).toMatchObject({
    by: "person",
    before: 5,
  });
  expect(yes.sure.find((pair) => pair.after === article + 1)).toMatchObject({ under: null });
  const no = matched(read(LAW), after, new Map([[article, null]]));
  expect(no.added).toContain(article);
  expect(no.removed).toContain(5);
  expect([...no.sure, ...no.unsure].map((pair) => pair.after)).toContain(article + 1);
});

test("two clauses that are alike are never told apart by a machine", () => {
  const text = "Tổ trưởng báo cáo kết quả thực hiện với Ủy ban nhân dân phường";
  const before = articles([[`${text} hằng quý và hằng năm`, `${text} hằng quý và sáu tháng`]]);
  const after = articles([["Câu một khác hẳn", "Câu hai", `${text} hằng quý và đột xuất`]]);
  const { unsure } = matched(before, after);
  expect(unsure.map((doubt) => doubt.after)).toContain(3);
});

test("a clause that became an article is a question", () => {
  const after = LAW.replace(
    "\n2. Hộ gia đình đóng góp tự nguyện, công khai từng khoản thu chi.",
    "\nĐiều 4. Đóng góp\nHộ gia đình đóng góp tự nguyện, công khai từng khoản thu chi.",
  );
  const found = matched(read(LAW), read(after));
  expect(found.unsure).toEqual([expect.objectContaining({ before: 7, samePlace: false })]);
});

test("an article that took in its neighbour's words is a question, whatever its number", () => {
  const [one = "", two = "", three = "", four = "", fresh = ""] = distinct(5);
  const before = articles([
    [one, two],
    [three, four],
  ]);
  const after = articles([[fresh], [one, two, `${three} ${four}`]]);
  const { sure, unsure } = matched(before, after);
  expect(sure.map((pair) => pair.after)).not.toContain(2);
  expect(unsure.map((doubt) => doubt.after)).toContain(2);
});

test("texts without end are refused before they are compared", () => {
  const piece = articles([["một"]])[1];
  const many = Array.from({ length: MOST_CLAUSES / 2 + 1 }, () => ({ ...piece, parent: null }));
  const outcome = matchClauses(many as Piece[], many as Piece[]);
  expect(outcome).toMatchObject({ ok: false, refusal: { code: "too_many_clauses" } });
});

test.each([
  ["the same clause over and over", () => "Nội dung khác theo quy định của pháp luật"],
  ["clauses that differ in one word", (i: number) => `Hộ số ${i} đóng góp theo quy định chung`],
  ["clauses without a word in common", (i: number) => `a${i} b${i} c${i} d${i} e${i}`],
])("ten thousand clauses against ten thousand do not explode: %s", (_, textOf) => {
  const before = articles([Array.from({ length: 9_999 }, (_each, i) => textOf(i))]);
  const after = articles([Array.from({ length: 9_999 }, (_each, i) => `${textOf(i)} mới`)]);
  const { sure, unsure, added } = matched(before, after);
  expect(sure.length + unsure.length + added.length).toBe(10_000);
});
