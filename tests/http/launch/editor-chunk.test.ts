import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "#app/launch/project.mjs";

const assets = join(root, "build", "client", "assets");
const scripts = readdirSync(assets).filter((name) => name.endsWith(".js"));
const source = (name: string) => readFileSync(join(assets, name), "utf8");

/** Files that a browser fetches together with this one, at once and without being asked. */
const imported = (name: string): string[] =>
  [...source(name).matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([\w.-]+\.js)["']/g)].flatMap(
    ([, file]) => (file ? [file] : []),
  );

const later = (name: string): string[] =>
  [...source(name).matchAll(/\bimport\(\s*["'`]\.\/([\w.-]+\.js)["'`]/g)].flatMap(([, file]) =>
    file ? [file] : [],
  );

const withImports = (entries: readonly string[]): Set<string> => {
  const seen = new Set<string>();
  const waiting = [...entries];
  for (let name = waiting.pop(); name; name = waiting.pop()) {
    if (seen.has(name)) continue;
    seen.add(name);
    waiting.push(...imported(name));
  }
  return seen;
};

const editors = scripts.filter((name) => source(name).includes("ProseMirror"));
const manifest = scripts.find((name) => name.startsWith("manifest-")) ?? "";

test("the editor is in one file", () => {
  expect(editors).toHaveLength(1);
  expect(editors[0]).toMatch(/^editor-/);
});

test("no script brings the editor along; only the field of formatted text asks for it later", () => {
  const [editor = ""] = editors;
  expect(scripts.filter((name) => imported(name).includes(editor))).toEqual([]);
  const asking = scripts.filter((name) => later(name).includes(editor));
  expect(asking).toHaveLength(1);
  expect(source(asking[0] ?? "")).toContain("answerRich");
});

test("no route and not the start of a hydrated page loads the editor", () => {
  const named = [...source(manifest).matchAll(/\/assets\/([\w.-]+\.(?:js|css))/g)].flatMap(
    ([, file]) => (file ? [file] : []),
  );
  const loaded = withImports(named.filter((name) => name.endsWith(".js")));
  expect(loaded.size).toBeGreaterThan(40);
  expect([...loaded].filter((name) => editors.includes(name))).toEqual([]);
  expect(named.filter((name) => name.startsWith("editor-"))).toEqual([]);
});

test("the script of public pages knows nothing of it", () => {
  const enhance = scripts.filter((name) => name.startsWith("enhance-"));
  expect(enhance).toHaveLength(1);
  expect([...withImports(enhance)].filter((name) => editors.includes(name))).toEqual([]);
});
