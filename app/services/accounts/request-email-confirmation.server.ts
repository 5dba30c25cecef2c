import { hashSecret, randomId } from "#app/auth/token.ts";
import { accept, type Outcome, refuse } from "#app/domain/outcome.ts";
import type { Work } from "#app/services/context.ts";
import { transact } from "#app/services/transact.server.ts";
import { findProfile, replaceToken } from "#db/queries/accounts.ts";

const GOOD_FOR_MS = 24 * 3_600_000;

/**
 * Makes the link that proves the actor reads mail at his address; it replaces an earlier one. `at` is
 * real time. Refuses `already_done` for a confirmed address, `not_found` for an account without one.
 */
export const requestEmailConfirmation = (work: Work, at: Date): Promise<Outcome<string>> =>
  transact(work.db, async (tx) => {
    if (work.actor.kind !== "account") return refuse("sign_in_first");
    const profile = await findProfile(tx, work.actor.id);
    if (!profile?.email) return refuse("not_found");
    if (profile.emailConfirmedAt) return refuse("already_done");
    const token = randomId();
    await replaceToken(tx, {
      tokenHash: hashSecret(token),
      accountId: profile.id,
      purpose: "confirm_email",
      address: profile.email,
      expiresAt: new Date(at.getTime() + GOOD_FOR_MS),
    });
    return accept(token);
  });
