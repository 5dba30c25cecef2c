import { hasEmail, hasLink, isShouting, numbersIn } from "./screening/signs.ts";
import {
  ACCUSATIONS,
  CHILD_WORDS,
  COMPLAINTS,
  DENUNCIATIONS,
  EMERGENCIES,
  FORMS_OF_ADDRESS,
  INSULTS,
  NOT_EMERGENCIES,
  OFFICES,
  PLURALS,
  SURNAMES,
} from "./screening/terms.ts";
import { type Lexicon, places, readSentences, type Sentence } from "./screening/words.ts";
import { fold } from "./vietnamese.ts";

/** What the machine may notice in a text: a hint to the person who reads it, never a decision. */
export const FLAGS = [
  "phone",
  "id_number",
  "email_address",
  "accusation",
  "insult",
  "complaint",
  "emergency",
  "link",
  "shouting",
  "named_child",
] as const;
export type Flag = (typeof FLAGS)[number];

/**
 * What in a text deserves a second look before the public may read it: others' personal data
 * (Luật Bảo vệ dữ liệu cá nhân 91/2025), an accusation against a named person or office and whatever
 * calls itself a denunciation (Luật Tố cáo 25/2018, Đ8 k3), a complaint (Luật Khiếu nại 02/2011),
 * danger that belongs to 113, 114 or 115. Detection only: it misses, it errs, it changes nothing.
 */
export const flags = (text: string): Flag[] => {
  const clean = text.normalize("NFKC").replace(UNSEEN, "");
  const sentences = readSentences(clean);
  const numbers = numbersIn(clean);
  const holds = (terms: Lexicon) =>
    sentences.some((sentence) => places(sentence, terms).length > 0);
  const found: Record<Flag, boolean> = {
    phone: numbers.phone,
    id_number: numbers.idNumber,
    email_address: hasEmail(clean),
    accusation: holds(DENUNCIATIONS) || sentences.some(accuses),
    insult: holds(INSULTS),
    complaint: holds(COMPLAINTS),
    emergency: sentences.some(reportsDanger),
    link: hasLink(clean),
    shouting: isShouting(clean),
    named_child: sentences.some(namesChild),
  };
  return FLAGS.filter((flag) => found[flag]);
};

/**
 * A key that copies of one text share, whatever their case, tones, spacing and punctuation; null for
 * a text too short to be called a copy ("Tôi đồng ý"). A hint for finding duplicates, not a proof:
 * somebody who wants to can make two texts with one key.
 */
export const duplicateKey = (text: string): string | null => {
  const bare = fold(text.replace(UNSEEN, "")).replace(/[^\p{L}\p{N}]/gu, "");
  return bare.length < COPY_LENGTH ? null : `${bare.length.toString(36)}-${hash53(bare)}`;
};

const COPY_LENGTH = 40;
/** Words between a charge and its target that still read as one accusation. */
const NEAR = 14;
const UNSEEN = /[\p{DI}\p{Cf}]/gu;

const accuses = (sentence: Sentence): boolean => {
  const charges = places(sentence, ACCUSATIONS);
  if (charges.length === 0) return false;
  const targets = [...places(sentence, OFFICES).map(({ at }) => at), ...namesIn(sentence)];
  return charges.some(({ at }) => targets.some((target) => Math.abs(target - at) <= NEAR));
};

/** Positions where a person seems to be named: "ông Nguyễn Văn A", "bà Hoa", "Trần Thị B". */
const namesIn = (sentence: Sentence): number[] => {
  const surnames = new Set(places(sentence, SURNAMES).map(({ at }) => at));
  const isName = (at: number) => surnames.has(at) || sentence.words[at]?.capital === true;
  const addressed = places(sentence, FORMS_OF_ADDRESS).filter(({ at, length }) =>
    isName(at + length),
  );
  const full = [...surnames].filter(
    (at) => sentence.words[at]?.capital && sentence.words[at + 1]?.capital,
  );
  return [...addressed.map(({ at }) => at), ...full];
};

const reportsDanger = (sentence: Sentence): boolean => {
  const harmless = places(sentence, NOT_EMERGENCIES);
  return places(sentence, EMERGENCIES).some(
    (danger) => !harmless.some(({ at, length }) => danger.at >= at && danger.at < at + length),
  );
};

/** "cháu Minh Anh", "em học sinh Trần Thị Lan"; not "các cháu thiếu nhi Hải Phòng". */
const namesChild = (sentence: Sentence): boolean => {
  const { words } = sentence;
  const many = new Set(places(sentence, PLURALS).map(({ at, length }) => at + length));
  const surnames = new Set(places(sentence, SURNAMES).map(({ at }) => at));
  const isFullName = (at: number) => Boolean(words[at]?.capital && words[at + 1]?.capital);
  return places(sentence, CHILD_WORDS).some(({ at, length }) => {
    const next = at + length;
    if (many.has(at)) return false;
    if (length === 1 && isFullName(next)) return true;
    return [next, next + 1, next + 2].some((name) => surnames.has(name) && isFullName(name));
  });
};

/** cyrb53: 53 bits, fast, no secret. */
const hash53 = (s: string): string => {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < s.length; i++) {
    const code = s.charCodeAt(i);
    a = Math.imul(a ^ code, 2_654_435_761);
    b = Math.imul(b ^ code, 1_597_334_677);
  }
  a = Math.imul(a ^ (a >>> 16), 2_246_822_507) ^ Math.imul(b ^ (b >>> 13), 3_266_489_909);
  b = Math.imul(b ^ (b >>> 16), 2_246_822_507) ^ Math.imul(a ^ (a >>> 13), 3_266_489_909);
  return (4_294_967_296 * (2_097_151 & b) + (a >>> 0)).toString(36);
};
