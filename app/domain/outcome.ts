import type { RefusalCode } from "./refusals.ts";

export type Refusal = {
  code: RefusalCode;
  /** Values for the sentence in `copy/`: never texts of other persons. */
  details?: Readonly<Record<string, string | number | readonly string[]>>;
  /** What else stands in the way, so that all of it can be mended at once. */
  also?: readonly Refusal[];
};

export type Outcome<T> = { ok: true; value: T } | { ok: false; refusal: Refusal };

/** A rule said yes: carries what the caller asked for. */
export const accept = <T>(value: T): { ok: true; value: T } => ({ ok: true, value });

/** A rule said no: carries a code from the closed list in `refusals.ts`; the sentence lives in `copy/`. */
export const refuse = (
  code: RefusalCode,
  details?: Refusal["details"],
): { ok: false; refusal: Refusal } => ({
  ok: false,
  refusal: details ? { code, details } : { code },
});
