import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  canonicalJson,
  canonicalText,
  commitment,
  leafHash,
} from "#app/domain/ledger/canonical.ts";

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex");

test.each([
  [{ b: 1, a: 2 }, '{"a":2,"b":1}'],
  [
    { é: 1, z: 2, "€": 3, "😀": 4, "\ufb33": 5, "\r": 6 },
    '{"\\r":6,"z":2,"é":1,"€":3,"😀":4,"\ufb33":5}',
  ],
  [
    [333333333.3333333, 1e30, 4.5, 2e-3, 1e-27, 0, -0, 1e21],
    "[333333333.3333333,1e+30,4.5,0.002,1e-27,0,0,1e+21]",
  ],
  ['\u20ac$\u000f\nA\'B"\\\\"/', '"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"'],
  [{ a: null, b: [true, false, {}] }, '{"a":null,"b":[true,false,{}]}'],
  ["Hải Phòng", '"Hải Phòng"'],
])("%j has one spelling (%#)", (value, spelling) => {
  expect(canonicalJson(value)).toBe(spelling);
});

test.each([
  undefined,
  () => 1,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  "\ud800",
  { a: "\udfff" },
  1n,
])("value %# is not JSON and is refused", (value) => {
  expect(() => canonicalJson(value)).toThrow();
});

test("the order in which an object was built leaves no trace", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      const turned = Object.fromEntries(Object.entries(value).reverse());
      expect(canonicalJson(turned)).toBe(canonicalJson(value));
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

// The leaf of an empty entry is SHA-256 of the single byte 00, the same in every RFC 6962 log.
test.each([
  ["", "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"],
  ["00", "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7"],
  [
    Buffer.from('{"v":1}').toString("hex"),
    "0fe7f04cd9688fb996eea9ae1248cbe83b4d04805413f35ab25ad9deb5a3cb32",
  ],
])("the leaf hash of %s is %s", (entry, hash) => {
  expect(hex(leafHash(Buffer.from(entry, "hex")))).toBe(hash);
});

const vectors = resolve(import.meta.dirname, "../../../../shared/data/merkle_vectors.json");

test.skipIf(!existsSync(vectors))("leaf hashes agree with the published vectors", () => {
  const { leafInputs, nodeHashes } = JSON.parse(readFileSync(vectors, "utf8"));
  expect(leafInputs.length).toBeGreaterThan(7);
  const hashes = leafInputs.map((input: string) => hex(leafHash(Buffer.from(input, "hex"))));
  expect(hashes).toEqual(nodeHashes[0]);
});

test("a text is committed to in one spelling", () => {
  const salt = Buffer.alloc(32, 7);
  const composed = commitment(salt, "Hòa Bình\nxã".normalize("NFC"));
  expect(commitment(salt, "Hòa Bình\r\nxã".normalize("NFD"))).toEqual(composed);
  expect(hex(composed)).toBe("46df413e009490981519299dba1e8e20812a2c986ab3842b3482eadd17d830dc");
  expect(canonicalText("a\rb\r\nc")).toBe("a\nb\nc");
});

test("another salt or another text is another commitment", () => {
  const salt = fc.uint8Array({ minLength: 32, maxLength: 32 });
  fc.assert(
    fc.property(salt, salt, fc.string(), fc.string(), (s1, s2, a, b) => {
      const same = Buffer.from(s1).equals(s2) && canonicalText(a) === canonicalText(b);
      expect(commitment(s1, a).equals(commitment(s2, b))).toBe(same);
    }),
  );
});

test.each([0, 16, 31, 33])("a salt of %i bytes is refused", (length) => {
  expect(() => commitment(Buffer.alloc(length), "văn bản")).toThrow(RangeError);
});

test("a text that UTF-8 cannot carry is refused", () => {
  expect(() => commitment(Buffer.alloc(32), "a\ud800")).toThrow(TypeError);
});
