import type { Tally } from "./tally.ts";
import { child, elementsOf } from "./tree.ts";
import type { XmlElement } from "./xml.ts";

/** Elements that say something about what they hold, and hold it as if they were not there. */
const TRANSPARENT: ReadonlySet<string> = new Set([
  "w:sdtContent",
  "w:customXml",
  "w:smartTag",
  "w:hyperlink",
  "w:fldSimple",
  "w:dir",
  "w:bdo",
  "w:ins",
  "w:moveTo",
]);
const INSERTED: ReadonlySet<string> = new Set(["w:ins", "w:moveTo"]);
const DELETED: ReadonlySet<string> = new Set(["w:del", "w:moveFrom"]);

/**
 * The elements inside an element, those in transparent wrappers among them. Of tracked changes what was
 * put in stays and what was taken out goes; of alternatives the first is taken, as Word does.
 */
export const contentOf = (parent: XmlElement | undefined, tally: Tally): XmlElement[] => {
  const found: XmlElement[] = [];
  gather(parent, tally, found);
  return found;
};

const gather = (parent: XmlElement | undefined, tally: Tally, found: XmlElement[]): void => {
  for (const element of elementsOf(parent)) {
    const { name } = element;
    if (DELETED.has(name)) tally.add("deletions_dropped");
    else if (name === "w:sdt") gather(child(element, "w:sdtContent"), tally, found);
    else if (name === "mc:AlternateContent") gather(alternativeOf(element), tally, found);
    else if (TRANSPARENT.has(name)) {
      if (INSERTED.has(name)) tally.add("insertions_kept");
      if (numbersItself(element.attributes["w:instr"])) tally.add("field_numbers_lost");
      gather(element, tally, found);
    } else found.push(element);
  }
};

/** Which of several forms of the same content is read. */
export const alternativeOf = (element: XmlElement): XmlElement | undefined =>
  child(element, "mc:Choice") ?? child(element, "mc:Fallback");

/** Elements inside which no text of the document stands. */
export const isDropped = (element: XmlElement): boolean => DELETED.has(element.name);

/** Fields that Word counts when it shows them: the file does not hold what they show. */
export const numbersItself = (instruction: string | undefined): boolean =>
  instruction !== undefined && /^\s*(?:AUTONUM|LISTNUM)/i.test(instruction);
