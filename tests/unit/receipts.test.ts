import fc from "fast-check";
import { expect, test } from "vitest";
import { formatReceipt, parseReceipt, receiptFromBytes } from "#app/domain/receipts.ts";

const ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
const bytes = fc.uint8Array({ minLength: 12, maxLength: 16 });
const code = bytes.map(receiptFromBytes);

const replaced = (text: string, at: number, sign: string) =>
  `${text.slice(0, at)}${sign}${text.slice(at + 1)}`;

test("a code has thirteen signs, none of them 0, O, 1 or I", () => {
  fc.assert(
    fc.property(code, (value) => {
      expect(value).toMatch(/^[2-9A-HJ-NP-Z]{13}$/);
    }),
  );
});

test("every sign is as likely as any other", () => {
  const first = Array.from(
    { length: 256 },
    (_, byte) => receiptFromBytes(new Uint8Array(12).fill(byte))[0],
  );
  for (const sign of ALPHABET) expect(first.filter((found) => found === sign)).toHaveLength(8);
});

test("too few bytes are refused", () => {
  expect(() => receiptFromBytes(new Uint8Array(11))).toThrow(RangeError);
});

test("a printed code is read back", () => {
  fc.assert(
    fc.property(code, (value) => {
      expect(formatReceipt(value)).toMatch(/^.{4}-.{4}-.{5}$/);
      expect(parseReceipt(formatReceipt(value))).toBe(value);
    }),
  );
});

test.each([
  (c: string) => c.toLowerCase(),
  (c: string) => ` ${[...c].join(" ")} `,
  (c: string) => formatReceipt(c).replaceAll("-", "–"),
  (c: string) => formatReceipt(c).replaceAll("-", "."),
  (c: string) => formatReceipt(c).replaceAll("-", " - "),
  (c: string) => formatReceipt(c).replaceAll("-", "\u00a0"),
  (c: string) => `\u200b${c}\r\n`,
  (c: string) => [...c].map((s) => String.fromCharCode(s.charCodeAt(0) + 0xfee0)).join(""),
])("case, spaces, dashes and dots do not matter (%#)", (spelling) => {
  const value = receiptFromBytes(
    Uint8Array.from([3, 141, 59, 26, 53, 58, 97, 93, 238, 46, 26, 43]),
  );
  expect(parseReceipt(spelling(value))).toBe(value);
});

test.each(["", "ABCD", "SK-11311-2026-0017", "0000-0000-00000", "2222-2222-2222"])(
  "%j is no code",
  (input) => {
    expect(parseReceipt(input)).toBeNull();
  },
);

test("an endless input is no code", () => {
  expect(parseReceipt("2".repeat(1_000_000))).toBeNull();
});

test("any one wrong sign shows, at every place and for every sign", () => {
  fc.assert(
    fc.property(code, (value) => {
      for (let at = 0; at < 13; at++) {
        for (const sign of ALPHABET) {
          if (sign !== value[at]) expect(parseReceipt(replaced(value, at, sign))).toBeNull();
        }
      }
    }),
    { numRuns: 30 },
  );
});

test("any two different signs exchanged show, neighbours or not, for every pair of signs", () => {
  const body = [...ALPHABET];
  for (let i = 0; i < 13; i++) {
    for (let j = i + 1; j < 13; j++) {
      for (const a of body) {
        for (const b of body) {
          if (a === b) continue;
          const value = codeWith(i, a, j, b);
          expect(parseReceipt(value)).toBe(value);
          const swapped = replaced(replaced(value, i, b), j, a);
          if (parseReceipt(swapped) !== null) expect.fail(`${value} and ${swapped} both pass`);
        }
      }
    }
  }
});

test("a random string passes one time in thirty-two", () => {
  const digits = fc.array(fc.constantFrom(...ALPHABET), { minLength: 13, maxLength: 13 });
  const passed = fc.sample(digits, 6_400).filter((signs) => parseReceipt(signs.join("")) !== null);
  expect(passed.length).toBeGreaterThan(100);
  expect(passed.length).toBeLessThan(320);
});

/** A valid code with given signs at two places: the free places are turned until the check fits. */
const codeWith = (i: number, a: string, j: number, b: string): string => {
  const free = [0, 1, 2].find((at) => at !== i && at !== j) ?? 0;
  const draft = replaced(replaced("2".repeat(13), i, a), j, b);
  for (const sign of ALPHABET) {
    const candidate = replaced(draft, free, sign);
    if (parseReceipt(candidate) !== null) return candidate;
  }
  throw new Error("no sign makes the code valid");
};
