import { expect, it } from "vitest";
import { parseOutline } from "#app/domain/policies/outline.ts";
import { keepsText } from "#app/domain/policies/outline-text.ts";
import { type OutlineCase, sketch } from "#tests/factories/outline-texts.ts";

const REPORTS: OutlineCase[] = [
  {
    name: "lines of one length are joined, numbers at their start are text",
    text: [
      "Điều 1. Phạm vi điều chỉnh của Quy chế này và những việc",
      "có liên quan",
      "1. Ủy ban nhân dân phường thực hiện theo quy định tại khoản",
      "2. Điều này được hiểu là việc công khai các nội dung mà",
      "người dân quan tâm nhất trong năm và những năm sau đó",
      "của phường.",
      "2. Ủy ban Mặt trận Tổ quốc Việt Nam phường giám sát việc",
      "thực hiện và báo cáo kết quả hằng năm với Nhân dân trong",
      "phường.",
      "Điều 2. Hiệu lực thi hành",
      "Quy chế này có hiệu lực kể từ ngày ký ban hành và được",
      "công khai.",
    ].join("\n"),
    tree: [
      "dieu 1 Phạm vi điều chỉnh của Quy chế này và những việc có liên quan",
      "  khoan 1 | Ủy ban nhân dân phường thực hiện theo quy định tại khoản 2. Điều này được hiểu là việc công khai các nội dung mà người dân quan tâm nhất trong năm và những năm sau đó của phường.",
      "  khoan 2 | Ủy ban Mặt trận Tổ quốc Việt Nam phường giám sát việc thực hiện và báo cáo kết quả hằng năm với Nhân dân trong phường.",
      "dieu 2 Hiệu lực thi hành | Quy chế này có hiệu lực kể từ ngày ký ban hành và được công khai.",
    ],
    warns: ["lines_joined 1 "],
  },
  {
    name: "a report: parts, letters, roman, decimal, run-in headings",
    text: "MỞ ĐẦU\nSỰ CẦN THIẾT\nPHẦN I\nTHỰC TRẠNG\nA. KẾT QUẢ\nI. KINH TẾ\n1. Nông nghiệp\nTốt.\n1.1. Trồng trọt: Khá.\n1.2 Chăn nuôi\nVừa.\n2. Công nghiệp phát triển nhanh.\nII. XÃ HỘI\nB. HẠN CHẾ\nPhần II\nGIẢI PHÁP\n(1) Một.\n(2) Hai.",
    tree: [
      "phan Mở đầu SỰ CẦN THIẾT",
      "phan I THỰC TRẠNG",
      "  chuong A KẾT QUẢ",
      "    muc I KINH TẾ",
      "      tieu_muc 1 Nông nghiệp | Tốt.",
      "        khoan 1.1 Trồng trọt: | Khá.",
      "        khoan 1.2 Chăn nuôi | Vừa.",
      "      tieu_muc 2 | Công nghiệp phát triển nhanh.",
      "    muc II XÃ HỘI",
      "  chuong B HẠN CHẾ",
      "phan II GIẢI PHÁP",
      "  diem 1 | Một.",
      "  diem 2 | Hai.",
    ],
  },
  {
    name: "a list that begins again in a report is text",
    text: "I. MỘT\n1. Câu a.\n2. Câu b, gồm:\n\n1. x.\n\n3. Câu c.\nII. HAI\n1. Câu d.",
    tree: [
      "muc I MỘT",
      "  tieu_muc 1 | Câu a.",
      "  tieu_muc 2 Câu b, gồm: | 1. x.",
      "  tieu_muc 3 | Câu c.",
      "muc II HAI",
      "  tieu_muc 1 | Câu d.",
    ],
    warns: ["possible_heading 5 1."],
  },
  {
    name: "a text without headings is preamble",
    text: "Thông báo về việc cắt nước.\nMời bà con theo dõi.",
    tree: [],
    preamble: "Thông báo về việc cắt nước.\nMời bà con theo dõi.",
    warns: ["no_headings 1 "],
  },
  { name: "nothing", text: "", tree: [], warns: ["no_headings 1 "] },
];

it.each(REPORTS)("reads $name", ({ text, tree, preamble = "", closing = "", warns = [] }) => {
  const outline = parseOutline(text);
  expect(sketch(outline.nodes)).toEqual(tree);
  expect(outline.preamble).toBe(preamble);
  expect(outline.closing).toBe(closing);
  expect(outline.warnings.map(({ code, line, label }) => `${code} ${line} ${label}`)).toEqual(
    warns,
  );
  expect(keepsText(text, outline)).toBe(true);
});
