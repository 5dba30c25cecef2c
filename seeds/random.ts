/** A source of the same choices for the same seed: samples are the same on every installation. */
export type Random = {
  /** In [0, 1). */
  next: () => number;
  /** Whole number from `min` up to and with `max`. */
  int: (min: number, max: number) => number;
  chance: (probability: number) => boolean;
  pick: <T>(from: readonly T[]) => T;
  bytes: (count: number) => Buffer;
  /** A random (version 4) UUID: names in the public ledger. */
  uuid: () => string;
  /** A UUID of version 7 made at an instant: ids sort by time as the live ones do. */
  uuidAt: (at: Date) => string;
};

/** FNV-1a over the seed's characters, then mulberry32: fast, even enough, no secret. */
export const makeRandom = (seed: string): Random => {
  let state = 0x811c9dc5;
  for (const sign of seed) state = Math.imul(state ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const int = (min: number, max: number): number => min + Math.floor(next() * (max - min + 1));
  const bytes = (count: number): Buffer =>
    Buffer.from(Array.from({ length: count }, () => int(0, 255)));
  return {
    next,
    int,
    bytes,
    chance: (probability) => next() < probability,
    pick: (from) => {
      const chosen = from[int(0, from.length - 1)];
      if (chosen === undefined) throw new RangeError("nothing to pick from");
      return chosen;
    },
    uuid: () => dashed(bytes(16), 4),
    uuidAt: (at) => {
      const raw = bytes(16);
      raw.writeUIntBE(at.getTime(), 0, 6);
      return dashed(raw, 7);
    },
  };
};

const dashed = (raw: Buffer, version: number): string => {
  raw.writeUInt8((raw.readUInt8(6) & 0x0f) | (version << 4), 6);
  raw.writeUInt8((raw.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = raw.toString("hex");
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join("-");
};
