import { accept, type Outcome, refuse } from "../outcome.ts";
import { checkText } from "../vietnamese.ts";
import { canonicalForm } from "./canonical.ts";
import { fromPlainText, isPlain } from "./from-plain-text.ts";
import { plainText } from "./plain-text.ts";
import { readRichText } from "./read.ts";
import type { RichText } from "./schema.ts";

/** A text as a form sends it: the plain letters of its box and, where the editor ran, the formatting. */
export type Typed = { text: string; json: string };

export type TypedText = {
  text: string;
  /** Null where the text is plain paragraphs. */
  rich: RichText | null;
};

/**
 * The text of a form with its formatting. The box of plain letters decides: formatting counts while
 * it says the same, so that whoever edits without script changes what is stored. Refuses texts as
 * `checkText` does, and formatting as `readRichText` does.
 */
export const readTypedText = ({ text, json }: Typed, max: number): Outcome<TypedText> => {
  const checked = checkText(text, { min: 0, max, lines: true });
  if (!checked.ok) return refuse(checked.code, { max });
  const given = json.trim() === "" ? null : readRichText(json);
  if (given && !given.ok) return given;
  const says = given && plainText(given.value).trim() === checked.value;
  const rich = says ? given.value : withinLimits(fromPlainText(checked.value));
  return accept({ text: checked.value, rich: rich && !isPlain(rich) ? rich : null });
};

/** What the editor begins with: the formatting of the form, or its plain letters where that says something else. */
export const startingText = ({ text, json }: Typed): RichText => {
  const given = readRichText(json);
  const letters = text.replace(/\r\n?/g, "\n").normalize("NFC").trim();
  return given.ok && plainText(given.value).trim() === letters ? given.value : fromPlainText(text);
};

/** Thousands of short lines make more nodes than may be stored: then the plain letters must do. */
const withinLimits = (rich: RichText): RichText | null => {
  const read = readRichText(canonicalForm(rich));
  return read.ok ? read.value : null;
};
