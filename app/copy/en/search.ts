import type { Copy } from "../copy.ts";
import type { search as vi } from "../vi/search.ts";

export const search: Copy<typeof vi> = {
  title: "Search",
  titleFor: (q) => `Search for “${q}”`,
  lead: "Find units by new or former names, and records by code or words. Diacritics may be left out.",
  direct: "Exactly the code you typed",
  directMissing: (code) => `No public record has the code ${code}.`,
  receipt: "This is a receipt code",
  receiptGo: "See where the opinion with this receipt stands",
  units: "Units",
  unitsAll: "See all units matching this",
  records: "Records",
  recordsSort: "exact diacritics first, then the newest",
  inText: "The words are in the full text.",
  none: (q) => `Nothing matches “${q}”`,
  noneHelp: "Try fewer words, leave out diacritics, or type a record's code as it is printed.",
  similar: "Did you mean",
  instead: "Or go on from here",
  insteadPolicies: "All draft policies",
  insteadOpen: "Drafts open for comment",
  insteadUnits: "All wards, communes and special zones",
  insteadTrack: "Track by receipt code",
  hotline: "Call 1022 and somebody will look for you.",
};
