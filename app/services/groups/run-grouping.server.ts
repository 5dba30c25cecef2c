import { setImmediate as breathe } from "node:timers/promises";
import { v7 as uuid } from "uuid";
import { accept, refuse } from "#app/domain/outcome.ts";
import {
  formGroups,
  type LikeGroup,
  type LikeOpinion,
} from "#app/domain/policies/grouping/form-groups.ts";
import { LIKENESS } from "#app/domain/policies/groups.ts";
import type { Work } from "#app/services/context.ts";
import { transact } from "#app/services/transact.server.ts";
import {
  finishGrouping,
  GRAM_BREAK,
  type GrammedOpinion,
  type Grouping,
  type GroupingPlace,
  listOpinionsToGroup,
  listPlacesToGroup,
  moveGrouping,
  nextGrouping,
  noteFailure,
  storeGroups,
} from "#db/queries/groupings.ts";

/** So long is worked at a stretch before other requests have their turn. */
const STRETCH_MS = 8;

/**
 * Works off the search for like opinions that has waited longest, clause by clause; gives how many clauses
 * it stored. Each clause is one transaction that also says how far the search is: a killed one goes on
 * behind it, and of two processes at the same clause only one stores it.
 */
export const runGrouping = async (work: Work, stopped = () => false): Promise<number> => {
  const grouping = await nextGrouping(work.db);
  if (!grouping) return 0;
  const { policyId, run } = grouping;
  try {
    let from = grouping.cursor;
    let stored = 0;
    for (const place of await listPlacesToGroup(work.db, policyId, from)) {
      if (stopped()) return stored;
      if (!(await groupPlace(work, grouping, from, place))) return stored;
      from = place.cursor;
      stored++;
    }
    await finishGrouping(work.db, policyId, run, work.now);
    return stored + 1;
  } catch (error) {
    await noteFailure(work.db, policyId, run, String(error));
    throw error;
  }
};

const groupPlace = async (
  work: Work,
  { policyId, run }: Grouping,
  from: string | null,
  place: GroupingPlace,
): Promise<boolean> => {
  const at = { policyId, round: place.round, clauseKey: place.clauseKey };
  const opinions = await listOpinionsToGroup(work.db, { ...at, from: place.from, to: place.to });
  const groups = await inStretches(compare(opinions, work.settings.number(LIKENESS)));
  const grouped = new Set(groups.flatMap(({ members }) => members.map(({ id }) => id)));
  const looked = opinions.filter(({ id }) => !grouped.has(id)).map(({ id }) => id);
  const step = { policyId, run, from, to: place.cursor, opinions: place.opinions };
  const stored = await transact(work.db, async (tx) => {
    if (!(await moveGrouping(tx, step))) return refuse("stale_version");
    await storeGroups(tx, {
      ...at,
      groups: groups.map((group) => ({ id: uuid(), ...group })),
      looked,
      now: work.now,
    });
    return accept(null);
  });
  return stored.ok;
};

const AT_ONCE = 100;

function* compare(opinions: readonly GrammedOpinion[], least: number) {
  const given: LikeOpinion[] = [];
  for (const { grams, ...opinion } of opinions) {
    given.push({ ...opinion, grams: grams === "" ? [] : grams.split(GRAM_BREAK) });
    if (given.length % AT_ONCE === 0) yield;
  }
  return yield* formGroups(given, least);
}

/** Runs a computation to its end and lets others work in between. */
const inStretches = async (computing: Generator<void, LikeGroup[]>): Promise<LikeGroup[]> => {
  for (let begun = performance.now(); ; ) {
    const step = computing.next();
    if (step.done) return step.value;
    if (performance.now() - begun < STRETCH_MS) continue;
    await breathe();
    begun = performance.now();
  }
};
