import { expect, it } from "vitest";
import { flatten, type OutlineNode, parseOutline } from "#app/domain/policies/outline.ts";
import { keepsText } from "#app/domain/policies/outline-text.ts";

/** The tree as lines: two spaces a level, kind, number, title, and the text behind a bar. */
const sketch = (nodes: readonly OutlineNode[], indent = ""): string[] =>
  nodes.flatMap(({ kind, number, title, body, children }) => [
    `${indent}${kind} ${number}${title && ` ${title}`}${body && ` | ${body.replaceAll("\n", " / ")}`}`,
    ...sketch(children, `${indent}  `),
  ]);

type Case = {
  name: string;
  text: string;
  tree: string[];
  preamble?: string;
  closing?: string;
  warns?: string[];
};

const QUIRKS: Case[] = [
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
    name: "a text without headings is preamble",
    text: "Thông báo về việc cắt nước.\nMời bà con theo dõi.",
    tree: [],
    preamble: "Thông báo về việc cắt nước.\nMời bà con theo dõi.",
    warns: ["no_headings 1 "],
  },
  { name: "nothing", text: "", tree: [], warns: ["no_headings 1 "] },
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

it("takes a page number out only where the paper shows the end of a page", () => {
  const page = (first: string, number: string) =>
    `${first}\n${"dòng chữ thường nối tiếp nhau không có dấu chấm\n".repeat(12)}và còn\n\n\n\n${number}\n\n`;
  const text = `Điều 1. Một\n${page("Câu một", "7")}${page("tiếp theo", "8")}tiếp nữa.\n12\nHết.`;
  const outline = parseOutline(text);
  const taken = text.split("\n").flatMap((line, index) => (/^[78]$/.test(line) ? [index + 1] : []));
  expect(outline.furniture).toEqual(taken);
  expect(outline.nodes[0]?.body).toContain("và còn tiếp theo dòng chữ");
  expect(
    outline.warnings
      .filter(({ code }) => code === "possible_page_number")
      .map(({ label }) => label),
  ).toEqual(["12"]);
  expect(keepsText(text, outline)).toBe(true);
});
