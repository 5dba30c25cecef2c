import { expect, test } from "vitest";
import { addressName, attachmentHeader, fileName } from "#app/domain/attachments/file-names.ts";

test.each([
  ["Tờ trình số 12.pdf", "Tờ trình số 12.pdf"],
  ["C:\\fakepath\\biên bản.docx", "biên bản.docx"],
  ["../../etc/passwd.pdf", "passwd.pdf"],
  ["  thừa chỗ.pdf ", "thừa chỗ.pdf"],
  ["Hoà Bình.pdf".normalize("NFD"), "Hoà Bình.pdf".normalize("NFC")],
])("the name %j is kept as %j", (given, kept) => {
  expect(fileName(given)).toBe(kept);
});

test.each([
  ["", "nothing"],
  [".pdf", "an ending only"],
  ["a/", "a folder only"],
  ["anh\u202egpj.exe", "reversed writing"],
  ["a\u0000.pdf", "a NUL"],
  ["a\r\nX: y.pdf", "line breaks"],
  ["a\u200b.pdf", "something invisible"],
  ["\ud800.pdf", "half a letter"],
  [`${"a".repeat(150)}.pdf`, "too long"],
])("the name %j is refused: %s", (given) => {
  expect(fileName(given)).toBeNull();
});

test("the header of a download has the name in UTF-8 and one in plain letters", () => {
  expect(attachmentHeader("Tờ trình (lần 2) 'mới'.pdf")).toBe(
    "attachment; filename=\"to-trinh-lan-2-moi-.pdf\"; filename*=UTF-8''T%E1%BB%9D%20tr%C3%ACnh%20%28l%E1%BA%A7n%202%29%20%27m%E1%BB%9Bi%27.pdf",
  );
});

test.each(['a".pdf', "a;b=c.pdf", "文件.pdf", "💡.pdf", "...pdf", "%00%0d%0a.pdf"])(
  "no name breaks out of the header: %j",
  (name) => {
    const header = attachmentHeader(name);
    expect(header).toMatch(/^attachment; filename="[\w.-]+"; filename\*=UTF-8''[\w.~%-]+$/);
    const encoded = header.split("UTF-8''")[1] ?? "";
    expect(decodeURIComponent(encoded)).toBe(name);
  },
);

test("a file may have the name of one of our pictures", () => {
  expect(addressName("anh.webp")).toBe("tep-anh.webp");
  expect(addressName("anh.jpg")).toBe("anh.jpg");
});
