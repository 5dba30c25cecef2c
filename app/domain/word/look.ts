import { child, switchOf } from "./tree.ts";
import type { XmlElement } from "./xml.ts";

/** What the properties of a run say about its words; undefined where they say nothing. */
export type Look = {
  font: string | undefined;
  caps: boolean | undefined;
  hidden: boolean | undefined;
  struck: boolean | undefined;
};

export const PLAIN: Look = {
  font: undefined,
  caps: undefined,
  hidden: undefined,
  struck: undefined,
};

/** What run properties (`w:rPr`) say. A font of the theme stands over one that is named beside it. */
export const lookOf = (properties: XmlElement | undefined): Look => {
  if (!properties) return PLAIN;
  const fonts = child(properties, "w:rFonts")?.attributes ?? {};
  const theme = fonts["w:hAnsiTheme"] ?? fonts["w:asciiTheme"];
  return {
    font: theme === undefined ? (fonts["w:hAnsi"] ?? fonts["w:ascii"]) : "",
    caps: switchOf(child(properties, "w:caps")),
    hidden: switchOf(child(properties, "w:vanish")),
    struck: switchOf(child(properties, "w:strike")) ?? switchOf(child(properties, "w:dstrike")),
  };
};

/** The nearest that says something wins: given first what is nearest. */
export const overlay = (...looks: readonly Look[]): Look =>
  looks.reduce((nearest, look) => ({
    font: nearest.font ?? look.font,
    caps: nearest.caps ?? look.caps,
    hidden: nearest.hidden ?? look.hidden,
    struck: nearest.struck ?? look.struck,
  }));

/** Fonts that draw other letters than their characters say: TCVN3 and VNI, from before Unicode. */
export const isLegacyFont = (font: string | undefined): boolean =>
  font !== undefined && /^(?:\.vn|vni[- ])/i.test(font.trim());
