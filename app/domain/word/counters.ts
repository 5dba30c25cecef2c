import type { Level, List } from "./numbering.ts";

/** Counts of one definition by level; undefined where a level has yet to start. */
type Counts = (number | undefined)[];

/** Counts a paragraph of a list and gives the counts of its level and of those above it. */
export type Counters = (list: List, level: number) => readonly number[];

/**
 * Counters as Word keeps them. Lists of one definition go on counting where another left off; a start of
 * its own holds for the first paragraph of a list and never again; a level that was passed over counts
 * as begun; a paragraph lets the levels below it start anew unless they say otherwise.
 */
export const makeCounters = (): Counters => {
  const all = new Map<number, Counts>();
  const taken = new Set<string>();
  const ownStart = ({ id, starts }: List, level: number): number | undefined => {
    const start = starts.get(level);
    const key = `${id} ${level}`;
    if (start === undefined || taken.has(key)) return undefined;
    taken.add(key);
    return start;
  };
  return (list, level) => {
    const counts = all.get(list.definition) ?? [];
    all.set(list.definition, counts);
    for (let above = 0; above < level; above += 1) {
      counts[above] ??= ownStart(list, above) ?? startOf(list, above);
    }
    const last = counts[level];
    counts[level] = ownStart(list, level) ?? (last === undefined ? startOf(list, level) : last + 1);
    for (let below = level + 1; below < counts.length; below += 1) {
      if (restarts(list.levels.get(below), below, level)) counts[below] = undefined;
    }
    return counts.slice(0, level + 1).map((count) => count ?? 0);
  };
};

const startOf = ({ levels }: List, level: number): number => levels.get(level)?.start ?? 1;

/** `w:lvlRestart` counts levels from 1, and one that is not above its own level says nothing. */
const restarts = (level: Level | undefined, below: number, used: number): boolean => {
  const after = level?.restart;
  return after === undefined || after > below || used < after;
};
