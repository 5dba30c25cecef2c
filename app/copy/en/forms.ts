import type { Copy } from "../copy.ts";
import type { forms as vi } from "../vi/forms.ts";

export const forms = {
  optional: "(optional)",
  errorsTitle: "There is a problem",
  day: "Day",
  month: "Month",
  year: "Year",
  choose: "Choose one",
  checkTitle: "Check before you send",
  charactersLimit: (limit) => `At most ${limit} characters.`,
  charactersLeft: (n) => `${n} characters left.`,
  charactersOver: (n) => `${n} characters too many.`,
  draftSaved: (time) => `Draft saved on this device at ${time}.`,
  draftRestored: (time) => `Restored the draft saved on this device at ${time}.`,
  draftDiscard: "Discard the draft",
  draftDiscarded: "Draft discarded.",
  filterTitle: "Filter the list",
  filterSubmit: "Filter",
  filterActive: "Filtered by",
  filterRemove: (label) => `Remove filter ${label}`,
  filterClear: "Remove all filters",
  more: "Show more",
  backToFirst: "Back to the start of the list",
  sortedBy: (order) => `Sorted by: ${order}`,
  results: (n) => `${n} ${n === "1" ? "result" : "results"}`,
  showing: (shown, total) => `Showing ${shown} of ${total}`,
} as const satisfies Copy<typeof vi>;
