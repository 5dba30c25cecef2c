import { fold, nfc } from "./vietnamese.ts";

/** A stretch of a text, and whether it is what somebody searched for. */
export type Stretch = { text: string; hit: boolean };

type Span = { from: number; to: number };

const LETTER = /[\p{L}\p{N}]/u;

/** The folded text with, for each of its signs, the place in the original it came from. */
const foldWithPlaces = (text: string): { folded: string; places: number[] } => {
  let folded = "";
  const places: number[] = [];
  let at = 0;
  for (const sign of text) {
    for (const part of fold(sign)) {
      folded += part;
      places.push(...Array<number>(part.length).fill(at));
    }
    at += sign.length;
  }
  places.push(at);
  return { folded, places };
};

const spansOf = (folded: string, needle: string, wholeWords: boolean): Span[] => {
  const spans: Span[] = [];
  for (let from = folded.indexOf(needle); from >= 0; from = folded.indexOf(needle, from + 1)) {
    const to = from + needle.length;
    const inWord = LETTER.test(folded[from - 1] ?? " ") || LETTER.test(folded[to] ?? " ");
    if (!wholeWords || !inWord) spans.push({ from, to });
  }
  return spans;
};

const joined = (spans: readonly Span[]): Span[] =>
  [...spans]
    .sort((a, b) => a.from - b.from)
    .reduce((all: Span[], span) => {
      const last = all.at(-1);
      if (last && span.from <= last.to) last.to = Math.max(last.to, span.to);
      else all.push({ ...span });
      return all;
    }, []);

/**
 * A text cut where the words of a question stand in it: the question as a whole anywhere, else each of
 * its words by itself. Letters are compared folded and shown as they are written.
 */
export const markWords = (original: string, words: string): Stretch[] => {
  const text = nfc(original);
  const { folded, places } = foldWithPlaces(text);
  const whole = fold(words).trim();
  const together = whole === "" ? [] : spansOf(folded, whole, false);
  const single = whole.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const spans =
    together.length > 0 ? together : single.flatMap((word) => spansOf(folded, word, true));
  const stretches: Stretch[] = [];
  let done = 0;
  for (const { from, to } of joined(spans)) {
    const start = places[from] ?? text.length;
    const end = places[to] ?? text.length;
    if (start > done) stretches.push({ text: text.slice(done, start), hit: false });
    if (end > start) stretches.push({ text: text.slice(start, end), hit: true });
    done = end;
  }
  if (done < text.length) stretches.push({ text: text.slice(done), hit: false });
  return stretches;
};

/** So much of a marked text as a list shows: around its first hit, or its beginning. Cut at spaces. */
export const excerpt = (stretches: readonly Stretch[], length: number): Stretch[] => {
  const text = stretches.map((stretch) => stretch.text).join("");
  if (text.length <= length) return [...stretches];
  let before = 0;
  for (const stretch of stretches) {
    if (stretch.hit) break;
    before += stretch.text.length;
  }
  const wanted = before >= text.length ? 0 : Math.max(0, before - Math.floor(length / 3));
  const start = wanted === 0 ? 0 : text.indexOf(" ", wanted) + 1;
  const rough = Math.min(text.length, start + length);
  const end = rough === text.length ? rough : Math.max(text.lastIndexOf(" ", rough), start + 1);
  let at = 0;
  const cut = stretches.flatMap(({ text: part, hit }): Stretch[] => {
    const from = Math.max(start - at, 0);
    const kept = part.slice(from, Math.max(end - at, 0));
    at += part.length;
    return kept === "" ? [] : [{ text: kept, hit }];
  });
  return [
    ...(start > 0 ? [{ text: "… ", hit: false }] : []),
    ...cut,
    ...(end < text.length ? [{ text: " …", hit: false }] : []),
  ];
};
