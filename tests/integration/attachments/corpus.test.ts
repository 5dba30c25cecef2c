import { readdir } from "node:fs/promises";
import { expect, test } from "vitest";
import { attachments } from "#db/schema/attachments.ts";
import { HOSTILE_UPLOADS } from "#tests/factories/hostile-uploads.ts";
import { aDocx, aPdf, aPhoto, aXlsx } from "#tests/factories/upload-files.ts";
import { storedIn, testFiles, upload } from "#tests/setup/files.ts";
import { testDatabase } from "#tests/setup/worker-database.ts";

const { db } = await testDatabase();
const files = await testFiles();
const rows = () => db.select({ name: attachments.name }).from(attachments);

test.each(HOSTILE_UPLOADS)("refuses $what, $fault", async ({ name, declared, bytes, fault }) => {
  const before = [await rows(), await storedIn(files.dir)];
  const given = { name, bytes: await bytes(), ...(declared ? { declared } : {}) };
  expect(await upload(db, files, given)).toMatchObject({ ok: false, fault });
  expect([await rows(), await storedIn(files.dir)]).toEqual(before);
});

test("there are enough of them, each for a reason of its own", () => {
  expect(HOSTILE_UPLOADS.length).toBeGreaterThanOrEqual(60);
  expect(new Set(HOSTILE_UPLOADS.map(({ what }) => what)).size).toBe(HOSTILE_UPLOADS.length);
});

test.each([
  ["PDF", "Tờ trình số 12.pdf", () => aPdf(), "application/pdf"],
  ["Word", "dự thảo.DOCX", () => aDocx(), ""],
  ["Excel", "bảng.xlsx", () => aXlsx(), "application/octet-stream"],
  ["JPEG", "ảnh.JPEG", () => aPhoto("jpeg"), "image/jpeg"],
  ["PNG", "ảnh.png", () => aPhoto("png"), "image/x-png"],
  ["WebP", "ảnh.webp", () => aPhoto("webp"), "image/webp"],
] as const)("takes %s in", async (_, name, bytes, declared) => {
  expect(await upload(db, files, { name, declared, bytes: await bytes() })).toEqual({ ok: true });
  const names = (await rows()).map((row) => row.name);
  expect(names).toContain(name.normalize("NFC"));
});

test("a refused file leaves nothing half done behind", async () => {
  expect(await readdir(files.incoming)).toEqual([]);
});
