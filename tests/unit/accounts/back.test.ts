import { expect, test } from "vitest";
import { pagePath, safePath } from "#app/middleware/back.ts";

test.each([
  "/",
  "/en",
  "/chinh-sach/CS-11311-2026-0001/gop-y?dieu=dieu-28",
  "/tim-kiem?q=Hòa+Bình&trang=2#ket-qua",
  "/tim-kiem?q=https%3A%2F%2Fvidu.vn",
  "/tai-khoan",
  "/can-bo/chinh-sach",
])("%s is a place on this site", (path) => {
  const safe = safePath(path);
  expect(safe).not.toBeNull();
  expect(new URL(safe ?? "", "https://cong.example").origin).toBe("https://cong.example");
});

test.each([
  "",
  "chinh-sach",
  "//e",
  "///e",
  "/\\e",
  "\\\\e",
  "\\/e",
  "/%09/e",
  "/\t/e",
  "/\n/e",
  "/%0d%0aSet-Cookie:x=1",
  "/%2F/e",
  "/%2f%2fe",
  "/%5Ce",
  "https:e",
  "https://e",
  "https:///e",
  "http:/e",
  "javascript:alert(1)",
  "data:text/html,x",
  "/..//e",
  "/../..//e",
  "/./%2e%2e//e",
  "/a/..//e",
  " /e",
  "/ e",
  "/%E0%A4%A",
  "@e",
  "/dang-nhap",
  "/dang-ky?tiep=/x",
  "/dang-xuat",
  "/en/dang-nhap",
  "/chinh-sach.data",
  "/_root.data",
  `/${"a".repeat(2_000)}`,
])("%j leads nowhere", (path) => {
  expect(safePath(path)).toBeNull();
});

test.each([undefined, null, 1, {}, ["/a"]])("%j is no path", (value) => {
  expect(safePath(value)).toBeNull();
});

test("whatever is let through stays on the site in a browser's reading", () => {
  const alphabet = [
    "/",
    "\\",
    ".",
    "%2f",
    "%5c",
    "%09",
    "\t",
    "@",
    ":",
    "e",
    "?",
    "#",
    "//",
    "https:",
  ];
  let seed = 7;
  const next = () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return alphabet[seed % alphabet.length] ?? "";
  };
  for (let i = 0; i < 20_000; i++) {
    const safe = safePath(`/${Array.from({ length: 1 + (i % 8) }, next).join("")}`);
    if (safe === null) continue;
    expect(safe).toMatch(/^\/(?![/\\])/);
    expect(new URL(safe, "https://cong.example").host).toBe("cong.example");
  }
});

test("the framework's data addresses stand for their pages", () => {
  const at = (path: string) => pagePath(new URL(path, "http://localhost"));
  expect(at("/tai-khoan/phien.data?_routes=x")).toBe("/tai-khoan/phien");
  expect(at("/_root.data")).toBe("/");
  expect(at("/tim-kiem?q=a%20b")).toBe("/tim-kiem?q=a+b");
  expect(at("/en/tai-khoan")).toBe("/en/tai-khoan");
});
