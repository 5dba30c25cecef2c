import { crc32, deflateRawSync } from "node:zlib";
import { strToU8 } from "fflate";

/** An entry as its author wants it to look; headers may lie. */
export type RawEntry = {
  name: string;
  content?: string | Uint8Array;
  /** Packed bytes in place of the deflated content. */
  packed?: Uint8Array;
  method?: number;
  flags?: number;
  crc?: number;
  /** Sizes that the directory claims. */
  size?: number;
  packedSize?: number;
  attributes?: number;
  /** Name in the entry's own header. */
  localName?: string;
  /** Where its own header stands, when that is inside another entry. */
  offset?: number;
};

/** An archive written byte by byte, as Word and its forgers write them. */
export const rawZip = (entries: readonly RawEntry[], count = entries.length): Uint8Array => {
  const chunks: Uint8Array[] = [];
  const rows: Uint8Array[] = [];
  let length = 0;
  for (const entry of entries) {
    const own = entry.offset === undefined ? rawEntry(entry) : new Uint8Array();
    rows.push(
      numbers([0x02014b50, 4], [20, 2]),
      headerOf(entry, entry.name),
      numbers([0, 2], [0, 2], [0, 2], [entry.attributes ?? 0, 4], [entry.offset ?? length, 4]),
      strToU8(entry.name),
    );
    chunks.push(own);
    length += own.length;
  }
  const directory = join(rows);
  const end = numbers(
    [0x06054b50, 4],
    [0, 4],
    [count, 2],
    [count, 2],
    [directory.length, 4],
    [length, 4],
    [0, 2],
  );
  return join([...chunks, directory, end]);
};

/** An entry with its own header. */
export const rawEntry = (entry: RawEntry): Uint8Array => {
  const name = entry.localName ?? entry.name;
  return join([numbers([0x04034b50, 4]), headerOf(entry, name), strToU8(name), packedOf(entry)]);
};

const bytesOf = ({ content = "" }: RawEntry): Uint8Array =>
  typeof content === "string" ? strToU8(content) : content;

const packedOf = (entry: RawEntry): Uint8Array =>
  entry.packed ?? (entry.method === 0 ? bytesOf(entry) : deflateRawSync(bytesOf(entry)));

const headerOf = (entry: RawEntry, name: string): Uint8Array =>
  numbers(
    [20, 2],
    [entry.flags ?? 0, 2],
    [entry.method ?? 8, 2],
    [0, 4],
    [entry.crc ?? crc32(bytesOf(entry)), 4],
    [entry.packedSize ?? packedOf(entry).length, 4],
    [entry.size ?? bytesOf(entry).length, 4],
    [strToU8(name).length, 2],
    [0, 2],
  );

/** Little-endian numbers of given widths. */
const numbers = (...fields: readonly (readonly [number, number])[]): Uint8Array =>
  join(
    fields.map(([value, width]) =>
      Uint8Array.from({ length: width }, (_, at) => (value >>> (8 * at)) & 0xff),
    ),
  );

export const join = (parts: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};
