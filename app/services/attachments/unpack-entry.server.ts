import { createReadStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { crc32, createInflateRaw } from "node:zlib";
import type { ZipEntry } from "./zip-directory.server.ts";

export type Unpacked = { head: Buffer; size: number };

const STORED = 0;
const DEFLATED = 8;

/**
 * Unpacks one entry piece by piece and gives its first bytes: null when it is not what the directory
 * says of it, `too_much` as soon as it grows beyond `most`, whatever sizes were written down.
 */
export const unpackEntry = async (
  path: string,
  entry: ZipEntry,
  most: number,
  keep: number,
): Promise<Unpacked | "too_much" | null> => {
  const kept: Buffer[] = [];
  let size = 0;
  let crc = 0;
  let keptBytes = 0;
  const count = async (source: AsyncIterable<Buffer>) => {
    for await (const chunk of source) {
      size += chunk.length;
      if (size > most) throw new TooMuch();
      crc = crc32(chunk, crc);
      if (keptBytes < keep) {
        const piece = chunk.subarray(0, keep - keptBytes);
        kept.push(Buffer.from(piece));
        keptBytes += piece.length;
      }
    }
  };
  try {
    await pass(path, entry, count);
  } catch (error) {
    return error instanceof TooMuch ? "too_much" : null;
  }
  return size === entry.unpacked && crc === entry.crc ? { head: Buffer.concat(kept), size } : null;
};

class TooMuch extends Error {}

type Count = (source: AsyncIterable<Buffer>) => Promise<void>;

const pass = async (path: string, entry: ZipEntry, count: Count): Promise<void> => {
  const { from, to, method } = entry;
  if (method !== STORED && method !== DEFLATED) throw new Error(`method ${method}`);
  if (from === to) return count(nothing());
  const packed = createReadStream(path, { start: from, end: to - 1 });
  if (method === STORED) await pipeline(packed, count);
  else await pipeline(packed, createInflateRaw(), count);
};

async function* nothing(): AsyncGenerator<Buffer> {}
