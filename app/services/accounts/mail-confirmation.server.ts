import { admit } from "#app/auth/throttle.server.ts";
import { CONFIRM_MAIL_LIMIT } from "#app/domain/accounts/limits.ts";
import { accept, type Outcome, refuse } from "#app/domain/outcome.ts";
import type { Work } from "#app/services/context.ts";
import { transact } from "#app/services/transact.server.ts";
import { findProfile } from "#db/queries/accounts.ts";
import { mailLink } from "./mail-link.server.ts";

const GOOD_FOR_MS = 24 * 3_600_000;

/**
 * Sends the actor the link that proves he reads mail at his address; it replaces an earlier one. `at` is
 * real time. Gives the address. Refuses `already_done` for a confirmed address, `not_found` for an account
 * without one, `too_many` after several mails within an hour.
 */
export const mailConfirmation = async (
  work: Work,
  secret: string,
  at: Date,
): Promise<Outcome<string>> => {
  if (work.actor.kind !== "account") return refuse("sign_in_first");
  const { id } = work.actor;
  const admission = await admit(work.db, [{ limit: CONFIRM_MAIL_LIMIT, key: id }]);
  if (!admission.ok) return refuse("too_many", { retryAfter: admission.retryAfter });
  return transact(work.db, async (tx) => {
    const profile = await findProfile(tx, id);
    if (!profile?.email) return refuse("not_found");
    if (profile.emailConfirmedAt) return refuse("already_done");
    await mailLink(tx, secret, {
      purpose: "confirm_email",
      accountId: id,
      address: profile.email,
      expiresAt: new Date(at.getTime() + GOOD_FOR_MS),
    });
    return accept(profile.email);
  });
};
