import type { Copy } from "../copy.ts";
import type { reasons as vi } from "../vi/reasons.ts";

export const reasons = {
  ngoai_pham_vi: "It lies outside what was asked.",
  trung_lap: "The same was received before.",
  thieu_thong_tin: "Information is missing and was not added.",
  da_giai_quyet: "The matter was settled lawfully and there is nothing new.",
  khieu_nai: "It is a complaint and must go the way of complaints.",
  to_cao: "It is a denunciation: it must be made in writing or in person, so that it stays secret.",
  bi_mat: "It may contain a state secret.",
  xuc_pham: "It contains insults or unlawful words.",
  thong_tin_ca_nhan: "It contains personal data of somebody else.",
  khong_phai_sang_kien: "It is not an initiative.",
  trai_phap_luat: "The content is against the law.",
  cao_buoc_dich_danh: "It accuses a person by name.",
  doi_tu_tre_em: "It tells of a child's private life.",
  khong_ro_noi_dung: "The text cannot be understood.",
  quang_cao: "It is advertising.",
  khong_sua: "The time for editing ran out.",
  phan_anh: "It is a report and was passed to Feedback.",
  khan_cap: "It is an emergency: please call the emergency number at once.",
} as const satisfies Copy<typeof vi>;
