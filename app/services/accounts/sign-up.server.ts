import { v7 as uuid } from "uuid";
import { hashPassword, passwordsBusy } from "#app/auth/password.server.ts";
import { admit } from "#app/auth/throttle.server.ts";
import type { Identifier } from "#app/domain/accounts/identity.ts";
import { networkOf, OPENING_LIMIT, SIGN_UP_LIMIT } from "#app/domain/accounts/limits.ts";
import { accept, type Outcome, refuse } from "#app/domain/outcome.ts";
import type { Work } from "#app/services/context.ts";
import { transact } from "#app/services/transact.server.ts";
import type { Tx } from "#db/client.ts";
import { findForSignIn, insertAccount } from "#db/queries/accounts.ts";
import { findUnitPath } from "#db/queries/units.ts";
import type { Door, SignedIn } from "./door.ts";
import { enter } from "./enter.server.ts";
import { mailLink } from "./mail-link.server.ts";
import { signIn } from "./sign-in.server.ts";

export type NewAccount = {
  displayName: string;
  identifier: Identifier;
  /** Checked against the rules for passwords. */
  password: string;
  unitCode: string | null;
  /** Wording of the consent that was shown and ticked. */
  consent: string;
  /** Makes the link that a first mail carries to prove the address; null where no mail is sent. */
  linkSecret?: string | null;
};

const CONFIRM_WITHIN_MS = 24 * 3_600_000;

/**
 * Opens an account and signs it in. An address that has one already: the same password signs in (a
 * form sent twice makes one account), any other is refused as `identifier_taken`, which is counted per
 * network. Refuses `unit_unknown`, `too_many`, `busy`.
 */
export const signUp = async (
  work: Work,
  given: NewAccount,
  door: Door,
): Promise<Outcome<SignedIn>> => {
  if (given.unitCode && !(await findUnitPath(work.db, given.unitCode))) {
    return refuse("unit_unknown");
  }
  const limits = [{ limit: SIGN_UP_LIMIT, key: networkOf(door.address) }];
  const admission = await admit(work.db, limits);
  if (!admission.ok) return refuse("too_many", { retryAfter: admission.retryAfter });
  const taken = await findForSignIn(work.db, given.identifier, null);
  const outcome = taken ? await signInInstead(work, given, door) : await open(work, given, door);
  if (outcome.ok || outcome.refusal.code !== "identifier_taken") await admission.giveBack();
  return outcome;
};

const open = async (work: Work, given: NewAccount, door: Door): Promise<Outcome<SignedIn>> => {
  const limits = [{ limit: OPENING_LIMIT, key: networkOf(door.address) }];
  const admission = await admit(work.db, limits);
  if (!admission.ok) return refuse("too_many", { retryAfter: admission.retryAfter });
  if (passwordsBusy()) return refuse("busy", { retryAfter: 5 });
  const passwordHash = await hashPassword(given.password);
  const id = uuid();
  const opened = await transact(work.db, async (tx) => {
    const isNew = await insertAccount(
      tx,
      {
        id,
        email: given.identifier.kind === "email" ? given.identifier.value : null,
        phone: given.identifier.kind === "phone" ? given.identifier.value : null,
        passwordHash,
        displayName: given.displayName,
        unitCode: given.unitCode,
        createdAt: work.now,
      },
      { wording: given.consent },
    );
    if (!isNew) return refuse("identifier_taken");
    await proveAddress(tx, id, given, door.at);
    return accept(await enter(work, tx, id, door));
  });
  return opened.ok ? opened : signInInstead(work, given, door);
};

const proveAddress = async (
  tx: Tx,
  accountId: string,
  { identifier, linkSecret }: NewAccount,
  at: Date,
): Promise<void> => {
  if (!linkSecret || identifier.kind !== "email") return;
  await mailLink(tx, linkSecret, {
    purpose: "confirm_email",
    accountId,
    address: identifier.value,
    expiresAt: new Date(at.getTime() + CONFIRM_WITHIN_MS),
  });
};

const signInInstead = async (
  work: Work,
  { identifier, password }: NewAccount,
  door: Door,
): Promise<Outcome<SignedIn>> => {
  const outcome = await signIn(work, { identifier: identifier.value, password }, door);
  if (outcome.ok || outcome.refusal.code !== "wrong_credentials") return outcome;
  return refuse("identifier_taken");
};
