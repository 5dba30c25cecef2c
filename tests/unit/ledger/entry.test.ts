import { expect, test } from "vitest";
import { leafHash } from "#app/domain/ledger/canonical.ts";
import { type LedgerEvent, ledgerEntry } from "#app/domain/ledger/entry.ts";

const EVENT: LedgerEvent = {
  item: "3f2b8c1e-7d4a-4c59-9a60-1b2c3d4e5f60",
  seq: 2,
  from: "open",
  to: "closed",
  role: "system",
  at: new Date("2026-11-22T17:00:00.000Z"),
  contentCommit: null,
};

test("an entry is the canonical JSON of the public event", () => {
  expect(ledgerEntry(EVENT).entry).toBe(
    '{"at":"2026-11-22T17:00:00.000Z","contentCommit":null,"from":"open",' +
      '"item":"3f2b8c1e-7d4a-4c59-9a60-1b2c3d4e5f60","role":"system","seq":2,"to":"closed","v":1}',
  );
});

test("the leaf hash is that of the entry's bytes", () => {
  const { entry, leafHash: hash } = ledgerEntry(EVENT);
  expect(hash).toEqual(leafHash(Buffer.from(entry, "utf8")));
});

test("a commitment enters as hex, a first event without a state before it", () => {
  const entry = JSON.parse(
    ledgerEntry({ ...EVENT, seq: 1, from: null, contentCommit: new Uint8Array(32).fill(171) })
      .entry,
  );
  expect(entry.contentCommit).toBe("ab".repeat(32));
  expect(entry.from).toBeNull();
});

test("nothing but the named fields enters, whatever the object carries", () => {
  const loaded = { ...EVENT, name: "Nguyễn Văn A", unit: "11311", code: "CS-11311-2026-0001" };
  expect(ledgerEntry(loaded)).toEqual(ledgerEntry(EVENT));
});

test("every field changes the hash", () => {
  const changes: Partial<LedgerEvent>[] = [
    { item: "3f2b8c1e-7d4a-4c59-9a60-1b2c3d4e5f61" },
    { seq: 3 },
    { from: null },
    { to: "responded" },
    { role: "chair" },
    { at: new Date("2026-11-22T17:00:00.001Z") },
    { contentCommit: new Uint8Array(32) },
  ];
  const hashes = [{}, ...changes].map((change) =>
    ledgerEntry({ ...EVENT, ...change }).leafHash.toString("hex"),
  );
  expect(new Set(hashes).size).toBe(hashes.length);
});

const REFUSED: [string, Partial<LedgerEvent>][] = [
  ["an id that tells its time", { item: "019ab0c1-7d4a-7c59-9a60-1b2c3d4e5f60" }],
  ["a code for an id", { item: "CS-11311-2026-0001" }],
  ["capital letters in the id", { item: EVENT.item.toUpperCase() }],
  ["a number below one", { seq: 0 }],
  ["half a number", { seq: 1.5 }],
  ["a sentence for a state", { to: "Đã trả lời" }],
  ["a name for a role", { role: "Nguyễn Văn A" }],
  ["an empty state before", { from: "" }],
  ["a short commitment", { contentCommit: new Uint8Array(20) }],
  ["no time at all", { at: new Date(Number.NaN) }],
];

test.each(REFUSED)("%s is refused", (_, change) => {
  expect(() => ledgerEntry({ ...EVENT, ...change })).toThrow(RangeError);
});
