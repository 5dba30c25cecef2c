import type { Tally } from "./tally.ts";
import { elementsOf } from "./tree.ts";
import { alternativeOf, isDropped } from "./wrappers.ts";
import type { XmlElement } from "./xml.ts";

/** What is drawn and not written. */
const PICTURES: ReadonlySet<string> = new Set([
  "pic:pic",
  "v:imagedata",
  "v:textpath",
  "chart:chart",
  "diagram:relIds",
]);

/**
 * Finds the text boxes of a drawing, which the text takes in, and counts its pictures, which it cannot.
 * Boxes inside a box are found when that box is read.
 */
export const lookIntoDrawing = (drawing: XmlElement, tally: Tally, boxes: XmlElement[]): void => {
  const waiting = [drawing];
  for (let at = waiting.pop(); at; at = waiting.pop()) {
    if (at.name === "w:txbxContent") {
      boxes.push(at);
      continue;
    }
    if (PICTURES.has(at.name)) tally.add("pictures_dropped");
    const inside = at.name === "mc:AlternateContent" ? [alternativeOf(at)] : elementsOf(at);
    for (const element of inside.toReversed()) {
      if (element && !isDropped(element)) waiting.push(element);
    }
  }
};
