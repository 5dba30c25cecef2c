import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { noticePaper } from "#app/domain/papers/notice-paper.ts";
import type { Paper } from "#app/domain/papers/paper.ts";
import { planPaper } from "#app/domain/papers/plan-paper.ts";
import { reportPaper } from "#app/domain/papers/report-paper.ts";
import { responsePaper, UNSIGNED_MARK, unsignedPaper } from "#app/domain/papers/response-paper.ts";
import { responseSheets } from "#app/domain/papers/sheet.ts";
import { fileSink } from "#app/jobs/papers/sink.ts";
import { writeDocx } from "#app/jobs/papers/write-docx.ts";
import { writePdf } from "#app/jobs/papers/write-pdf.ts";
import { writeXlsx } from "#app/jobs/papers/write-xlsx.ts";
import { root } from "#app/launch/project.mjs";
import { HOSTILE_TEXTS, LONGEST_TEXT } from "#tests/factories/hostile-texts.ts";
import { aPaperRecord, recordOf, someEntries, WORDS } from "#tests/factories/papers.ts";

/** Every paper in every format, with what must be readable in it, for an office program to open. */
const [dir = ""] = process.argv.slice(2);
rmSync(dir, { recursive: true, force: true });
mkdirSync(dir, { recursive: true });

const rows = someEntries(40);
const record = recordOf(rows);
const hostile = [...HOSTILE_TEXTS, LONGEST_TEXT].flatMap((text, i) =>
  someEntries(1).map((row) => ({ ...row, receipt: `R${i}`, opinion: text, answer: text })),
);
const empty = aPaperRecord({
  isSample: false,
  code: null,
  planNumber: null,
  planDate: null,
  opensAt: null,
  closesAt: null,
  draftingBody: "",
  contact: "",
  matterType: null,
  signedBy: null,
  signedOn: null,
  bases: [],
  address: "....................",
});
const SAMPLE = "DỮ LIỆU MINH HỌA";
const NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";

type Made = { name: string; paper: Paper; formats: readonly ("docx" | "pdf")[]; says: string[] };
const papers: readonly Made[] = [
  {
    name: "tong-hop",
    paper: responsePaper(record, rows, WORDS),
    formats: ["docx", "pdf"],
    says: [SAMPLE, NATION, "NỘI DUNG TIẾP THU, GIẢI TRÌNH", "Vấn đề khác", "Đã ký và công khai"],
  },
  {
    name: "trinh-ky",
    paper: unsignedPaper(record, rows, WORDS),
    formats: ["docx", "pdf"],
    says: [SAMPLE, UNSIGNED_MARK, "(Ký, ghi rõ họ tên, đóng dấu)"],
  },
  {
    name: "tong-hop-kho",
    paper: responsePaper(recordOf(hostile), hostile, WORDS),
    formats: ["docx", "pdf"],
    says: ["=1+1", "#set page(fill: red)", "<w:p/>", "_x0041_", "$x^2$"],
  },
  {
    name: "ke-hoach",
    paper: planPaper(record, WORDS),
    formats: ["docx", "pdf"],
    says: [SAMPLE, NATION, "KẾ HOẠCH", "Số: 12/KH-UBND", "III. THỜI HẠN", "Nơi nhận:"],
  },
  {
    name: "ke-hoach-trong",
    paper: planPaper(empty, WORDS),
    formats: ["docx"],
    says: [NATION, "ngày … tháng … năm …", "...................."],
  },
  {
    name: "thong-bao",
    paper: noticePaper(record),
    formats: ["docx"],
    says: ["THÔNG BÁO", "Niêm yết 30 ngày liên tục"],
  },
  {
    name: "thong-bao-mo",
    paper: noticePaper(aPaperRecord({ signedOn: null, signedBy: null })),
    formats: ["docx"],
    says: ["THỜI GIAN VÀ CÁCH GÓP Ý"],
  },
  {
    name: "bao-cao",
    paper: reportPaper(record, WORDS),
    formats: ["docx", "pdf"],
    says: ["BÁO CÁO", "Kính gửi:", "Hội đồng nhân dân phường Hồng Bàng", "V. ĐÁNH GIÁ, ĐỀ XUẤT"],
  },
];

const threadFile = join(root, "app/jobs/papers/thread.ts");
const says: Record<string, string[]> = {};
for (const made of papers) {
  for (const format of made.formats) {
    const name = `${made.name}.${format}`;
    const sink = fileSink(join(dir, name));
    if (format === "docx") await writeDocx(made.paper, sink, () => {});
    else await writePdf(made.paper, sink, { told: () => {}, threadFile });
    sink.finish();
    says[name] = made.says;
  }
}
for (const [name, of] of [
  ["bang.xlsx", rows],
  ["bang-kho.xlsx", hostile],
] as const) {
  const sink = fileSink(join(dir, name));
  await writeXlsx(responseSheets(recordOf(of), of, WORDS), "2026-09-17", sink);
  sink.finish();
  says[name] = ["Nhóm vấn đề, điều, khoản", "Thông tin", "CS-11311-2026-0007"].slice(0, 1);
}
writeFileSync(join(dir, "says.json"), JSON.stringify(says));
