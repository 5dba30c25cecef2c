import { readFileSync } from "node:fs";
import { join } from "node:path";
import { files, root } from "#app/launch/project.mjs";

/** Words that broke somebody's program once, as they stand in an address. */
export const HOSTILE_SEGMENTS: readonly string[] = [
  "%00",
  "a%00b",
  "%ED%A0%80",
  "%",
  "%E0%A4%A",
  "%ff%fe",
  "..%2f..%2fetc%2fpasswd",
  "%2e%2e",
  "'%20or%201=1--",
  "%22;select%20pg_sleep(9);--",
  "1%27%22%29%29%2F*",
  "__proto__",
  "constructor",
  "hasOwnProperty",
  "99999999999999999999999999",
  "-1",
  "1e308",
  "NaN",
  "%F0%9F%92%A9%F0%9F%92%A9",
  "%E2%80%AE%E2%81%A6",
  "CS-11311-2026-99999999999",
  "2222222222222",
  "00000000-0000-0000-0000-000000000000",
  "a".repeat(1_500),
];

/** Values of fields and queries; what cannot be written in a form is in the tests by itself. */
export const HOSTILE_VALUES: readonly string[] = [
  "\u0000",
  "trước\u0000sau",
  "\u0001\u0008\u001f\u007f\u0085",
  "\ud800",
  "\udc00\ud800",
  "\ufffe\uffff",
  "\u202e\u2066đảo\u2069",
  "\u{e0041}\u{e007f}",
  `a${"\u0301".repeat(200)}`,
  "' or 1=1; drop table comments; --",
  "%' union select null, null --",
  "%_\\",
  "$1 $2 :x ?",
  "=cmd|' /C calc'!A0",
  "<script>alert(1)</script><svg onload=alert(1)>",
  "{{7*7}}$" + "{7*7}<%= 7*7 %>",
  '{"__proto__":{"polluted":true}}',
  "[".repeat(5_000),
  '{"a":'.repeat(5_000),
  "999999999999999999999999",
  "-0",
  "1e1000000",
  "Infinity",
  "2027-02-30",
  "300000-01-01T00:00:00Z",
  "infinity",
  "31/02/2026",
  "true",
  "null",
  "undefined",
  "[object Object]",
  "//kẻ.xấu.example/",
  "javascript:alert(1)",
  "\\\\evil",
  "ộ".repeat(40_000),
  "𠀀".repeat(6_000),
  "a b ".repeat(30_000),
];

/** A value is as long as an address may be, whatever it stands for. */
export const inQuery = (value: string): string =>
  encodeURIComponent(value.toWellFormed().slice(0, 300));

/** Names of queries, fields and files that the sources of the site read. */
export const namesRead = (): string[] => {
  const found = new Set<string>(["__proto__", "constructor", "q[]", "toString"]);
  for (const file of files(join(root, "app"))) {
    if (!/\.tsx?$/.test(file) || !/(routes|middleware|http|domain)/.test(file)) continue;
    const text = readFileSync(file, "utf8");
    for (const [, name = ""] of text.matchAll(/\b(?:get|text|all|file|wanted)\("([\w-]+)"\)/g)) {
      found.add(name);
    }
  }
  return [...found].sort();
};
