import { data } from "react-router";
import type { Refusal } from "#app/domain/outcome.ts";
import { statusOf } from "#app/domain/refusals.ts";

/** Headers of a refusal: when to come back, if it says so. */
const headersOf = ({ details }: Refusal): Record<string, string> => {
  const wait = details?.retryAfter;
  return typeof wait === "number" ? { "Retry-After": String(wait) } : {};
};

/** A form shown again: the refusal's status, with what the page needs to keep every text. */
export const again = <T>(refusal: Refusal, kept: T) =>
  data({ ...kept, refusal }, { status: statusOf(refusal.code), headers: headersOf(refusal) });

/** A refusal that leaves nothing to show but its own page. */
export const refused = (refusal: Refusal) =>
  data({ code: refusal.code }, { status: statusOf(refusal.code), headers: headersOf(refusal) });
