import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { crc32, createInflateRaw } from "node:zlib";
import type { ZipEntry } from "#app/domain/word/zip-directory.ts";

export type Unpacked = { head: Buffer; size: number };

/**
 * Unpacks one entry piece by piece, beside the event loop, and gives its first bytes: null when it is
 * not what the directory says of it, `too_much` as soon as it grows beyond `most`, whatever sizes were
 * written down.
 */
export const unpackEntry = async (
  entry: ZipEntry,
  most: number,
  keep: number,
): Promise<Unpacked | "too_much" | null> => {
  const kept: Buffer[] = [];
  let size = 0;
  let crc = 0;
  const count = async (source: AsyncIterable<Buffer>) => {
    for await (const chunk of source) {
      if (size < keep) kept.push(Buffer.from(chunk.subarray(0, keep - size)));
      size += chunk.length;
      if (size > most) throw new TooMuch();
      crc = crc32(chunk, crc);
    }
  };
  const packed = Readable.from([Buffer.from(entry.data)]);
  try {
    if (entry.deflated) await pipeline(packed, createInflateRaw(), count);
    else await pipeline(packed, count);
  } catch (error) {
    return error instanceof TooMuch ? "too_much" : null;
  }
  return size === entry.size && crc === entry.crc ? { head: Buffer.concat(kept), size } : null;
};

class TooMuch extends Error {}
