import { endOfDay, vnDate } from "../deadlines.ts";
import type { Settings } from "../settings.ts";
import { DOCUMENT_KINDS, type DocumentKind, MATTER_TYPES, type MatterType } from "./schema.ts";

const DAY_MS = 86_400_000;

/** Least days of a period, by setting; each day figure starts with the value beside it. */
export const PERIOD_PRESETS: Readonly<Record<string, number>> = {
  ...Object.fromEntries(DOCUMENT_KINDS.map((kind) => [`period.${kind}`, 20])),
  // NĐ 187/2025 Đ51a sets its own period for decisions of the city's chair.
  "period.quyet_dinh_chu_tich_tp": 10,
  // Luật 10/2022 Đ28 k2.
  "period.d25": 20,
  "period.special": 5,
};

/** Document kinds whose own law sets the period, so that Đ28 k2 of Luật 10/2022 gives way to it. */
const OWN_PERIOD: readonly DocumentKind[] = ["quyet_dinh_chu_tich_tp"];

/**
 * Least number of days a draft stays open: the special figure where a basis for a shorter period is
 * entered, else the larger of the document kind's figure and that of a matter of Đ25.
 */
export const minDays = (
  settings: Pick<Settings, "number">,
  documentKind: DocumentKind,
  matterType: MatterType | null,
  shortPeriodBasis: string | null,
): number => {
  const usual = settings.number(`period.${documentKind}`);
  if (shortPeriodBasis?.trim()) return Math.min(usual, settings.number("period.special"));
  if (OWN_PERIOD.includes(documentKind)) return usual;
  const ofMatter = matterType !== null && MATTER_TYPES.includes(matterType);
  return ofMatter ? Math.max(usual, settings.number("period.d25")) : usual;
};

/** Whole days between two instants as the law counts them: the opening day is left out. */
export const periodDays = (opensAt: Date, closesAt: Date): number =>
  Math.floor((closesAt.getTime() - endOfDay(vnDate(opensAt)).getTime()) / DAY_MS);

export type Phase = "undated" | "before" | "open" | "over";

/** Where `now` stands in a window: at `opensAt` it is open, at `closesAt` it is over. */
export const phase = (opensAt: Date | null, closesAt: Date | null, now: Date): Phase => {
  if (!opensAt || !closesAt) return "undated";
  if (now < opensAt) return "before";
  return now < closesAt ? "open" : "over";
};
