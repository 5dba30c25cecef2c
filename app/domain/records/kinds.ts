/** Kinds of record, by the letters of their code (product table of codes). */
export const KINDS = ["CS", "SK", "GS", "PB", "PA", "DT", "CT", "MH", "DV", "QC", "CN"] as const;
export type Kind = (typeof KINDS)[number];

/** The six verbs of the motto. */
export const VERBS = ["biet", "ban", "lam", "kiem_tra", "giam_sat", "thu_huong"] as const;
export type Verb = (typeof VERBS)[number];
