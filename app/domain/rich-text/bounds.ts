import { MARKS, NODES, type NodeShape, RICH_TEXT_LIMITS } from "./schema.ts";

export type Raw = Readonly<Record<string, unknown>>;

export type Bounds = "within" | "too_large" | "malformed";

/**
 * Walks a parsed document without recursion and says whether it may be read at all: known nodes with
 * known keys only, as deep and as many as the limits allow, attributes that are plain values.
 */
export const boundsOf = (value: unknown): Bounds => {
  const waiting: { node: unknown; depth: number }[] = [{ node: value, depth: 1 }];
  let nodes = 0;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, depth } = next;
    nodes += 1;
    if (!isNode(node)) return "malformed";
    const children = node.content ?? [];
    if (!Array.isArray(children)) return "malformed";
    if (nodes + waiting.length + children.length > RICH_TEXT_LIMITS.nodes) return "too_large";
    if (depth > RICH_TEXT_LIMITS.depth) return "malformed";
    for (const child of children) waiting.push({ node: child, depth: depth + 1 });
  }
  return "within";
};

/** An object of its own keys: what a JSON text gives for `{…}`. */
export const isRaw = (value: unknown): value is Raw =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isNode = (value: unknown): value is Raw => hasShape(value, NODES) && hasMarks(value.marks);

const hasMarks = (marks: unknown): boolean =>
  marks === undefined ||
  (Array.isArray(marks) &&
    marks.length <= RICH_TEXT_LIMITS.marks &&
    marks.every((mark) => hasShape(mark, MARKS)));

const hasShape = (value: unknown, shapes: ReadonlyMap<string, NodeShape>): value is Raw => {
  if (!isRaw(value) || typeof value.type !== "string") return false;
  const shape = shapes.get(value.type);
  return shape !== undefined && hasOnly(value, shape.keys) && hasAttrs(value.attrs, shape.attrs);
};

const hasAttrs = (attrs: unknown, names: readonly string[]): boolean =>
  attrs === undefined ||
  (isRaw(attrs) &&
    hasOnly(attrs, names) &&
    Object.values(attrs).every((value) => typeof value === "number" || typeof value === "string"));

/** `__proto__` and `constructor` in a JSON text are keys like any other, and unknown ones. */
const hasOnly = (value: Raw, keys: readonly string[]): boolean =>
  Object.keys(value).every((key) => keys.includes(key));
