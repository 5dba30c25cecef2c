import { spawn } from "node:child_process";
import { once } from "node:events";
import { appendFileSync, mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { withLock } from "#app/launch/lock.mjs";
import { root } from "#app/launch/project.mjs";

const module = join(root, "app", "launch", "lock.mjs");

const folder = () => mkdtempSync(join(tmpdir(), "lock-"));

const inAnotherProcess = (lock: string, work: string) =>
  spawn(process.execPath, [
    ...["--input-type=module", "-e"],
    `import { withLock } from ${JSON.stringify(module)};
     import { appendFileSync } from "node:fs";
     await withLock(${JSON.stringify(lock)}, async () => { ${work} });`,
  ]);

test("the work's value comes back, and the lock is free after an error", async () => {
  const lock = folder();
  await expect(withLock(lock, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(await withLock(lock, async () => 7)).toBe(7);
});

test("two pieces of work in one process take turns", async () => {
  const lock = folder();
  const seen: string[] = [];
  const work = (name: string) =>
    withLock(lock, async () => {
      seen.push(`${name} in`);
      await new Promise((resolve) => setTimeout(resolve, 30));
      seen.push(`${name} out`);
    });
  await Promise.all([work("a"), work("b")]);
  expect(seen.join()).toMatch(/^(a in,a out,b in,b out|b in,b out,a in,a out)$/);
});

test("processes take turns, and only the last claim is kept", async () => {
  const lock = folder();
  const journal = join(lock, "journal");
  const entry = `appendFileSync(${JSON.stringify(journal)}, "in ");
    await new Promise((resolve) => setTimeout(resolve, 20));
    appendFileSync(${JSON.stringify(journal)}, "out ");`;
  const children = Array.from({ length: 6 }, () => inAnotherProcess(lock, entry));
  await Promise.all(children.map((child) => once(child, "exit")));
  expect(readFileSync(journal, "utf8")).toBe("in out ".repeat(6));
  expect(readdirSync(lock).filter((name) => name !== "journal")).toHaveLength(1);
});

test("who dies while holding the lock frees it", async () => {
  const lock = folder();
  const journal = join(lock, "journal");
  const child = inAnotherProcess(
    lock,
    `appendFileSync(${JSON.stringify(journal)}, "held"); setInterval(() => {}, 1000); await new Promise(() => {});`,
  );
  appendFileSync(journal, "");
  while (readFileSync(journal, "utf8") === "")
    await new Promise((resolve) => setTimeout(resolve, 20));
  child.kill("SIGKILL");
  await once(child, "exit");
  expect(await withLock(lock, async () => "mine")).toBe("mine");
});
