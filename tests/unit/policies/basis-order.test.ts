import { expect, test } from "vitest";
import { inLegalOrder } from "#app/domain/policies/basis-order.ts";

const basis = (number: string, article: string | null = null) => ({ number, article });

test("legal bases stand by rank, then by year and number, then by article", () => {
  const ordered = [
    basis("10/2022/QH15"),
    basis("10/2022/QH15", "Điều 9"),
    basis("10/2022/QH15", "Điều 28 khoản 2"),
    basis("10/2022/QH15", "Điều 28 khoản 10"),
    basis("91/2025/QH15"),
    basis("403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN"),
    basis("59/2023/NĐ-CP"),
    basis("187/2025/NĐ-CP"),
    basis("02/2025/QĐ-TTg"),
    basis("01/2026/TT-BNV"),
    basis("12/NQ-HĐND"),
    basis("01/2024/QĐ-UBND"),
    basis("của riêng đơn vị"),
  ];
  expect(inLegalOrder([...ordered].reverse())).toEqual(ordered);
  expect(inLegalOrder(inLegalOrder(ordered))).toEqual(ordered);
});
