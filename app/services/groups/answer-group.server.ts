import { accept, type Outcome, refuse } from "#app/domain/outcome.ts";
import type { Work } from "#app/services/context.ts";
import {
  lacksReason,
  type TableAnswer,
  written,
} from "#app/services/responses/answer-rows.server.ts";
import { transact } from "#app/services/transact.server.ts";
import { acceptGroup, lockGroupRows } from "#db/queries/group-writes.ts";
import { writeAnswers } from "#db/queries/responses.ts";
import { openGroup, type SeenGroup } from "./open-group.server.ts";

export type AnswerGroup = TableAnswer &
  SeenGroup & {
    /** Opinions that the person saw in the group, and the sum of their rows' versions. */
    opinions: number;
    rowVersions: number;
    /** Whether rows that have an answer already get this one. */
    overwrite: boolean;
  };

/**
 * Gives one disposition and answer to the rows of a group; each keeps its own row, answer and version. Who
 * answers a suggested group accepts it. Refuses what `answerRows` refuses, and every row when the group
 * or one of its rows has changed since the person saw them.
 */
export const answerGroup = (
  work: Work,
  given: AnswerGroup,
): Promise<Outcome<{ written: number }>> =>
  transact(work.db, async (tx) => {
    const opened = await openGroup(work, tx, given);
    if (!opened.ok) return opened;
    const { by, group } = opened.value;
    if (lacksReason(given)) return refuse("reasons_missing", { count: given.opinions });
    const rows = await lockGroupRows(tx, given.groupId);
    const versions = rows.reduce((sum, { rowVersion }) => sum + rowVersion, 0);
    if (rows.length !== given.opinions || versions !== given.rowVersions) {
      return refuse("stale_version");
    }
    const open = rows.filter(
      ({ signed, disposition }) => !signed && (given.overwrite || disposition === null),
    );
    if (open.length === 0) return refuse("nothing_changed");
    const done = await writeAnswers(tx, given.policyId, open, written(given, by.id));
    if (done.length !== open.length) return refuse("stale_version");
    if (group.state === "suggested") await acceptGroup(tx, group.id, by.id);
    return accept({ written: done.length });
  });
