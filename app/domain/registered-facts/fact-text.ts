import { canonicalJson } from "../ledger/canonical.ts";

type Told = { title: string; summary: string; documentNumber: string | null; details: unknown };

/** Everything that becomes public with a registered fact, in one form: what its confirmation commits to. */
export const factText = ({ title, summary, documentNumber, details }: Told): string =>
  canonicalJson({ details, documentNumber, summary, title });

/** Its words for a reader's flags. */
export const factWords = ({ title, summary, details }: Omit<Told, "documentNumber">): string =>
  [
    title,
    summary,
    ...Object.values(details ?? {}).filter((value) => typeof value === "string"),
  ].join("\n");
