import { fold } from "../../vietnamese.ts";

/** Folded words of a text and its pairs of neighbouring words, as sorted hashes: repeats count. */
export type Shingles = Uint32Array;

const WORD = /[\p{L}\p{N}]+/gu;
const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

const hashOf = (text: string, seed: number): number => {
  let hash = seed;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  }
  return hash >>> 0;
};

/** Words as people count them: runs of letters and digits. */
export const wordsOf = (text: string): string[] => text.match(WORD) ?? [];

/** How many words a text has. */
export const countWords = (text: string): number => wordsOf(text).length;

/** The shingles of a text: tone marks, case and punctuation make no difference. */
export const shinglesOf = (text: string): Shingles => {
  const words = wordsOf(fold(text));
  const hashes = new Uint32Array(Math.max(0, words.length * 2 - 1));
  let before = 0;
  for (const [at, word] of words.entries()) {
    const own = hashOf(word, OFFSET);
    hashes[at] = own;
    if (at > 0) hashes[words.length + at - 1] = hashOf(word, Math.imul(before, PRIME) ^ OFFSET);
    before = own;
  }
  return hashes.sort();
};

/** Several shingles as those of one text; pairs across the seams are left out. */
export const joinShingles = (parts: readonly Shingles[]): Shingles => {
  const [first] = parts;
  if (parts.length === 1 && first) return first;
  const all = new Uint32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all.sort();
};

/** How many shingles two texts share, each as often as both have it. */
export const sharedShingles = (a: Shingles, b: Shingles): number => {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const left = a[i] ?? 0;
    const right = b[j] ?? 0;
    if (left === right) {
      shared += 1;
      i += 1;
      j += 1;
    } else if (left < right) i += 1;
    else j += 1;
  }
  return shared;
};

/** Likeness of two texts from 0 to 1 (Dice): 1 for the same words in the same order, 1 for two empty ones. */
export const likeness = (a: Shingles, b: Shingles): number =>
  a.length + b.length === 0 ? 1 : (2 * sharedShingles(a, b)) / (a.length + b.length);

/** Which part of the first text is found in the second, from 0 to 1. */
export const containedIn = (part: Shingles, whole: Shingles): number =>
  part.length === 0 ? 0 : sharedShingles(part, whole) / part.length;
