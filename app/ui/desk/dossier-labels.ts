import type { Words } from "#app/copy/copy.ts";

/** How the fields of a dossier are called, by field. */
export const dossierLabels = (copy: Words): Readonly<Record<string, string>> => {
  const words = copy.desk.dossier;
  return {
    title: words.name,
    documentKind: words.kind,
    summary: words.summary,
    matterType: words.matter,
    bases: words.bases,
    draftingBody: words.body,
    contact: words.contact,
    planNumber: words.planNumber,
    planDate: words.planDate,
    planSentAt: words.planSent,
    opens: words.opens,
    closes: words.closes,
    shortPeriodBasis: words.shortBasis,
  };
};

/** Fields in which missing parts of a dossier are given. */
const FIELD_OF_PART: Readonly<Record<string, string>> = {
  summary: "summary",
  matter_type: "matterType",
  legal_basis: "bases",
  contact: "contact",
};

/** The control in which a missing part is given; the text has a page of its own. */
export const missingField = (part: string): string | null => FIELD_OF_PART[part] ?? null;
