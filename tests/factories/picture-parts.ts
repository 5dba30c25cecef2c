/** Names of the parts that a picture file is made of, in order, by its format's own rules. */
export const partsOfPicture = (bytes: Buffer): string[] => {
  if (bytes.readUInt16BE(0) === 0xffd8) return jpegSegments(bytes);
  if (bytes.toString("latin1", 1, 4) === "PNG") return pngChunks(bytes);
  if (bytes.toString("latin1", 8, 12) === "WEBP") return webpChunks(bytes);
  throw new Error("no picture of ours");
};

/** Parts that carry pixels and how to read them; anything else could carry a story. */
export const PIXEL_PARTS: ReadonlySet<string> = new Set([
  ...["ffd8", "ffe0 JFIF", "ffdb", "ffc0", "ffc2", "ffc4", "ffdd", "ffda", "ffd9"],
  ...["IHDR", "PLTE", "tRNS", "pHYs", "IDAT", "IEND"],
  ...["VP8 ", "VP8L", "ALPH"],
]);

const jpegSegments = (bytes: Buffer): string[] => {
  const found = ["ffd8"];
  for (let at = 2; at < bytes.length; ) {
    const marker = bytes.readUInt16BE(at);
    const name = marker.toString(16);
    if (marker === 0xffd9) {
      found.push(name);
      if (at + 2 < bytes.length) found.push(`${bytes.length - at - 2} bytes behind the end`);
      return found;
    }
    const length = bytes.readUInt16BE(at + 2);
    const label = bytes.toString("latin1", at + 4, at + 8);
    found.push(marker >= 0xffe0 && marker <= 0xffef ? `${name} ${label}` : name);
    at += 2 + length;
    if (marker === 0xffda) at = nextMarker(bytes, at);
  }
  return [...found, "no end"];
};

/** Behind a scan's pixels: the next marker that is neither stuffing nor a restart. */
const nextMarker = (bytes: Buffer, from: number): number => {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const code = bytes[at + 1] ?? 0;
    if (code !== 0 && (code < 0xd0 || code > 0xd7)) return at;
  }
  return bytes.length;
};

const pngChunks = (bytes: Buffer): string[] => {
  const found: string[] = [];
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    found.push(bytes.toString("latin1", at + 4, at + 8));
  }
  return found;
};

/** The extended header is only a list of what follows, which is looked at itself. */
const webpChunks = (bytes: Buffer): string[] => {
  const found: string[] = [];
  for (let at = 12; at < bytes.length; ) {
    const name = bytes.toString("latin1", at, at + 4);
    const length = bytes.readUInt32LE(at + 4);
    const flags = name === "VP8X" ? (bytes[at + 8] ?? 0) & 0b1111_1110 & ~0b1_0000 : 0;
    if (name !== "VP8X") found.push(name);
    else if (flags !== 0) found.push(`VP8X with flags ${flags}`);
    at += 8 + length + (length % 2);
  }
  return found;
};
