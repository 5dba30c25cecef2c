import type { Spoken } from "#app/domain/policies/spoken.ts";
import { flags } from "#app/domain/screening.ts";

/** What the machine notices in an opinion and in the words it proposes. */
export const flagsOf = ({ body, wording }: Spoken): string[] => [
  ...new Set([...flags(body), ...(wording === null ? [] : flags(wording))]),
];
