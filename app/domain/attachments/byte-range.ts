export type ByteRange = { start: number; end: number };

/**
 * The one stretch of bytes that a `Range` header asks for, ends included: `null` when it asks for none,
 * for several or in a way we do not know (the whole file answers that), `"none"` when nothing of the
 * file lies in it.
 */
export const byteRange = (header: string | null, size: number): ByteRange | "none" | null => {
  const [, from, to] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? "") ?? [];
  if (from === undefined || to === undefined || (from === "" && to === "")) return null;
  if (from === "") {
    const length = Math.min(Number(to), size);
    return length === 0 ? "none" : { start: size - length, end: size - 1 };
  }
  const start = Number(from);
  const end = to === "" ? size - 1 : Math.min(Number(to), size - 1);
  if (to !== "" && Number(to) < start) return null;
  return start >= size ? "none" : { start, end };
};
