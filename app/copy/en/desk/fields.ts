import type { Copy } from "../../copy.ts";
import type { fields as vi } from "../../vi/desk/fields.ts";

export const fields = {
  faults: {
    text_missing: (label: string): string => `Fill in: ${label}`,
    text_too_long: (label: string, max: string): string =>
      `${label}: longer than ${max} characters`,
    invalid_text: (label: string): string =>
      `${label}: has characters that cannot be read; please retype what you pasted`,
    choice_missing: (label: string): string => `Choose: ${label}`,
    day_missing: (label: string): string => `Give day, month and year: ${label}`,
    day_unreal: (label: string): string => `${label}: there is no such day; try 12/12/2026`,
    day_order: (label: string): string => `${label}: must come after the day before it`,
    number_wrong: (label: string): string => `${label}: give a number`,
    link_wrong: (label: string): string => `${label}: must begin with https://`,
  },
  save: "Save",
  saved: "Saved.",
  cancel: "Cancel",
  conflictTitle: "Somebody has just changed this record",
  conflictBy: (who: string, what: string, when: string): string =>
    `${who} did “${what}” at ${when}.`,
  conflictEdited: (when: string): string => `The record was last saved at ${when}.`,
  conflictKept:
    "What you typed is still below. Look at the new version and send it again if it is still needed.",
  refusedTitle: "Not done yet",
} satisfies Copy<typeof vi>;
