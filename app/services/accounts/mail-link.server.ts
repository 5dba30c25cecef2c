import { randomUUID } from "node:crypto";
import { linkToken } from "#app/auth/mail-link.ts";
import { hashSecret } from "#app/auth/token.ts";
import type { Tx } from "#db/client.ts";
import { replaceToken } from "#db/queries/accounts.ts";
import { insertLetter } from "#db/queries/mail.ts";

export type MailedLink = {
  purpose: "confirm_email" | "reset_password";
  accountId: string;
  /** The address it is sent to; the link is good for no other. */
  address: string;
  expiresAt: Date;
};

/**
 * Makes a link and orders the letter that carries it, in the caller's transaction. The database keeps the
 * link's hash only; `secret` makes the link again when the letter is written.
 */
export const mailLink = async (tx: Tx, secret: string, link: MailedLink): Promise<void> => {
  const id = randomUUID();
  await replaceToken(tx, { ...link, id, tokenHash: hashSecret(linkToken(secret, id)) });
  await insertLetter(tx, { letter: link.purpose, recipientId: link.accountId, subjectId: id });
};
