import { openSession } from "#app/auth/session.server.ts";
import { hashSecret, isRandomId, randomId } from "#app/auth/token.ts";
import { vnDate } from "#app/domain/deadlines.ts";
import type { Work } from "#app/services/context.ts";
import type { Tx } from "#db/client.ts";
import { rememberBrowser } from "#db/queries/accounts.ts";
import { deleteSession } from "#db/queries/sessions.ts";
import type { Door, SignedIn } from "./door.ts";

/** Lets in an account whose password was just checked: a new session instead of the old one. */
export const enter = async (
  work: Work,
  tx: Tx,
  accountId: string,
  door: Door,
): Promise<SignedIn> => {
  const browser = door.browser && isRandomId(door.browser) ? door.browser : randomId();
  if (door.sessionId) await deleteSession(tx, door.sessionId);
  await rememberBrowser(tx, accountId, hashSecret(browser), door.at);
  const token = await openSession(tx, {
    accountId,
    device: door.device,
    at: door.at,
    today: vnDate(work.now),
  });
  return { accountId, token, browser };
};
