import fc from "fast-check";
import { expect, test } from "vitest";
import { formatPhone, parseIdentifier } from "#app/domain/accounts/identity.ts";

test.each([
  "0912345678",
  "0912 345 678",
  "0912.345.678",
  "0912-345-678",
  "(0912) 345 678",
  "+84912345678",
  "+84 912 345 678",
  "+84 (0) 912 345 678",
  "84912345678",
  "0084 912 345 678",
  " 0912\u00a0345\u00a0678\t",
  "\u202a0912 345 678\u202c",
  "０９１２３４５６７８",
  "09\u200b12345678",
])("%j is one phone number", (typed) => {
  expect(parseIdentifier(typed)).toEqual({ kind: "phone", value: "+84912345678" });
});

test("landlines are numbers too", () => {
  expect(parseIdentifier("0225 3842 123")).toEqual({ kind: "phone", value: "+842253842123" });
});

test.each([
  "113",
  "1022",
  "19001234",
  "0122 345 6789",
  "091234567",
  "09123456789",
  "+1 202 555 0100",
  "0112345678",
])("%s is no Vietnamese subscriber number", (typed) => {
  expect(parseIdentifier(typed)).toBeNull();
});

test.each([
  ["cong-dan@demo.example", "cong-dan@demo.example"],
  [" Cong-Dan@Demo.Example ", "cong-dan@demo.example"],
  ["NGUYEN.VAN.A@GMAIL.COM", "nguyen.van.a@gmail.com"],
  ["a+b_c@mail.haiphong.gov.vn", "a+b_c@mail.haiphong.gov.vn"],
  ["\ufeffa@b.vn\u200b", "a@b.vn"],
])("%j is the address %s", (typed, value) => {
  expect(parseIdentifier(typed)).toEqual({ kind: "email", value });
});

test.each([
  "",
  "a",
  "@",
  "a@b",
  "@b.vn",
  "a@",
  "a@b@c.vn",
  "a b@c.vn",
  ".a@b.vn",
  "a.@b.vn",
  "a..b@c.vn",
  "a@.vn",
  "a@b..vn",
  "a@-b.vn",
  "a@b-.vn",
  "a@127.0.0.1",
  "a@b.v",
  "a\n@b.vn",
  "a@b.vn\0",
  '"a"@b.vn',
  "аdmin@b.vn",
  "nguyễn@b.vn",
  "a＠b.vn",
  `${"a".repeat(65)}@b.vn`,
  `a@${"b".repeat(64)}.vn`,
  `a@${"b.".repeat(130)}vn`,
  "a".repeat(1_000_000),
])("input %# is neither", (typed) => {
  expect(parseIdentifier(typed)).toBeNull();
});

test("what was understood once is understood again as the same", () => {
  const digits = fc.tuple(fc.constantFrom(..."35789"), fc.stringMatching(/^\d{8}$/));
  const typed = fc.oneof(
    fc.emailAddress(),
    digits.map(([head, rest]) => `0${head}${rest}`),
  );
  fc.assert(
    fc.property(typed, (input) => {
      const first = parseIdentifier(input);
      if (first) expect(parseIdentifier(first.value)).toEqual(first);
      if (first?.kind === "phone") {
        expect(parseIdentifier(formatPhone(first.value))).toEqual(first);
      }
    }),
  );
});

test("case and spacing never make two accounts", () => {
  const phone = fc.stringMatching(/^0[35789]\d{8}$/);
  const gap = fc.constantFrom("", " ", ".", "-");
  fc.assert(
    fc.property(phone, gap, gap, (number, a, b) => {
      const spaced = number.slice(0, 4) + a + number.slice(4, 7) + b + number.slice(7);
      expect(parseIdentifier(spaced)).toEqual(parseIdentifier(number));
    }),
  );
});
