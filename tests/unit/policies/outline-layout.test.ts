import { expect, it } from "vitest";
import { parseOutline } from "#app/domain/policies/outline.ts";
import { bodyBlocks, keepsText } from "#app/domain/policies/outline-text.ts";

const LINES = "dòng chữ thường nối tiếp nhau không có dấu chấm\n".repeat(12);
const page = (first: string, number: string) => `${first}\n${LINES}và còn\n\n\n\n${number}\n\n`;

it("takes a page number out only where the paper shows the end of a page", () => {
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

it("leaves numbers that do not rise from page to page in the text", () => {
  const text = `Điều 1. Một\n${page("Câu một", "7")}${page("tiếp theo", "7")}tiếp nữa.`;
  const outline = parseOutline(text);
  expect(outline.furniture).toHaveLength(1);
  expect(outline.nodes[0]?.body).toMatch(/và còn\n7\ntiếp nữa\.$/);
});

it("leaves a lonely number in a text of whole paragraphs, where it may be a cell of a table", () => {
  const cells = "Số hộ đã đóng góp trong năm:\n\n\n".repeat(12);
  const text = `Điều 1. Một\n${cells}12\n\n\nhộ gia đình`;
  const outline = parseOutline(text);
  expect(outline.furniture).toEqual([]);
  expect(outline.warnings.map(({ code }) => code)).toEqual(["possible_page_number"]);
});

it("takes a page number beside a form feed out of any text", () => {
  const text = `Điều 1. Một\n${"Câu.\n".repeat(12)}3\n\fCâu cuối.`;
  const outline = parseOutline(text);
  expect(outline.furniture).toEqual([14]);
  expect(keepsText(text, outline)).toBe(true);
});

it("makes a paragraph whole that footnotes and a page end cut in two", () => {
  const text = [
    "I. MỘT",
    "",
    "Câu thứ nhất của bài(1) viết về việc công khai thông tin và",
    "lấy ý kiến của Nhân dân ở phường, trong đó",
    "",
    " ",
    "(1) Nguồn: sổ tay của tổ dân phố, ấn bản đầu tiên, và bản",
    "",
    "sửa đổi của năm sau.",
    " có những việc mà người dân bàn, quyết định và giám sát việc",
    "thực hiện.",
    "",
    "Đoạn sau kể về những cuộc họp đã được tổ chức trong năm và",
    "nói thêm về việc chuẩn bị tài liệu, gửi giấy mời, ghi biên bản",
    "rồi thông báo kết quả.",
  ].join("\n");
  const outline = parseOutline(text);
  expect(keepsText(text, outline)).toBe(true);
  const body = outline.nodes[0]?.body ?? "";
  expect(body.split("\n").map((line) => line[0])).toEqual(["C", "\t", " ", "Đ"]);
  expect(bodyBlocks(body).map(({ kind, text: shown }) => `${kind} ${shown.slice(-12)}`)).toEqual([
    "text c thực hiện.",
    "note của năm sau.",
    "text báo kết quả.",
  ]);
});

it("shows bullets as bullets", () => {
  expect(bodyBlocks("Gồm:\n- Một;\n+ Hai.")).toEqual([
    { kind: "text", text: "Gồm:" },
    { kind: "bullet", text: "- Một;" },
    { kind: "bullet", text: "+ Hai." },
  ]);
});
