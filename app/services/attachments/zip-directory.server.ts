import type { FileHandle } from "node:fs/promises";

export type ZipEntry = {
  name: string;
  method: number;
  encrypted: boolean;
  symlink: boolean;
  crc: number;
  packed: number;
  unpacked: number;
  /** First and last byte (excluded) of its packed bytes. */
  from: number;
  to: number;
};

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_BYTES = 22;
const CENTRAL_BYTES = 46;
const LOCAL_BYTES = 30;
const LONGEST_COMMENT = 65_535;

/**
 * The entries of an archive as its directory lists them, or null for anything that two programs could
 * read in two ways: bytes before or behind, entries that overlap, names that differ from those at the
 * entries themselves, 64-bit fields. No byte of an entry is unpacked here.
 */
export const readDirectory = async (
  file: FileHandle,
  size: number,
  mostEntries: number,
): Promise<ZipEntry[] | "too_many" | null> => {
  const end = await findEnd(file, size);
  if (!end) return null;
  if (end.entries > mostEntries) return "too_many";
  const directory = await bytesAt(file, end.from, end.at - end.from);
  const entries: ZipEntry[] = [];
  let at = 0;
  for (let n = 0; n < end.entries; n++) {
    const row = centralRow(directory, at);
    if (!row) return null;
    const place = await placeOf(file, row, end.from);
    if (!place) return null;
    entries.push({ ...row.entry, ...place });
    at = row.next;
  }
  return at === directory.length && standApart(entries) ? entries : null;
};

const findEnd = async (file: FileHandle, size: number) => {
  const start = Math.max(0, size - END_BYTES - LONGEST_COMMENT);
  const tail = await bytesAt(file, start, size - start);
  for (let at = tail.length - END_BYTES; at >= 0; at--) {
    if (tail.readUInt32LE(at) !== END) continue;
    if (at + END_BYTES + tail.readUInt16LE(at + 20) !== tail.length) continue;
    const entries = tail.readUInt16LE(at + 10);
    const from = tail.readUInt32LE(at + 16);
    const whole =
      tail.readUInt32LE(at + 4) === 0 &&
      tail.readUInt16LE(at + 8) === entries &&
      from + tail.readUInt32LE(at + 12) === start + at;
    return whole ? { at: start + at, from, entries } : null;
  }
  return null;
};

type CentralRow = {
  entry: Omit<ZipEntry, "from" | "to">;
  rawName: Buffer;
  local: number;
  next: number;
};

const centralRow = (bytes: Buffer, at: number): CentralRow | null => {
  if (at + CENTRAL_BYTES > bytes.length || bytes.readUInt32LE(at) !== CENTRAL) return null;
  const nameEnd = at + CENTRAL_BYTES + bytes.readUInt16LE(at + 28);
  const next = nameEnd + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  if (next > bytes.length) return null;
  const rawName = bytes.subarray(at + CENTRAL_BYTES, nameEnd);
  const madeOnUnix = bytes.readUInt8(at + 5) === 3;
  const mode = bytes.readUInt32LE(at + 38) >>> 16;
  return {
    rawName,
    local: bytes.readUInt32LE(at + 42),
    next,
    entry: {
      name: rawName.toString("utf8"),
      method: bytes.readUInt16LE(at + 10),
      encrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
      symlink: madeOnUnix && (mode & 0o170000) === 0o120000,
      crc: bytes.readUInt32LE(at + 16),
      packed: bytes.readUInt32LE(at + 20),
      unpacked: bytes.readUInt32LE(at + 24),
    },
  };
};

const placeOf = async (file: FileHandle, row: CentralRow, directoryAt: number) => {
  if (row.local + LOCAL_BYTES > directoryAt) return null;
  const head = await bytesAt(file, row.local, LOCAL_BYTES + row.rawName.length);
  if (head.readUInt32LE(0) !== LOCAL || head.readUInt16LE(8) !== row.entry.method) return null;
  if (head.readUInt16LE(26) !== row.rawName.length) return null;
  if (!head.subarray(LOCAL_BYTES).equals(row.rawName)) return null;
  const from = row.local + LOCAL_BYTES + row.rawName.length + head.readUInt16LE(28);
  const to = from + row.entry.packed;
  return to <= directoryAt ? { from, to } : null;
};

/** The first entry begins the file, and none reaches into the next. */
const standApart = (entries: readonly ZipEntry[]): boolean => {
  const inOrder = entries.toSorted((a, b) => a.from - b.from);
  return inOrder.every(({ from, name }, i) => {
    const before = i === 0 ? 0 : (inOrder[i - 1]?.to ?? 0);
    return from - LOCAL_BYTES - Buffer.byteLength(name) >= before;
  });
};

const bytesAt = async (file: FileHandle, position: number, length: number): Promise<Buffer> => {
  const buffer = Buffer.alloc(length);
  const { bytesRead } = await file.read(buffer, 0, length, position);
  if (bytesRead !== length) throw new Error(`short read at ${position}`);
  return buffer;
};
