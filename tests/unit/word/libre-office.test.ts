import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { MODEL_REGULATION } from "#seeds/data/model-regulation.ts";
import { typedInWord } from "#tests/factories/word-law.ts";
import { textOf } from "./read.ts";

const absent = spawnSync("soffice", ["--version"], { timeout: 30_000 }).status !== 0;

/** A file as LibreOffice saves it in another format. */
const saved = (folder: string, name: string, format: string): Buffer => {
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const out = join(folder, "out");
  const args = [profile, "--headless", "--convert-to", format, "--outdir", out, join(folder, name)];
  execFileSync("soffice", args, { stdio: "ignore", timeout: 120_000 });
  return readFileSync(join(out, name.replace(/\.docx$/, `.${format.split(":")[0]}`)));
};

const words = (text: string): string[] =>
  text
    .replace("\ufeff", "")
    .split("\n")
    .map((line) => line.replaceAll(/\s+/g, " ").trim())
    .filter((line) => line !== "");

it.skipIf(absent)(
  "agrees with LibreOffice on every number, and reads the file that it saves",
  () => {
    const folder = mkdtempSync(join(tmpdir(), "sau-dan-word-"));
    try {
      const { file } = typedInWord(MODEL_REGULATION, "style");
      writeFileSync(join(folder, "luat.docx"), file);
      const shown = saved(folder, "luat.docx", "txt:Text").toString("utf8");
      expect(words(textOf(file))).toEqual(words(shown));
      const again = textOf(new Uint8Array(saved(folder, "luat.docx", "docx")));
      expect(again).toBe(textOf(file));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  300_000,
);
