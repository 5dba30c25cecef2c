import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type ClauseChange,
  compareVersions,
  type Difference,
  isTouched,
  type VersionText,
} from "#app/domain/policies/compare/difference.ts";
import { matchClauses } from "#app/domain/policies/compare/match.ts";
import type { Piece, StoredClause } from "#app/domain/policies/compare/pieces.ts";
import { settledKeys } from "#app/domain/policies/compare/settle.ts";
import { touchedClauses } from "#app/domain/policies/compare/touched.ts";
import type { WordPiece } from "#app/domain/policies/compare/word-diff.ts";
import { anyPieces, read } from "./texts.ts";

const stored = (pieces: readonly Piece[], keys: readonly string[]): StoredClause[] =>
  pieces.map(({ parent, ...piece }, at) => ({
    ...piece,
    key: keys[at] ?? "",
    parentKey: parent === null ? null : (keys[parent] ?? null),
  }));

const version = (clauses: readonly StoredClause[]): VersionText => ({
  preamble: "Căn cứ Luật Thực hiện dân chủ ở cơ sở;",
  closing: "Nơi nhận: như trên.",
  clauses,
});

/** Two versions of a text, matched; a person says that what is doubtful at the same place is the same. */
const versions = (before: readonly Piece[], after: readonly Piece[]) => {
  const olds = before.map((piece, at) => ({ ...piece, key: `k${at}` }));
  const asked = matchClauses(olds, after);
  if (!asked.ok) throw new Error(asked.refusal.code);
  let fresh = 0;
  const said = asked.value.unsure.filter(({ samePlace }) => samePlace);
  const sure = [
    ...asked.value.sure,
    ...said.map((pair) => ({ ...pair, by: "person" as const, under: null })),
  ];
  const keys = settledKeys(olds, after, { ...asked.value, sure, unsure: [] }, () => `n${fresh++}`);
  if (!keys.ok) throw new Error(keys.refusal.code);
  return {
    before: version(
      stored(
        olds,
        olds.map(({ key }) => key),
      ),
    ),
    after: version(stored(after, keys.value)),
  };
};

const compared = (before: string, after: string): Difference => {
  const both = versions(read(before), read(after));
  return compareVersions(both.before, both.after);
};

const LAW = `Điều 1. Phạm vi điều chỉnh
Quy định này quy định việc sinh hoạt cộng đồng ở tổ dân phố.
Điều 2. Họp tổ dân phố
1. Tổ dân phố họp sáu tháng một lần do tổ trưởng triệu tập.
2. Cuộc họp có giá trị khi có trên năm mươi phần trăm đại diện hộ dự.
3. Biên bản cuộc họp được niêm yết tại nhà văn hóa trong bảy ngày.
Điều 3. Kinh phí
1. Kinh phí do ngân sách phường bảo đảm theo dự toán hằng năm.
2. Hộ gia đình đóng góp tự nguyện, công khai từng khoản thu chi.`;

const touched = ({ clauses }: Difference) =>
  clauses.filter(isTouched).map(({ before, after, fate, moved, renumbered }) => ({
    from: before?.anchor,
    to: after?.anchor,
    is: [fate, moved ? "moved" : "", renumbered ? "renumbered" : ""].filter(Boolean).join(" "),
  }));

test("the same text twice has no difference", () => {
  const { clauses, summary } = compared(LAW, LAW);
  expect(clauses.filter(isTouched)).toEqual([]);
  expect(summary).toMatchObject({ changed: 0, added: 0, removed: 0, unchanged: 8 });
});

test("changed words are named by article and clause, and counted", () => {
  const { clauses, summary } = compared(LAW, LAW.replace("sáu tháng một lần", "mỗi quý một lần"));
  const [change] = clauses.filter(isTouched);
  expect(change?.after?.place.map(({ kind, number }) => `${kind} ${number}`)).toEqual([
    "dieu 2",
    "khoan 1",
  ]);
  expect(change?.words).toEqual({ added: 2, removed: 2 });
  expect(summary).toMatchObject({ changed: 1, unchanged: 7, words: { added: 2, removed: 2 } });
});

test("an article put in front renumbers those behind it and changes none of them", () => {
  const after = LAW.replace(
    "Điều 2. Họp",
    "Điều 2. Giải thích từ ngữ\n1. Hộ là những người cùng đăng ký thường trú.\nĐiều 3. Họp",
  ).replace("Điều 3. Kinh phí", "Điều 4. Kinh phí");
  const difference = compared(LAW, after);
  expect(touched(difference)).toEqual([
    { from: undefined, to: "dieu-2", is: "added" },
    { from: undefined, to: "dieu-2-khoan-1", is: "added" },
    { from: "dieu-2", to: "dieu-3", is: "unchanged renumbered" },
    { from: "dieu-3", to: "dieu-4", is: "unchanged renumbered" },
  ]);
  expect(difference.summary).toMatchObject({ added: 1, renumbered: 2, changed: 0, moved: 0 });
});

test("what was removed stands where it stood", () => {
  const after = LAW.replace(/\n2\. Cuộc họp.*\n3\. /, "\n2. ");
  expect(touched(compared(LAW, after))).toEqual([
    { from: "dieu-2-khoan-2", to: undefined, is: "removed" },
    { from: "dieu-2-khoan-3", to: "dieu-2-khoan-2", is: "unchanged renumbered" },
  ]);
});

test("of two clauses that changed places one has moved", () => {
  const after = LAW.replace(
    /1\. (Tổ dân phố.*)\n2\. (Cuộc họp.*)/,
    (_, one, two) => `1. ${two}\n2. ${one}`,
  );
  expect(touched(compared(LAW, after)).filter(({ is }) => is.includes("moved"))).toHaveLength(1);
});

test("a clause that went into another article has moved", () => {
  const clause = "Biên bản cuộc họp được niêm yết tại nhà văn hóa trong bảy ngày.";
  const after = `${LAW.replace(`\n3. ${clause}`, "")}\n3. ${clause}`;
  expect(touched(compared(LAW, after))).toEqual([
    { from: "dieu-2-khoan-3", to: "dieu-3-khoan-3", is: "unchanged moved" },
  ]);
});

test("chapters put around articles move none of them", () => {
  const after = `Chương I\nQUY ĐỊNH CHUNG\n${LAW.replace("Điều 2.", "Chương II\nNỘI DUNG\nĐiều 2.")}`;
  expect(touched(compared(LAW, after)).map(({ is }) => is)).toEqual(["added", "added"]);
});

const LONG =
  "Hộ gia đình đóng góp tự nguyện bằng tiền hoặc công lao động. Danh sách đóng góp được niêm yết công khai tại nhà văn hóa trong ba mươi ngày.";
const WITH_LONG = LAW.replace(/2\. Hộ gia đình.*/, `2. ${LONG}`);
const SPLIT = LAW.replace(
  /2\. Hộ gia đình.*/,
  `2. ${LONG.split(". ")[0]}.\n3. ${LONG.split(". ")[1]}`,
);

const kinOf = ({ clauses }: Difference, pick: (change: ClauseChange) => boolean) =>
  clauses
    .find(pick)
    ?.kins.map(({ relation, key }) => [
      relation,
      clauses.find((change) => change.key === key)?.before?.anchor,
    ]);

test("a clause cut in two says where its second half came from", () => {
  const difference = compared(WITH_LONG, SPLIT);
  const kins = kinOf(difference, ({ after }) => after?.anchor === "dieu-3-khoan-3");
  expect(kins).toEqual([["split_from", "dieu-3-khoan-2"]]);
});

test("two clauses made one say where the second went", () => {
  const difference = compared(SPLIT, WITH_LONG);
  const kins = kinOf(difference, ({ before }) => before?.anchor === "dieu-3-khoan-3");
  expect(kins).toEqual([["merged_into", "dieu-3-khoan-2"]]);
});

test("a changed point touches its clause and its article too", () => {
  const both = versions(read(LAW), read(LAW.replace("bảy ngày", "mười ngày")));
  const parents = new Map(both.after.clauses.map(({ key, parentKey }) => [key, parentKey]));
  const found = touchedClauses(compareVersions(both.before, both.after), parents);
  expect([...found]).toEqual([
    ["k4", "changed"],
    ["k1", "inner"],
  ]);
});

const readBack = (pieces: readonly WordPiece[], kind: WordPiece["kind"]) =>
  pieces
    .filter((piece) => piece.kind !== kind)
    .map(({ text }) => text)
    .join("");

test("both versions can be read back out of their difference", () => {
  fc.assert(
    fc.property(anyPieces, anyPieces, (before, after) => {
      const both = versions(before, after);
      const { clauses } = compareVersions(both.before, both.after);
      const byKey = new Map(clauses.map((change) => [change.key, change]));
      expect(byKey.size).toBe(clauses.length);
      for (const [side, other] of [
        ["before", "added"],
        ["after", "removed"],
      ] as const) {
        const told = both[side].clauses.map(({ key }) => {
          const change = byKey.get(key);
          return [readBack(change?.title ?? [], other), readBack(change?.body ?? [], other)];
        });
        expect(told).toEqual(both[side].clauses.map(({ title, body }) => [title, body]));
      }
      const order = clauses.filter(({ fate }) => fate !== "removed").map(({ key }) => key);
      expect(order).toEqual(both.after.clauses.map(({ key }) => key));
    }),
  );
});

test("the summary counts every clause of the new version once", () => {
  fc.assert(
    fc.property(anyPieces, anyPieces, (before, after) => {
      const both = versions(before, after);
      const { clauses } = compareVersions(both.before, both.after);
      const fates = Map.groupBy(clauses, ({ fate }) => fate);
      const of = (fate: ClauseChange["fate"]) => fates.get(fate)?.length ?? 0;
      expect(of("unchanged") + of("changed") + of("added")).toBe(after.length);
      expect(of("unchanged") + of("changed") + of("removed")).toBe(before.length);
    }),
  );
});
