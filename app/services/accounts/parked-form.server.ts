import { admit } from "#app/auth/throttle.server.ts";
import { hashSecret, isRandomId, randomId } from "#app/auth/token.ts";
import { networkOf, PARKING_LIMIT } from "#app/domain/accounts/limits.ts";
import { accept, type Outcome, refuse } from "#app/domain/outcome.ts";
import type { Db } from "#db/client.ts";
import {
  claimParkedForm,
  deleteParkedForm,
  findParkedForm,
  insertParkedForm,
  isParked,
} from "#db/queries/parked-forms.ts";

export type Fields = Readonly<Record<string, string>>;

export type Parking = {
  /** Page of the form, where it is shown again. */
  path: string;
  fields: Fields;
  /** Secret that the guest's browser holds already, if any: forms in several tabs share it. */
  browser: string | null;
  address: string;
};

const KEPT_MS = 24 * 3_600_000;
const LARGEST = 64_000;

/**
 * Keeps what a guest typed while he signs in. Gives the form's id, which travels in the address, and
 * the browser's secret, which travels in a cookie: only both together hand it to an account. Refuses
 * `text_too_long` above 64 kB and `too_many` when one network leaves too many.
 */
export const parkForm = async (
  db: Db,
  parking: Parking,
  at: Date,
): Promise<Outcome<{ id: string; browser: string }>> => {
  const fields = JSON.stringify(parking.fields);
  if (Buffer.byteLength(fields) > LARGEST) return refuse("text_too_long", { max: LARGEST });
  const limits = [{ limit: PARKING_LIMIT, key: networkOf(parking.address) }];
  const admission = await admit(db, limits);
  if (!admission.ok) return refuse("too_many", { retryAfter: admission.retryAfter });
  const browser = parking.browser && isRandomId(parking.browser) ? parking.browser : randomId();
  const id = randomId();
  await insertParkedForm(db, {
    id,
    browserHash: hashSecret(browser),
    path: parking.path,
    fields,
    expiresAt: new Date(at.getTime() + KEPT_MS),
  });
  return accept({ id, browser });
};

/** Hands a parked form to the account that signed in where it was typed; gives its page, or null. */
export const claimForm = async (
  db: Db,
  claim: { id: string; browser: string | null; accountId: string; at: Date },
): Promise<string | null> => {
  if (!claim.browser || !isRandomId(claim.id)) return null;
  const browserHash = hashSecret(claim.browser);
  return (await claimParkedForm(db, { ...claim, browserHash }))?.path ?? null;
};

/** Whether a form that this browser left behind still waits for an account. */
export const isWaiting = async (
  db: Db,
  form: { id: string; browser: string | null; at: Date },
): Promise<boolean> => {
  if (!form.browser || !isRandomId(form.id)) return false;
  return isParked(db, form.id, hashSecret(form.browser), form.at);
};

/**
 * The fields of a form that this account claimed, to fill the page with; null for anybody else's. It
 * stays until it is dropped or a day old, so that reloading the page loses nothing.
 */
export const takeParkedForm = async (
  db: Db,
  id: string,
  accountId: string,
  at: Date = new Date(),
): Promise<Fields | null> => {
  const row = isRandomId(id) ? await findParkedForm(db, id, accountId, at) : null;
  return row ? (JSON.parse(row.fields) as Fields) : null;
};

/** Forgets a parked form once it has been sent. */
export const dropParkedForm = (db: Db, id: string, accountId: string): Promise<void> =>
  deleteParkedForm(db, id, accountId);
