import { accept, type Outcome, refuse } from "#app/domain/outcome.ts";
import type { Work } from "#app/services/context.ts";
import { updateProfile as write } from "#db/queries/accounts.ts";
import { findUnitPath } from "#db/queries/units.ts";

export type ProfileChange = { displayName: string; unitCode: string | null };

/** Changes the name shown and the place the actor lives in. Refuses `unit_unknown`. */
export const updateProfile = async (work: Work, change: ProfileChange): Promise<Outcome<null>> => {
  if (work.actor.kind !== "account") return refuse("sign_in_first");
  if (change.unitCode && !(await findUnitPath(work.db, change.unitCode))) {
    return refuse("unit_unknown");
  }
  await write(work.db, work.actor.id, change);
  return accept(null);
};
