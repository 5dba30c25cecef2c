import { expect, it } from "vitest";
import { flatten, parseOutline } from "#app/domain/policies/outline.ts";

it("addresses a point through its clause and article, not through the chapter", () => {
  const outline = parseOutline(
    "Chương I\nCHUNG\nMục 1\nHAI\nĐiều 12a. Một\n1. A:\na) x;\nb) x;\nc) x;\nd) x;\nđ) x.\nPhụ lục I\nĐiều 1. Hai\nB.",
  );
  expect(flatten(outline).map(({ anchor }) => anchor)).toEqual([
    "chuong-i",
    "chuong-i-muc-1",
    "dieu-12a",
    "dieu-12a-khoan-1",
    ...["a", "b", "c", "d", "dd"].map((sign) => `dieu-12a-khoan-1-diem-${sign}`),
    "phu-luc-i",
    "phu-luc-i-dieu-1",
  ]);
});

it("keeps addresses apart when numbers are not", () => {
  const rows = flatten(parseOutline("Điều 1. Một\nA.\n\nĐiều 1. Hai\nB.\n\nĐiều 2. Ba\nC."));
  expect(rows.map(({ anchor }) => anchor)).toEqual(["dieu-1", "dieu-1-lan-2", "dieu-2"]);
});

it("tells each row its position, depth and parent", () => {
  const rows = flatten(parseOutline("Chương I\nCHUNG\nĐiều 1. Một\n1. A:\na) x.\nĐiều 2. Hai\nB."));
  expect(rows.map(({ position, depth, parent }) => [position, depth, parent])).toEqual([
    [0, 0, null],
    [1, 1, 0],
    [2, 2, 1],
    [3, 3, 2],
    [4, 1, 0],
  ]);
});
