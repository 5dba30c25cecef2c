import { elementsOf } from "./tree.ts";
import { alternativeOf, isDropped } from "./wrappers.ts";
import type { XmlElement } from "./xml.ts";

/** Where a reader stands among fields: only what no field has as its instruction is shown. */
export type Fields = {
  mark: (element: XmlElement) => void;
  shown: () => boolean;
};

/**
 * Follows the fields of a part of a document. Marks without their partners are passed over: a field that
 * never ends would else swallow the rest of the text.
 */
export const makeFields = (part: XmlElement | undefined): Fields => {
  const matched = matchedMarks(part);
  const open: boolean[] = [];
  let instructions = 0;
  const settle = (result: boolean) => {
    if (!result) instructions -= 1;
  };
  return {
    mark: (element) => {
      if (!matched.has(element)) return;
      const type = typeOf(element);
      if (type === "begin") {
        open.push(false);
        instructions += 1;
      } else if (type === "separate") {
        settle(open.pop() ?? true);
        open.push(true);
      } else settle(open.pop() ?? true);
    },
    shown: () => instructions === 0,
  };
};

const typeOf = (element: XmlElement): string | undefined => element.attributes["w:fldCharType"];

const matchedMarks = (part: XmlElement | undefined): ReadonlySet<XmlElement> => {
  const matched = new Set<XmlElement>();
  const open: XmlElement[][] = [];
  for (const mark of marksIn(part)) {
    const type = typeOf(mark);
    if (type === "begin") open.push([mark]);
    else if (type === "separate") {
      const field = open.at(-1);
      if (field?.length === 1) field.push(mark);
    } else if (type === "end") for (const each of [...(open.pop() ?? []), mark]) matched.add(each);
  }
  return matched;
};

/** All field marks in the order of the text, read without ever calling itself. */
const marksIn = (part: XmlElement | undefined): XmlElement[] => {
  const marks: XmlElement[] = [];
  const waiting = part ? [part] : [];
  for (let at = waiting.pop(); at; at = waiting.pop()) {
    if (at.name === "w:fldChar") marks.push(at);
    const inside = at.name === "mc:AlternateContent" ? [alternativeOf(at)] : elementsOf(at);
    for (const element of inside.toReversed()) {
      if (element && !isDropped(element)) waiting.push(element);
    }
  }
  return marks;
};
