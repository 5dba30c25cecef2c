import { beginsParagraph, type Head, headOf } from "./outline-heads.ts";
import type { Stretch } from "./outline-law.ts";
import { isArticle, type Level, type Mark } from "./outline-marks.ts";
import { isUpper, type Line } from "./outline-source.ts";

/** A stretch with the heading that opened it: none for the text itself. */
export type OpenedStretch = Stretch & { opening: { index: number; head: Head } | null };

const ATTACHED =
  /^(?:QUY CHẾ|QUY ĐỊNH|QUY ƯỚC|HƯƠNG ƯỚC|NỘI QUY|ĐIỀU LỆ|CHƯƠNG TRÌNH|KẾ HOẠCH|ĐỀ ÁN|PHƯƠNG ÁN|HƯỚNG DẪN)(?!\p{L})/u;
const ISSUED_WITH = /^\((?:được )?(?:ban hành )?(?:kèm theo|cùng với)/iu;
/** Lines between the name of an attached text and the words that attach it. */
const NAME_LINES = 8;

/**
 * Cuts a text where numbering begins anew: at appendices, and at a regulation attached to the
 * decision that issues it.
 */
export function cutStretches(
  lines: readonly Line[],
  marks: readonly (readonly Mark[])[],
  wrapped: boolean,
): OpenedStretch[] {
  const openings: { index: number; head: Head }[] = [];
  let articles = 0;
  for (const [index, line] of lines.entries()) {
    if (line.quoted || line.note) continue;
    const own = marks[index] ?? [];
    if (own.some(isArticle)) articles += 1;
    const appendix = own.find((mark) => mark.level === "appendix");
    if (appendix && beginsParagraph(line, lines[index - 1], wrapped, false)) {
      openings.push({ index, head: headOf(appendix, "phan", 0, "container") });
    } else if (
      articles > 0 &&
      isAttached(lines, index) &&
      !isTitleOf(openings.at(-1)?.index, index)
    ) {
      const name = ATTACHED.exec(line.text)?.[0] ?? "";
      const number = name.slice(0, 1) + name.slice(1).toLowerCase();
      const rest = line.text.slice(name.length).trim();
      openings.push({
        index,
        head: { kind: "phan", rank: 0, number, label: name, rest, style: "container" },
      });
    }
  }
  const starts = [null, ...openings];
  return starts.map((opening, place) => ({
    lines,
    marks,
    wrapped,
    opening,
    from: opening ? opening.index + 1 : 0,
    to: openings[place]?.index ?? lines.length,
  }));
}

function isAttached(lines: readonly Line[], index: number): boolean {
  const text = lines[index]?.text ?? "";
  if (!ATTACHED.test(text) || !isUpper(text)) return false;
  return lines.slice(index + 1, index + 1 + NAME_LINES).some((line) => ISSUED_WITH.test(line.text));
}

/** Right under "Phụ lục II" the name of a regulation is the title of the appendix. */
const isTitleOf = (opening: number | undefined, index: number): boolean =>
  opening !== undefined && index - opening <= 2;

const CLOSING: readonly RegExp[] = [
  /^nơi nhận *:?$/iu,
  /^nơi nhận *:/iu,
  /^ghi chú *:?$/iu,
  /^(?:T\/M|TM|T\.M|KT|K\/T|TL|T\/L|TUQ|Q)[. ]+\p{Lu}/u,
  /^(?:CHỦ TỊCH|PHÓ CHỦ TỊCH|BÍ THƯ|PHÓ BÍ THƯ|THỦ TƯỚNG|BỘ TRƯỞNG|CHỦ TỊCH NƯỚC|CHỦ TỊCH QUỐC HỘI|TRƯỞNG BAN|GIÁM ĐỐC)$/u,
  /^(?:bộ luật|luật|nghị quyết|pháp lệnh)(?: sửa đổi)? này (?:đã )?được .{0,80}thông qua/iu,
];

const STRONG: ReadonlySet<Level> = new Set<Level>([
  "part",
  "chapter",
  "section",
  "subsection",
  "article",
  "roman",
  "letter",
]);

/** Where recipients, formula of adoption or signature begin in a stretch; its end when nowhere. */
export function closingOf({ lines, marks, from, to }: Stretch): number {
  let start = to;
  for (let index = to - 1; index >= from; index -= 1) {
    const line = lines[index];
    if (!line) continue;
    if (CLOSING.some((pattern) => pattern.test(line.text.slice(0, 200))))
      start = line.quoted ? start : index;
    else if (
      !line.quoted &&
      !line.note &&
      marks[index]?.some((mark) => STRONG.has(mark.level) && !mark.weak)
    )
      return start;
  }
  return to;
}
