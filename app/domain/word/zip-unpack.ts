import { Inflate } from "fflate";
import { accept, type Outcome, refuse } from "../outcome.ts";
import { RATIO_FREE, RATIO_LIMIT, UNPACKED_LIMIT } from "./limits.ts";
import type { Steps } from "./steps.ts";
import type { ZipEntry } from "./zip-directory.ts";

/** Packed bytes taken at a time: one piece can become a thousand times as long, not more. */
const PIECE = 8_192;

/** What a file has come to so far. */
type Size = { packed: number; unpacked: number };

/**
 * Unpacks every entry of an archive and keeps the bytes of those asked for. What comes out is counted
 * while it comes out, whatever the headers say. Refuses an archive that grows past the limits, and a
 * kept entry that is not what its header promises.
 */
export function* unpack(
  entries: Iterable<ZipEntry>,
  wanted: ReadonlySet<string>,
): Steps<Outcome<ReadonlyMap<string, Uint8Array>>> {
  const kept = new Map<string, Uint8Array>();
  const total: Size = { packed: 0, unpacked: 0 };
  for (const entry of entries) {
    const pieces = wanted.has(entry.name) ? [] : null;
    const size = yield* inflate(entry, pieces, UNPACKED_LIMIT - total.unpacked);
    if (!size.ok) return size;
    total.packed += size.value.packed;
    total.unpacked += size.value.unpacked;
    if (!pieces) continue;
    if (isSwollen(size.value)) return refuse("word_overblown");
    const whole = join(pieces);
    if (whole.length !== entry.size || crc32(whole) !== entry.crc) return refuse("word_damaged");
    kept.set(entry.name, whole);
  }
  return isSwollen(total) ? refuse("word_overblown") : accept(kept);
}

function* inflate(
  { data, deflated }: ZipEntry,
  pieces: Uint8Array[] | null,
  room: number,
): Steps<Outcome<Size>> {
  const size: Size = { packed: data.length, unpacked: 0 };
  const take = (piece: Uint8Array) => {
    size.unpacked += piece.length;
    pieces?.push(piece);
  };
  if (!deflated) take(data);
  const stream = new Inflate(take);
  for (let at = 0; deflated && at < data.length && size.unpacked <= room; at += PIECE) {
    try {
      stream.push(data.subarray(at, at + PIECE), at + PIECE >= data.length);
    } catch {
      return refuse("word_damaged");
    }
    yield;
  }
  return size.unpacked > room ? refuse("word_overblown") : accept(size);
}

const isSwollen = ({ packed, unpacked }: Size): boolean =>
  unpacked > RATIO_FREE && unpacked > packed * RATIO_LIMIT;

const join = (pieces: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
};

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let crc = index;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc >>> 0;
});

const crc32 = (bytes: Uint8Array): number => {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
};
