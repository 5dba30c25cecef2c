import type { Variants } from "#app/domain/attachments/purposes.ts";
import type { Erased } from "#db/queries/attachments.ts";
import { alert } from "./alert.server.ts";
import type { Files } from "./files.server.ts";

/** Every stored name that belongs to a file: its own, and those of its smaller pictures. */
export const storedNames = (key: string, variants: Variants): string[] => [
  key,
  ...Object.keys(variants).map((variant) => variantName(key, variant)),
];

export const variantName = (key: string, variant: string): string => `${key}.${variant}.webp`;

/**
 * Removes the bytes of files whose rows are gone, after the commit that let them go. A failure is no
 * loss: what stays behind is an orphan for the next sweep.
 */
export const eraseBytes = async (files: Files, erased: readonly Erased[]): Promise<void> => {
  if (erased.length === 0) return;
  try {
    const store = await files.store();
    for (const { key, variants } of erased) {
      for (const name of storedNames(key, variants)) await store.remove(name);
    }
  } catch (error) {
    alert("files_not_erased", { err: error instanceof Error ? error.message : String(error) });
  }
};
