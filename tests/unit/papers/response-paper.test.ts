import fc from "fast-check";
import { expect, test } from "vitest";
import type { Paper, Table } from "#app/domain/papers/paper.ts";
import { responsePaper } from "#app/domain/papers/response-paper.ts";
import { speakerOf } from "#app/domain/papers/response-rows.ts";
import { responseSheets } from "#app/domain/papers/sheet.ts";
import { recordOf, someEntries, WORDS } from "#tests/factories/papers.ts";

const tableOf = ({ blocks }: Paper): Table => {
  const [table, ...others] = blocks.filter((block) => block.kind === "table");
  if (!table || others.length > 0) throw new Error("not one table");
  return table;
};
const sentences = ({ blocks }: Paper): string =>
  blocks.map((block) => (block.kind === "table" ? "" : block.text)).join("\n");

test("every opinion stands in exactly one row, in the order it is given", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60 }), (n) => {
      const rows = someEntries(n);
      const table = tableOf(responsePaper(recordOf(rows), rows, WORDS));
      expect(table.columns.map(({ head }) => head)).toEqual([
        "NHÓM VẤN ĐỀ, ĐIỀU, KHOẢN",
        "CHỦ THỂ GÓP Ý",
        "NỘI DUNG GÓP Ý",
        "NỘI DUNG TIẾP THU, GIẢI TRÌNH",
      ]);
      expect(table.rows.map(([clause]) => clause?.text)).toEqual(
        rows.map(({ clauseName }) => clauseName ?? "Vấn đề khác"),
      );
      expect(table.rows.map(([, , said]) => said?.text)).toEqual(
        rows.map(({ opinion }) => opinion ?? ""),
      );
    }),
    { numRuns: 40 },
  );
});

test("a paper whose rows are not what the record counts is not made", () => {
  const rows = someEntries(5);
  expect(() => responsePaper(recordOf(rows), rows.slice(1), WORDS)).toThrow(
    "4 rows for 5 opinions",
  );
});

test("people and opinions are counted apart, and who was asked is left to be filled in", () => {
  const rows = someEntries(30);
  const said = sentences(responsePaper(recordOf(rows, { personCount: 1_234 }), rows, WORDS));
  expect(said).toContain("có 1.234 người tham gia góp ý và tổng số 30 ý kiến nhận được");
  expect(said).toMatch(/Tổng số \.{10,} cơ quan, tổ chức, cá nhân đã gửi xin ý kiến/);
  expect(said).toContain("Kết quả tiếp thu: Tiếp thu: 15; Không tiếp thu: 15.");
  expect(said).toContain(
    "Gửi qua cổng: 28 ý kiến, 28 người; Hội nghị, cuộc họp: 2 ý kiến, 48 người.",
  );
});

const row = (over: Partial<ReturnType<typeof someEntries>[number]>) => {
  const [first] = someEntries(1);
  if (!first) throw new Error("no row");
  return { ...first, ...over };
};

test("a person is named by consent only, otherwise by where he lives", () => {
  const cases = [
    [
      "Công dân Tổ dân phố số 3, Phường Hồng Bàng",
      1,
      "Công dân (Tổ dân phố số 3, Phường Hồng Bàng)",
    ],
    ["Công dân Thôn Đông, Xã An Lão", 1, "Công dân (Thôn Đông, Xã An Lão)"],
    ["Công dân (nộp hộ)", 1, "Công dân (nộp hộ)"],
    ["Công dân", 1, "Công dân"],
    ["", 1, "Công dân"],
    ["Nguyễn Thị Ánh Nguyệt", 1, "Nguyễn Thị Ánh Nguyệt"],
    ["Cuộc họp Tổ dân phố số 3", 24, "Cuộc họp Tổ dân phố số 3 (24 người)"],
  ] as const;
  for (const [who, people, expected] of cases) {
    expect(speakerOf(row({ who, people }))).toBe(expected);
  }
  expect(speakerOf(row({ who: "Tên Kín", opinion: null }))).toBe("Không hiển thị công khai");
});

test("an opinion that is not shown keeps its row and its outcome, and gives no words", () => {
  const hidden = [
    row({ opinion: null, who: "Tên Kín", answer: "canary-đáp", disposition: "accepted" }),
  ];
  const [cells] = tableOf(responsePaper(recordOf(hidden), hidden, WORDS)).rows;
  expect(JSON.stringify(cells)).not.toMatch(/Tên Kín|canary-đáp/);
  expect(cells?.[3]).toMatchObject({ lead: "Tiếp thu.", remark: "Đã trả lời riêng người gửi." });
});

test("the signature is the record's; without one there are dots", () => {
  const rows = someEntries(1);
  const signed = responsePaper(recordOf(rows), rows, WORDS);
  expect(signed.signature).toEqual({
    capacity: ["CHỦ TỊCH UBND PHƯỜNG HỒNG BÀNG"],
    remark: "(Đã ký và công khai ngày 17/09/2026)",
  });
  expect(signed.dateline).toBe("Hồng Bàng, ngày 17 tháng 9 năm 2026");
  const not = responsePaper(recordOf(rows, { signedBy: null, signedOn: null }), rows, WORDS);
  expect(not.signature.capacity.join("")).toMatch(/^\.+$/);
  expect(not.dateline).toBe("Hồng Bàng, ngày … tháng … năm …");
});

test("why the decision departs from the majority is said where there is a reason", () => {
  const rows = someEntries(1);
  const reason = { departureReason: "Ngân sách không đủ." };
  expect(sentences(responsePaper(recordOf(rows, reason), rows, WORDS))).toContain(
    "Ngân sách không đủ.",
  );
});

test("the workbook counts opinions, people and bodies by the way they came, each apart", () => {
  const rows = someEntries(1);
  const channels = [
    { channel: "meeting", opinions: 3, people: 1045, bodies: 0 },
    { channel: "letter", opinions: 2, people: 0, bodies: 1 },
  ] as const;
  const [, about] = responseSheets(recordOf(rows, { channels }), rows, WORDS);
  const said = about.rows.map(([, value]) => value);
  expect(said).toContain("3 ý kiến, 1.045 người");
  expect(said).toContain("2 ý kiến, 1 cơ quan, tổ chức");
});

test("the workbook has the same rows and says what it is", () => {
  const rows = someEntries(12);
  const [sheet, about] = responseSheets(recordOf(rows), rows, WORDS);
  expect(sheet.rows).toHaveLength(12);
  for (const cells of sheet.rows) expect(cells).toHaveLength(sheet.columns.length);
  expect(about.rows.flat()).toContain("DỮ LIỆU MINH HỌA – KHÔNG PHẢI VĂN BẢN CHÍNH THỨC");
});
