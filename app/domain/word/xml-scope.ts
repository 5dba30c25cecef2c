import { PREFIX_LIMIT } from "./limits.ts";
import { NAMESPACES, OTHER } from "./namespaces.ts";

/** Which namespace each prefix stands for, where the reader is. */
export type Scope = {
  /** Goes into an element, with the declarations among its attributes; false when they are too many. */
  enter: (keys: readonly string[], values: readonly string[]) => boolean;
  leave: () => void;
  /** Name of an element in full; null when its prefix is unknown. */
  nameOf: (raw: string) => string | null;
  /** Name of an attribute in full; empty for one that is not read: a declaration, or out of the way. */
  attributeNameOf: (raw: string) => string | null;
};

const NO_PREFIXES: readonly string[] = Object.freeze([]);

/** A scope in which nothing is declared yet but `xml`. */
export const makeScope = (): Scope => {
  const declared = new Map<string, string[]>([
    ["", [""]],
    ["xml", ["xml"]],
  ]);
  const levels: (readonly string[])[] = [];
  const shortOf = (prefix: string): string | undefined => declared.get(prefix)?.at(-1);
  const declare = (prefix: string, uri: string) => {
    const short = uri === "" ? "" : (NAMESPACES.get(uri) ?? OTHER);
    const stack = declared.get(prefix);
    if (stack) stack.push(short);
    else declared.set(prefix, [short]);
  };
  return {
    enter: (keys, values) => {
      let own: string[] | undefined;
      for (const [index, key] of keys.entries()) {
        const prefix = prefixDeclared(key);
        if (prefix === null) continue;
        declare(prefix, values[index] ?? "");
        own ??= [];
        own.push(prefix);
      }
      levels.push(own ?? NO_PREFIXES);
      return declared.size <= PREFIX_LIMIT;
    },
    leave: () => {
      for (const prefix of levels.pop() ?? NO_PREFIXES) declared.get(prefix)?.pop();
    },
    nameOf: (raw) => {
      const colon = raw.indexOf(":");
      const short = shortOf(colon < 0 ? "" : raw.slice(0, colon));
      if (short === undefined) return null;
      return short === "" ? raw.slice(colon + 1) : `${short}:${raw.slice(colon + 1)}`;
    },
    attributeNameOf: (raw) => {
      const colon = raw.indexOf(":");
      if (colon < 0) return raw === "xmlns" ? "" : raw;
      const prefix = raw.slice(0, colon);
      if (prefix === "xmlns") return "";
      const short = shortOf(prefix);
      if (short === undefined) return null;
      return short === OTHER ? "" : `${short}:${raw.slice(colon + 1)}`;
    },
  };
};

/** The prefix that an attribute declares; null for one that declares none. */
const prefixDeclared = (key: string): string | null => {
  if (!key.startsWith("xmlns")) return null;
  if (key.length === 5) return "";
  return key[5] === ":" ? key.slice(6) : null;
};
