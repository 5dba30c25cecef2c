import { ATTRIBUTE_LIMIT } from "./limits.ts";
import type { Scope } from "./xml-scope.ts";
import type { Decoder } from "./xml-text.ts";

export type Attributes = Readonly<Record<string, string>>;

export type Tag = {
  name: string;
  /** As it stands in the file, to be found again at its end. */
  raw: string;
  attributes: Attributes;
  empty: boolean;
  end: number;
};

export const NO_ATTRIBUTES: Attributes = Object.freeze({});

const PART = String.raw`[A-Za-z_\u0080-\uffff][-.\w\u0080-\uffff]*`;
const QUALIFIED = `${PART}(?::${PART})?`;
const NAME = new RegExp(QUALIFIED, "y");
const ATTRIBUTE = new RegExp(
  String.raw`[ \t\n]+(${QUALIFIED})[ \t\n]*=[ \t\n]*(?:"([^<"]*)"|'([^<']*)')`,
  "y",
);
const TAG_END = /[ \t\n]*(\/?)>/y;
/** Which saving a run comes from: half of all attributes, and nothing to read. */
const REVISION = "w:rsid";
/** Up to this many names are compared one by one. */
const FEW = 8;

/** The opening tag of an element; null when it is not well-formed. Enters it in the scope. */
export const readTag = (text: string, at: number, scope: Scope, decoder: Decoder): Tag | null => {
  NAME.lastIndex = at + 1;
  const raw = NAME.exec(text)?.[0];
  if (raw === undefined) return null;
  const keys: string[] = [];
  const values: string[] = [];
  let end = NAME.lastIndex;
  for (;;) {
    ATTRIBUTE.lastIndex = end;
    const found = ATTRIBUTE.exec(text);
    if (!found) break;
    const value = decoder.attribute(found[2] ?? found[3] ?? "");
    if (value === null || keys.length >= ATTRIBUTE_LIMIT) return null;
    keys.push(found[1] ?? "");
    values.push(value);
    end = ATTRIBUTE.lastIndex;
  }
  TAG_END.lastIndex = end;
  const closed = TAG_END.exec(text);
  if (!closed || hasTwice(keys) || !scope.enter(keys, values)) return null;
  const name = scope.nameOf(raw);
  const attributes = keys.length === 0 ? NO_ATTRIBUTES : attributesOf(keys, values, scope);
  if (name === null || attributes === null) return null;
  return { name, raw, attributes, empty: closed[1] === "/", end: TAG_END.lastIndex };
};

const hasTwice = (keys: readonly string[]): boolean =>
  keys.length > FEW
    ? new Set(keys).size < keys.length
    : keys.some((key, index) => keys.indexOf(key) < index);

/** Without those of namespaces that are not read. */
const attributesOf = (
  keys: readonly string[],
  values: readonly string[],
  scope: Scope,
): Attributes | null => {
  const attributes: Record<string, string> = {};
  for (const [index, key] of keys.entries()) {
    const name = scope.attributeNameOf(key);
    if (name === null) return null;
    if (name === "" || name.startsWith(REVISION)) continue;
    if (Object.hasOwn(attributes, name)) return null;
    attributes[name] = values[index] ?? "";
  }
  return attributes;
};
