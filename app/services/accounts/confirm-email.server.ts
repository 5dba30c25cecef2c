import { hashSecret } from "#app/auth/token.ts";
import { accept, type Outcome, refuse } from "#app/domain/outcome.ts";
import type { Work } from "#app/services/context.ts";
import { transact } from "#app/services/transact.server.ts";
import { setEmailConfirmed, takeToken } from "#db/queries/accounts.ts";
import { countConfirmed } from "#db/queries/participants.ts";

/**
 * Confirms the actor's address by the link sent there. The link alone is not enough: it must be opened
 * by the account it was made for, so that nobody confirms a stranger's account by mistake. Refuses
 * `link_over` for one that is used, expired, of another account or of an address since changed.
 */
export const confirmEmail = (work: Work, token: string, at: Date): Promise<Outcome<string>> =>
  transact(work.db, async (tx) => {
    const { actor } = work;
    if (actor.kind !== "account") return refuse("sign_in_first");
    const taken = await takeToken(tx, { hash: hashSecret(token), accountId: actor.id, at });
    const done = taken && (await setEmailConfirmed(tx, actor.id, taken.address, work.now));
    if (!taken || !done) return refuse("link_over");
    await countConfirmed(tx, actor.id);
    return accept(taken.address);
  });
