import fc from "fast-check";
import { expect, test } from "vitest";
import { checkText } from "#app/domain/vietnamese.ts";

const TITLE = { max: 50 };
const BODY = { max: 200, lines: true };

const shown = (text: string) =>
  [...text].map((sign) => (sign.codePointAt(0) ?? 0).toString(16)).join(" ");

const controls = [
  ...Array.from({ length: 0x20 }, (_, i) => i),
  0x7f,
  ...Array.from({ length: 0x20 }, (_, i) => 0x80 + i),
].map((code) => String.fromCodePoint(code));

test.each(controls)("control %j is refused inside a name", (control) => {
  expect(checkText(`Tổ${control}dân`, TITLE)).toEqual({ ok: false, code: "invalid_text" });
});

test.each(controls.filter((c) => !"\t\n\r".includes(c)))(
  "control %j is refused anywhere in a body",
  (control) => {
    for (const text of [`${control}ý kiến`, `ý${control}kiến`, `ý kiến${control}`]) {
      expect(checkText(text, BODY)).toEqual({ ok: false, code: "invalid_text" });
      expect(checkText(text, TITLE)).toEqual({ ok: false, code: "invalid_text" });
    }
  },
);

const HOSTILE = [
  "\ud800",
  "a\udc00b",
  "a\u202eb",
  "a\u202ab",
  "a\u202db",
  "a\u2066b",
  "a\u2069b",
  "a\u202eb\u202c",
  "a\u2067b",
  "a\u2068b",
  "a\u206ab",
  "a\ufff9b",
  "a\u{e0041}b",
  "a\u{e007f}",
  "a\ufffeb",
  "a\ufdd0b",
  "a\u{1ffff}b",
  "x\u0301\u0302\u0303\u0304\u0305",
];

test.each(HOSTILE.map((text) => [shown(text), text] as const))(
  "%s is refused in names and bodies",
  (_, text) => {
    expect(checkText(text, TITLE)).toEqual({ ok: false, code: "invalid_text" });
    expect(checkText(text, BODY)).toEqual({ ok: false, code: "invalid_text" });
  },
);

const INVISIBLE = [
  "\u200b",
  "\u200c",
  "\u200d",
  "\u200e",
  "\u200f",
  "\u061c",
  "\u2060",
  "\ufeff",
  "\u00ad",
  "\u034f",
  "\u115f",
  "\u3164",
  "\u2028",
  "\u2029",
];

test.each(INVISIBLE.map((sign) => [shown(sign), sign] as const))(
  "%s is refused in a name, kept in a body",
  (_, sign) => {
    expect(checkText(`Ủy ban${sign}nhân dân`, TITLE)).toEqual({ ok: false, code: "invalid_text" });
    expect(checkText(`Ủy ban${sign}nhân dân`, BODY).ok).toBe(true);
  },
);

test("emoji and their joiners stay in a body byte for byte", () => {
  const text = "Cảm ơn 👨‍👩‍👧 ❤️ 🏳️‍🌈 👍🏽";
  expect(checkText(text, BODY)).toEqual({ ok: true, value: text });
});

test("a title may hold an emoji, not a joined one", () => {
  expect(checkText("Yêu ❤️ phố", TITLE).ok).toBe(true);
  expect(checkText("Nhà 👨‍👩‍👧", TITLE)).toEqual({ ok: false, code: "invalid_text" });
});

test("a name cannot begin with a mark that would fall on what stands before it", () => {
  expect(checkText("\u0489abc", TITLE)).toEqual({ ok: false, code: "invalid_text" });
});

test("line ends become LF in a body and are trimmed, never kept, in a title", () => {
  expect(checkText(" một\r\nhai\rba\u2028bốn\n", BODY)).toEqual({
    ok: true,
    value: "một\nhai\nba\nbốn",
  });
  expect(checkText(" một \r\n", TITLE)).toEqual({ ok: true, value: "một" });
  expect(checkText("một\nhai", TITLE)).toEqual({ ok: false, code: "invalid_text" });
});

test.each(["", "   ", "\n\t ", "\u00a0", "\u2800\u2800"])("%j has nothing to see", (text) => {
  expect(checkText(text, TITLE)).toEqual({ ok: false, code: "text_missing" });
  expect(checkText(text, BODY)).toEqual({ ok: false, code: "text_missing" });
  expect(checkText(text, { ...BODY, min: 0 })).toEqual({ ok: true, value: "" });
});

test("a body of invisible signs alone is missing", () => {
  expect(checkText("\u200b\u3164\u200d", BODY)).toEqual({ ok: false, code: "text_missing" });
});

test("a text shorter than the least is missing, not wrong", () => {
  expect(checkText("ngắn", { min: 5, max: 9 })).toEqual({ ok: false, code: "text_missing" });
  expect(checkText("đủ dài", { min: 5, max: 9 })).toEqual({ ok: true, value: "đủ dài" });
});

test.each([
  [19_999, true],
  [20_000, true],
  [20_001, false],
])("%i letters against a limit of 20,000, composed or not", (count, fits) => {
  const rule = { max: 20_000, lines: true };
  for (const letter of ["ệ", "ệ".normalize("NFD"), "😀"]) {
    const checked = checkText(letter.repeat(count), rule);
    expect(checked.ok).toBe(fits);
    if (!checked.ok) expect(checked.code).toBe("text_too_long");
  }
});

test("ten megabytes are refused within a second", () => {
  const began = performance.now();
  expect(checkText("ế\n".repeat(5_000_000), { max: 20_000, lines: true }).ok).toBe(false);
  expect(performance.now() - began).toBeLessThan(3_000);
});

test("what is accepted is composed, trimmed, well-formed and accepted again unchanged", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.boolean(), (text, lines) => {
      const rule = { max: 1_000, lines };
      const checked = checkText(text, rule);
      if (!checked.ok) return;
      expect(checked.value).toBe(checked.value.normalize("NFC").trim());
      expect(checked.value.isWellFormed()).toBe(true);
      expect(checkText(checked.value, rule)).toEqual(checked);
    }),
    { numRuns: 2_000 },
  );
});
