import { fold } from "../vietnamese.ts";

/** One word of a text: its letters with the tone at the end (so hoà is hòa), and folded. */
export type Word = { toned: string; folded: string; capital: boolean };
type Term = readonly Word[];

/** Terms to look for, by their first word in both spellings. */
export type Lexicon = {
  toned: ReadonlyMap<string, readonly Term[]>;
  folded: ReadonlyMap<string, readonly Term[]>;
};

/** One sentence, and whether its writer typed without tones: then words are compared folded. */
export type Sentence = { words: readonly Word[]; plain: boolean };

export type Place = { at: number; length: number };

/** Terms from a list divided by commas and line ends. */
export const lexicon = (list: string): Lexicon => {
  const terms = list
    .split(/[,\n]/)
    .map((term) => term.trim())
    .filter((term) => term !== "")
    .map((term) => term.split(/\s+/).map(readWord));
  return {
    toned: Map.groupBy(terms, (term) => term[0]?.toned ?? ""),
    folded: Map.groupBy(terms, (term) => term[0]?.folded ?? ""),
  };
};

/** The sentences of a text. Less than a tenth of the words with tones: typed without. */
export const readSentences = (text: string): Sentence[] => {
  const sentences = text
    .split(SENTENCE_END)
    .map((sentence) => (sentence.match(/[\p{L}\p{N}]+/gu) ?? []).map(readWord));
  const all = sentences.flat();
  const plain = all.filter((word) => word.toned !== word.folded).length * 10 < all.length;
  return sentences.map((words) => ({ words, plain }));
};

/** Where terms of a lexicon stand in a sentence. */
export const places = ({ words, plain }: Sentence, { toned, folded }: Lexicon): Place[] =>
  words.flatMap((word, at) => {
    const terms = (plain ? folded.get(word.folded) : toned.get(word.toned)) ?? [];
    return terms
      .filter((term) => term.every((wanted, i) => isSame(words[at + i], wanted, plain)))
      .map((term) => ({ at, length: term.length }));
  });

const isSame = (word: Word | undefined, wanted: Word, plain: boolean): boolean =>
  word !== undefined && (plain ? word.folded === wanted.folded : word.toned === wanted.toned);

const readWord = (word: string): Word => {
  const parts = word.toLowerCase().normalize("NFD");
  const tones = parts.match(TONES)?.join("") ?? "";
  return {
    toned: parts.replace(TONES, "").normalize("NFC") + tones,
    folded: fold(word),
    capital: /^\p{Lu}/u.test(word),
  };
};

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const SENTENCE_END = /\n|[.!?;:](?=\s|$)/u;
