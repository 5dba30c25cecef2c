import { admit } from "#app/auth/throttle.server.ts";
import { networkOf } from "#app/domain/accounts/limits.ts";
import { LOOKUP_LIMIT } from "#app/domain/accounts/lookup-limit.ts";
import { accept, type Outcome, refuse } from "#app/domain/outcome.ts";
import { parseReceipt } from "#app/domain/receipts.ts";
import type { Db } from "#db/client.ts";
import { findCommentByReceipt, type OwnComment } from "#db/queries/comments.ts";

/**
 * The comment behind a receipt code as somebody typed it. Only codes that nobody has count against a
 * network; refuses `too_many` after that, and `not_found` for a code of the right form that is none.
 */
export const findReceipt = async (
  db: Db,
  typed: string,
  address: string,
): Promise<Outcome<OwnComment>> => {
  const receipt = parseReceipt(typed);
  if (!receipt) return refuse("invalid_text");
  const admission = await admit(db, [{ limit: LOOKUP_LIMIT, key: networkOf(address) }]);
  if (!admission.ok) return refuse("too_many", { retryAfter: admission.retryAfter });
  const comment = await findCommentByReceipt(db, receipt);
  if (!comment || comment.takenDown) return refuse("not_found");
  await admission.giveBack();
  return accept(comment);
};
