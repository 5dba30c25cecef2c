import type { Tally } from "./tally.ts";

/** Signs of fonts whose letters are drawings, by the place that the letter has in the font. */
const WINGDINGS: Readonly<Record<number, string>> = {
  108: "●",
  110: "■",
  111: "□",
  113: "❑",
  117: "◆",
  118: "❖",
  119: "◆",
  158: "·",
  159: "•",
  161: "○",
  164: "◉",
  167: "▪",
  168: "◻",
  216: "➢",
  224: "→",
  232: "➔",
  240: "⇨",
  251: "✗",
  252: "✓",
  253: "☒",
  254: "☑",
};
const WINGDINGS_2: Readonly<Record<number, string>> = {
  79: "✗",
  80: "✓",
  82: "☑",
  83: "☒",
  163: "□",
};
const SYMBOL: Readonly<Record<number, string>> = {
  ...Object.fromEntries(
    [..."%()+,./0123456789:;<=>?[]_{|}"].map((sign) => [sign.charCodeAt(0), sign]),
  ),
  42: "*",
  45: "−",
  163: "≤",
  165: "∞",
  171: "↔",
  172: "←",
  173: "↑",
  174: "→",
  175: "↓",
  176: "°",
  177: "±",
  179: "≥",
  180: "×",
  182: "∂",
  183: "•",
  184: "÷",
  185: "≠",
  186: "≡",
  187: "≈",
  188: "…",
  197: "⊕",
  198: "∅",
  199: "∩",
  200: "∪",
  206: "∈",
  214: "√",
  222: "⇒",
  229: "∑",
  242: "∫",
  ...Object.fromEntries([..."ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ"].map((sign, at) => [65 + at, sign])),
  ...Object.fromEntries([..."αβχδεφγηιϕκλμνοπθρστυϖωξψζ"].map((sign, at) => [97 + at, sign])),
};

/** Word moves the letters of such fonts here. */
const MOVED = /[\uf020-\uf0ff]/g;
const MOVED_BY = 0xf000;
/** What stands for a sign that is not known. */
const UNKNOWN = "\ufffd";

/** A text in which letters that symbol fonts draw as signs have become those signs. */
export const symbolsIn = (text: string, font: string | undefined, tally: Tally): string =>
  text.replaceAll(MOVED, (letter) => symbolOf(letter.charCodeAt(0) - MOVED_BY, font, tally));

/** A sign that stands in the text as an element of its own (`w:sym`). */
export const symbolAt = (code: string, font: string | undefined, tally: Tally): string => {
  const value = /^[0-9a-f]{1,4}$/i.test(code) ? Number.parseInt(code, 16) : 0;
  if (value >= MOVED_BY) return symbolOf(value - MOVED_BY, font, tally);
  const plain = !SYMBOL_FONT.test(font ?? "") && value > 32 && !isSurrogate(value);
  return plain ? String.fromCharCode(value) : symbolOf(value, font, tally);
};

const SYMBOL_FONT = /^(?:symbol|wingdings(?: [23])?|webdings|zapf ?dingbats)$/i;
const isSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdfff;

const symbolOf = (place: number, font: string | undefined, tally: Tally): string => {
  if (place === 32) return " ";
  const sign = tableOf(font ?? "")[place];
  if (sign === undefined) tally.add("symbols_unknown");
  return sign ?? UNKNOWN;
};

/** Letters of the font Symbol are what unnamed ones most often are: its dot is Word's own bullet. */
const tableOf = (font: string): Readonly<Record<number, string>> => {
  if (/^wingdings 2$/i.test(font)) return WINGDINGS_2;
  return /^wingdings$/i.test(font) ? WINGDINGS : SYMBOL;
};
