import { createHash } from "node:crypto";
import type { GivenOpinion } from "#app/domain/gatherings/opinion-rows.ts";
import { accept, type Outcome, refuse } from "#app/domain/outcome.ts";
import type { Work } from "#app/services/context.ts";
import { once } from "#app/services/once.server.ts";
import { transact } from "#app/services/transact.server.ts";
import {
  lockGathering,
  noteChange,
  takeTable,
  touchGathering,
} from "#db/queries/gathering-writes.ts";
import { findGathering } from "#db/queries/gatherings.ts";
import { addOpinions } from "./add-opinions.server.ts";
import { openEntry } from "./open-entry.server.ts";

export type GivenOpinions = {
  gatheringId: string;
  opinions: readonly GivenOpinion[];
  /** Whether they came in one table, which is taken once. */
  table: boolean;
  submissionId: string;
};

/**
 * Adds opinions to a source that is there, all or none, once per submission id; a table of them once per
 * policy, whoever sends it and however it was saved. Refuses a source that was withdrawn, and what
 * `openEntry` refuses.
 */
export const extendGathering = (
  work: Work,
  given: GivenOpinions,
): Promise<Outcome<{ id: string; added: number }>> =>
  transact(work.db, async (tx) => {
    const { gatheringId: id, opinions } = given;
    const source = await findGathering(tx, id);
    if (!source) return refuse("not_found");
    const { policyId } = source;
    const opened = await openEntry(work, tx, { ...source, policyId, alone: false });
    if (!opened.ok) return opened;
    const { account } = opened.value;
    const locked = await lockGathering(tx, id);
    if (!locked || locked.withdrawn) return refuse("gathering_withdrawn");
    const taken = await once(tx, {
      authorId: account.id,
      submissionId: given.submissionId,
      body: { id, opinions },
      answer: { gatheringId: id },
    });
    if (!taken.ok) return taken;
    if (!taken.value.fresh) return accept({ id, added: opinions.length });
    const { now } = work;
    const by = account.id;
    if (opinions.some(({ people }) => people > Math.max(1, locked.people))) {
      return refuse("people_too_few");
    }
    if (given.table) {
      const sha256 = createHash("sha256").update(JSON.stringify(opinions)).digest("hex");
      const table = { policyId, sha256, gatheringId: id, opinions: opinions.length, by, now };
      const noted = await takeTable(tx, table);
      if (!noted.fresh) return refuse("table_taken", { gathering: noted.gatheringId });
    }
    const added = await addOpinions(work, tx, opened.value, source, opinions);
    if (!added.ok) return added;
    await touchGathering(tx, id, now);
    const counted: [string, string] = [
      String(source.opinions),
      String(source.opinions + opinions.length),
    ];
    await noteChange(tx, id, {
      kind: "added",
      reason: "",
      changed: { opinions: counted },
      by,
      now,
    });
    return accept({ id, added: opinions.length });
  });
