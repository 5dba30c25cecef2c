/**
 * The text with every character that none of the fonts can draw written by its number: a box in a paper
 * would hide what somebody said. Full-width forms become the ordinary ones. The text may be JSON.
 */
export const drawable = (text: string, fonts: readonly Uint8Array[]): string => {
  const drawn = fonts.map(coverageOf);
  const can = (sign: string) => {
    const code = sign.codePointAt(0) ?? 0;
    return code < 0x20 || UNSEEN.test(sign) || drawn.some((covers) => covers(code));
  };
  const written = (sign: string): string => {
    if (can(sign)) return sign;
    const ordinary = sign.normalize("NFKC");
    if (ordinary !== sign && [...ordinary].every(can)) return JSON.stringify(ordinary).slice(1, -1);
    return `[U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}]`;
  };
  const known = new Map<string, string>();
  return text.replace(/[^\u0020-\u007e]/gu, (sign) => {
    const found = known.get(sign) ?? written(sign);
    known.set(sign, found);
    return found;
  });
};

/** Joins, marks and selectors change how others look and need no picture of their own. */
const UNSEEN = /^[\p{Cf}\p{M}\p{Z}\s]$/u;

type Covers = (code: number) => boolean;

/** Which characters a TrueType font has a picture for, from its `cmap` (formats 4 and 12). */
const coverageOf = (font: Uint8Array): Covers => {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const tables = Array.from({ length: view.getUint16(4) }, (_, i) => 12 + i * 16);
  const record = tables.find((at) => view.getUint32(at) === CMAP);
  if (record === undefined) return () => false;
  const cmap = view.getUint32(record + 8);
  const ranges = Array.from({ length: view.getUint16(cmap + 2) }, (_, i) =>
    rangesOf(view, cmap + view.getUint32(cmap + 8 + i * 8)),
  ).flat();
  return (code) => ranges.some(([from, to]) => from <= code && code <= to);
};

const CMAP = 0x63_6d_61_70;
const NOT_A_CHARACTER = 0xffff;

const rangesOf = (view: DataView, at: number): [number, number][] => {
  const format = view.getUint16(at);
  if (format === 12) {
    return Array.from({ length: view.getUint32(at + 12) }, (_, i) => [
      view.getUint32(at + 16 + i * 12),
      view.getUint32(at + 20 + i * 12),
    ]);
  }
  if (format !== 4) return [];
  const segments = view.getUint16(at + 6) / 2;
  return Array.from({ length: segments }, (_, i): [number, number] => [
    view.getUint16(at + 16 + segments * 2 + i * 2),
    view.getUint16(at + 14 + i * 2),
  ]).filter(([from]) => from !== NOT_A_CHARACTER);
};
