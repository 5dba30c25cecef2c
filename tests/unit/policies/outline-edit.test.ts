import fc from "fast-check";
import { expect, it } from "vitest";
import { outlineText, parseOutline } from "#app/domain/policies/outline.ts";
import { type Draft, draftOf, treeOf } from "#app/domain/policies/outline-draft.ts";
import { type Correction, correct, correctAll } from "#app/domain/policies/outline-edit.ts";
import { MAX_DEPTH } from "#app/domain/policies/outline-types.ts";
import { CLAUSE_KINDS } from "#app/domain/policies/schema.ts";
import { lawOutline, scrambledText, typed } from "#tests/factories/outline-texts.ts";

const seed = Number(process.env.SEED ?? 1);

const TEXT = `MỞ BÀI
Chương I
CHUNG
Điều 1. Một
Lời dẫn.
1. A.
Thêm.
2. B.
Điều 2. Hai
C.
Nơi nhận:
- Như trên.
Phụ lục I
DANH MỤC`;

const draft = (text = TEXT): Draft => draftOf(parseOutline(text));

const after = (...corrections: Correction[]): Draft => {
  const outcome = correctAll(draft(), corrections);
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.value;
};

const rows = ({ rows: list }: Draft): string[] =>
  list.map(
    ({ kind, number, title, body, depth }) =>
      `${"  ".repeat(depth)}${kind} ${number} ${title} | ${body.replaceAll("\n", " / ")}`,
  );

const wordsOf = (of: Draft): string => outlineText(treeOf(of)).replaceAll(/\s+/gu, "");

it("turns an outline into rows and back", () => {
  const outline = parseOutline(TEXT);
  expect(treeOf(draftOf(outline))).toEqual({ ...outline, warnings: [] });
  expect(rows(draft())).toEqual([
    "chuong I CHUNG | ",
    "  dieu 1 Một | Lời dẫn.",
    "    khoan 1  | A. / Thêm.",
    "    khoan 2  | B.",
    "  dieu 2 Hai | C.",
    "phan Phụ lục I DANH MỤC | ",
  ]);
});

it("splits a row where a line begins a clause", () => {
  expect(rows(after({ type: "split", at: 2, line: 1 })).slice(2, 5)).toEqual([
    "    khoan 1  | A.",
    "    khoan   | Thêm.",
    "    khoan 2  | B.",
  ]);
});

it("reads the mark of the line it splits at", () => {
  const missed = draft("Điều 1. Một\n1. A.\nĐiều 30. Trích\nB.\nĐiều 2. Hai\nC.");
  const outcome = correct(missed, { type: "split", at: 1, line: 1 });
  expect(outcome.ok && rows(outcome.value)).toEqual([
    "dieu 1 Một | ",
    "  khoan 1  | A.",
    "dieu 30 Trích | B.",
    "dieu 2 Hai | C.",
  ]);
});

it("splits the preamble where a missed heading stands", () => {
  const changed = after({ type: "split", at: "preamble", line: 0, kind: "phan" });
  expect(rows(changed)[0]).toBe("phan   | MỞ BÀI");
  expect(changed.preamble).toBe("");
});

it("merges a row into the one before it, its clauses with it", () => {
  expect(rows(after({ type: "merge", at: 3 }))[2]).toBe("    khoan 1  | A. / Thêm. / 2. B.");
  expect(rows(after({ type: "merge", at: 1 })).slice(0, 3)).toEqual([
    "chuong I CHUNG | Điều 1. Một / Lời dẫn.",
    "  khoan 1  | A. / Thêm.",
    "  khoan 2  | B.",
  ]);
});

it("merges the first row into the preamble and the first appendix into the closing", () => {
  expect(after({ type: "merge", at: 0 }).preamble).toBe("MỞ BÀI\nChương I CHUNG");
  expect(after({ type: "merge", at: 5 }).closing).toBe(
    "Nơi nhận:\n- Như trên.\nPhụ lục I DANH MỤC",
  );
});

it("keeps rows behind the closing behind it", () => {
  const text = "Điều 1. Một\nA.\nNơi nhận:\n- B.\nPhụ lục I\n1. C.\n2. D.";
  const outcome = correct(draft(text), { type: "merge", at: 1 });
  expect(outcome.ok && rows(outcome.value)).toEqual([
    "dieu 1 Một | A.",
    "khoan 1 C. | ",
    "khoan 2 D. | ",
  ]);
  expect(outcome.ok && wordsOf(outcome.value)).toBe(wordsOf(draft(text)));
});

it("changes the kind of a row and nests what follows in it", () => {
  expect(rows(after({ type: "kind", at: 2, kind: "dieu" })).slice(1, 4)).toEqual([
    "  dieu 1 Một | Lời dẫn.",
    "  dieu 1  | A. / Thêm.",
    "    khoan 2  | B.",
  ]);
});

it("changes the number a row is addressed by, never the printed mark", () => {
  const row = after({ type: "number", at: 3, number: " 2a " }).rows[3];
  expect([row?.number, row?.label]).toEqual(["2a", "2."]);
});

it("moves the end of a title, not its words", () => {
  expect(rows(after({ type: "title", at: 1, title: "" }))[1]).toBe("  dieu 1  | Một / Lời dẫn.");
  expect(rows(after({ type: "title", at: 1, title: "Một  Lời" }))[1]).toBe(
    "  dieu 1 Một Lời | dẫn.",
  );
  expect(correct(draft(), { type: "title", at: 1, title: "Khác" })).toMatchObject({
    refusal: { code: "clause_text_lost" },
  });
});

it("moves a row with its inside one level in and out", () => {
  expect(rows(after({ type: "promote", at: 1 })).slice(0, 4)).toEqual([
    "chuong I CHUNG | ",
    "dieu 1 Một | Lời dẫn.",
    "  khoan 1  | A. / Thêm.",
    "  khoan 2  | B.",
  ]);
  expect(rows(after({ type: "demote", at: 3 }))[3]).toBe("      khoan 2  | B.");
});

it("moves the border between the last row and the closing", () => {
  const open = after({ type: "reopen" });
  expect(open.closing).toBe("");
  expect(rows(open)[4]).toBe("  dieu 2 Hai | C. / Nơi nhận: / - Như trên.");
  const closed = after({ type: "close", at: 4, line: 0 });
  expect(closed.closing).toBe("C.\nNơi nhận:\n- Như trên.");
});

it.each([
  { type: "merge", at: 9 },
  { type: "kind", at: -1, kind: "dieu" },
  { type: "split", at: 2, line: 7 },
  { type: "split", at: 0, line: 0 },
  { type: "promote", at: 0 },
  { type: "demote", at: 0 },
  { type: "demote", at: 1 },
  { type: "demote", at: 5 },
  { type: "close", at: 1, line: 0 },
] satisfies Correction[])("refuses $type at $at, which has no sense there", (correction) => {
  expect(correct(draft(), correction)).toMatchObject({
    ok: false,
    refusal: { code: "clause_unknown" },
  });
});

const at = fc.nat({ max: 25 });
const line = fc.nat({ max: 6 });
const kind = fc.constantFrom(...CLAUSE_KINDS);
const correction: fc.Arbitrary<Correction> = fc.oneof(
  fc.record({ type: fc.constant("kind" as const), at, kind }),
  fc.record({ type: fc.constant("number" as const), at, number: fc.constantFrom("", "5", "đ") }),
  fc.record({
    type: fc.constant("title" as const),
    at,
    title: fc.constantFrom("", "Một", "A;", "HAI\n1."),
  }),
  fc.record({ type: fc.constant("merge" as const), at }),
  fc.record(
    {
      type: fc.constant("split" as const),
      at: fc.oneof(at, fc.constant("preamble" as const)),
      line,
    },
    { requiredKeys: ["type", "at", "line"] },
  ),
  fc.record({ type: fc.constant("split" as const), at, line, kind }),
  fc.record({ type: fc.constant("promote" as const), at }),
  fc.record({ type: fc.constant("demote" as const), at }),
  fc.record({ type: fc.constant("close" as const), at, line }),
  fc.record({ type: fc.constant("reopen" as const) }),
);

/** The correction at a row that is there, so that most are not refused at once. */
const within = (one: Correction, count: number): Correction =>
  "at" in one && typeof one.at === "number" ? { ...one, at: one.at % Math.max(1, count) } : one;

it("loses no word and keeps a tree under any corrections", () => {
  let accepted = 0;
  fc.assert(
    fc.property(
      fc.oneof(scrambledText, lawOutline.map(typed)),
      fc.array(correction, { minLength: 8, maxLength: 30 }),
      (text, corrections) => {
        let current = draft(text);
        const words = wordsOf(current);
        for (const one of corrections) {
          const outcome = correct(current, within(one, current.rows.length));
          if (!outcome.ok) continue;
          accepted += 1;
          current = outcome.value;
          expect(wordsOf(current)).toBe(words);
          expect(current.closingAt).toBeLessThanOrEqual(current.rows.length);
          let last = -1;
          for (const { depth } of current.rows) {
            expect(depth >= 0 && depth <= last + 1 && depth < MAX_DEPTH).toBe(true);
            last = depth;
          }
          expect(draftOf(treeOf(current))).toEqual(current);
        }
      },
    ),
    { seed, numRuns: 150 },
  );
  expect(accepted).toBeGreaterThan(500);
}, 30_000);
