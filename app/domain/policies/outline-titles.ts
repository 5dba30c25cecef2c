import { isBullet, isFinished, isUpper, type Line, startsSmall } from "./outline-source.ts";

/** Titles are phrases: anything longer is text. */
const LONGEST_TITLE = 400;
const LONGEST_ARTICLE_TITLE = 250;
const LONGEST_GATHERED = 600;
const LONGEST_RUN_IN = 120;
const SHORT_RUN_IN = 40;

/** Whether a line goes on with the title of a part, chapter or section, or is that title. */
export function continuesContainer(
  title: string,
  before: Line,
  line: Line,
  wrapped: boolean,
): boolean {
  if (line.note || line.quoted || isBullet(line.text) || /^[("“*|]/.test(line.text)) return false;
  if (title.length + line.text.length > LONGEST_GATHERED) return false;
  if (title === "") return line.text.length <= LONGEST_ARTICLE_TITLE && !/[.;:]$/.test(line.text);
  if (isUpper(title)) return isUpper(line.text) && line.blanks <= 2;
  return (
    wrapped && line.blanks === 0 && !line.page && !isFinished(before.text) && startsSmall(line.text)
  );
}

/** Whether a line goes on with the title of an article, or is that title. */
export function continuesArticle(
  title: string,
  before: Line,
  line: Line,
  wrapped: boolean,
): boolean {
  if (line.note || line.quoted || isBullet(line.text)) return false;
  if (title.length + line.text.length > LONGEST_GATHERED) return false;
  if (title === "") {
    return (
      line.text.length <= LONGEST_ARTICLE_TITLE &&
      !/[.;:,]$/.test(line.text) &&
      /^[\p{Lu}“"«]/u.test(line.text)
    );
  }
  return (
    wrapped && line.blanks === 0 && !line.page && !isFinished(before.text) && startsSmall(line.text)
  );
}

/** Whether what stands behind "Điều 5." is the text of the article rather than its title. */
export const isArticleText = (rest: string, alone: boolean): boolean =>
  rest.length > LONGEST_ARTICLE_TITLE ||
  (/[.;][”"]?$/.test(rest) && (alone || /[.;] \p{Lu}/u.test(rest)));

/**
 * Title and text of a numbered paragraph of a report: the whole of it when it is a heading, the
 * words before a colon when the text runs on behind them, nothing when it is a sentence.
 */
export function splitHeading(paragraph: string): { title: string; text: string } {
  if (isUpper(paragraph.slice(0, LONGEST_TITLE + 1)) && paragraph.length <= LONGEST_TITLE) {
    return { title: paragraph, text: "" };
  }
  const colon = paragraph.slice(0, LONGEST_RUN_IN + 2).indexOf(": ");
  if (colon > 0 && isRunIn(paragraph.slice(0, colon), paragraph.slice(colon + 2, colon + 4))) {
    return { title: paragraph.slice(0, colon + 1), text: paragraph.slice(colon + 2) };
  }
  const short = paragraph.length <= (paragraph.endsWith(":") ? LONGEST_RUN_IN : LONGEST_TITLE);
  const sentence = isFinished(paragraph) ? !paragraph.endsWith(":") : paragraph.endsWith(",");
  return short && !sentence ? { title: paragraph, text: "" } : { title: "", text: paragraph };
}

const isRunIn = (words: string, next: string): boolean =>
  !/[.;!?] /.test(words) && (words.length <= SHORT_RUN_IN || /^[\p{Lu}“"\d]/u.test(next));
