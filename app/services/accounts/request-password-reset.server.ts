import { randomUUID } from "node:crypto";
import { linkToken } from "#app/auth/mail-link.ts";
import { admit } from "#app/auth/throttle.server.ts";
import { hashSecret } from "#app/auth/token.ts";
import { networkOf, RESET_LIMITS } from "#app/domain/accounts/limits.ts";
import { accept, type Outcome, refuse } from "#app/domain/outcome.ts";
import type { Work } from "#app/services/context.ts";
import { transact } from "#app/services/transact.server.ts";
import { orderPasswordReset } from "#db/queries/password-resets.ts";

const GOOD_FOR_MS = 30 * 60_000;

export type ResetRequest = { email: string; address: string; at: Date };

/**
 * Sends a link to set a new password, where the address is the proven one of an account. Known, unknown
 * and unproven addresses get one answer at one cost: the same statements are run and the same rows written,
 * and only the mailer learns that there is nobody to write to. Refuses `too_many`, counted for what was
 * typed, whether anybody has it or not.
 */
export const requestPasswordReset = async (
  work: Work,
  secret: string,
  { email, address, at }: ResetRequest,
): Promise<Outcome<null>> => {
  const admission = await admit(work.db, [
    { limit: RESET_LIMITS.address, key: email },
    { limit: RESET_LIMITS.network, key: networkOf(address) },
  ]);
  if (!admission.ok) return refuse("too_many", { retryAfter: admission.retryAfter });
  const id = randomUUID();
  return transact(work.db, async (tx) => {
    await orderPasswordReset(tx, {
      email,
      nobody: randomUUID(),
      id,
      tokenHash: hashSecret(linkToken(secret, id)),
      expiresAt: new Date(at.getTime() + GOOD_FOR_MS),
    });
    return accept(null);
  });
};
