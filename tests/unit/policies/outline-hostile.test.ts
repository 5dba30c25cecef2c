import { expect, it } from "vitest";
import { flatten, parseOutline } from "#app/domain/policies/outline.ts";
import { keepsText } from "#app/domain/policies/outline-text.ts";
import { SOURCE_LIMIT } from "#app/domain/policies/schema.ts";

type Shape = (length: number) => string;

const full =
  (piece: string, head = ""): Shape =>
  (length) =>
    head + piece.repeat(Math.ceil(length / piece.length)).slice(0, length - head.length);

const HOSTILE: Record<string, Shape> = {
  "blank lines": full("\n"),
  spaces: full(" ", "Điều 1."),
  dots: full("…"),
  "one long line": full("a: b. ", "Điều 1. "),
  "open quotes": full("“a\n"),
  "nested quotes": (length) => full("“\n")(length / 2) + full("”\n")(length / 2),
  "capitals after a chapter": full("AAAA\n", "Chương I\n"),
  "broken lines": full("abc def ghi jkl\nmno pqr stu vw\n", "Điều 1. Một\n1. "),
  "clauses that begin again": full("1. a\n", "Điều 1. A\n"),
  "points that begin again": full("a) x\n", "Điều 1. A\n1. b\n"),
  "the same article": full("Điều 1.\n\n"),
  "falling articles": (length) =>
    Array.from({ length: length / 14 }, (_, index) => `Điều ${9999 - (index % 9999)}. a\n`).join(
      "",
    ),
  appendices: full("PHỤ LỤC I\n"),
  "attached names": full("QUY CHẾ\n", "Điều 1. A\n"),
  "nested headings": full("PHẦN I\nA. X\nI. X\n1. x\n1.1. x\na) x\n"),
  "an honest law": full("Điều 1. Tên điều\n1. Một:\na) x;\nb) “y”.\n2. Hai.\n"),
  notes: full("a(1)\n\n \n(1) b\n c\n"),
  "page numbers": full("7\f8\n"),
  "combining marks": full("a\u0301\u0302"),
};

/** Processor time of this thread: other work on the machine does not count. */
function work(text: string): number {
  const start = process.threadCpuUsage();
  flatten(parseOutline(text));
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1000;
}

it.each(Object.keys(HOSTILE))(
  "needs time in step with the length of %s, and loses nothing",
  (name) => {
    const shape = HOSTILE[name] ?? full("");
    work(shape(30_000));
    const short = Math.max(2, Math.min(...[1, 2, 3].map(() => work(shape(30_000)))));
    const long = Math.min(...[1, 2].map(() => work(shape(300_000))));
    expect(long / short).toBeLessThan(40);
    const text = shape(30_000);
    const outline = parseOutline(text);
    expect(keepsText(text, outline)).toBe(true);
    expect(outline.warnings.length).toBeLessThanOrEqual(501);
    const anchors = flatten(outline).map(({ anchor }) => anchor);
    expect(new Set(anchors).size).toBe(anchors.length);
  },
  30_000,
);

/** One second on a free processor; a crowded one is slower at the same work. */
const PATIENCE = 3_000;

it("reads two million characters of hostile text in about a second", () => {
  expect(work(full("PHẦN I\nA. X\n“I. X\n1. x\n1.1. x\na) x\n")(SOURCE_LIMIT))).toBeLessThan(
    PATIENCE,
  );
}, 60_000);
