import type { Lang, Words } from "#app/copy/copy.ts";
import type { FormFault } from "#app/domain/accounts/schema.ts";
import type { Refusal } from "#app/domain/outcome.ts";
import type { FormError } from "#app/ui/form/error-summary.tsx";
import { formatNumber } from "#app/ui/numbers.ts";

/** Messages of what is wrong with single fields. */
export const faultErrors = (
  faults: readonly FormFault[] | undefined,
  words: Words["accounts"],
): FormError[] => (faults ?? []).map(({ field, code }) => ({ field, message: words.faults[code] }));

/** The message of a refusal at the door: about the form as a whole, or the address that is taken. */
export const refusalErrors = (
  refusal: Refusal | null | undefined,
  door: "signIn" | "signUp",
  copy: Words,
  lang: Lang,
): FormError[] => {
  if (!refusal) return [];
  const { accounts } = copy;
  const wait = Number(refusal.details?.retryAfter ?? 60);
  const minutes = formatNumber(Math.max(1, Math.ceil(wait / 60)), lang);
  switch (refusal.code) {
    case "wrong_credentials":
      return [{ field: "identifier", message: accounts.signIn.wrong }];
    case "identifier_taken":
      return [{ field: "identifier", message: accounts.signUp.taken }];
    case "unit_unknown":
      return [{ field: "unit", message: accounts.faults.unit_unknown }];
    case "too_many":
      return [{ field: "", message: accounts[door].tooMany(minutes) }];
    case "busy":
      return [{ field: "", message: accounts.signIn.busy }];
    default:
      return [{ field: "", message: copy.refusals[refusal.code] }];
  }
};
