/** Why a thing a person sent is not taken up; the sentences live in `copy/`. */
export const REFUSAL_REASONS = [
  "ngoai_pham_vi",
  "trung_lap",
  "thieu_thong_tin",
  "da_giai_quyet",
  "khieu_nai",
  "to_cao",
  "bi_mat",
  "xuc_pham",
  "thong_tin_ca_nhan",
  "khong_phai_sang_kien",
] as const;
export type RefusalReason = (typeof REFUSAL_REASONS)[number];

/** Why an initiative is not taken in: against the law, none at all, known already, or a report of a fault. */
export const DECLINE_REASONS = [
  "trai_phap_luat",
  "khong_phai_sang_kien",
  "trung_lap",
  "phan_anh",
] as const;
export type DeclineReason = (typeof DECLINE_REASONS)[number];

/**
 * What a moderator asks the sender to change before a text can be shown: others' personal data,
 * insults, accusations against a named person (Luật Tố cáo 25/2018, Đ8 k3), a child's private life,
 * a text that cannot be read, advertising, a matter that belongs elsewhere.
 */
export const EDIT_REASONS = [
  "thong_tin_ca_nhan",
  "xuc_pham",
  "cao_buoc_dich_danh",
  "doi_tu_tre_em",
  "khong_ro_noi_dung",
  "quang_cao",
  "ngoai_pham_vi",
] as const;
export type EditReason = (typeof EDIT_REASONS)[number];

/** Why a comment is not shown though it is counted and answered. */
export const HIDE_REASONS = [
  "thong_tin_ca_nhan",
  "xuc_pham",
  "cao_buoc_dich_danh",
  "doi_tu_tre_em",
  "quang_cao",
  "bi_mat",
  "trung_lap",
  "ngoai_pham_vi",
  "khong_sua",
] as const;
export type HideReason = (typeof HIDE_REASONS)[number];

/** Channels a comment is handed to when it is no comment: the reasons of `rerouted`. */
export const REROUTE_REASONS = ["phan_anh", "khieu_nai", "to_cao", "khan_cap"] as const;
export type RerouteReason = (typeof REROUTE_REASONS)[number];

/**
 * Why words that were public are taken down, each with the law or house rule behind it, as an id of the
 * dated legal bases. A denunciation that is found later does not stand in a public register.
 */
export const TAKEDOWN_RULES = {
  thong_tin_ca_nhan: "luat-91-2025",
  cao_buoc_dich_danh: "luat-to-cao-d8-k3",
  doi_tu_tre_em: "luat-91-2025",
  xuc_pham: "house",
  bi_mat: "house",
  quang_cao: "house",
} as const satisfies Partial<Record<HideReason, string>>;
export type TakedownReason = keyof typeof TAKEDOWN_RULES;
export const TAKEDOWN_REASONS = [
  "thong_tin_ca_nhan",
  "cao_buoc_dich_danh",
  "doi_tu_tre_em",
  "xuc_pham",
  "bi_mat",
  "quang_cao",
] as const satisfies readonly TakedownReason[];

/** Every reason code, once: what `copy/` must have a sentence for. */
export const REASON_CODES = [
  ...new Set([
    ...REFUSAL_REASONS,
    ...DECLINE_REASONS,
    ...EDIT_REASONS,
    ...HIDE_REASONS,
    ...REROUTE_REASONS,
  ]),
] as const;
export type ReasonCode = RefusalReason | DeclineReason | EditReason | HideReason | RerouteReason;

/** Whether a value from outside is one of the codes of a list. */
export const isReason = <Code extends string>(
  codes: readonly Code[],
  value: string,
): value is Code => codes.some((code) => code === value);
