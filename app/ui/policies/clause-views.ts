import type { ClauseView } from "../record/clause.ts";
import type { PolicyTree } from "./types.ts";

type Node = PolicyTree["roots"][number];

/** Clauses as the page prints them, each with the opinions shown on it and below it. */
export const clauseViews = (
  text: PolicyTree,
  counts: Readonly<Record<string, number>>,
): ClauseView[] => text.roots.map((node) => viewOf(node, counts));

const viewOf = (node: Node, counts: Readonly<Record<string, number>>): ClauseView => {
  const children = node.children.map((child) => viewOf(child, counts));
  const below = children.reduce((sum, child) => sum + (child.opinions ?? 0), 0);
  return {
    anchor: node.anchor,
    kind: node.kind,
    label: node.label,
    title: node.title,
    text: node.body,
    children,
    opinions: (counts[node.key] ?? 0) + below,
  };
};
