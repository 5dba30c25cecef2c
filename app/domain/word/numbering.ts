import { LABEL_LIMIT } from "./limits.ts";
import { type Look, lookOf } from "./look.ts";
import type { Styles } from "./styles.ts";
import { child, childrenNamed, numberOf, switchOf, toNumber, valOf } from "./tree.ts";
import type { XmlElement } from "./xml.ts";

/** One of the nine levels of a list. */
export type Level = {
  start: number;
  format: string;
  /** Width of a format that Word calls custom: "001". */
  sample: string | undefined;
  /** "Điều %1.", where %1 stands for the count of the highest level. */
  text: string;
  /** Nothing is put between the label and the words. */
  tight: boolean;
  /** Counts anew after a level above this one: 0 for never. */
  restart: number | undefined;
  /** All counts in plain digits. */
  legal: boolean;
  style: string | undefined;
  look: Look;
};

/** What a paragraph's `w:numId` points to. */
export type List = {
  id: number;
  /** Lists of one definition count together. */
  definition: number;
  levels: ReadonlyMap<number, Level>;
  starts: ReadonlyMap<number, number>;
};

export type Numbering = (id: number) => List | null;

const MOST_LEVELS = 9;

/** The lists of a document, each made when it is first asked for. */
export const readNumbering = (part: XmlElement | undefined, styles: Styles): Numbering => {
  const definitions = byNumber(childrenNamed(part, "w:abstractNum"), "w:abstractNumId");
  const instances = byNumber(childrenNamed(part, "w:num"), "w:numId");
  const lists = new Map<number, List | null>();
  const make = (id: number): List | null => {
    const instance = instances.get(id);
    const named = numberOf(child(instance, "w:abstractNumId"));
    if (!instance || named === undefined) return null;
    const definition = definitionOf(named);
    const levels = new Map(levelsOf(childrenNamed(definitions.get(definition), "w:lvl")));
    const starts = new Map<number, number>();
    for (const override of childrenNamed(instance, "w:lvlOverride")) {
      const at = toNumber(override.attributes["w:ilvl"]) ?? -1;
      const start = numberOf(child(override, "w:startOverride"));
      for (const [, level] of levelsOf(childrenNamed(override, "w:lvl"))) levels.set(at, level);
      if (start !== undefined) starts.set(at, start);
    }
    return { id, definition, levels, starts };
  };
  /** A definition may stand for that of a list style. */
  const definitionOf = (named: number): number => {
    const link = valOf(child(definitions.get(named), "w:numStyleLink"));
    const target = styles.named(link)?.numId;
    const linked = numberOf(child(instances.get(target ?? -1), "w:abstractNumId"));
    return linked !== undefined && definitions.has(linked) ? linked : named;
  };
  return (id) => {
    const known = lists.get(id);
    if (known !== undefined) return known;
    const list = make(id);
    lists.set(id, list);
    return list;
  };
};

const byNumber = (elements: readonly XmlElement[], attribute: string): Map<number, XmlElement> =>
  new Map(
    elements.flatMap((element) => {
      const id = toNumber(element.attributes[attribute]);
      return id === undefined ? [] : [[id, element] as const];
    }),
  );

const levelsOf = (elements: readonly XmlElement[]): (readonly [number, Level])[] =>
  elements.flatMap((element) => {
    const at = toNumber(element.attributes["w:ilvl"]) ?? -1;
    return at >= 0 && at < MOST_LEVELS ? [[at, readLevel(element)] as const] : [];
  });

const readLevel = (element: XmlElement): Level => {
  const format = formatOf(element);
  const text = child(element, "w:lvlText");
  const picture = child(element, "w:lvlPicBulletId") !== undefined;
  return {
    start: numberOf(child(element, "w:start")) ?? 1,
    format: valOf(format) ?? "decimal",
    sample: format?.attributes["w:format"],
    text: picture ? "•" : (valOf(text) ?? "").slice(0, LABEL_LIMIT),
    tight: valOf(child(element, "w:suff")) === "nothing",
    restart: numberOf(child(element, "w:lvlRestart")),
    legal: switchOf(child(element, "w:isLgl")) ?? false,
    style: valOf(child(element, "w:pStyle")),
    look: lookOf(child(element, "w:rPr")),
  };
};

/** Formats that old versions do not know stand in a choice with a fallback. */
const formatOf = (level: XmlElement): XmlElement | undefined =>
  child(level, "w:numFmt") ?? child(level, "mc:AlternateContent", "mc:Choice", "w:numFmt");
