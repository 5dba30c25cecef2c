import type { DocumentKind, MatterType } from "#app/domain/policies/schema.ts";

/** A draft as its authors wrote it; `{donVi}`, `{DON_VI}` and `{nam}` are filled in per unit and year. */
export type DraftTemplate = {
  id: string;
  title: string;
  summary: string;
  documentKind: DocumentKind;
  matterType: MatterType;
  /** Ids of `legal_bases`. */
  bases: readonly string[];
  draftingBody: string;
  contact: string;
  text: string;
};

/** "phường Hồng Bàng" and the like: how a unit is named inside a sentence. */
export const inSentence = (fullName: string): string =>
  fullName.replace(/^(Phường|Xã|Đặc khu|Thành phố)/u, (word) => word.toLowerCase());

/** Fills the unit's name and the plan year into a text of a template. */
export const fill = (text: string, unit: { fullName: string }, planYear: number): string =>
  text
    .replaceAll("{donVi}", inSentence(unit.fullName))
    .replaceAll("{DON_VI}", unit.fullName.toUpperCase())
    .replaceAll("{nam}", String(planYear));
