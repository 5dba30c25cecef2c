import type { Account } from "#app/domain/actor.ts";
import { accept, type Outcome, refuse } from "#app/domain/outcome.ts";
import type { Work } from "#app/services/context.ts";
import { openTable } from "#app/services/responses/open-table.server.ts";
import type { Tx } from "#db/client.ts";
import { type LockedGroup, lockGroups } from "#db/queries/comment-groups.ts";

export type SeenGroup = {
  policyId: string;
  groupId: string;
  /** The group's version that the person saw. */
  version: number;
};

export type OpenGroup = { by: Account; group: LockedGroup; other: LockedGroup | null };

/**
 * A group, locked, for whoever fills its table, with another one where opinions move there. Refuses what
 * `openTable` refuses, a group that is gone, and one that has changed since it was seen.
 */
export const openGroup = async (
  work: Work,
  tx: Tx,
  seen: SeenGroup,
  otherId: string | null = null,
): Promise<Outcome<OpenGroup>> => {
  const opened = await openTable(work, tx, seen.policyId);
  if (!opened.ok) return opened;
  const ids = otherId ? [seen.groupId, otherId] : [seen.groupId];
  const groups = await lockGroups(tx, seen.policyId, ids);
  const group = groups.find(({ id }) => id === seen.groupId);
  const other = groups.find(({ id }) => id === otherId) ?? null;
  if (!group || (otherId && !other)) return refuse("not_found");
  if (group.version !== seen.version) return refuse("stale_version");
  return accept({ by: opened.value, group, other });
};
