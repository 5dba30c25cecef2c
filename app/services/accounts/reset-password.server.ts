import { randomUUID } from "node:crypto";
import { hashPassword, passwordsBusy } from "#app/auth/password.server.ts";
import { hashSecret } from "#app/auth/token.ts";
import { type PasswordFault, passwordFault } from "#app/domain/accounts/password.ts";
import { accept, type Outcome, refuse } from "#app/domain/outcome.ts";
import type { Work } from "#app/services/context.ts";
import { transact } from "#app/services/transact.server.ts";
import { insertLetter } from "#db/queries/mail.ts";
import { findResetLink, replacePassword, takeResetLink } from "#db/queries/password-resets.ts";

export type NewPassword = { token: string; password: string; at: Date };

/** Done, or what is wrong with the password: then the link is still good. */
export type Reset = { fault: PasswordFault | "password_missing" | null };

/**
 * Sets a new password by the link that was mailed, once: every session of the account ends, and its
 * address is told. Refuses `link_over` for a link that is used, older than half an hour, replaced, or of an
 * address since changed, and `busy` when too many passwords wait to be hashed.
 */
export const resetPassword = async (
  work: Work,
  { token, password, at }: NewPassword,
): Promise<Outcome<Reset>> => {
  const tokenHash = hashSecret(token);
  const link = await findResetLink(work.db, tokenHash, at);
  if (!link) return refuse("link_over");
  if (password === "") return accept({ fault: "password_missing" });
  const fault = passwordFault(password, [link.displayName, link.email]);
  if (fault) return accept({ fault });
  if (passwordsBusy()) return refuse("busy", { retryAfter: 5 });
  const passwordHash = await hashPassword(password);
  return transact(work.db, async (tx) => {
    if (!(await takeResetLink(tx, tokenHash, at))) return refuse("link_over");
    await replacePassword(tx, link.accountId, passwordHash);
    await insertLetter(tx, {
      letter: "password_changed",
      recipientId: link.accountId,
      subjectId: randomUUID(),
    });
    return accept({ fault: null });
  });
};
