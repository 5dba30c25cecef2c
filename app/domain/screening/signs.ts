/** Whether the text holds a phone number or the number of an identity paper, however it is spaced. */
export const numbersIn = (text: string): { phone: boolean; idNumber: boolean } => {
  const runs = digitRuns(spellDigits(maskNumbers(text)));
  const asked = ID_WORDS.test(text);
  return {
    phone: runs.some(({ digits }) => PHONE.test(digits)),
    idNumber: runs.some(
      ({ digits, pieces }) =>
        CITIZEN_ID.test(digits) ||
        (digits.length === 9 && (pieces === 1 || asked)) ||
        (digits.length === 12 && asked),
    ),
  };
};

export const hasEmail = (text: string): boolean => EMAIL.test(text);

/** Web addresses and bare domains; the domain of an e-mail address is not one. */
export const hasLink = (text: string): boolean => {
  const rest = text.replace(new RegExp(EMAIL, "giu"), " ");
  return /h(?:tt|xx)ps?:\/\/|(?<![\p{L}\d])www\.[\p{L}\d]/iu.test(rest) || DOMAIN.test(rest);
};

/** Most of a text, or eight words on end, in capitals; or strings of exclamation marks. */
export const isShouting = (text: string): boolean => {
  const all = text.match(/\p{L}/gu)?.length ?? 0;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  return (all >= 20 && capitals > all * 0.6) || /[!?]{4}/.test(text) || SHOUTED_WORDS.test(text);
};

const ID_WORDS =
  /cccd|cmnd|cmt(?!\p{L})|căn cước|can cuoc|chứng minh|chung minh|định danh|dinh danh/iu;
/** Mobile and landline numbers with 0 or +84 before them (numbering plan since 2018). */
const PHONE = /^(?:0|84|0084|840)(?:[35789]\d{8}|2\d{9})$/;
/** Citizen number: place of birth (0..), century and sex, year, six more (NĐ 137/2015, Đ13). */
const CITIZEN_ID = /^0\d{2}[0-3]\d{8}$/;
const EMAIL =
  /[\p{L}\d._%+-]{1,64}\s{0,2}(?:@|\(at\)|\[at\]|a còng)\s{0,2}[\p{L}\d-]{1,63}(?:\s?(?:\.|\(dot\)|chấm)\s?[\p{L}\d-]{2,24}){1,4}/iu;
const DOMAIN =
  /(?<![\p{L}\d@.-])(?:[a-z\d-]{1,63}\.){1,5}(?:com|net|org|info|vn|biz|xyz|top|shop|site|online|club|app|dev|io|me|ly|gl|ru|cn|tk|vip|win|link|live|store|asia|mobi|cc|tv|gg|be)(?![\p{L}\d])/iu;
const SHOUTED_WORDS = /(?<!\p{Lu})(?:\p{Lu}{2,30}[\s,]{1,3}(?:\p{Lu}[\s,]{1,3})?){6}\p{Lu}{2}/u;

/** Dates, document numbers and sums taken out: their digits must not make a number with others. */
const maskNumbers = (text: string): string =>
  text
    .replace(/(?<!\d)\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d{2}(?![.-]?\d)/g, " # ")
    .replace(/(?<!\d)\d{1,6}\/(?:(?:19|20)\d{2}(?!\d)|\p{L})[\p{L}\d/-]{0,40}/gu, " # ")
    .replace(
      /(?<!\d)[1-9]\d{0,11}(?:[.,]\d{3}){0,6}(?=\s?(?:đồng|đ|vnđ|vnd|triệu|tỷ|m2|ha)(?!\p{L}))/giu,
      " # ",
    );

type Run = { digits: string; pieces: number };

/** Digits that stand together, at most three signs of spacing between neighbours. */
const digitRuns = (text: string): Run[] =>
  (text.match(/\d(?:[\s.()\p{Dash}_·]{0,3}\d){7,}/gu) ?? []).flatMap((run) =>
    windows(run.match(/\d+/g) ?? []),
  );

/** Every stretch of neighbouring pieces, so that a number after another number is still found. */
const windows = (pieces: readonly string[]): Run[] => {
  const runs: Run[] = [];
  for (let from = 0; from < pieces.length; from++) {
    let digits = "";
    for (let to = from; to < pieces.length && digits.length < 15; to++) {
      digits += pieces[to];
      runs.push({ digits, pieces: to - from + 1 });
    }
  }
  return runs;
};

const DIGIT_WORDS: ReadonlyMap<string, string> = new Map([
  ["không", "0"],
  ["một", "1"],
  ["mốt", "1"],
  ["hai", "2"],
  ["ba", "3"],
  ["bốn", "4"],
  ["tư", "4"],
  ["năm", "5"],
  ["lăm", "5"],
  ["sáu", "6"],
  ["bảy", "7"],
  ["bẩy", "7"],
  ["tám", "8"],
  ["chín", "9"],
]);
const DIGIT = `(?:${[...DIGIT_WORDS.keys()].join("|")}|\\d)`;
const SPELLED = new RegExp(`(?<!\\p{L})(?:${DIGIT}[\\s,.-]{1,2}){6,}${DIGIT}(?!\\p{L})`, "gu");

/** Numbers read aloud ("không chín một hai …") as digits, where seven or more stand together. */
const spellDigits = (text: string): string =>
  text
    .toLowerCase()
    .replace(SPELLED, (run) => run.replace(/\p{L}+/gu, (word) => DIGIT_WORDS.get(word) ?? word));
