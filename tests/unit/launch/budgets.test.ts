import { randomBytes } from "node:crypto";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { assertBudgets, weigh } from "#app/launch/budgets.mjs";

const client = (contents: Record<string, string | Buffer>): string => {
  const folder = mkdtempSync(join(tmpdir(), "budgets-"));
  mkdirSync(join(folder, "assets"));
  for (const [name, content] of Object.entries(contents)) {
    writeFileSync(join(folder, "assets", name), content);
  }
  return folder;
};

const incompressible = (bytes: number) => randomBytes(bytes).toString("latin1");

test("small pages pass", () => {
  const folder = client({
    "enhance-a.js": "1",
    "root-a.css": "a{}",
    "a.woff2": Buffer.alloc(60_000),
  });
  expect(() => assertBudgets(folder)).not.toThrow();
});

test("scripts of hydrated pages are not counted", () => {
  expect(() =>
    assertBudgets(client({ "entry.client-a.js": incompressible(90_000) })),
  ).not.toThrow();
});

test("what the public script imports is counted with it", () => {
  const folder = client({
    "enhance-a.js": 'import "./map-b.js"; import("/assets/draft-c.js");',
    "map-b.js": 'import "./enhance-a.js"',
    "draft-c.js": "1",
    "unrelated-d.js": "1",
  });
  expect(weigh(folder).script.names.sort()).toEqual(["draft-c.js", "enhance-a.js", "map-b.js"]);
});

test.each([
  ["script", { "enhance-a.js": incompressible(16_000) }],
  ["style", { "root-a.css": incompressible(19_000) }],
  ["font", { "a.woff2": Buffer.alloc(40_000), "b.woff2": Buffer.alloc(40_000) }],
])("too much %s breaks the build", (kind, contents: Record<string, string | Buffer>) => {
  expect(() => assertBudgets(client(contents))).toThrow(kind);
});
