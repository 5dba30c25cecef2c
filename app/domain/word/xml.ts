import { accept, type Outcome, refuse } from "../outcome.ts";
import type { RefusalCode } from "../refusals.ts";
import { ELEMENT_LIMIT, NESTING_LIMIT } from "./limits.ts";
import type { Steps } from "./steps.ts";
import { makeScope, type Scope } from "./xml-scope.ts";
import { type Attributes, NO_ATTRIBUTES, readTag } from "./xml-tag.ts";
import { type Decoder, decodeXml, makeDecoder } from "./xml-text.ts";

/** Names carry the short name of their namespace: "w:p"; attributes without one carry none. */
export type XmlElement = { name: string; attributes: Attributes; children: readonly XmlNode[] };
export type XmlNode = XmlElement | string;

type Open = { element: XmlElement; children: XmlNode[]; tag: string };
type State = { text: string; open: Open[]; scope: Scope; decoder: Decoder; elements: number };

/** Tokens between two steps. */
const STRIDE = 5_000;
const NOTHING: readonly XmlNode[] = Object.freeze([]);
const CLOSING_END = /[ \t\n]*>/y;

/**
 * The tree of an XML part, read without ever calling itself, in time and memory that grow with its
 * length alone. Refuses what is not well-formed, and as unsafe every document type definition: with it
 * go all entities that a file could declare. Limits on elements, attributes and nesting are far above
 * what Word writes.
 */
export function* readXml(bytes: Uint8Array): Steps<Outcome<XmlElement>> {
  const text = decodeXml(bytes);
  if (text === null) return refuse("word_damaged");
  const root = opened({ name: "", attributes: NO_ATTRIBUTES, children: [] }, "");
  const state: State = {
    text,
    open: [root],
    scope: makeScope(),
    decoder: makeDecoder(),
    elements: 0,
  };
  let tokens = 0;
  for (let at = 0; at < text.length; ) {
    const next = takeNext(state, at);
    if (typeof next === "string") return refuse(next);
    at = next;
    tokens += 1;
    if (tokens % STRIDE === 0) yield;
  }
  const [first] = root.children;
  return state.open.length === 1 && first && typeof first !== "string"
    ? accept(first)
    : refuse("word_damaged");
}

const opened = (element: XmlElement, tag: string): Open => {
  const children: XmlNode[] = [];
  return { element: Object.assign(element, { children }), children, tag };
};

/** Reads text and the tag behind it; gives where to go on, or why not to. */
const takeNext = (state: State, at: number): number | RefusalCode => {
  const { text } = state;
  const tagAt = text.indexOf("<", at);
  const until = tagAt < 0 ? text.length : tagAt;
  const fault = until > at ? takeText(state, text.slice(at, until)) : null;
  if (fault) return fault;
  if (tagAt < 0) return text.length;
  switch (text[tagAt + 1]) {
    case "!":
    case "?":
      return takeMarkup(state, tagAt);
    case "/":
      return takeClosing(state, tagAt);
    default:
      return takeOpening(state, tagAt);
  }
};

const takeText = ({ open, decoder }: State, raw: string): RefusalCode | null => {
  if (open.length === 1) return /^[ \t\n]*$/.test(raw) ? null : "word_damaged";
  const text = decoder.text(raw);
  if (text !== null) open.at(-1)?.children.push(text);
  return text === null ? decoder.fault() : null;
};

const MARKUP: readonly (readonly [string, string])[] = [
  ["<!--", "-->"],
  ["<?", "?>"],
  ["<![CDATA[", "]]>"],
];

/** Comments, instructions and character data. */
const takeMarkup = ({ text, open }: State, at: number): number | RefusalCode => {
  const [opening = "", closing = ""] = MARKUP.find(([mark]) => text.startsWith(mark, at)) ?? [];
  if (opening === "") return text.startsWith("<!DOCTYPE", at) ? "word_unsafe" : "word_damaged";
  const end = text.indexOf(closing, at + opening.length);
  if (end < 0) return "word_damaged";
  if (closing === "]]>") {
    if (open.length === 1) return "word_damaged";
    open.at(-1)?.children.push(text.slice(at + opening.length, end));
  }
  return end + closing.length;
};

const takeClosing = ({ text, open, scope }: State, at: number): number | RefusalCode => {
  const tag = open.length > 1 ? open.pop()?.tag : undefined;
  if (tag === undefined || !text.startsWith(tag, at + 2)) return "word_damaged";
  scope.leave();
  CLOSING_END.lastIndex = at + 2 + tag.length;
  return CLOSING_END.test(text) ? CLOSING_END.lastIndex : "word_damaged";
};

const takeOpening = (state: State, at: number): number | RefusalCode => {
  const { text, open, scope, decoder } = state;
  const parent = open.at(-1);
  state.elements += 1;
  if (state.elements > ELEMENT_LIMIT || open.length > NESTING_LIMIT) return "word_overblown";
  const tag = readTag(text, at, scope, decoder);
  if (tag === null) return decoder.fault();
  if (!parent || (open.length === 1 && parent.children.length > 0)) return "word_damaged";
  const element: XmlElement = { name: tag.name, attributes: tag.attributes, children: NOTHING };
  parent.children.push(element);
  if (tag.empty) scope.leave();
  else open.push(opened(element, tag.raw));
  return tag.end;
};
