import { expect, test } from "vitest";
import { clauseNames, type NamedClause } from "#app/domain/papers/clause-names.ts";

const clause = (
  key: string,
  parentKey: string | null,
  kind: NamedClause["kind"],
  number: string,
  label: string,
  title = "",
): NamedClause => ({ key, parentKey, kind, number, label, title });

const TEXT = [
  clause("c1", null, "chuong", "II", "Chương II", "PHÂN LOẠI"),
  clause("m1", "c1", "muc", "1", "Mục 1.", "Thu gom"),
  clause("d5", "m1", "dieu", "5", "Điều 5.", "Lịch thu gom"),
  clause("k2", "d5", "khoan", "2", "2."),
  clause("pa", "k2", "diem", "đ", "đ)"),
  clause("d6", null, "dieu", "12a", "Điều 12a."),
  clause("p6", "d6", "diem", "a", "a)"),
  clause("pl", null, "phan", "Phụ lục I", "Phụ lục I", "Danh mục"),
  clause("ph", null, "phan", "thứ nhất", "PHẦN THỨ NHẤT"),
  clause("no", null, "dieu", "", "Điều …"),
];

test("clauses are named from the smallest up to the article, with the article's title", () => {
  expect(Object.fromEntries(clauseNames(TEXT))).toEqual({
    c1: "Chương II (PHÂN LOẠI)",
    m1: "Mục 1 Chương II (Thu gom)",
    d5: "Điều 5 (Lịch thu gom)",
    k2: "Khoản 2 Điều 5 (Lịch thu gom)",
    pa: "Điểm đ khoản 2 Điều 5 (Lịch thu gom)",
    d6: "Điều 12a",
    p6: "Điểm a Điều 12a",
    pl: "Phụ lục I (Danh mục)",
    ph: "Phần thứ nhất",
    no: "Điều …",
  });
});

test("a parent that is missing, and parents in a circle, end the name", () => {
  const broken = [
    clause("a", "gone", "khoan", "1", "1."),
    clause("x", "y", "muc", "1", "Mục 1"),
    clause("y", "x", "chuong", "I", "Chương I"),
  ];
  const names = clauseNames(broken);
  expect(names.get("a")).toBe("Khoản 1");
  expect(names.get("x")).toMatch(/^Mục 1 Chương I/);
});
