/** Đ25 of Luật 10/2022/QH15: matters on which people give opinions before a decision. */
export const MATTER_TYPES = [
  "k1_ke_hoach_ktxh",
  "k2_quy_hoach_dat",
  "k3_du_an_moi_truong_gpmb",
  "k4_dia_gioi_thon_tdp",
  "k5_qd_hanh_chinh_loi_ich_cong_dong",
  "k6_do_an_quy_hoach",
  "k7_quy_che_dan_chu",
  "k8_qd_xac_lap_nghia_vu_han_che_quyen",
  "k9_khac",
] as const;
export type MatterType = (typeof MATTER_TYPES)[number];

/** Kinds of document open to comment, in the scheme's words (L2308-2311). */
export const DOCUMENT_KINDS = [
  "co_che",
  "chinh_sach",
  "quy_dinh",
  "chuong_trinh",
  "du_an",
  "quyet_dinh_chu_tich_tp",
] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

export const CLAUSE_KINDS = ["phan", "chuong", "muc", "tieu_muc", "dieu", "khoan", "diem"] as const;
export type ClauseKind = (typeof CLAUSE_KINDS)[number];

export const STANCES = ["agree", "partly", "disagree", "other"] as const;
export type Stance = (typeof STANCES)[number];

/** Kết quả tiếp thu: what became of an opinion. */
export const DISPOSITIONS = [
  "accepted",
  "partly_accepted",
  "not_accepted",
  "agreed",
  "noted",
] as const;
export type Disposition = (typeof DISPOSITIONS)[number];

/** Dispositions that need a written reason before the table can be signed. */
export const NEEDS_REASON: readonly Disposition[] = ["partly_accepted", "not_accepted", "noted"];

/** Đ26: ways an opinion reaches the body that asked. */
export const CHANNELS = [
  "portal",
  "meeting",
  "paper",
  "mailbox",
  "hotline",
  "front",
  "zalo",
  "facebook",
  "social",
  "letter",
] as const;
export type Channel = (typeof CHANNELS)[number];

export const TITLE_LIMIT = 300;
export const COMMENT_LIMIT = 5_000;
export const ANSWER_LIMIT = 5_000;
export const SUMMARY_LIMIT = 4_000;
export const SOURCE_LIMIT = 2_000_000;
