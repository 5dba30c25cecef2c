import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";

/** A folder on a disk of so many megabytes, or why there is none: only root may mount one. */
export const smallDisk = (megabytes: number): { dir: string } | { why: string } => {
  const dir = mkdtempSync(join(tmpdir(), "sau-dan-disk-"));
  const options = ["-t", "tmpfs", "-o", `size=${megabytes}m`, "tmpfs", dir];
  const mounted = spawnSync("mount", options, { encoding: "utf8" });
  if (mounted.status !== 0) {
    rmSync(dir, { recursive: true, force: true });
    return { why: (mounted.stderr || String(mounted.error)).trim() };
  }
  afterAll(() => {
    spawnSync("umount", ["-l", dir]);
    rmSync(dir, { recursive: true, force: true });
  });
  return { dir };
};
