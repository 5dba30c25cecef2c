import { DOMParser, type Element, type Node } from "@xmldom/xmldom";
import fc from "fast-check";
import { expect, it } from "vitest";
import { NAMESPACES } from "#app/domain/word/namespaces.ts";
import { runSteps } from "#app/domain/word/steps.ts";
import { readXml, type XmlElement } from "#app/domain/word/xml.ts";
import { escapeXml } from "#tests/factories/word.ts";

const seed = Number(process.env.SEED ?? 1);
const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => runSteps(readXml(bytes(text)));

type Shape = { name: string; attributes: Record<string, string>; children: (Shape | string)[] };

/** What both readers must agree on: neighbouring texts joined. */
const shapeOf = (
  name: string,
  attributes: Shape["attributes"],
  children: (Shape | string)[],
): Shape => {
  const joined: (Shape | string)[] = [];
  for (const child of children) {
    const last = joined.at(-1);
    if (typeof child === "string" && typeof last === "string")
      joined[joined.length - 1] = last + child;
    else if (child !== "") joined.push(child);
  }
  return { name, attributes: { ...attributes }, children: joined };
};

const ours = ({ name, attributes, children }: XmlElement): Shape =>
  shapeOf(
    name,
    attributes,
    children.map((child) => (typeof child === "string" ? child : ours(child))),
  );

const isElement = (node: Node): node is Element => node.nodeType === node.ELEMENT_NODE;

const short = (uri: string | null, local: string): string =>
  uri ? `${NAMESPACES.get(uri) ?? "?"}:${local}` : local;

const theirs = (element: Element): Shape => {
  const attributes: Record<string, string> = {};
  for (const each of Array.from(element.attributes)) {
    const name = short(each.namespaceURI, each.localName ?? "");
    const declares = each.name === "xmlns" || each.name.startsWith("xmlns:");
    if (!declares && !name.startsWith("?")) attributes[name] = each.value;
  }
  const inside = (node: Node): (Shape | string)[] => {
    if (node.nodeType === node.TEXT_NODE || node.nodeType === node.CDATA_SECTION_NODE)
      return [node.nodeValue ?? ""];
    return isElement(node) ? [theirs(node)] : [];
  };
  const name = short(element.namespaceURI, element.localName ?? "");
  return shapeOf(name, attributes, Array.from(element.childNodes).flatMap(inside));
};

const words = fc.string({ unit: fc.constantFrom(..."aăâ bcdđ\t\n<&>\"'é😀"), maxLength: 8 });
const local = fc.constantFrom("p", "r", "t", "tbl", "x-1", "đ");
const prefix = fc.constantFrom("w", "w:", "o", "");
const attribute = fc.tuple(fc.constantFrom("w:val", "o:val", "val", "xml:space", "w:id"), words);

const text = words.map((value) =>
  escapeXml(value).replaceAll(">", "&gt;").replaceAll("é", "&#233;"),
);
const noise = fc.constantFrom(
  "<!-- a -- b -->".replace(" -- ", " - "),
  "<?pi x?>",
  "<![CDATA[<b>&]]>",
  "\r\n",
);
const { element } = fc.letrec<{ element: string }>((tie) => ({
  element: fc
    .tuple(
      prefix,
      local,
      fc.uniqueArray(attribute, { selector: ([name]) => name, maxLength: 4 }),
      fc.constantFrom(
        "",
        ' xmlns:o="urn:schemas-microsoft-com:vml"',
        ' xmlns="urn:other"',
        ` xmlns="${W}"`,
      ),
      fc.oneof(
        { maxDepth: 4 },
        fc.constant([]),
        fc.array(fc.oneof(text, noise, tie("element")), { maxLength: 4 }),
      ),
    )
    .map(([before, name, attributes, declares, inside]) => {
      const tag = before === "" ? name : `${before.replace(":", "")}:${name}`;
      const own = attributes
        .map(
          ([key, value]) =>
            ` ${key}='${escapeXml(value).replaceAll("'", "&apos;").replaceAll("\n", "&#10;").replaceAll("\t", "&#x9;")}'`,
        )
        .join("");
      return inside.length === 0
        ? `<${tag}${declares}${own} />`
        : `<${tag}${own}${declares}>${inside.join("")}</${tag}\n>`;
    }),
}));

it("reads what a parser of general use reads", () => {
  fc.assert(
    fc.property(element, (inside) => {
      const xml = `<?xml version="1.0"?>\n<w:d xmlns:w="${W}" xmlns:o="urn:o">${inside}</w:d>\n<!-- end -->`;
      const tree = read(xml);
      const dom = new DOMParser().parseFromString(xml, "text/xml").documentElement;
      if (!tree.ok || !dom) throw new Error(xml);
      expect(ours(tree.value)).toEqual(theirs(dom));
    }),
    { seed, numRuns: 300 },
  );
}, 30_000);

it("never fails on anything, well-formed or not", () => {
  const pieces = fc.constantFrom(
    "<a>",
    "</a>",
    "<a",
    ">",
    "<",
    "/>",
    "&",
    "&amp;",
    "&#x0;",
    "x",
    " b='",
    "'",
    '"',
    "<!--",
    "-->",
    "<![CDATA[",
    "]]>",
    "<?",
    "?>",
    "<!DOCTYPE",
    "xmlns:q='u' ",
    "q:",
    "=",
    "\n",
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 20 }), (parts) => {
      const tree = read(parts.join(""));
      if (!tree.ok) expect(tree.refusal.code).toMatch(/^word_(damaged|unsafe)$/);
    }),
    { seed, numRuns: 2_000 },
  );
}, 30_000);

it.each(["utf-16le", "utf-16be"])("reads %s with its mark", (encoding) => {
  const swapped = Buffer.from('\ufeff<?xml version="1.0" encoding="UTF-16"?><a>đ</a>', "utf16le");
  const tree = runSteps(readXml(encoding === "utf-16le" ? swapped : swapped.swap16()));
  expect(tree.ok && ours(tree.value)).toEqual({ name: "a", attributes: {}, children: ["đ"] });
});

it.each([
  "",
  "x",
  "<a/>x",
  "<a/><b/>",
  "<a>",
  "</a>",
  "<a></b>",
  "<a b=c/>",
  "<a b='1' b='2'/>",
  "<a b='<'/>",
  "<q:a/>",
  "<a q:b=''/>",
  "<a>]]></a>",
  "<a>&b;</a>",
  "<a>&#xFFFF;</a>",
  "<a b='&#1;'/>",
  "<a><!-- </a>",
  "<![CDATA[x]]>",
  "<1/>",
  "<a/ >",
  "<a></a b=''>",
])("refuses %j", (xml) => {
  expect(read(xml)).toMatchObject({ ok: false, refusal: { code: "word_damaged" } });
});

it("keeps apart what two prefixes mean, and one prefix in two places", () => {
  const xml = `<a:x xmlns:a="${W}" xmlns:b="${W}"><b:y a:k="1"/><a:x xmlns:a="urn:o"/><a:x/></a:x>`;
  const tree = read(xml);
  expect(tree.ok && ours(tree.value)).toEqual({
    name: "w:x",
    attributes: {},
    children: [
      { name: "w:y", attributes: { "w:k": "1" }, children: [] },
      { name: "?:x", attributes: {}, children: [] },
      { name: "w:x", attributes: {}, children: [] },
    ],
  });
  expect(read(`<x xmlns:a="${W}" xmlns:b="${W}" a:k="" b:k=""/>`)).toMatchObject({ ok: false });
});
