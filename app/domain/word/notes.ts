import { formatCount } from "./number-format.ts";
import { childrenNamed, toNumber } from "./tree.ts";
import type { XmlElement } from "./xml.ts";

/** A note where the text refers to it: its mark, and its content the first time. */
export type NoteReference = { mark: string; note: XmlElement | undefined };

/** Gives the note that a reference names; null for one that is not there. */
export type Notes = (reference: XmlElement) => NoteReference | null;

/** Footnotes count 1, 2, 3 and endnotes i, ii, iii, in the order in which the text refers to them. */
export const makeNotes = (
  footnotes: XmlElement | undefined,
  endnotes: XmlElement | undefined,
): Notes => {
  const kinds = {
    "w:footnoteReference": makeKind(childrenNamed(footnotes, "w:footnote"), "decimal"),
    "w:endnoteReference": makeKind(childrenNamed(endnotes, "w:endnote"), "lowerRoman"),
  };
  return (reference) =>
    reference.name === "w:endnoteReference"
      ? kinds["w:endnoteReference"](reference)
      : kinds["w:footnoteReference"](reference);
};

const makeKind = (all: readonly XmlElement[], format: string): Notes => {
  const notes = new Map(
    all.flatMap((note) => {
      const id = toNumber(note.attributes["w:id"]);
      return id === undefined ? [] : [[id, note] as const];
    }),
  );
  const marks = new Map<number, string>();
  let count = 0;
  return ({ attributes }) => {
    const id = toNumber(attributes["w:id"]) ?? -1;
    const note = notes.get(id);
    if (!note) return null;
    const known = marks.get(id);
    if (known !== undefined) return { mark: known, note: undefined };
    const own = attributes["w:customMarkFollows"];
    const custom = own !== undefined && own !== "0" && own !== "false";
    if (!custom) count += 1;
    const mark = custom ? "" : (formatCount(count, format) ?? "");
    marks.set(id, mark);
    return { mark, note };
  };
};
