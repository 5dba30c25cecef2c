import { createHmac, timingSafeEqual } from "node:crypto";
import {
  UNSUBSCRIBE_SCOPES,
  type UnsubscribeScope,
} from "#app/domain/notifications/preferences.ts";

const SECRET_BYTES = 20;
const SIGNATURE_BYTES = 16;
const UUID_BYTES = 16;

const mac = (secret: string, purpose: string, value: string | Buffer): Buffer =>
  createHmac("sha256", secret).update(`sau-dan ${purpose}\0`).update(value).digest();

/**
 * The secret of the link that a letter carries. It is made from the link's id and the installation's
 * secret: every try of the same letter carries the same link, and the database alone gives none.
 */
export const linkToken = (secret: string, id: string): string =>
  mac(secret, "link", id).subarray(0, SECRET_BYTES).toString("base64url");

export type Unsubscribing = { accountId: string; scope: UnsubscribeScope };

/** What stands in an unsubscribing link: account and scope, signed. It says no address and never expires. */
export const unsubscribeToken = (secret: string, { accountId, scope }: Unsubscribing): string => {
  const body = Buffer.concat([
    Buffer.from(accountId.replaceAll("-", ""), "hex"),
    Buffer.of(UNSUBSCRIBE_SCOPES.indexOf(scope)),
  ]);
  const signature = mac(secret, "unsubscribe", body).subarray(0, SIGNATURE_BYTES);
  return Buffer.concat([body, signature]).toString("base64url");
};

/** What an unsubscribing link asks for, or null for one that was not made here. */
export const readUnsubscribeToken = (secret: string, token: string): Unsubscribing | null => {
  if (!/^[A-Za-z0-9_-]{44}$/.test(token)) return null;
  const bytes = Buffer.from(token, "base64url");
  const body = bytes.subarray(0, UUID_BYTES + 1);
  const signature = bytes.subarray(UUID_BYTES + 1);
  const expected = mac(secret, "unsubscribe", body).subarray(0, SIGNATURE_BYTES);
  const scope = UNSUBSCRIBE_SCOPES[body[UUID_BYTES] ?? -1];
  if (signature.length !== expected.length || !timingSafeEqual(signature, expected) || !scope) {
    return null;
  }
  const hex = body.subarray(0, UUID_BYTES).toString("hex");
  const accountId = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
  return { accountId, scope };
};
