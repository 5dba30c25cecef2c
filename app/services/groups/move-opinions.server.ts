import { v7 as uuid } from "uuid";
import { accept, type Outcome, refuse } from "#app/domain/outcome.ts";
import type { Work } from "#app/services/context.ts";
import { transact } from "#app/services/transact.server.ts";
import type { Tx } from "#db/client.ts";
import { acceptGroup, insertGroup, mendGroups, moveMembers } from "#db/queries/group-writes.ts";
import { type OpenGroup, openGroup, type SeenGroup } from "./open-group.server.ts";

/** Where opinions of a group go: into a group of their own, into none, into another one, or (late ones) in. */
export const GOALS = ["split", "out", "move", "join"] as const;
export type Goal = (typeof GOALS)[number];

export type MoveOpinions = SeenGroup & {
  ids: readonly string[];
  goal: Goal;
  /** The group that they move to; of the same clause and round. */
  to?: string | null;
};

/**
 * Takes opinions of a group elsewhere; all of them or none. Whoever moves something has looked at the
 * group, but only what he touches counts as accepted: the target, and the group that late ones join.
 * Refuses another clause or round, and opinions that are not in the group any more.
 */
export const moveOpinions = (
  work: Work,
  move: MoveOpinions,
): Promise<Outcome<{ groupId: string | null }>> =>
  transact(work.db, async (tx) => {
    const opened = await openGroup(work, tx, move, move.goal === "move" ? (move.to ?? null) : null);
    if (!opened.ok) return opened;
    const { other, group } = opened.value;
    if (move.ids.length === 0 || (move.goal === "move" && (!other || other.id === group.id))) {
      return refuse("not_found");
    }
    if (other && (other.clauseKey !== group.clauseKey || other.round !== group.round)) {
      return refuse("clause_unknown");
    }
    const to = await targetOf(work, tx, move, opened.value);
    const moved = await moveMembers(tx, {
      from: group.id,
      to,
      ids: move.ids,
      standing: to === null ? "alone" : "member",
    });
    if (moved.length !== new Set(move.ids).size) return refuse("stale_version");
    await mendGroups(tx, to && to !== group.id ? [group.id, to] : [group.id]);
    return accept({ groupId: to });
  });

const targetOf = async (
  work: Work,
  tx: Tx,
  move: MoveOpinions,
  { by, group, other }: OpenGroup,
): Promise<string | null> => {
  if (move.goal === "out") return null;
  if (move.goal === "split") {
    const id = uuid();
    await insertGroup(tx, { id, like: group.id, by: by.id, now: work.now });
    return id;
  }
  const target = other ?? group;
  if (target.state === "suggested") await acceptGroup(tx, target.id, by.id);
  return target.id;
};
