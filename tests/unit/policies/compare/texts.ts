import fc from "fast-check";
import type { Piece } from "#app/domain/policies/compare/pieces.ts";
import { flatten, parseOutline } from "#app/domain/policies/outline.ts";
import type { ClauseKind } from "#app/domain/policies/schema.ts";

/** Pieces of a text as the importer reads it, each with a key of its own. */
export const read = (text: string, key: (at: number) => string | null = () => null): Piece[] =>
  flatten(parseOutline(text)).map(({ position, parent, depth: _, ...row }) => ({
    ...row,
    parent,
    key: key(position),
  }));

const WORDS =
  "tổ dân phố họp bàn quyết định mức đóng góp công khai danh sách hộ nghèo giám sát kinh phí trưởng thôn nhân dân ủy ban mặt trận cộng đồng thời hạn ngày làm việc văn bản thông báo trách nhiệm quyền lợi xây dựng đường ngõ chiếu sáng thu gom rác vệ sinh".split(
    " ",
  );

/** A sentence of so many of these words. */
export const aSentence = (least = 6, most = 30) =>
  fc
    .array(fc.constantFrom(...WORDS), { minLength: least, maxLength: most })
    .map((words) => `${words.join(" ")}.`);

/** Sentences that have nothing in common, so that likeness can't mistake one for another. */
export const distinct = (n: number): string[] =>
  Array.from({ length: n }, (_, i) =>
    Array.from({ length: 12 }, (_word, j) => `từ${i}x${j}`).join(" "),
  );

const article = (at: number, clauses: readonly string[]): Piece[] => [
  piece("dieu", at, null, `dieu-${at}`, ""),
  ...clauses.map((body, i) => piece("khoan", i + 1, -1, `dieu-${at}-khoan-${i + 1}`, body)),
];

const piece = (
  kind: ClauseKind,
  number: number,
  parent: number | null,
  anchor: string,
  body: string,
): Piece => ({
  key: null,
  parent,
  kind,
  number: String(number),
  label: kind === "dieu" ? `Điều ${number}.` : `${number}.`,
  title: "",
  body,
  anchor,
});

/** Articles numbered in order, each with clauses of these words. */
export const articles = (texts: readonly (readonly string[])[]): Piece[] => {
  const pieces: Piece[] = [];
  for (const [i, clauses] of texts.entries()) {
    const at = pieces.length;
    pieces.push(
      ...article(i + 1, clauses).map((each) =>
        each.parent === -1 ? { ...each, parent: at } : each,
      ),
    );
  }
  return pieces;
};

/** Trees of any shape: clauses of any kind in any other, with equal numbers and empty texts among them. */
export const anyPieces = fc
  .array(
    fc.record({
      kind: fc.constantFrom<ClauseKind>(
        "phan",
        "chuong",
        "muc",
        "tieu_muc",
        "dieu",
        "khoan",
        "diem",
      ),
      number: fc.constantFrom("", "1", "2", "3", "3a", "đ"),
      title: fc.oneof(fc.constant(""), aSentence(1, 4)),
      body: fc.oneof(fc.constant(""), aSentence(0, 12), fc.constant("Nội dung khác.")),
      up: fc.nat(4),
    }),
    { maxLength: 40 },
  )
  .map((rows) =>
    rows.map(
      ({ up, ...row }, at): Piece => ({
        ...row,
        key: null,
        label: row.number,
        parent: at === 0 || up === 0 ? null : Math.max(0, at - up),
        anchor: `${row.kind}-${row.number || "khong"}-${at}`,
      }),
    ),
  );
