import { denial } from "#app/domain/access.ts";
import { accept, type Outcome, refuse } from "#app/domain/outcome.ts";
import { viewingSince } from "#app/domain/screening/viewing.ts";
import type { Work } from "#app/services/context.ts";
import { transact } from "#app/services/transact.server.ts";
import { noteViewer } from "#db/queries/check-viewers.ts";
import { findDeskCheck } from "#db/queries/desk-checks.ts";

/**
 * Tells the other readers that somebody has a waiting text open; forgotten after some minutes, and never in
 * anybody's way. Refuses who may not read the text, and one that was decided.
 */
export const lookAt = (work: Work, checkId: string): Promise<Outcome<null>> =>
  transact(work.db, async (tx) => {
    const check = await findDeskCheck(tx, checkId);
    if (!check || work.actor.kind !== "account") return refuse("not_found");
    const denied = denial(work.actor, "text.check.comment", check);
    if (denied) return refuse(denied);
    if (check.decision !== null) return refuse("already_done");
    await noteViewer(tx, {
      checkId,
      accountId: work.actor.id,
      at: work.now,
      before: viewingSince(work.now),
    });
    return accept(null);
  });
