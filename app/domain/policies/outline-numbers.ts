const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

const ORDINALS: readonly string[] = [
  "nhất",
  "hai",
  "ba",
  "tư",
  "năm",
  "sáu",
  "bảy",
  "tám",
  "chín",
  "mười",
  "mười một",
  "mười hai",
  "mười ba",
  "mười bốn",
  "mười lăm",
];
const OTHER_ORDINALS: Readonly<Record<string, number>> = { nhì: 2, bốn: 4, bẩy: 7 };

/** Letters of points and sections: Vietnamese lists leave out f j w z, Latin ones leave out đ. */
const LETTERS = "abcdđefghijklmnopqrstuvwxyz";
const SKIPPED = new Set(["đ", "f", "j", "w", "z"]);

/** Value of a roman number in capitals, or 0 when it is not written as one. */
export function romanValue(text: string): number {
  let sum = 0;
  let last = 0;
  for (const sign of [...text].reverse()) {
    const value = ROMAN[sign] ?? 0;
    if (value === 0) return 0;
    sum += value < last ? -value : value;
    last = Math.max(last, value);
  }
  return sum > 0 && romanOf(sum) === text ? sum : 0;
}

function romanOf(value: number): string {
  const steps: readonly (readonly [number, string])[] = [
    [100, "C"],
    [90, "XC"],
    [50, "L"],
    [40, "XL"],
    [10, "X"],
    [9, "IX"],
    [5, "V"],
    [4, "IV"],
    [1, "I"],
  ];
  let rest = value;
  let text = "";
  for (const [size, sign] of steps) {
    while (rest >= size && text.length < 12) {
      text += sign;
      rest -= size;
    }
  }
  return text;
}

/** Value of "nhất", "hai"… as in "Phần thứ hai", or 0. */
export function ordinalValue(word: string): number {
  const small = word.toLowerCase();
  return OTHER_ORDINALS[small] ?? ORDINALS.indexOf(small) + 1;
}

/** Place of a letter (either case, đ or ð) among list letters, from 1; 0 when it is none. */
export function letterValue(letter: string): number {
  return letter === "" ? 0 : LETTERS.indexOf(letter.toLowerCase().replace("ð", "đ")) + 1;
}

/** How many letters are missing between two list letters: 0 when `next` follows `last` at once. */
export function lettersMissing(last: number, next: number): number {
  let missing = 0;
  for (const letter of LETTERS.slice(last, Math.max(last, next - 1))) {
    if (!SKIPPED.has(letter)) missing += 1;
  }
  return missing;
}

/** One number for "12", "12a", "12b": order and neighbourhood can be read from it. */
export const numberKey = (digits: string, suffix: string): number =>
  Number(digits) * 100 + letterValue(suffix);

/** Whether `next` stands right behind `last`: 12 → 12a, 12 → 13, 12a → 12b, 12a → 13. */
export function followsKey(last: number, next: number): boolean {
  if (next % 100 === 0) return Math.floor(last / 100) + 1 === next / 100;
  return (
    next > last &&
    Math.floor(next / 100) === Math.floor(last / 100) &&
    lettersMissing(last % 100, next % 100) === 0
  );
}
