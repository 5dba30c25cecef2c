import { expect, it } from "vitest";
import { parseOutline } from "#app/domain/policies/outline.ts";
import { keepsText } from "#app/domain/policies/outline-text.ts";
import { type OutlineCase, sketch } from "#tests/factories/outline-texts.ts";

const QUIRKS: OutlineCase[] = [
  {
    name: "a chapter title on the same line and one on the next lines",
    text: "Chương I: QUY ĐỊNH CHUNG\nĐiều 1. Một\nA.\nChương II\nQUYỀN CỦA NGƯỜI DÂN\nVÀ NGHĨA VỤ\nĐiều 2. Hai\nB.",
    tree: [
      "chuong I QUY ĐỊNH CHUNG",
      "  dieu 1 Một | A.",
      "chuong II QUYỀN CỦA NGƯỜI DÂN VÀ NGHĨA VỤ",
      "  dieu 2 Hai | B.",
    ],
  },
  {
    name: "parts to points in one tree",
    text: "PHẦN THỨ NHẤT\nCHUNG\nCHƯƠNG I\nMỘT\nMỤC 1. HAI\nTIỂU MỤC 1\nBA\nĐiều 1. Bốn\n1. Năm:\na) Sáu;\nb) Bảy.",
    tree: [
      "phan thứ nhất CHUNG",
      "  chuong I MỘT",
      "    muc 1 HAI",
      "      tieu_muc 1 BA",
      "        dieu 1 Bốn",
      "          khoan 1 | Năm:",
      "            diem a | Sáu;",
      "            diem b | Bảy.",
    ],
  },
  {
    name: "a chapter title in small letters on the next line",
    text: "Chương I\nQuy định chung\nĐiều 1. Một\nA.\nĐiều 2. Hai\nB.",
    tree: ["chuong I Quy định chung", "  dieu 1 Một | A.", "  dieu 2 Hai | B."],
  },
  {
    name: "points of the Vietnamese alphabet, đ before e, no f or j",
    text: "Điều 1. Một\n1. Gồm:\na) x;\nb) x;\nc) x;\nd) x;\nđ) x;\ne) x;\ng) x;\nh) x;\ni) x;\nk) x.",
    tree: [
      "dieu 1 Một",
      "  khoan 1 | Gồm:",
      ..."abcdđeghik".split("").map((sign) => `    diem ${sign} | x${sign === "k" ? "." : ";"}`),
    ],
  },
  {
    name: "points of the Latin alphabet as word processors number them",
    text: "Điều 1. Một\n1. Gồm:\na) x;\nb) x;\nc) x;\nd) x;\ne) x;\nf) x;\ng) x.",
    tree: [
      "dieu 1 Một",
      "  khoan 1 | Gồm:",
      ..."abcdefg".split("").map((sign) => `    diem ${sign} | x${sign === "g" ? "." : ";"}`),
    ],
  },
  {
    name: "articles, clauses and points put in later",
    text: "Điều 12. Cũ\nA.\nĐiều 12a. Mới\n1. A.\n2. B:\na) m;\na1) n;\nb) o.\n2a. C.\n3. D.\nĐiều 12b. Mới nữa\nE.\nĐiều 13. Sau\nF.",
    tree: [
      "dieu 12 Cũ | A.",
      "dieu 12a Mới",
      "  khoan 1 | A.",
      "  khoan 2 | B:",
      "    diem a | m;",
      "    diem a1 | n;",
      "    diem b | o.",
      "  khoan 2a | C.",
      "  khoan 3 | D.",
      "dieu 12b Mới nữa | E.",
      "dieu 13 Sau | F.",
    ],
    warns: ["number_gap 1 Điều 12."],
  },
  {
    name: "gaps that stay gaps",
    text: "Điều 3. Ba\nA.\nĐiều 5. Năm\n1. A.\n3. B.",
    tree: ["dieu 3 Ba | A.", "dieu 5 Năm", "  khoan 1 | A.", "  khoan 3 | B."],
    warns: ["number_gap 1 Điều 3.", "number_gap 3 Điều 5.", "number_gap 5 3."],
  },
  {
    name: "an article title on the next line",
    text: "Điều 1.\nPhạm vi điều chỉnh\nQuy chế này quy định.\nĐiều 2\nĐối tượng\n1. Mọi người.",
    tree: [
      "dieu 1 Phạm vi điều chỉnh | Quy chế này quy định.",
      "dieu 2 Đối tượng",
      "  khoan 1 | Mọi người.",
    ],
  },
  {
    name: "an article that is one sentence has no title",
    text: "Điều 1. Ban hành kèm theo Quyết định này Quy chế làm việc.\nĐiều 2. Quyết định này có hiệu lực từ ngày ký.",
    tree: [
      "dieu 1 | Ban hành kèm theo Quyết định này Quy chế làm việc.",
      "dieu 2 | Quyết định này có hiệu lực từ ngày ký.",
    ],
  },
  {
    name: "text before the first clause and paragraphs inside a clause",
    text: "Điều 1. Một\nMở đầu:\n1. Câu một.\nCâu hai.\n- Gạch đầu dòng;\n+ Dấu cộng.\n2. Câu ba.",
    tree: [
      "dieu 1 Một | Mở đầu:",
      "  khoan 1 | Câu một. / Câu hai. / - Gạch đầu dòng; / + Dấu cộng.",
      "  khoan 2 | Câu ba.",
    ],
  },
  {
    name: "points straight under an article",
    text: "Điều 1. Một\nGồm:\na) x;\nb) y.",
    tree: ["dieu 1 Một | Gồm:", "  diem a | x;", "  diem b | y."],
  },
  {
    name: "articles inside quotation marks are text",
    text: "Điều 1. Sửa đổi\n1. Sửa Điều 5 như sau:\n“Điều 5. Mới\n1. Câu một.\nĐiều 6. Mới\na) Điểm.”\n2. Bãi bỏ Điều 7.\nĐiều 2. Hiệu lực\nA.",
    tree: [
      "dieu 1 Sửa đổi",
      "  khoan 1 | Sửa Điều 5 như sau: / “Điều 5. Mới / 1. Câu một. / Điều 6. Mới / a) Điểm.”",
      "  khoan 2 | Bãi bỏ Điều 7.",
      "dieu 2 Hiệu lực | A.",
    ],
  },
  {
    name: "articles inside straight quotation marks are text",
    text: 'Điều 1. Sửa đổi\n1. Như sau:\n"Điều 5. Mới\n1. Câu một.\n2. Câu hai."\n2. Bãi bỏ.',
    tree: [
      "dieu 1 Sửa đổi",
      '  khoan 1 | Như sau: / "Điều 5. Mới / 1. Câu một. / 2. Câu hai."',
      "  khoan 2 | Bãi bỏ.",
    ],
  },
  {
    name: "a quotation mark that is never closed hides nothing",
    text: "Điều 1. Một\n1. Gọi là “hồ sơ.\n2. B.\nĐiều 2. Hai\nC.",
    tree: ["dieu 1 Một", "  khoan 1 | Gọi là “hồ sơ.", "  khoan 2 | B.", "dieu 2 Hai | C."],
  },
  {
    name: "an article quoted without marks is out of sequence",
    text: "Điều 1. Một\nA.\nĐiều 30. Trích\nB.\nĐiều 2. Hai\nC.\nĐiều 3. Ba\nD.",
    tree: ["dieu 1 Một | A. / Điều 30. Trích / B.", "dieu 2 Hai | C.", "dieu 3 Ba | D."],
    warns: ["possible_heading 3 Điều 30."],
  },
  {
    name: "tabs behind the marks, as word processors leave them",
    text: "Điều 1.\tMột\n1.\tGồm:\na)\tx;\nb)\ty.\n2.\tHai\tcột.",
    tree: [
      "dieu 1 Một",
      "  khoan 1 | Gồm:",
      "    diem a | x;",
      "    diem b | y.",
      "  khoan 2 | Hai\tcột.",
    ],
  },
  {
    name: "an article that lost its dot is text with a warning, a citation without",
    text: "Điều 1. Một\nTheo\nĐiều 5 Luật này.\nĐiều 2 Hai\nA.\nĐiều 3. Ba\nB.",
    tree: ["dieu 1 Một | Theo / Điều 5 Luật này. / Điều 2 Hai / A.", "dieu 3 Ba | B."],
    warns: ["possible_heading 4 Điều 2", "number_gap 6 Điều 3."],
  },
  {
    name: "citations and decimals are text",
    text: "Điều 1. Một\n1. Theo\nĐiều 5 của Luật này.\n1.1. Chi tiết.\n2.000 đồng.\n2. Chương II của Luật\nChương III của Luật khác.",
    tree: [
      "dieu 1 Một",
      "  khoan 1 | Theo / Điều 5 của Luật này. / 1.1. Chi tiết. / 2.000 đồng.",
      "  khoan 2 | Chương II của Luật / Chương III của Luật khác.",
    ],
  },
  {
    name: "a list that begins again inside a clause is text",
    text: "Điều 1. Một\n1. A.\n2. Gồm:\n1. x\n2. y\n3. z\n3. B.\n4. C.",
    tree: [
      "dieu 1 Một",
      "  khoan 1 | A.",
      "  khoan 2 | Gồm: / 1. x / 2. y / 3. z",
      "  khoan 3 | B.",
      "  khoan 4 | C.",
    ],
    warns: ["possible_heading 4 1."],
  },
  {
    name: "the same article number twice",
    text: "Điều 1. Một\nA.\n\nĐiều 1. Một nữa\nB.\n\nĐiều 2. Hai\nC.",
    tree: ["dieu 1 Một | A.", "dieu 1 Một nữa | B.", "dieu 2 Hai | C."],
    warns: ["number_duplicate 4 Điều 1."],
  },
  {
    name: "preamble, recipients and signature",
    text: "ỦY BAN NHÂN DÂN\n\nQUYẾT ĐỊNH:\nĐiều 1. Một\nA.\nĐiều 2. Hai\nB./.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH",
    tree: ["dieu 1 Một | A.", "dieu 2 Hai | B./."],
    preamble: "ỦY BAN NHÂN DÂN\n\nQUYẾT ĐỊNH:",
    closing: "Nơi nhận:\n- Như trên;\n- Lưu: VT.\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH",
  },
  {
    name: "appendices count their articles anew",
    text: "Điều 1. Một\nA.\nĐiều 2. Hai\nB.\nKT. CHỦ TỊCH\nPhụ lục I\nDANH MỤC\n(Kèm theo Quyết định)\n1. Một\n2. Hai\nPHỤ LỤC SỐ 2: QUY ƯỚC\nĐiều 1. Ba\nC.",
    tree: [
      "dieu 1 Một | A.",
      "dieu 2 Hai | B.",
      "phan Phụ lục I DANH MỤC | (Kèm theo Quyết định)",
      "  khoan 1 Một",
      "  khoan 2 Hai",
      "phan Phụ lục 2 QUY ƯỚC",
      "  dieu 1 Ba | C.",
    ],
    closing: "KT. CHỦ TỊCH",
  },
  {
    name: "a regulation attached to the decision that issues it",
    text: "Điều 1. Ban hành Quy chế.\nĐiều 2. Có hiệu lực.\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nQUY CHẾ\nLàm việc của tổ\n(Ban hành kèm theo Quyết định số 1)\nChương I\nCHUNG\nĐiều 1. Phạm vi\nA.",
    tree: [
      "dieu 1 | Ban hành Quy chế.",
      "dieu 2 | Có hiệu lực.",
      "phan Quy chế Làm việc của tổ | (Ban hành kèm theo Quyết định số 1)",
      "  chuong I CHUNG",
      "    dieu 1 Phạm vi | A.",
    ],
    closing: "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH",
  },
  {
    name: "a table of contents is no heading",
    text: "MỤC LỤC\nChương I: CHUNG........ 1\nĐiều 1. Một ........... 1\nChương I: CHUNG\nĐiều 1. Một\nA.",
    tree: ["chuong I CHUNG", "  dieu 1 Một | A."],
    preamble: "MỤC LỤC\nChương I: CHUNG........ 1\nĐiều 1. Một ........... 1",
  },
  {
    name: "soft hyphens, no-break spaces, decomposed letters and a foreign Ð",
    text: `${"Điều\u00A01. Phạm vi".normalize("NFD")}\nPhư\u00ADơng án.\n\u00D0iều 2. Hai\n1. A:\n\u0111) Nh\u1EA3y chữ.`,
    tree: ["dieu 1 Phạm vi | Phương án.", "dieu 2 Hai", "  khoan 1 | A: / đ) Nhảy chữ."],
    warns: ["soft_hyphens_removed 2 ", "foreign_d 3 ", "possible_heading 5 đ)"],
  },
];

it.each(QUIRKS)("reads $name", ({ text, tree, preamble = "", closing = "", warns = [] }) => {
  const outline = parseOutline(text);
  expect(sketch(outline.nodes)).toEqual(tree);
  expect(outline.preamble).toBe(preamble);
  expect(outline.closing).toBe(closing);
  expect(outline.warnings.map(({ code, line, label }) => `${code} ${line} ${label}`)).toEqual(
    warns,
  );
  expect(keepsText(text, outline)).toBe(true);
});
