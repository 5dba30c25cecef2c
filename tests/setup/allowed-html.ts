import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const LINK =
  /^(?:https?:\/\/[^\s\p{C}\\@/]|mailto:[^\s\p{C}]+@|tel:\+?[\d(]|\/(?![/\\]))[^\s\p{C}\\]*$/u;
const COUNT = /^[1-9]\d{0,3}$/;

/** Every tag that formatted text may become, with its attributes and what they may say. */
const ALLOWED: ReadonlyMap<string, Readonly<Record<string, RegExp>>> = new Map([
  ["div", { class: /^rich-text$/, lang: /^vi$/ }],
  ["section", { class: /^table-region$/, tabindex: /^0$/, "aria-label": /^[^<>]{1,60}$/ }],
  ...["p", "h3", "h4", "h5", "h6", "ul", "li", "br", "strong", "em", "table", "tbody", "tr"].map(
    (tag): [string, Readonly<Record<string, RegExp>>] => [tag, {}],
  ),
  ["ol", { start: COUNT }],
  ["td", { colspan: COUNT, rowspan: COUNT }],
  ["th", { colspan: COUNT, rowspan: COUNT, scope: /^(col|row)$/ }],
  ["a", { href: LINK, rel: /^nofollow noopener ugc$/ }],
]);

const isElement = (node: Node): node is Element => "tagName" in node;

/** A page's markup as a browser reads it. */
export const readMarkup = (html: string): Node[] => parseFragment(html).childNodes;

/** What a browser finds in a piece of markup that formatted text must not become. */
export const offencesIn = (html: string): string[] => readMarkup(html).flatMap(offencesOf);

const offencesOf = (node: Node): string[] => {
  if (!isElement(node)) return node.nodeName === "#text" ? [] : [node.nodeName];
  const attributes = ALLOWED.get(node.tagName);
  if (!attributes) return [`<${node.tagName}>`];
  const own = node.attrs.flatMap(({ name, value }) =>
    attributes[name]?.test(value) ? [] : [`<${node.tagName} ${name}=${JSON.stringify(value)}>`],
  );
  return [...own, ...node.childNodes.flatMap(offencesOf)];
};

/** All words of a piece of markup in a row, as a browser reads them. */
export const lettersIn = (nodes: readonly Node[]): string =>
  nodes
    .map((node) =>
      isElement(node) ? lettersIn(node.childNodes) : "value" in node ? node.value : "",
    )
    .join("");
