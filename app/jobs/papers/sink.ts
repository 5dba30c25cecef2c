import { createHash } from "node:crypto";
import { closeSync, fsyncSync, openSync, writeSync } from "node:fs";

/** What a writer writes to: bytes in order, hashed on their way. */
export type Sink = { write: (bytes: Uint8Array) => void };

export type Written = { sha256: Buffer; size: number };

/** A new file that is on the disk, not in a cache, when `finish` gives its hash and size. */
export const fileSink = (path: string): Sink & { finish: () => Written } => {
  const file = openSync(path, "wx", 0o600);
  const hash = createHash("sha256");
  let size = 0;
  return {
    write: (bytes) => {
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
      hash.update(bytes);
      size += bytes.length;
    },
    finish: () => {
      fsyncSync(file);
      closeSync(file);
      return { sha256: hash.digest(), size };
    },
  };
};
