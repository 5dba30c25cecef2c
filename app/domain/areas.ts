import type { Kind, Verb } from "./records/kinds.ts";

/** Parts of the portal that have an address before they are in service. */
export const AREA_IDS = [
  "supervision",
  "critique",
  "feedback",
  "newFeedback",
  "dialogues",
  "ledger",
  "openData",
] as const;
export type AreaId = (typeof AREA_IDS)[number];

export type AreaRow = {
  /** Segments of its address. */
  path: string;
  verb: Verb;
  /** Kinds whose public records are listed here: the list fills itself as soon as there are any. */
  kinds: readonly Kind[];
  /** The area this page is a form of. */
  parent?: AreaId;
  /** Its single things have addresses below it before there are any. */
  below?: true;
};

export const AREAS: Readonly<Record<AreaId, AreaRow>> = {
  supervision: { path: "giam-sat", verb: "giam_sat", kinds: ["GS"] },
  critique: { path: "phan-bien", verb: "giam_sat", kinds: ["PB"] },
  feedback: { path: "phan-anh", verb: "kiem_tra", kinds: ["PA"] },
  newFeedback: { path: "phan-anh/moi", verb: "kiem_tra", kinds: [], parent: "feedback" },
  dialogues: { path: "doi-thoai", verb: "ban", kinds: ["DT"] },
  ledger: { path: "so-cai", verb: "kiem_tra", kinds: [], below: true },
  openData: { path: "du-lieu", verb: "biet", kinds: [] },
};

/** The area behind a Vietnamese path; null for any other path. */
export const areaAt = (path: string): AreaId | null =>
  AREA_IDS.find((id) => `/${AREAS[id].path}` === path.replace(/\/$/, "")) ??
  AREA_IDS.find((id) => AREAS[id].below && path.startsWith(`/${AREAS[id].path}/`)) ??
  null;

/** The area that lists records of a kind; null where no page does. */
export const areaOfKind = (kind: Kind): AreaId | null =>
  AREA_IDS.find((id) => AREAS[id].kinds.includes(kind)) ?? null;
