import { expect, test } from "vitest";
import { noticePaper } from "#app/domain/papers/notice-paper.ts";
import type { Paper } from "#app/domain/papers/paper.ts";
import { planPaper } from "#app/domain/papers/plan-paper.ts";
import { reportPaper } from "#app/domain/papers/report-paper.ts";
import { draftName, figure, longDay, placeOf, shortDay } from "#app/domain/papers/wording.ts";
import { aPaperRecord, recordOf, someEntries, WORDS } from "#tests/factories/papers.ts";

const words = (paper: Paper): string =>
  paper.blocks
    .flatMap((block) =>
      block.kind === "table" ? block.rows.flat().map(({ text }) => text) : block.text,
    )
    .join("\n");

const NOTHING = {
  code: null,
  summary: "",
  matterType: null,
  draftingBody: "",
  contact: "",
  planNumber: null,
  planDate: null,
  opensAt: null,
  closesAt: null,
  signedBy: null,
  signedOn: null,
  bases: [],
} as const;

test("a plan says matter, forms, time and who answers for what", () => {
  const plan = planPaper(aPaperRecord(), WORDS);
  expect(plan).toMatchObject({
    number: "Số: 12/KH-UBND",
    dateline: "Hồng Bàng, ngày 02 tháng 8 năm 2026",
    agency: { over: "ỦY BAN NHÂN DÂN", name: "PHƯỜNG HỒNG BÀNG" },
    landscape: false,
  });
  expect(words(plan)).toContain("từ ngày 04/08/2026 đến hết ngày 02/09/2026 (29 ngày)");
  expect(words(plan)).toContain("chờ đối chiếu văn bản gốc");
  expect(plan.recipients).toContain("Ủy ban Mặt trận Tổ quốc Việt Nam phường Hồng Bàng");
});

test("what the record does not say stays dots in every paper", () => {
  const empty = aPaperRecord(NOTHING);
  for (const paper of [planPaper(empty, WORDS), noticePaper(empty), reportPaper(empty, WORDS)]) {
    const { day: _, ...rest } = paper;
    const all = JSON.stringify(rest);
    expect(all).not.toMatch(/null|undefined|NaN|Invalid/);
    expect(all).toContain("....................");
    expect(paper.dateline).toBe("Hồng Bàng, ngày … tháng … năm …");
  }
  expect(words(planPaper(empty, WORDS))).toContain("từ ngày …/…/… đến hết ngày …/…/…");
});

test("a notice speaks of the draft until the answers are signed, then of the answers", () => {
  const before = noticePaper(aPaperRecord({ signedOn: null, signedBy: null }));
  expect(before.heading.about).toContain("công khai và lấy ý kiến Nhân dân");
  const after = noticePaper(aPaperRecord({ opinionCount: 123, personCount: 98 }));
  expect(after.heading.about).toContain("công khai bản tổng hợp, tiếp thu, giải trình");
  expect(words(after)).toContain("có 98 người tham gia, với 123 ý kiến");
});

test("a report adds people and opinions to their own sums and never to each other", () => {
  const rows = someEntries(40);
  const report = reportPaper(recordOf(rows), WORDS);
  const channels = report.blocks.find(
    (block) => block.kind === "table" && block.columns.length === 4,
  );
  if (channels?.kind !== "table") throw new Error("no table of channels");
  const sum = (column: number) =>
    channels.rows.reduce((total, row) => total + Number(row[column]?.text), 0);
  expect(sum(1)).toBe(40);
  expect(sum(2)).toBe(recordOf(rows).personCount);
  expect(report.addressees).toEqual([
    "Hội đồng nhân dân phường Hồng Bàng",
    "Ủy ban Mặt trận Tổ quốc Việt Nam phường Hồng Bàng",
  ]);
});

test("samples say so, others do not", () => {
  expect(planPaper(aPaperRecord({ isSample: true }), WORDS).isSample).toBe(true);
  expect(planPaper(aPaperRecord({ isSample: false }), WORDS).isSample).toBe(false);
});

test("days, figures and names are written as offices write them", () => {
  expect(longDay("2026-02-09")).toBe("ngày 09 tháng 02 năm 2026");
  expect(longDay("2026-11-22")).toBe("ngày 22 tháng 11 năm 2026");
  expect(shortDay(null)).toBe("…/…/…");
  expect(figure(1_234_567)).toBe("1.234.567");
  expect(draftName("Dự thảo Kế hoạch X")).toBe("dự thảo Kế hoạch X");
  expect(draftName("Quy định Y")).toBe("dự thảo Quy định Y");
  expect(placeOf("Đặc khu Cát Hải")).toBe("Cát Hải");
  expect(placeOf("Thành phố Hải Phòng")).toBe("Hải Phòng");
});
