import { lookIntoDrawing } from "./drawings.ts";
import { isLegacyFont, type Look, lookOf, overlay } from "./look.ts";
import type { NoteReference } from "./notes.ts";
import type { Reading } from "./reading.ts";
import { symbolAt, symbolsIn } from "./symbols.ts";
import { child, elementsOf, textOf, valOf } from "./tree.ts";
import { alternativeOf, contentOf, numbersItself } from "./wrappers.ts";
import type { XmlElement } from "./xml.ts";

/** What stands in a paragraph: its words, and what its lines will be followed by. */
export type Inline = { text: string; notes: NoteReference[]; boxes: XmlElement[] };

/** The content of a paragraph. `look` is what its style says of its words. */
export const readInline = (reading: Reading, paragraph: XmlElement, look: Look): Inline => {
  const inline: Inline = { text: "", notes: [], boxes: [] };
  for (const element of contentOf(paragraph, reading.tally)) {
    if (element.name === "w:r") readRun(reading, element, look, inline);
    else if (element.name === "m:oMath" || element.name === "m:oMathPara") {
      reading.tally.add("formulas_flattened");
      write(reading, formulaText(element), look, inline);
    }
  }
  return inline;
};

type Reader = (reading: Reading, element: XmlElement, look: Look, inline: Inline) => void;

const readRun: Reader = (reading, run, around, inline) => {
  const properties = child(run, "w:rPr");
  const style = reading.styles.named(valOf(child(properties, "w:rStyle")));
  const look = properties
    ? overlay(lookOf(properties), ...(style ? [style.look] : []), around)
    : around;
  readPieces(reading, run, look, inline);
};

const readPieces: Reader = (reading, parent, look, inline) => {
  for (const piece of elementsOf(parent)) {
    const plain = PLAIN_PIECES[piece.name];
    if (plain !== undefined) write(reading, plain, look, inline);
    else PIECES[piece.name]?.(reading, piece, look, inline);
  }
};

/** A soft hyphen is not among them: it shows only where a line of print happens to end. */
const PLAIN_PIECES: Readonly<Record<string, string>> = {
  "w:tab": "\t",
  "w:ptab": "\t",
  "w:br": "\n",
  "w:cr": "\n",
  "w:noBreakHyphen": "\u2011",
};

const readDrawing: Reader = (reading, piece, _look, inline) =>
  lookIntoDrawing(piece, reading.tally, inline.boxes);

const readNote: Reader = (reading, piece, look, inline) => {
  const reference = look.hidden || !reading.fields.shown() ? null : reading.notes(piece);
  if (!reference) return;
  if (reference.mark !== "") write(reading, `[${reference.mark}]`, look, inline);
  if (reference.note) inline.notes.push(reference);
};

const PIECES: Readonly<Record<string, Reader>> = {
  "w:t": (reading, piece, look, inline) => write(reading, wordsOf(piece), look, inline),
  "w:sym": (reading, piece, look, inline) => {
    const font = piece.attributes["w:font"];
    const sign = symbolAt(piece.attributes["w:char"] ?? "", font, reading.tally);
    write(reading, sign, { ...look, font }, inline);
  },
  "w:fldChar": (reading, piece) => reading.fields.mark(piece),
  "w:instrText": (reading, piece) => {
    if (numbersItself(textOf(piece))) reading.tally.add("field_numbers_lost");
  },
  "w:footnoteReference": readNote,
  "w:endnoteReference": readNote,
  "w:commentReference": (reading) => reading.tally.add("comments_dropped"),
  "w:drawing": readDrawing,
  "w:pict": readDrawing,
  "w:object": readDrawing,
  "w:ruby": (reading, piece, look, inline) => {
    for (const run of contentOf(child(piece, "w:rubyBase"), reading.tally)) {
      readRun(reading, run, look, inline);
    }
  },
  "mc:AlternateContent": (reading, piece, look, inline) => {
    const chosen = alternativeOf(piece);
    if (chosen) readPieces(reading, chosen, look, inline);
  },
};

/** Word keeps white space at the ends only where it is told to. */
const wordsOf = (piece: XmlElement): string => {
  const text = textOf(piece).replaceAll("\n", " ");
  if (piece.attributes["xml:space"] === "preserve") return text;
  let from = 0;
  let to = text.length;
  while (isSpace(text[from])) from += 1;
  while (to > from && isSpace(text[to - 1])) to -= 1;
  return text.slice(from, to);
};

const isSpace = (sign: string | undefined): boolean => sign === " " || sign === "\t";

const write = ({ fields, tally }: Reading, raw: string, look: Look, inline: Inline): void => {
  if (!fields.shown()) return;
  const size = raw.replaceAll(/\s/g, "").length;
  if (look.hidden) {
    tally.add("hidden_dropped", size);
    return;
  }
  const text = symbolsIn(raw, look.font, tally);
  tally.read(size);
  if (look.struck) tally.add("struck_kept", size);
  if (isLegacyFont(look.font)) tally.add("legacy_font", size);
  inline.text += look.caps ? text.toUpperCase() : text;
};

/** The letters of a formula one after the other; how they stand to each other is lost. */
const formulaText = (formula: XmlElement): string => {
  let text = "";
  const waiting = [formula];
  for (let at = waiting.pop(); at; at = waiting.pop()) {
    if (at.name === "m:t") text += textOf(at);
    else for (const element of elementsOf(at).toReversed()) waiting.push(element);
  }
  return text;
};
