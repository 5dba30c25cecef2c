import { accept, type Outcome, refuse } from "../outcome.ts";
import { ENTRY_LIMIT } from "./limits.ts";

/** A file inside the archive, as the archive's directory describes it. */
export type ZipEntry = {
  name: string;
  /** Packed bytes. */
  data: Uint8Array;
  deflated: boolean;
  /** What the directory claims: to be checked against what comes out. */
  size: number;
  crc: number;
};

const END = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const CENTRAL = 0x02014b50;
const CENTRAL_LENGTH = 46;
const LOCAL = 0x04034b50;
const LOCAL_LENGTH = 30;
const ENCRYPTED = 0x0001;
const SYMLINK = 0xa000;

type Place = ZipEntry & { from: number; to: number };

/**
 * The files of a zip archive by its directory, the only list that Word reads. Refuses what is cut off
 * or contradicts itself, encrypted entries, more entries than any document has, names that lead out of
 * a folder, links, one name twice, and entries that share bytes.
 */
export const readDirectory = (bytes: Uint8Array): Outcome<ReadonlyMap<string, ZipEntry>> => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end < 0) return refuse("word_damaged");
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  if (count > ENTRY_LIMIT) return refuse("word_overblown");
  if (start + view.getUint32(end + 12, true) > end) return refuse("word_damaged");
  const entries = new Map<string, Place>();
  let at = start;
  for (let index = 0; index < count; index += 1) {
    const entry = readEntry(bytes, view, at, start);
    if (!entry.ok) return entry;
    if (entries.has(entry.value.name)) return refuse("word_unsafe");
    entries.set(entry.value.name, entry.value);
    at = entry.value.next;
  }
  return overlap([...entries.values()]) ? refuse("word_unsafe") : accept(entries);
};

/** The end record stands last, behind it only a comment of the length it names. */
const findEnd = (view: DataView): number => {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) !== END) continue;
    if (at + END_LENGTH + view.getUint16(at + 20, true) === view.byteLength) return at;
  }
  return -1;
};

const readEntry = (
  bytes: Uint8Array,
  view: DataView,
  at: number,
  directory: number,
): Outcome<Place & { next: number }> => {
  if (at + CENTRAL_LENGTH > bytes.length || view.getUint32(at, true) !== CENTRAL) {
    return refuse("word_damaged");
  }
  const method = view.getUint16(at + 10, true);
  const packed = view.getUint32(at + 20, true);
  const nameLength = view.getUint16(at + 28, true);
  const next =
    at +
    CENTRAL_LENGTH +
    nameLength +
    view.getUint16(at + 30, true) +
    view.getUint16(at + 32, true);
  const name = readName(bytes, at + CENTRAL_LENGTH, nameLength);
  if (next > bytes.length) return refuse("word_damaged");
  if (leadsOut(name) || isLink(view.getUint32(at + 38, true))) return refuse("word_unsafe");
  if (view.getUint16(at + 8, true) & ENCRYPTED) return refuse("word_locked");
  const from = view.getUint32(at + 42, true);
  const data = localData(bytes, view, from, name);
  if (data === null || data + packed > directory || (method !== 0 && method !== 8)) {
    return refuse("word_damaged");
  }
  return accept({
    name,
    data: bytes.subarray(data, data + packed),
    deflated: method === 8,
    size: view.getUint32(at + 24, true),
    crc: view.getUint32(at + 16, true),
    from,
    to: data + packed,
    next,
  });
};

/** Where the data of an entry begin; null when its own header is missing or has another name. */
const localData = (bytes: Uint8Array, view: DataView, at: number, name: string): number | null => {
  if (at + LOCAL_LENGTH > bytes.length || view.getUint32(at, true) !== LOCAL) return null;
  const length = view.getUint16(at + 26, true);
  if (readName(bytes, at + LOCAL_LENGTH, length) !== name) return null;
  return at + LOCAL_LENGTH + length + view.getUint16(at + 28, true);
};

/** Byte for byte: the names that matter are ASCII, and old tools write others in any encoding. */
const readName = (bytes: Uint8Array, at: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(at, at + length));

/** Nothing is ever written under these names; who sends them means no good. */
const leadsOut = (name: string): boolean =>
  /^[/\\]|^[a-z]:|\0/i.test(name) || name.split(/[/\\]/).includes("..");

const isLink = (attributes: number): boolean => ((attributes >>> 16) & 0xf000) === SYMLINK;

const overlap = (places: readonly Place[]): boolean =>
  places
    .toSorted((one, other) => one.from - other.from)
    .some(({ from }, index, sorted) => from < (sorted[index - 1]?.to ?? 0));
