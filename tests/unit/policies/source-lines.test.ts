import { expect, it } from "vitest";
import { flatten, parseOutline } from "#app/domain/policies/outline.ts";
import { linesOfRows } from "#app/domain/policies/source-lines.ts";
import { MODEL_REGULATION } from "#seeds/data/model-regulation.ts";

const rows = flatten(parseOutline(MODEL_REGULATION));
const lines = MODEL_REGULATION.split("\n");

it("finds where each row of a whole regulation begins", () => {
  const places = linesOfRows(MODEL_REGULATION, rows);
  expect(places.filter((line) => line === null)).toEqual([]);
  for (const [index, line] of places.entries()) {
    const { label, title, body } = rows[index] ?? { label: "", title: "", body: "" };
    expect(lines[(line ?? 0) - 1]?.trim()).toMatch(/\S/);
    expect(`${label}${title}${body}`.replaceAll(/\s/g, "")).toContain(
      lines[(line ?? 0) - 1]?.replaceAll(/\s/g, "").slice(0, 10) ?? "?",
    );
  }
  expect(places).toEqual([...places].sort((a, b) => (a ?? 0) - (b ?? 0)));
});

it("says nothing of a row whose beginning is not there", () => {
  const found = [
    { label: "Điều 1.", title: "Một", body: "" },
    { label: "Điều 9.", title: "Không có", body: "" },
    { label: "Điều 2.", title: "Hai", body: "" },
  ];
  expect(linesOfRows("mở đầu\n\nĐiều 1. Một\nĐiều  2. Hai", found)).toEqual([3, null, 4]);
  expect(linesOfRows("", [{ label: "", title: "", body: "" }])).toEqual([null]);
});
