import { expect, test } from "vitest";
import {
  browserCookies,
  endedSessionCookie,
  parkedCookie,
  readBrowserCookie,
  readParkedCookie,
  readSessionCookie,
  sessionCookie,
  sessionCookieName,
} from "#app/auth/cookie.ts";

const attributes = (line: string): string[] => line.split("; ").slice(1);

test("on https the cookie is locked to the host", () => {
  const line = sessionCookie("a.b", true);
  expect(line).toMatch(/^__Host-sau_dan=a\.b; /);
  expect(attributes(line)).toEqual(
    expect.arrayContaining(["Path=/", "HttpOnly", "SameSite=Lax", "Secure"]),
  );
  expect(line).not.toContain("Domain");
});

test("on plain http the cookie has neither prefix nor Secure, which browsers would refuse there", () => {
  const line = sessionCookie("a.b", false);
  expect(line).toMatch(/^sau_dan=a\.b; /);
  expect(attributes(line)).toEqual(expect.arrayContaining(["Path=/", "HttpOnly", "SameSite=Lax"]));
  expect(line).not.toContain("Secure");
});

test("an ended session's cookie is gone at once", () => {
  expect(attributes(endedSessionCookie(true))).toContain("Max-Age=0");
});

test("the session is found among other cookies", () => {
  expect(readSessionCookie("co-chu=lon; sau_dan=x.y; a=b", false)).toBe("x.y");
  expect(readSessionCookie("xsau_dan=1; sau_dan_x=2", false)).toBeNull();
  expect(readSessionCookie("sau_dan=", false)).toBeNull();
  expect(readSessionCookie(null, false)).toBeNull();
});

test("on https a cookie without the prefix is no session: a sibling host could have planted it", () => {
  expect(readSessionCookie("sau_dan=x.y", true)).toBeNull();
  expect(readSessionCookie("sau_dan=evil; __Host-sau_dan=x.y", true)).toBe("x.y");
});

test("the browser's mark is sent to the sign-in pages only", () => {
  const lines = browserCookies("abc", true);
  expect(lines.map((line) => attributes(line).find((part) => part.startsWith("Path=")))).toEqual([
    "Path=/dang-nhap",
    "Path=/en/dang-nhap",
  ]);
  for (const line of lines) expect(attributes(line)).toContain("Secure");
  expect(readBrowserCookie("__Secure-sau_dan_may=abc", true)).toBe("abc");
});

test("the secret of parked forms is a cookie of its own", () => {
  expect(parkedCookie("abc", true)).toMatch(/^__Host-sau_dan_giu=abc; /);
  expect(readParkedCookie("__Host-sau_dan_giu=abc", true)).toBe("abc");
  expect(sessionCookieName(true)).not.toBe("__Host-sau_dan_giu");
});
