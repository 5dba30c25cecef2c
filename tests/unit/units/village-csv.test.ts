import { expect, it } from "vitest";
import { parseVillageCsv } from "#app/domain/units/village-csv.ts";

const HEAD = "ma,ten,loai,so_ho,tu_ngay,den_ngay,ma_ke_tiep";
const table = (...lines: string[]) => [HEAD, ...lines].join("\n");
const read = (...lines: string[]) => parseVillageCsv(table(...lines), "11311");
const faults = (...lines: string[]) => {
  const result = read(...lines);
  return result.ok
    ? []
    : result.errors.map(({ line, column, code }) => `${line} ${column} ${code}`);
};

it("reads a village with everything said of it", () => {
  expect(read("11311-007,Tổ dân phố số 7,Tổ dân phố,312,01/07/2025,31/12/2026,11311-008")).toEqual({
    ok: true,
    rows: [
      {
        code: "11311-007",
        name: "Tổ dân phố số 7",
        kind: "to_dan_pho",
        households: 312,
        validFrom: "2025-07-01",
        validTo: "2026-12-31",
        successorCode: "11311-008",
      },
    ],
  });
});

it("fills in the commune of a short code", () => {
  expect(read("7,Thôn 7,thôn,,2025-07-01,,")).toMatchObject({
    ok: true,
    rows: [{ code: "11311-007", kind: "thon", households: null, validTo: null }],
  });
});

it("takes what spreadsheet programs make of a table", () => {
  const text = `\uFEFFMã;Tên;Loại;Số hộ;Từ ngày;Đến ngày;Mã kế tiếp\r\n1;"Thôn ""Đông""; xóm trên";THÔN;1.250;1/7/2025;;\r\n;;;;;;\r\n`;
  expect(parseVillageCsv(text, "11311")).toMatchObject({
    ok: true,
    rows: [{ name: 'Thôn "Đông"; xóm trên', households: 1250, validFrom: "2025-07-01" }],
  });
});

it("keeps names in composed form", () => {
  const result = read(`1,${"Thôn Hòa".normalize("NFD")},thon,,01/07/2025,,`);
  expect(result).toMatchObject({ ok: true, rows: [{ name: "Thôn Hòa" }] });
});

it.each([
  ["0,Thôn 1,thon,,01/07/2025,,", "2 ma code_wrong"],
  ["12345,Thôn 1,thon,,01/07/2025,,", "2 ma code_wrong"],
  ["11329-001,Thôn 1,thon,,01/07/2025,,", "2 ma code_of_other_commune"],
  ["1,,thon,,01/07/2025,,", "2 ten name_wrong"],
  [`1,Thôn ${String.fromCharCode(7)}1,thon,,01/07/2025,,`, "2 ten name_wrong"],
  ["1,Thôn 1,phường,,01/07/2025,,", "2 loai kind_wrong"],
  ["1,Thôn 1,thon,0,01/07/2025,,", "2 so_ho households_wrong"],
  ["1,Thôn 1,thon,-5,01/07/2025,,", "2 so_ho households_wrong"],
  ["1,Thôn 1,thon,1e3,01/07/2025,,", "2 so_ho households_wrong"],
  ["1,Thôn 1,thon,999999,01/07/2025,,", "2 so_ho households_wrong"],
  ["1,Thôn 1,thon,,,,", "2 tu_ngay day_wrong"],
  ["1,Thôn 1,thon,,31/02/2026,,", "2 tu_ngay day_wrong"],
  ["1,Thôn 1,thon,,01/07/2025,hôm nay,", "2 den_ngay day_wrong"],
  ["1,Thôn 1,thon,,01/07/2025,30/06/2025,", "2 den_ngay days_crossed"],
  ["1,Thôn 1,thon,,01/07/2025,,2", "2 ma_ke_tiep successor_without_end"],
  ["1,Thôn 1,thon,,01/07/2025,01/08/2025,abc", "2 ma_ke_tiep successor_wrong"],
  ["1,Thôn 1,thon,,01/07/2025,01/08/2025,1", "2 ma_ke_tiep successor_circle"],
])("refuses %j with its line and column", (line, fault) => {
  expect(faults(line)).toContain(fault);
});

it("refuses a code that stands twice, at its second place", () => {
  expect(faults("1,Thôn 1,thon,,01/07/2025,,", "001,Thôn 1,thon,,01/07/2025,,")).toEqual([
    "3 ma code_twice",
  ]);
});

it("refuses successors that lead back to the start, and lets a chain end", () => {
  const ended = "01/07/2025,31/12/2025";
  expect(
    faults(`1,A,thon,,${ended},2`, `2,B,thon,,${ended},3`, `3,C,thon,,${ended},1`),
  ).toHaveLength(3);
  expect(faults(`1,A,thon,,${ended},2`, `2,B,thon,,${ended},3`, "3,C,thon,,01/01/2026,,")).toEqual(
    [],
  );
});

it("counts lines as an editor does, also behind a name of two lines", () => {
  expect(faults('1,"Thôn\n1",thon,,01/07/2025,,', "2,Thôn 2,làng,,01/07/2025,,")).toEqual([
    "3 ten name_wrong",
    "4 loai kind_wrong",
  ]);
});

it("gives every fault of a table at once, none of its rows", () => {
  const result = read("x,,y,z,w,,", "2,Thôn 2,thon,,01/07/2025,,");
  expect(result).toMatchObject({ ok: false });
  expect(faults("x,,y,z,w,,", "2,Thôn 2,thon,,01/07/2025,,")).toHaveLength(5);
});

it.each([
  ["", "1 null columns_missing"],
  ["mã,tên\n1,Thôn 1", "1 null columns_missing"],
  [HEAD, "1 null rows_missing"],
  [`${HEAD}\n1,"Thôn 1,thon`, "null file_unreadable"],
  [`${HEAD}\n${"1,Thôn 1,thon,,01/07/2025,,\n".repeat(1_000)}`, "1001 null file_too_large"],
  ["x".repeat(400_001), "1 null file_too_large"],
])("refuses a file that is no table: %#", (text, fault) => {
  const result = parseVillageCsv(text, "11311");
  const found = result.ok ? [] : result.errors.map((e) => `${e.line} ${e.column} ${e.code}`);
  expect(found.some((one) => one.endsWith(fault))).toBe(true);
});

it("does not stumble over hostile cells", () => {
  const cells = ["=1+1", "__proto__", "'; drop table units; --", "\u202Eabc", "a".repeat(5_000)];
  for (const cell of cells) expect(() => read(Array(7).fill(`"${cell}"`).join(","))).not.toThrow();
});
