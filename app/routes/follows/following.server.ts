import type { Followed } from "#app/domain/notifications/topics.ts";
import { sessionContext, siteContext } from "#app/middleware/context.ts";
import type { LoaderContext } from "#app/middleware/loader-context.ts";
import { isFollowingTopic } from "#db/queries/topic-followers.ts";

/** Whether the reader follows a unit, a verb or a kind; null for guests, of whom nothing is asked. */
export const followingOf = async (
  context: LoaderContext,
  followed: Followed,
): Promise<boolean | null> => {
  const { actor } = context.get(sessionContext);
  if (actor.kind !== "account") return null;
  return isFollowingTopic(context.get(siteContext).db, followed, actor.id);
};
