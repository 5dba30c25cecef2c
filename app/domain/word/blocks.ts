import { readParagraph, withLabel } from "./paragraph.ts";
import type { Reading } from "./reading.ts";
import type { Steps } from "./steps.ts";
import { printTable, type Row, rowsOf } from "./table.ts";
import { contentOf } from "./wrappers.ts";
import type { XmlElement } from "./xml.ts";

/** Blocks between two steps. */
const STRIDE = 100;

/**
 * The lines of a part of a document: body, cell, text box or note. A paragraph is a line, with more where
 * it has line breaks; a table is a line a row; what floats beside a paragraph stands behind it.
 */
export function* readBlocks(
  reading: Reading,
  parent: XmlElement | undefined,
  idle = false,
): Steps<string[]> {
  const lines: string[] = [];
  /** Begun by paragraphs that lost their mark, to be ended by the next one that has it. */
  let begun = { label: "", text: "", waits: false };
  const put = (line: string) => {
    if (reading.room.take(line.length + 1)) lines.push(line);
  };
  const flush = () => {
    if (begun.waits && begun.text !== "") put(begun.text);
    begun = { label: "", text: "", waits: false };
  };
  let blocks = 0;
  for (const block of contentOf(parent, reading.tally)) {
    blocks += 1;
    if (blocks % STRIDE === 0) yield;
    if (block.name === "w:p") {
      const read = readParagraph(reading, block, idle);
      const { inline, tight, end } = read;
      const notes = yield* readNotes(reading, inline.notes);
      const label = begun.label === "" ? read.label : "";
      const text = withLabel(label, begun.text + inline.text, tight) + notes;
      if (end === "kept") {
        begun = { label: "", text: "", waits: false };
        if (text !== "" || inline.boxes.length === 0) put(text);
      } else begun = { label: begun.label || label, text, waits: true };
      for (const box of inline.boxes) {
        for (const line of yield* readBlocks(reading, box)) put(line);
      }
    } else if (block.name === "w:tbl") {
      flush();
      for (const line of yield* readTable(reading, block)) put(line);
    } else if (block.name === "w:altChunk" || block.name === "w:subDoc") {
      reading.tally.add("embedded_dropped");
    }
  }
  flush();
  return lines;
}

/** Notes in brackets, each with its mark, at the end of the paragraph that refers to them. */
function* readNotes(
  reading: Reading,
  notes: readonly { mark: string; note: XmlElement | undefined }[],
): Steps<string> {
  let text = "";
  for (const { mark, note } of notes) {
    reading.tally.add("notes_moved");
    const words = (yield* readBlocks(reading, note)).map((line) => line.trim()).join(" ");
    text += mark === "" ? ` [${words}]` : ` [${mark}: ${words}]`;
  }
  return text;
}

function* readTable(reading: Reading, table: XmlElement): Steps<string[]> {
  const rows: Row[] = [];
  for (const row of rowsOf(table, reading.tally)) {
    const cells: string[][] = [];
    for (const { cell, merged } of row) cells.push(yield* readBlocks(reading, cell, merged));
    rows.push(cells);
  }
  return printTable(reading, table, rows);
}
