import fc from "fast-check";
import { expect, test } from "vitest";
import {
  PASSWORD_MAX_BYTES,
  PASSWORD_MIN,
  passwordFault,
  preparePassword,
} from "#app/domain/accounts/password.ts";

const OWN = ["Nguyễn Văn An", "nguyen.van.an@example.vn", "+84936271805"];

test.each([
  "sau-dan-demo-2026",
  "con mèo leo cây cau",
  "hoa phượng đỏ tháng năm",
  "mưa nắng cửa biển 1954",
  "x9$kQ!tz7#Lm2@vB",
  "🌊🚢🏝️⛵ đảo Cát Bà xa",
])("%s is taken", (password) => {
  expect(passwordFault(password, OWN)).toBeNull();
});

test.each([
  "passwordpassword",
  "Mật khẩu 12345678",
  "MatKhau-2026-2026",
  "haiphong2026haiphong",
  "aaaaaaaaaaaaaaaaaaaa",
  "abcabcabcabcabcabc",
  "abcdefghijklmnopqrs",
  "qwertyuiopasdfghjkl",
  "01234567890123456789",
  "98765432109876543210",
  "xóm làng xóm làng xóm làng",
  "p a s s w o r d 2 0 2 6",
])("%s is common or mechanical", (password) => {
  expect(passwordFault(password, [])).toBe("password_common");
});

test.each(["nguyen.van.an.1990", "NguyenVanAn-1990!", "Nguyễn Văn An 1990", "an 0936271805 !!!!"])(
  "%s is made from the person's own words",
  (password) => {
    expect(passwordFault(password, OWN)).toBe("password_personal");
    expect(passwordFault(password, [])).not.toBe("password_personal");
  },
);

test("a word of one's own inside a long phrase is no fault", () => {
  expect(passwordFault("nguyen.van.an thích câu cá đêm", OWN)).toBeNull();
});

test("length counts code points of the normal form", () => {
  const phrase = [..."cá kho làng vũ đại ngày ấy xa"]
    .slice(0, PASSWORD_MIN)
    .join("")
    .normalize("NFC");
  const exact = phrase.replace(/ $/, "x");
  expect(passwordFault(exact, [])).toBeNull();
  expect(passwordFault(exact.normalize("NFD"), [])).toBeNull();
  expect(passwordFault([...exact].slice(0, -1).join(""), [])).toBe("password_short");
  expect(passwordFault("ệ".normalize("NFD").repeat(PASSWORD_MIN - 1), [])).toBe("password_short");
});

test("a password at the limit of bytes is taken, above it refused, never cut", () => {
  const words = "cửa biển lộng gió ";
  const fill = words.repeat(80);
  const cut = (bytes: number) => {
    let text = "";
    for (const sign of fill) {
      if (Buffer.byteLength(text + sign) > bytes) break;
      text += sign;
    }
    return text.padEnd(text.length + bytes - Buffer.byteLength(text), "x");
  };
  expect(Buffer.byteLength(cut(PASSWORD_MAX_BYTES))).toBe(PASSWORD_MAX_BYTES);
  expect(preparePassword(cut(PASSWORD_MAX_BYTES))).toBe(cut(PASSWORD_MAX_BYTES));
  expect(preparePassword(`${cut(PASSWORD_MAX_BYTES)}x`)).toBeNull();
  expect(passwordFault(`${cut(PASSWORD_MAX_BYTES)}x`, [])).toBe("password_long");
});

test("a text that grows when normalised is measured after it", () => {
  // U+FDFA becomes eighteen letters.
  expect(preparePassword("\ufdfa".repeat(60))).toBeNull();
  expect(passwordFault("x".repeat(5_000_000), [])).toBe("password_long");
});

test("a password typed composed or decomposed, full-width or not, is one password", () => {
  expect(preparePassword("Hòa Bình 1954 yêu".normalize("NFD"))).toBe("Hòa Bình 1954 yêu");
  expect(preparePassword("ｘ１２３")).toBe("x123");
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (typed) => {
      const prepared = preparePassword(typed);
      expect(preparePassword(typed.normalize("NFD"))).toBe(prepared);
      if (prepared !== null) expect(preparePassword(prepared)).toBe(prepared);
    }),
  );
});

test("spaces at the ends belong to the password", () => {
  expect(preparePassword("  mật khẩu  ")).toBe("  mật khẩu  ");
});

test("a lone surrogate is refused", () => {
  expect(passwordFault("cửa biển lộng gió \ud800", [])).toBe("password_unreadable");
  expect(preparePassword("\udc00")).toBeNull();
});
