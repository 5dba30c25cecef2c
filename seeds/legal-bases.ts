type Act = { number: string; title: string; from: string; to?: string };

export type LegalBasisRow = {
  id: string;
  number: string;
  title: string;
  article: string | null;
  effectiveFrom: string;
  effectiveTo: string | null;
  verified: boolean;
};

const GRASSROOTS_LAW: Act = {
  number: "10/2022/QH15",
  title: "Luật Thực hiện dân chủ ở cơ sở",
  from: "2023-07-01",
};
const GRASSROOTS_DECREE: Act = {
  number: "59/2023/NĐ-CP",
  title: "Nghị định quy định chi tiết một số điều của Luật Thực hiện dân chủ ở cơ sở",
  from: "2023-08-14",
};
const FRONT_LAW: Act = {
  number: "75/2015/QH13",
  title: "Luật Mặt trận Tổ quốc Việt Nam (sửa đổi theo Luật 97/2025/QH15)",
  from: "2016-01-01",
};
const FRONT_RESOLUTION: Act = {
  number: "403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN",
  title: "Nghị quyết liên tịch về các hình thức giám sát, phản biện xã hội của Mặt trận Tổ quốc",
  from: "2017-06-15",
};
const DENUNCIATION_LAW: Act = {
  number: "25/2018/QH14",
  title: "Luật Tố cáo",
  from: "2019-01-01",
};
const COMPLAINT_LAW: Act = {
  number: "02/2011/QH13",
  title: "Luật Khiếu nại",
  from: "2012-07-01",
};
const RECEPTION_LAW: Act = {
  number: "42/2013/QH13",
  title: "Luật Tiếp công dân",
  from: "2014-07-01",
};
const DATA_LAW: Act = {
  number: "91/2025/QH15",
  title: "Luật Bảo vệ dữ liệu cá nhân",
  from: "2026-01-01",
};
const VILLAGE_DECREE: Act = {
  number: "185/2026/NĐ-CP",
  title: "Nghị định về tổ chức, hoạt động của thôn, tổ dân phố",
  from: "2026-05-26",
};
const DRAFTING_DECREE: Act = {
  number: "187/2025/NĐ-CP",
  title: "Nghị định sửa đổi quy định chi tiết Luật Ban hành văn bản quy phạm pháp luật",
  from: "2025-07-01",
};

/** Ids end in `-d<article>-k<clause>`; the printed form of an article is read from there. */
const articleOf = (id: string): string | null => {
  const [, article, clause] = /-d(\d+[a-z]?)(?:-k(\d+))?$/.exec(id) ?? [];
  if (!article) return null;
  return clause ? `Điều ${article} khoản ${clause}` : `Điều ${article}`;
};

const rows = (act: Act, verified: boolean, ids: readonly string[]): LegalBasisRow[] =>
  ids.map((id) => ({
    id,
    number: act.number,
    title: act.title,
    article: articleOf(id),
    effectiveFrom: act.from,
    effectiveTo: act.to ?? null,
    verified,
  }));

const within = (law: string, places: string): string[] =>
  places.split(" ").map((place) => `${law}-${place}`);

/**
 * Laws behind the rules, as dated data. `verified` only where the text itself was read in the official
 * codification; what was read in a report about it, or in a copy not yet compared with the gazette,
 * is never shown to citizens as law.
 */
export const LEGAL_BASES: readonly LegalBasisRow[] = [
  ...rows(GRASSROOTS_LAW, true, [
    "luat-10-2022",
    ...within("luat-10-2022", "d5-k2 d8-k5 d9 d11-k1 d11-k2 d11-k3 d11-k4 d11-k5 d11-k10 d11-k11"),
    ...within("luat-10-2022", "d11-k12 d12-k1 d12-k3 d13-k1 d13-k2 d13-k3 d13-k4 d15 d16-k3 d17"),
    ...within(
      "luat-10-2022",
      "d19 d20 d21 d21-k2 d25 d26 d27 d28-k1 d28-k2 d28-k3 d28-k4 d28-k5 d28-k6",
    ),
    ...within("luat-10-2022", "d29-k3 d30 d32 d33 d35-k2 d36 d40-k1 d41 d45-k2"),
  ]),
  ...rows(GRASSROOTS_DECREE, true, ["nd-59-2023", ...within("nd-59-2023", "d3 d5 d5-k6 d14")]),
  ...rows(FRONT_LAW, true, [
    "luat-mttqvn",
    ...within("luat-mttqvn", "d27 d29-k4 d29-k6 d30 d33 d34 d35-k5 d36"),
  ]),
  ...rows(DENUNCIATION_LAW, true, [
    "luat-to-cao",
    ...within("luat-to-cao", "d8-k3 d9 d22 d23 d24 d25"),
  ]),
  ...rows(COMPLAINT_LAW, true, ["luat-khieu-nai", ...within("luat-khieu-nai", "d2 d27 d28")]),
  ...rows(RECEPTION_LAW, true, [
    "luat-tiep-cong-dan",
    ...within("luat-tiep-cong-dan", "d2-k2 d24 d27 d28-k1"),
  ]),
  ...rows(FRONT_RESOLUTION, false, [
    "nqlt-403-2017",
    ...within("nqlt-403-2017", "d3 d5 d7-k3 d9 d12 d14"),
  ]),
  ...rows(DATA_LAW, false, ["luat-91-2025", ...within("luat-91-2025", "d4 d9 d19-k1 d23")]),
  ...rows(VILLAGE_DECREE, false, ["nd-185-2026", ...within("nd-185-2026", "d2 d3 d9-k2")]),
  ...rows(DRAFTING_DECREE, false, ["nd-187-2025-d51a"]),
];
