import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { FileFault } from "#app/domain/attachments/faults.ts";
import type { ImageType } from "#app/domain/attachments/file-types.ts";
import type { VariantName } from "#app/domain/attachments/purposes.ts";

export const IMAGE_LIMITS = {
  pixels: 40_000_000,
  side: 2_400,
  page: 1_600,
  thumbnail: 480,
  seconds: 20,
} as const;

export type Picture = { path: string; width: number; height: number };
export type Remade =
  | { ok: true; main: Picture; variants: Record<VariantName, Picture> }
  | { ok: false; fault: FileFault };

/** Loaded with the first picture; it may read the three formats we take and no other. */
const loaded = async () => {
  const { default: sharp } = await import("sharp");
  sharp.cache(false);
  sharp.concurrency(1);
  sharp.block({ operation: ["VipsForeignLoad"] });
  sharp.unblock({
    operation: ["VipsForeignLoadJpeg", "VipsForeignLoadPng", "VipsForeignLoadWebp"],
  });
  return sharp;
};

let ready: ReturnType<typeof loaded> | null = null;

/**
 * Makes a picture anew from its pixels, upright, at most 2,400 on its longer side, with two smaller
 * ones for pages and lists. Position, camera, time, names, previews and whatever was hung on to the
 * file are in no byte of the result. Refuses moving pictures, too many pixels and half files.
 */
export const remakeImage = async (
  path: string,
  type: ImageType,
  folder: string,
): Promise<Remade> => {
  ready ??= loaded();
  const sharp = await ready;
  const seen = await sharp(path, { limitInputPixels: false })
    .metadata()
    .catch(() => null);
  if (!seen) return { ok: false, fault: "damaged" };
  if (seen.format !== type) return { ok: false, fault: "mismatch" };
  if ((seen.pages ?? 1) > 1) return { ok: false, fault: "animated" };
  if (seen.width * seen.height > IMAGE_LIMITS.pixels) return { ok: false, fault: "pixels" };

  const shrunk = (source: string | Buffer, side: number) =>
    sharp(source, { limitInputPixels: IMAGE_LIMITS.pixels, failOn: "error" })
      .timeout({ seconds: IMAGE_LIMITS.seconds })
      .resize({ width: side, height: side, fit: "inside", withoutEnlargement: true });
  const made = (pipeline: ReturnType<typeof shrunk>) =>
    pipeline.toBuffer({ resolveWithObject: true }).catch(() => null);
  const saved = async (picture: NonNullable<Awaited<ReturnType<typeof made>>>, name: string) => {
    const { width, height } = picture.info;
    await writeFile(join(folder, name), picture.data);
    return { path: join(folder, name), width, height };
  };
  const main = await made(
    shrunk(path, IMAGE_LIMITS.side).autoOrient().toFormat(type, { quality: 85 }),
  );
  const anh = main && (await made(shrunk(main.data, IMAGE_LIMITS.page).webp({ quality: 80 })));
  const nho = anh && (await made(shrunk(anh.data, IMAGE_LIMITS.thumbnail).webp({ quality: 75 })));
  if (!nho) return { ok: false, fault: "damaged" };
  return {
    ok: true,
    main: await saved(main, `main.${type}`),
    variants: { anh: await saved(anh, "anh.webp"), nho: await saved(nho, "nho.webp") },
  };
};
