import { expect, test } from "vitest";
import { flatten } from "#app/domain/policies/outline.ts";
import { draftOf } from "#app/domain/policies/outline-draft.ts";
import { keepsText } from "#app/domain/policies/outline-text.ts";
import { checkSource, decodeText, outlineOf } from "#app/domain/policies/source.ts";
import { draftOfStored, outlineOfDraft } from "#app/domain/policies/stored-draft.ts";

const WITH_APPENDIX = `Căn cứ Luật Thực hiện dân chủ ở cơ sở;

Điều 1. Phạm vi
Quy định này nói về chợ.

Điều 2. Hiệu lực
Quy định có hiệu lực từ ngày ký.

Nơi nhận:
- Như Điều 2;
- Lưu: VT.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Phụ lục I
DANH MỤC CHỢ
1. Chợ Sắt.
2. Chợ Đổ.`;

const stored = (source: string) => {
  const outline = outlineOf(source);
  const { preamble, closing, furniture } = outline;
  return {
    outline,
    draft: draftOfStored(source, furniture, { preamble, closing, rows: flatten(outline) }),
  };
};

test("a stored text finds the place of its closing before the appendix again", () => {
  const { outline, draft } = stored(WITH_APPENDIX);
  expect(outline.closing).toContain("Nơi nhận");
  expect(draft.closingAt).toBe(draftOf(outline).closingAt);
  expect(draft.closingAt).toBeLessThan(draft.rows.length);
  expect(keepsText(WITH_APPENDIX, outlineOfDraft(draft, outline.furniture))).toBe(true);
});

test("a text without a closing has it behind all rows", () => {
  const { draft } = stored("Điều 1. Một\nNội dung.\nĐiều 2. Hai\nNội dung.");
  expect(draft.closingAt).toBe(draft.rows.length);
});

test("rows that no longer hold the source keep the closing behind them", () => {
  const { outline } = stored(WITH_APPENDIX);
  const { preamble, closing } = outline;
  const rows = flatten(outline).slice(1);
  expect(draftOfStored(WITH_APPENDIX, [], { preamble, closing, rows }).closingAt).toBe(rows.length);
});

test("a text in which nothing is recognised stays whole in one part", () => {
  const source = "Chỉ là một lá thư.\nKhông có điều nào.";
  const outline = outlineOf(source);
  expect(outline.nodes).toHaveLength(1);
  expect(keepsText(source, outline)).toBe(true);
  expect(outline.warnings.map(({ code }) => code)).toContain("no_headings");
});

test("page breaks are white space, invisible traps are refused with their line", () => {
  expect(checkSource("Điều 1. Tên\f\nNội dung\u000b.")).toEqual({ ok: true });
  expect(checkSource("Điều 1.\nMột\u0000hai")).toEqual({
    ok: false,
    code: "invalid_text",
    line: 2,
  });
  expect(checkSource("Một\r\nhai\r\nba\u202e")).toMatchObject({ line: 3 });
  expect(checkSource("  \n ")).toEqual({ ok: false, code: "text_missing" });
  expect(checkSource("a".repeat(2_000_001))).toEqual({ ok: false, code: "text_too_long" });
});

test("text files are UTF-8, or UTF-16 with their mark; anything else is none", () => {
  const utf16 = Buffer.from("\ufeffĐiều 1", "utf16le");
  expect(decodeText(Buffer.from("\ufeffĐiều 1"))).toBe("Điều 1");
  expect(decodeText(utf16)).toBe("Điều 1");
  expect(decodeText(Buffer.from(utf16).swap16())).toBe("Điều 1");
  expect(decodeText(Uint8Array.of(0xd0, 0x69, 0x80, 0xff))).toBeNull();
});
