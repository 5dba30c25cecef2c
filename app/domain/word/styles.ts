import { type Look, lookOf, overlay, PLAIN } from "./look.ts";
import { child, childrenNamed, elementsOf, numberOf, switchOf, valOf } from "./tree.ts";
import type { XmlElement } from "./xml.ts";

/** What a style gives to its paragraphs, with all that it is based on. */
export type Style = {
  look: Look;
  numId: number | undefined;
  level: number | undefined;
  /** Tables only: draws lines. */
  lined: boolean;
  /** The style and those it is based on, nearest first. */
  chain: readonly string[];
};

export type Styles = {
  /** The style of a paragraph; the default one when it names none. */
  paragraph: (id: string | undefined) => Style;
  named: (id: string | undefined) => Style | undefined;
  /** What holds where no style says anything. */
  base: Look;
};

const NOTHING: Style = {
  look: PLAIN,
  numId: undefined,
  level: undefined,
  lined: false,
  chain: [],
};
/** Word allows ten. */
const LONGEST_CHAIN = 32;

/** The styles of a document; a document without any has the plain one. */
export const readStyles = (part: XmlElement | undefined): Styles => {
  const all = new Map<string, XmlElement>();
  let defaultId: string | undefined;
  for (const style of childrenNamed(part, "w:style")) {
    const id = style.attributes["w:styleId"];
    if (id === undefined) continue;
    all.set(id, style);
    if (style.attributes["w:type"] === "paragraph" && isOn(style.attributes["w:default"])) {
      defaultId ??= id;
    }
  }
  const resolved = new Map<string, Style>();
  const named = (id: string | undefined): Style | undefined => {
    if (id === undefined || !all.has(id)) return undefined;
    const known = resolved.get(id) ?? resolve(all, id);
    resolved.set(id, known);
    return known;
  };
  return {
    paragraph: (id) => named(id) ?? named(defaultId) ?? NOTHING,
    named,
    base: lookOf(child(part, "w:docDefaults", "w:rPrDefault", "w:rPr")),
  };
};

const isOn = (value: string | undefined): boolean =>
  value !== undefined && !["0", "false", "off"].includes(value);

const resolve = (all: ReadonlyMap<string, XmlElement>, id: string): Style => {
  const chain: string[] = [];
  let style = NOTHING;
  for (let at: string | undefined = id; at !== undefined; ) {
    const element = all.get(at);
    if (!element || chain.includes(at) || chain.length === LONGEST_CHAIN) break;
    chain.push(at);
    style = under(style, element);
    at = valOf(child(element, "w:basedOn"));
  }
  return { ...style, chain };
};

/** A style with what the next one below it adds. */
const under = (style: Style, element: XmlElement): Style => {
  const numbering = child(element, "w:pPr", "w:numPr");
  return {
    look: overlay(style.look, lookOf(child(element, "w:rPr"))),
    numId: style.numId ?? numberOf(child(numbering, "w:numId")),
    level: style.level ?? numberOf(child(numbering, "w:ilvl")),
    lined: style.lined || hasLines(child(element, "w:tblPr", "w:tblBorders")),
    chain: [],
  };
};

/** Whether the borders of a table or a cell draw anything. */
export const hasLines = (borders: XmlElement | undefined): boolean =>
  elementsOf(borders).some((border) => !["nil", "none", undefined].includes(valOf(border)));

/** Whether a paragraph mark was struck out by somebody who tracked his changes. */
export const isRemoved = (markProperties: XmlElement | undefined): boolean =>
  child(markProperties, "w:del") !== undefined || child(markProperties, "w:moveFrom") !== undefined;

/** Whether a paragraph mark is hidden: its paragraph runs on into the next. */
export const isHiddenMark = (markProperties: XmlElement | undefined): boolean =>
  switchOf(child(markProperties, "w:vanish")) === true ||
  switchOf(child(markProperties, "w:specVanish")) === true;
