import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

const BYTES = 20;
const PART = /^[A-Za-z0-9_-]{27}$/;

/** 160 random bits as text that fits a cookie, an address and a form. */
export const randomId = (): string => randomBytes(BYTES).toString("base64url");

/** What is kept of a secret. It is random, so a plain hash is enough. */
export const hashSecret = (secret: string): Buffer => createHash("sha256").update(secret).digest();

/** Whether a secret is the one that was kept, in a time that tells nothing. */
export const isSecret = (secret: string, kept: Buffer): boolean => {
  const hash = hashSecret(secret);
  return hash.length === kept.length && timingSafeEqual(hash, kept);
};

export type Token = { id: string; secret: string };

export const newToken = (): Token => ({ id: randomId(), secret: randomId() });

export const formatToken = (token: Token): string => `${token.id}.${token.secret}`;

/** The two halves, or null for anything that no site of ours could have given out. */
export const parseToken = (value: string): Token | null => {
  const [id, secret, ...rest] = value.split(".");
  if (!id || !secret || rest.length > 0) return null;
  return PART.test(id) && PART.test(secret) ? { id, secret } : null;
};

/** Whether a text has the form of an id made here. */
export const isRandomId = (value: string): boolean => PART.test(value);
