import type { XmlElement, XmlNode } from "./xml.ts";

export const isElement = (node: XmlNode): node is XmlElement => typeof node !== "string";

/** Elements inside an element, text between them left out. */
export const elementsOf = (parent: XmlElement | undefined): XmlElement[] =>
  parent?.children.filter(isElement) ?? [];

export const childrenNamed = (parent: XmlElement | undefined, name: string): XmlElement[] =>
  elementsOf(parent).filter((child) => child.name === name);

/** The first element of a name, along a path of names. */
export const child = (
  parent: XmlElement | undefined,
  ...path: readonly string[]
): XmlElement | undefined => {
  let at = parent;
  for (const name of path) at = firstNamed(at?.children ?? [], name);
  return at;
};

const firstNamed = (nodes: readonly XmlNode[], name: string): XmlElement | undefined => {
  for (const node of nodes) if (isElement(node) && node.name === name) return node;
  return undefined;
};

/** The `w:val` of an element. */
export const valOf = (element: XmlElement | undefined): string | undefined =>
  element?.attributes["w:val"];

/** The whole number in the `w:val` of an element; undefined when there is none. */
export const numberOf = (element: XmlElement | undefined): number | undefined =>
  toNumber(valOf(element));

export const toNumber = (text: string | undefined): number | undefined =>
  text !== undefined && /^[+-]?\d{1,10}$/.test(text.trim()) ? Number(text) : undefined;

/** A switch such as `w:caps`: on when it stands there without saying no; undefined when it is not there. */
export const switchOf = (element: XmlElement | undefined): boolean | undefined =>
  element ? !["0", "false", "off", "none"].includes(valOf(element) ?? "1") : undefined;

/** Text that stands directly in an element. */
export const textOf = (element: XmlElement): string =>
  element.children.filter((node) => !isElement(node)).join("");
