import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { eq } from "drizzle-orm";
import sharp from "sharp";
import { expect, test } from "vitest";
import { storedNames } from "#app/services/attachments/erase.server.ts";
import { attachments } from "#db/schema/attachments.ts";
import { PIXEL_PARTS, partsOfPicture } from "#tests/factories/picture-parts.ts";
import { aPhoto, TRACES } from "#tests/factories/upload-files.ts";
import { testFiles, upload } from "#tests/setup/files.ts";
import { testDatabase } from "#tests/setup/worker-database.ts";

const { db } = await testDatabase();
const files = await testFiles();

/** Everything that is stored of a picture: itself, and the ones made of it. */
const kept = async (name: string, bytes: Uint8Array) => {
  const formId = randomUUID();
  expect(await upload(db, files, { name, bytes, formId, purpose: "photo" })).toEqual({ ok: true });
  const [row] = await db.select().from(attachments).where(eq(attachments.formId, formId));
  if (!row?.storageKey) throw new Error("no row");
  const names = storedNames(row.storageKey, row.variants);
  const stored = await Promise.all(names.map((each) => readFile(join(files.dir, "stored", each))));
  return { row, stored };
};

const foreignParts = (bytes: Buffer) =>
  partsOfPicture(bytes).filter((part) => !PIXEL_PARTS.has(part));
const traces = (bytes: Buffer) => TRACES.filter((trace) => bytes.includes(trace));

test.each(["jpeg", "png", "webp"] as const)(
  "position, owner and camera are in no byte kept of a %s",
  async (type) => {
    const photo = Buffer.from(await aPhoto(type));
    expect(foreignParts(photo).length).toBeGreaterThan(1);
    expect(traces(photo)).toEqual([...TRACES]);
    expect((await sharp(photo).metadata()).exif).toBeDefined();

    const { stored } = await kept(`anh.${type}`, photo);
    expect(stored).toHaveLength(3);
    for (const bytes of stored) {
      expect(foreignParts(bytes)).toEqual([]);
      expect(traces(bytes)).toEqual([]);
      const { exif, xmp, iptc, icc, comments } = await sharp(bytes).metadata();
      expect([exif, xmp, iptc, icc, comments]).toEqual(Array(5).fill(undefined));
    }
  },
);

test("what is hung on behind a picture does not survive", async () => {
  const film = Buffer.from("ftypmp42 phim ngắn kèm ảnh của điện thoại");
  const photo = Buffer.concat([await aPhoto("jpeg"), film]);
  const { stored } = await kept("motion.jpg", photo);
  expect(stored.some((bytes) => bytes.includes("phim"))).toBe(false);
});

test("a photo held sideways is stored upright, with no word of it left", async () => {
  const { row } = await kept(
    "nghieng.jpg",
    await aPhoto("jpeg", { width: 640, height: 480, orientation: 6 }),
  );
  expect([row.width, row.height]).toEqual([480, 640]);
});

test("a large photo is made smaller, and smaller still for pages and lists", async () => {
  const { row, stored } = await kept(
    "lon.jpg",
    await aPhoto("jpeg", { width: 3_000, height: 1_500 }),
  );
  expect([row.width, row.height]).toEqual([2_400, 1_200]);
  expect(row.variants).toMatchObject({
    anh: { width: 1_600, height: 800 },
    nho: { width: 480, height: 240 },
  });
  const types = await Promise.all(
    stored.map(async (bytes) => (await sharp(bytes).metadata()).format),
  );
  expect(types).toEqual(["jpeg", "webp", "webp"]);
  expect(stored.map(({ length }) => length)).toEqual([
    row.size,
    row.variants.anh?.size,
    row.variants.nho?.size,
  ]);
});

test("a small picture stays as small as it is", async () => {
  const { row } = await kept("nho.png", await aPhoto("png", { width: 60, height: 40 }));
  expect(row.variants.nho).toMatchObject({ width: 60, height: 40 });
});
