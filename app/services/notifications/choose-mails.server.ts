import {
  MAIL_DEFAULTS,
  type MailPreferences,
  type UnsubscribeScope,
  unsubscribed,
} from "#app/domain/notifications/preferences.ts";
import { accept, type Outcome, refuse } from "#app/domain/outcome.ts";
import type { Work } from "#app/services/context.ts";
import { transact } from "#app/services/transact.server.ts";
import type { Db } from "#db/client.ts";
import { findPreferences, lockAccount, writePreferences } from "#db/queries/mail-preferences.ts";

/** Keeps which mails the actor wants, when, and in which language. */
export const chooseMails = async (
  work: Work,
  chosen: MailPreferences,
): Promise<Outcome<MailPreferences>> => {
  if (work.actor.kind !== "account") return refuse("sign_in_first");
  await writePreferences(work.db, work.actor.id, chosen, work.now);
  return accept(chosen);
};

/**
 * Ends a kind of mails for an account whose signed link was followed. An account that is gone, or has no
 * such mails, gives the same as any other.
 */
export const stopMails = async (
  db: Db,
  { accountId, scope, now }: { accountId: string; scope: UnsubscribeScope; now: Date },
): Promise<void> => {
  await transact(db, async (tx) => {
    if (!(await lockAccount(tx, accountId))) return accept(null);
    const before = (await findPreferences(tx, accountId)) ?? MAIL_DEFAULTS;
    await writePreferences(tx, accountId, unsubscribed(before, scope), now);
    return accept(null);
  });
};
