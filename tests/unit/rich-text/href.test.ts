import { expect, test } from "vitest";
import { readHref } from "#app/domain/rich-text/href.ts";

test.each([
  ["https://haiphong.gov.vn", "https://haiphong.gov.vn/"],
  ["HTTP://HaiPhong.gov.vn:80/a?b=1&c=2#d", "http://haiphong.gov.vn/a?b=1&c=2#d"],
  ["https://x.vn/văn-bản?tên=hòa", "https://x.vn/v%C4%83n-b%E1%BA%A3n?t%C3%AAn=h%C3%B2a"],
  ["https://hải-phòng.vn/", "https://xn--hi-phng-h0a8159d.vn/"],
  ['https://x.vn/"><script>', "https://x.vn/%22%3E%3Cscript%3E"],
  ["https:x.vn", "https://x.vn/"],
  ["/chinh-sach/CS-11311-2026-0001#dieu-5", "/chinh-sach/CS-11311-2026-0001#dieu-5"],
  ["/a/../b?x=1", "/b?x=1"],
  ["mailto:gop-y@haiphong.gov.vn?cc=ai-do@x.vn", "mailto:gop-y@haiphong.gov.vn"],
  ["tel:+84225.382.1055", "tel:+84225.382.1055"],
  ["tel:1022", "tel:1022"],
])("%s may be linked to as %s, whose own spelling stays", (typed, stored) => {
  expect(readHref(typed)).toBe(stored);
  expect(readHref(stored)).toBe(stored);
});

const HOSTILE = [
  "",
  " ",
  "x",
  "haiphong.gov.vn",
  "#dieu-5",
  "?q=1",
  "javascript:alert(1)",
  "JAVASCRIPT:alert(1)",
  "javascript://x.vn/%0aalert(1)",
  "data:text/html,<script>alert(1)</script>",
  "vbscript:msgbox(1)",
  "file:///etc/passwd",
  "ftp://x.vn/",
  "blob:https://x.vn/1",
  "view-source:https://x.vn",
  "//evil.example",
  "///evil.example",
  "/\\evil.example",
  "\\\\evil.example",
  "/..//evil.example",
  "/a/..//evil.example",
  "/.//evil.example",
  "/%2e//evil.example",
  "https://haiphong.gov.vn@evil.example/",
  "https://user:pass@x.vn/",
  "https://",
  "http://[::1",
  "mailto:",
  "mailto:a",
  "mailto:a@b",
  "mailto:a%0d%0aBcc:x@y.vn@z.vn",
  "tel:",
  "tel:javascript",
  "tel:1;phone-context=x",
  `https://x.vn/${"a".repeat(2_000)}`,
];

test.each(HOSTILE)("%j leads nowhere", (address) => {
  expect(readHref(address)).toBeNull();
});

const SIGNS = ["\u0000", "\u0001", "\t", "\n", "\r", " ", "\u00a0", "\u00ad", "\u200b", "\u202e"];

test("a sign that browsers drop or hide spoils an address wherever it stands", () => {
  for (const sign of [...SIGNS, "\u2028", "\u3000", "\ufeff", "\u{e0041}", "\ud800", "\\"]) {
    for (const address of ["javascript:alert(1)", "https://x.vn/a", "/a", "tel:1022"]) {
      for (let at = 0; at <= address.length; at++) {
        expect(readHref(address.slice(0, at) + sign + address.slice(at))).toBeNull();
      }
    }
  }
});
