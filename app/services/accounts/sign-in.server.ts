import { passwordsBusy, verifyPassword } from "#app/auth/password.server.ts";
import { admit, type Counted } from "#app/auth/throttle.server.ts";
import { hashSecret, isRandomId } from "#app/auth/token.ts";
import { parseIdentifier } from "#app/domain/accounts/identity.ts";
import { networkOf, SIGN_IN_LIMITS } from "#app/domain/accounts/limits.ts";
import { accept, type Outcome, refuse } from "#app/domain/outcome.ts";
import type { Work } from "#app/services/context.ts";
import { transact } from "#app/services/transact.server.ts";
import { findForSignIn } from "#db/queries/accounts.ts";
import type { Door, SignedIn } from "./door.ts";
import { enter } from "./enter.server.ts";

export type Credentials = { identifier: string; password: string };

/**
 * Signs in by e-mail address or phone number. An unknown address, a wrong password and a text that is
 * no address at all are one answer, `wrong_credentials`, at the same cost. Refuses `too_many` after
 * too many failures (`retryAfter` in seconds) and `busy` when too many passwords wait to be checked.
 */
export const signIn = async (
  work: Work,
  credentials: Credentials,
  door: Door,
): Promise<Outcome<SignedIn>> => {
  const identifier = parseIdentifier(credentials.identifier);
  const browser = door.browser && isRandomId(door.browser) ? hashSecret(door.browser) : null;
  const account = identifier && (await findForSignIn(work.db, identifier, browser));
  const name = identifier?.value ?? credentials.identifier.slice(0, 320);
  const admission = await admit(
    work.db,
    account?.knowsBrowser && door.browser
      ? [{ limit: SIGN_IN_LIMITS.browser, key: `${account.id} ${door.browser}` }]
      : strangerLimits(name, networkOf(door.address)),
  );
  if (!admission.ok) return refuse("too_many", { retryAfter: admission.retryAfter });
  if (passwordsBusy()) {
    await admission.giveBack();
    return refuse("busy", { retryAfter: 5 });
  }
  const right = await verifyPassword(account?.passwordHash ?? null, credentials.password);
  if (!account || !right) return refuse("wrong_credentials");
  await admission.giveBack();
  return transact(work.db, async (tx) => accept(await enter(work, tx, account.id, door)));
};

const strangerLimits = (name: string, network: string): Counted[] => [
  { limit: SIGN_IN_LIMITS.pair, key: `${name} ${network}` },
  { limit: SIGN_IN_LIMITS.account, key: name },
  { limit: SIGN_IN_LIMITS.network, key: network },
];
