import { BLANK } from "./paper.ts";

const two = (value: number): string => String(value).padStart(2, "0");

/** `12/12/2026` of a stored day; dots when there is none. */
export const shortDay = (day: string | null): string => {
  const [year, month, date] = (day ?? "").split("-");
  return year && month && date ? `${date}/${month}/${year}` : "…/…/…";
};

/** `ngày 02 tháng 01 năm 2026`: days below 10 and months below 3 take a zero (NĐ 30/2020/NĐ-CP). */
export const longDay = (day: string | null): string => {
  const [year, month, date] = (day ?? "").split("-").map(Number);
  if (!year || !month || !date) return "ngày … tháng … năm …";
  return `ngày ${two(date)} tháng ${month < 3 ? two(month) : month} năm ${year}`;
};

/** Capitals as Vietnamese writes them. */
export const capitals = (text: string): string => text.toLocaleUpperCase("vi");

/** `12.345`. */
export const figure = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/g, ".");

/** The text, or dots to write on. */
export const orBlank = (text: string | null): string => text?.trim() || BLANK;

/** "dự thảo Quy định …", however the record's title begins. */
export const draftName = (title: string): string =>
  `dự thảo ${title.replace(/^dự thảo\s*:?\s*/iu, "")}`;

/** Name of a unit without its kind: where a paper is dated. */
export const placeOf = (unitName: string): string =>
  unitName.replace(/^(?:Thành phố|Phường|Xã|Đặc khu)\s+/u, "");

/** "phường Hồng Bàng": a unit inside a sentence. */
export const unitInText = (unitName: string): string =>
  unitName.replace(/^\p{Lu}/u, (letter) => letter.toLocaleLowerCase("vi"));

/** Lines of a list: each but the last ends in a semicolon. */
export const listed = (lines: readonly string[]): string[] =>
  lines.map((line, i) => `- ${line}${i === lines.length - 1 ? "." : ";"}`);

/** A text as one paragraph a line, without empty ones. */
export const linesOf = (text: string): string[] =>
  text.split("\n").flatMap((line) => (line.trim() ? [line.trim()] : []));
