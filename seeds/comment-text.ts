import type { CommentPoint } from "./comment-points.ts";
import { CLOSERS, OPENERS } from "./data/comment-phrases.ts";
import type { Random } from "./random.ts";

const FEWEST_WORDS = 15;
const MOST_WORDS = 120;
const TRIES = 60;

/** `bare`: only the matter, as an office writes it down. */
export type Writing = { random: Random; used: Set<string>; bare: boolean };

const words = (text: string): number => text.split(" ").length;

/** One voice on a point: what is said, often why, often what is asked for. */
const compose = (point: CommentPoint, { random, bare }: Writing): string => {
  const parts = [random.pick(point.says)];
  const some = (from: readonly string[], chance: number): string | null =>
    from.length > 0 && random.chance(chance) ? random.pick(from) : null;
  const because = some(point.because, 0.7);
  const ask = some(point.asks, 0.65);
  parts.push(...[because, ask].filter((part) => part !== null));
  if (because && random.chance(0.2)) {
    parts.push(...point.because.filter((other) => other !== because).slice(0, 1));
  }
  if (bare) return parts.join(" ");
  if (random.chance(0.28)) parts.unshift(random.pick(OPENERS));
  if (random.chance(0.22)) parts.push(random.pick(CLOSERS));
  return parts.join(" ");
};

/**
 * A text on a point that nobody has used yet, of 15 to 120 words. `label` is the printed mark of its
 * clause. Throws when the point's voices are used up: then it needs more of them.
 */
export const writeComment = (point: CommentPoint, label: string, writing: Writing): string => {
  const { used } = writing;
  for (let tried = 0; tried < TRIES; tried++) {
    const text = sentenceCase(compose(point, writing).replaceAll("{label}", label));
    const length = words(text);
    if (length < FEWEST_WORDS || length > MOST_WORDS || used.has(text)) continue;
    used.add(text);
    return text;
  }
  throw new Error(`no more voices: ${point.says[0] ?? ""}`);
};

const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
