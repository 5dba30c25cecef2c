import { accept, type Outcome, refuse } from "../outcome.ts";
import { SOURCE_LIMIT } from "../policies/schema.ts";
import { nfc } from "../vietnamese.ts";
import { readBlocks } from "./blocks.ts";
import { makeCounters } from "./counters.ts";
import { makeFields } from "./fields.ts";
import { foreignKind } from "./file-kind.ts";
import { TEXT_LIMIT, UPLOAD_LIMIT } from "./limits.ts";
import { makeNotes } from "./notes.ts";
import { readNumbering } from "./numbering.ts";
import { openParts, type Parts } from "./parts.ts";
import { makeRoom, type Reading } from "./reading.ts";
import { runSteps, type Steps } from "./steps.ts";
import { readStyles } from "./styles.ts";
import { makeTally, type WordWarning } from "./tally.ts";
import { child } from "./tree.ts";

export type WordText = { text: string; warnings: WordWarning[] };

/**
 * The text of a Word file as Word shows it, a paragraph a line, with the labels of automatic numbering
 * written out, so that it reads as the same draft typed by hand. Refuses, each with its own code, what
 * is no Word file of today, is locked, damaged, unsafe to open, too large, or has no words. Reads ECMA-376
 * as Word writes it; nothing outside the given bytes is ever looked at.
 */
export const readWord = (bytes: Uint8Array): Outcome<WordText> => runSteps(readWordSteps(bytes));

/** The same in short steps. */
export function* readWordSteps(bytes: Uint8Array): Steps<Outcome<WordText>> {
  if (bytes.length > UPLOAD_LIMIT) return refuse("word_too_large");
  const foreign = foreignKind(bytes);
  if (foreign) return refuse(foreign);
  const parts = yield* openParts(bytes);
  if (!parts.ok) return parts;
  const reading = readingOf(parts.value);
  const lines = yield* readBlocks(reading, child(parts.value.document, "w:body"));
  if (reading.room.isOver()) return refuse("text_too_long", { max: SOURCE_LIMIT });
  const text = nfc(lines.join("\n"));
  return text.trim() === ""
    ? refuse("word_empty")
    : accept({ text, warnings: reading.tally.warnings() });
}

const readingOf = (parts: Parts): Reading => {
  const styles = readStyles(parts.styles);
  return {
    styles,
    numbering: readNumbering(parts.numbering, styles),
    counters: makeCounters(),
    notes: makeNotes(parts.footnotes, parts.endnotes),
    fields: makeFields(parts.document),
    tally: makeTally(),
    room: makeRoom(TEXT_LIMIT),
  };
};
