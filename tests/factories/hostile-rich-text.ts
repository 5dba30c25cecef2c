import type { Random } from "#seeds/random.ts";
import { type LooseNode, randomDocument } from "./rich-text.ts";

const TYPES =
  `script iframe image svg html codeBlock blockquote style details doc text listItem tableRow
  tableCell hardBreak constructor __proto__ toString hasOwnProperty valueOf Paragraph underline textStyle`.split(
    /\s+/,
  );

const KEYS =
  `attrs class style onclick onerror href src srcdoc target rel id dangerouslySetInnerHTML children
  ref key __proto__ constructor prototype toString toJSON then marks text content type level start colspan`.split(
    /\s+/,
  );

const ADDRESSES = `javascript:alert(1) JaVaScRiPt:alert(1) data:text/html,<script>alert(1)</script>
  data:text/html;base64,PHNjcmlwdD4= vbscript:msgbox(1) file:///etc/passwd blob:https://x about:blank
  ftp://x.example/ //evil.example /\\evil.example /..//evil.example /.//evil.example \\\\evil.example
  https://good.example@evil.example/ https: http:// mailto: mailto:a%0d%0ab@x.vn tel:x
  intent://x#Intent;scheme=javascript;end filesystem:https://x/ view-source:https://x/
  javascript&#58;alert(1) feed:javascript:alert(1) jar:https://x!/ ws://x/ ?x #x x`.split(/\s+/);

const SIGNS = [
  "\u0000",
  "\u0001",
  "\t",
  "\n",
  "\r",
  "\u00a0",
  "\u00ad",
  "\u200b",
  "\u2028",
  "\ufeff",
  " ",
];

const TEXTS = [
  "<script>alert(1)</script>",
  "</p><img src=x onerror=alert(1)>",
  "]]>",
  "<!--",
  "&lt;script&gt;",
  "\u0000",
  "\u0007",
  "\u202eđảo",
  "\u2066",
  "\ud800",
  "\udc00",
  "\ufffe",
  "\u{e0041}",
  "a\u0301\u0302\u0303\u0304\u0305",
  "\u0301\u0302\u0303",
  "",
  " ",
  "\n\n",
  "\u2028",
  "{{7*7}}",
  "javascript:alert(1)",
  '"onmouseover=alert(1) x="',
  "'-alert(1)-'",
  "</textarea><script>",
  "</title>",
  "\u00a0",
];

const VALUES: readonly unknown[] =
  JSON.parse(`[null, true, false, 0, -1, 1.5, 1e308, 3, "3", "", "x", [],
  {}, [[]], [null], [{}], {"type": "text"}, {"type": "paragraph"}, [[["x"]]], {"length": 3},
  {"toString": "x"}, 9007199254740993, {"__proto__": {"type": "paragraph"}}]`);

const obfuscated = (random: Random): string => {
  const address = random.pick(ADDRESSES);
  if (random.chance(0.5)) return address;
  const at = random.int(0, address.length);
  return address.slice(0, at) + random.pick(SIGNS) + address.slice(at);
};

const oddValue = (random: Random, deep = 3): unknown => {
  const chosen = random.next();
  if (chosen < 0.5 || deep === 0) return structuredClone(random.pick(VALUES));
  if (chosen < 0.6) return random.pick(TEXTS);
  if (chosen < 0.7) return obfuscated(random);
  const inner = () => oddValue(random, deep - 1);
  if (chosen < 0.8) return Array.from({ length: random.int(0, 4) }, inner);
  const made: Record<string, unknown> = {};
  for (let i = random.int(0, 3); i > 0; i--) setKey(made, random.pick(KEYS), inner());
  if (random.chance(0.5)) made.type = random.pick(TYPES);
  return made;
};

/** A key of its own even where the language would take it for the prototype. */
const setKey = (object: Record<string, unknown>, key: string, value: unknown): void => {
  Object.defineProperty(object, key, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
};

const isNode = (value: unknown): value is LooseNode =>
  typeof value === "object" && value !== null && "type" in value;

const nodesOf = (document: LooseNode): LooseNode[] => {
  const found: LooseNode[] = [];
  const waiting: unknown[] = [document];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (!isNode(next)) continue;
    found.push(next);
    for (const list of [next.content, next.marks]) if (Array.isArray(list)) waiting.push(...list);
  }
  return found.length > 0 ? found : [document];
};

const copyOf = (node: LooseNode): unknown => JSON.parse(JSON.stringify(node));

type Bend = (node: LooseNode, random: Random, document: LooseNode) => void;

const BENDS: readonly Bend[] = [
  (node, random) => setKey(node, "type", random.pick(TYPES)),
  (node, random) => setKey(node, random.pick(KEYS), oddValue(random)),
  (node, random) => setKey(node, "attrs", { [random.pick(KEYS)]: oddValue(random) }),
  (node, random) => setKey(node, "attrs", { href: obfuscated(random) }),
  (node, random) => {
    node.marks = [{ type: "link", attrs: { href: obfuscated(random) } }];
  },
  (node, random) => {
    if ("text" in node) node.text = random.pick(TEXTS);
  },
  (node, random) => {
    node.marks = [...Array(random.int(1, 5))].map(() => ({
      type: random.pick(["bold", ...TYPES]),
    }));
  },
  (node, random) => {
    if (Array.isArray(node.content)) node.content.push(oddValue(random));
  },
  (node, random, document) => {
    if (Array.isArray(node.content)) node.content.push(copyOf(random.pick(nodesOf(document))));
  },
  (node) => {
    Reflect.deleteProperty(node, "type");
  },
  (node) => {
    node.content = [];
  },
];

const bitten = (text: string, random: Random): string => {
  const at = random.int(0, text.length);
  const sign = random.pick([
    "{",
    "}",
    "[",
    "]",
    '"',
    ",",
    "\\",
    "\\u0000",
    "\\ud800",
    "e999",
    "\u0000",
  ]);
  return text.slice(0, at) + (random.chance(0.7) ? sign : "") + text.slice(at + random.int(0, 3));
};

/** A text that somebody could post as a formatted one: bent, broken, or in a tenth of the cases as it should be. */
export const hostileRichText = (random: Random): string => {
  if (random.chance(0.1)) return JSON.stringify(oddValue(random, 6));
  const document = randomDocument(random);
  for (let i = random.int(0, 3); i > 0; i--) {
    random.pick(BENDS)(random.pick(nodesOf(document)), random, document);
  }
  const text = JSON.stringify(document);
  return random.chance(0.1) ? bitten(text, random) : text;
};
