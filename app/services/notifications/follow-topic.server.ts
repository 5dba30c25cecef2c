import type { Followed } from "#app/domain/notifications/topics.ts";
import { accept, type Outcome, refuse } from "#app/domain/outcome.ts";
import type { Work } from "#app/services/context.ts";
import { followTopic as add, unfollowTopic as remove } from "#db/queries/topic-followers.ts";
import { findUnit } from "#db/queries/units.ts";

/**
 * Lets the actor follow a unit with all below it, a verb or a kind of record, or stop. Doing it again
 * changes nothing. Refuses `unit_unknown` for a unit that does not exist or is no more; one that was merged
 * away since can still be let go.
 */
export const followTopic = async (
  work: Work,
  followed: Followed,
  on: boolean,
): Promise<Outcome<Followed>> => {
  const { actor, db, now } = work;
  if (actor.kind !== "account") return refuse("sign_in_first");
  if (!on) {
    await remove(db, followed, actor.id);
    return accept(followed);
  }
  if (followed.topic === "unit") {
    const unit = await findUnit(db, followed.value);
    if (!unit || unit.validTo !== null) return refuse("unit_unknown");
  }
  await add(db, followed, actor.id, now);
  return accept(followed);
};
