import type { ClauseKind } from "#app/domain/policies/schema.ts";

/** A part of a legal text as the page shows it. */
export type ClauseView = {
  /** `dieu-28-khoan-2`: unique on the page, kept from version to version. */
  anchor: string;
  kind: ClauseKind;
  /** `Điều 28`, `Chương II`, `1.`, `a)`: as the text itself writes it. */
  label: string;
  title: string;
  text: string;
  children: readonly ClauseView[];
  /** Opinions on this clause and below it. */
  opinions?: number;
};

/** Khoản and điểm: set with their number beside the text; all others are headings. */
export const isLeafKind = (kind: ClauseKind): boolean => kind === "khoan" || kind === "diem";
