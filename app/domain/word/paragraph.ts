import { type Inline, readInline } from "./inline.ts";
import { labelOf } from "./labels.ts";
import { type Look, lookOf, overlay } from "./look.ts";
import type { List } from "./numbering.ts";
import type { Reading } from "./reading.ts";
import { isHiddenMark, isRemoved, type Style } from "./styles.ts";
import { child, numberOf, valOf } from "./tree.ts";
import type { XmlElement } from "./xml.ts";

export type Paragraph = {
  inline: Inline;
  label: string;
  /** Nothing is put between label and words. */
  tight: boolean;
  /** What becomes of the mark at its end: without it the paragraph runs on into the next. */
  end: "kept" | "removed" | "hidden";
};

/**
 * A paragraph with its label as Word shows it. A paragraph without a mark of its own takes no number, as
 * does an empty one that only ends a section; `idle` is one that Word passes over when it counts.
 */
export const readParagraph = (reading: Reading, paragraph: XmlElement, idle = false): Paragraph => {
  const properties = child(paragraph, "w:pPr");
  const mark = child(properties, "w:rPr");
  const style = reading.styles.paragraph(valOf(child(properties, "w:pStyle")));
  const around = overlay(style.look, reading.styles.base);
  const inline = readInline(reading, paragraph, around);
  const end = isRemoved(mark) ? "removed" : isHiddenMark(mark) ? "hidden" : "kept";
  if (end === "removed") reading.tally.add("deletions_dropped");
  const bare = { inline, label: "", tight: false, end } as const;
  const empty = inline.text === "" && inline.boxes.length === 0;
  const endsSection = child(properties, "w:sectPr") !== undefined;
  if (end === "removed" || (empty && (end === "hidden" || endsSection || idle))) return bare;
  const place = placeOf(reading, properties, style);
  if (!place) return bare;
  return { ...bare, ...labelled(reading, place, overlay(lookOf(mark), around)) };
};

type Place = { list: List; level: number };

/** Where a paragraph stands in which list; what it says itself goes before what its style says. */
const placeOf = (
  { numbering }: Reading,
  properties: XmlElement | undefined,
  style: Style,
): Place | null => {
  const own = child(properties, "w:numPr");
  if (child(own, "w:del")) return null;
  const numId = numberOf(child(own, "w:numId")) ?? style.numId;
  const list = numId === undefined || numId === 0 ? null : numbering(numId);
  if (!list) return null;
  const level = numberOf(child(own, "w:ilvl")) ?? linkedLevel(list, style) ?? style.level ?? 0;
  return { list, level: Math.min(Math.max(level, 0), 8) };
};

/** A level may name the style that it belongs to. */
const linkedLevel = (list: List, { chain }: Style): number | undefined => {
  for (const id of chain) {
    for (const [at, level] of list.levels) if (level.style === id) return at;
  }
  return undefined;
};

const labelled = (
  { counters, tally }: Reading,
  { list, level }: Place,
  mark: Look,
): { label: string; tight: boolean } => {
  const counts = counters(list, level);
  const own = list.levels.get(level);
  if (!own || own.look.hidden) return { label: "", tight: false };
  const label = labelOf(list, level, counts, tally);
  const capitals = overlay(own.look, mark).caps;
  return { label: capitals ? label.toUpperCase() : label, tight: own.tight };
};

/** Label and words on one line. A space parts them unless Word shows that they belong together. */
export const withLabel = (label: string, text: string, tight: boolean): string => {
  if (label === "" || text === "") return label.trimEnd() + text;
  const parted = /\s$/.test(label) || /^\s/.test(text);
  const joined = tight && !(/[.):]$/.test(label) && /^[\p{L}“"«(]/u.test(text));
  return parted || joined ? label + text : `${label} ${text}`;
};
