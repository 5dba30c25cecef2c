import type { Lang } from "#app/copy/copy.ts";
import { addressName } from "#app/domain/attachments/file-names.ts";
import type { VariantName } from "#app/domain/attachments/purposes.ts";
import { KIND_TABLE, type Kind } from "#app/domain/records/kinds.ts";

type Query = Readonly<Record<string, string>>;

const withQuery = (path: string, asked: Query): string => `${path}?${new URLSearchParams(asked)}`;

const segment = (value: string): string => encodeURIComponent(value);

/** Every address of the site, Vietnamese first; `link` adds the language. */
export const urls = {
  home: () => "/",
  policies: () => "/chinh-sach",
  policy: (code: string) => `/chinh-sach/${segment(code)}`,
  policyComment: (code: string, anchor?: string) =>
    `/chinh-sach/${segment(code)}/gop-y${anchor ? `?dieu=${segment(anchor)}` : ""}`,
  policyCalendar: (code: string) => `/chinh-sach/${segment(code)}/lich.ics`,
  policyFollow: (code: string) => `/chinh-sach/${segment(code)}/theo-doi`,
  policyReceived: (code: string, receipt: string) =>
    `/chinh-sach/${segment(code)}/gop-y/${segment(receipt)}`,
  policyResponse: (code: string) => `/chinh-sach/${segment(code)}/tiep-thu`,
  policyResponseFile: (code: string, format: string) =>
    `/chinh-sach/${segment(code)}/tiep-thu.${format}`,
  policyVersion: (code: string, n: number) => `/chinh-sach/${segment(code)}/phien-ban/${n}`,
  policyCompare: (code: string, from?: number, to?: number) =>
    `/chinh-sach/${segment(code)}/so-sanh${from && to ? `?tu=${from}&den=${to}` : ""}`,
  record: (kind: Kind, code: string) => `/${KIND_TABLE[kind].segment}/${segment(code)}`,
  initiatives: () => "/sang-kien",
  initiative: (code: string) => `/sang-kien/${segment(code)}`,
  newInitiative: (from?: string) =>
    from ? `/sang-kien/moi?tu=${segment(from)}` : "/sang-kien/moi",
  initiativeDraft: (id: string) => `/sang-kien/moi?nhap=${segment(id)}`,
  similarInitiatives: () => "/sang-kien/tuong-tu",
  initiativeSupport: (code: string) => `/sang-kien/${segment(code)}/tan-thanh`,
  supervision: () => "/giam-sat",
  critique: () => "/phan-bien",
  feedback: () => "/phan-anh",
  newFeedback: () => "/phan-anh/moi",
  dialogues: () => "/doi-thoai",
  file: (file: { id: string; name: string }) =>
    `/tep/${segment(file.id)}/${segment(addressName(file.name))}`,
  filePicture: (id: string, variant: VariantName) => `/tep/${segment(id)}/${variant}.webp`,
  units: () => "/don-vi",
  unit: (code: string) => `/don-vi/${segment(code)}`,
  village: (code: string) => `/don-vi/${code.replace("-", "/")}`,
  /** An office of the city, by its code `31-so-xay-dung`. */
  office: (code: string) => `/don-vi/${code.replace("-", "/co-quan/")}`,
  indicators: () => "/chi-tieu",
  indicatorReport: (asked: Query) => withQuery("/chi-tieu", asked),
  indicatorRecords: (asked: Query) => withQuery("/chi-tieu/ho-so", asked),
  indicatorsMissing: (asked: Query) => withQuery("/chi-tieu/con-thieu", asked),
  indicatorFile: (format: "csv" | "json", asked: Query) =>
    withQuery(`/chi-tieu/bang.${format}`, asked),
  track: (receipt?: string) => (receipt ? `/tra-cuu?ma=${segment(receipt)}` : "/tra-cuu"),
  ledger: () => "/so-cai",
  openData: () => "/du-lieu",
  about: (page?: "tro-nang" | "rieng-tu" | "so-do") =>
    page ? `/gioi-thieu/${page}` : "/gioi-thieu",
  rules: () => "/quy-tac",
  takedowns: () => "/quy-tac/da-go",
  search: (q?: string) => (q ? `/tim-kiem?q=${segment(q)}` : "/tim-kiem"),
  textSize: () => "/co-chu",
  signIn: (back?: string) => (back ? `/dang-nhap?tiep=${segment(back)}` : "/dang-nhap"),
  forgotten: () => "/dang-nhap/quen-mat-khau",
  resetPassword: (token: string) => `/dang-nhap/dat-lai/${segment(token)}`,
  signUp: (back?: string) => (back ? `/dang-ky?tiep=${segment(back)}` : "/dang-ky"),
  signOut: () => "/dang-xuat",
  account: () => "/tai-khoan",
  accountEdit: () => "/tai-khoan/sua",
  accountComments: () => "/tai-khoan/y-kien",
  accountComment: (receipt: string) => `/tai-khoan/y-kien/${segment(receipt)}`,
  accountInitiatives: () => "/tai-khoan/sang-kien",
  accountInitiative: (id: string) => `/tai-khoan/sang-kien/${segment(id)}`,
  accountSessions: () => "/tai-khoan/phien",
  accountNotices: () => "/tai-khoan/thong-bao",
  accountMail: () => "/tai-khoan/thu",
  accountFollows: () => "/tai-khoan/theo-doi",
  follow: () => "/theo-doi",
  unsubscribe: (token: string) => `/thu/thoi-nhan/${segment(token)}`,
  confirmEmail: (token: string) => `/tai-khoan/xac-nhan/${segment(token)}`,
  desk: () => "/can-bo",
  deskPolicies: () => "/can-bo/chinh-sach",
  deskNewPolicy: () => "/can-bo/chinh-sach/moi",
  deskPolicy: (id: string) => `/can-bo/chinh-sach/${segment(id)}`,
  deskPolicyFiles: (id: string) => `/can-bo/chinh-sach/${segment(id)}/tai-lieu`,
  deskPolicyOutline: (id: string) => `/can-bo/chinh-sach/${segment(id)}/bo-cuc`,
  deskPolicyPreview: (id: string) => `/can-bo/chinh-sach/${segment(id)}/xem-truoc`,
  deskPolicyPaper: (id: string, paper: string, format: "docx" | "pdf" = "docx") =>
    `/can-bo/chinh-sach/${segment(id)}/giay-to/${paper}.${format}`,
  deskGatherings: (id: string) => `/can-bo/chinh-sach/${segment(id)}/nguon-y-kien`,
  deskNewGathering: (id: string) => `/can-bo/chinh-sach/${segment(id)}/nguon-y-kien/moi`,
  deskGathering: (id: string, gathering: string) =>
    `/can-bo/chinh-sach/${segment(id)}/nguon-y-kien/${segment(gathering)}`,
  deskGatheringTable: (id: string, gathering: string) =>
    `/can-bo/chinh-sach/${segment(id)}/nguon-y-kien/${segment(gathering)}/bang`,
  deskGatheringReceipts: (id: string, gathering: string) =>
    `/can-bo/chinh-sach/${segment(id)}/nguon-y-kien/${segment(gathering)}/bien-nhan`,
  deskResponse: (id: string) => `/can-bo/chinh-sach/${segment(id)}/tiep-thu`,
  deskGroups: (id: string) => `/can-bo/chinh-sach/${segment(id)}/tiep-thu/nhom`,
  deskGroup: (id: string, group: string) =>
    `/can-bo/chinh-sach/${segment(id)}/tiep-thu/nhom/${segment(group)}`,
  deskCommunes: (id: string) => `/can-bo/chinh-sach/${segment(id)}/xa-phuong`,
  deskRevision: (id: string) => `/can-bo/chinh-sach/${segment(id)}/ban-moi`,
  deskRevisionMatch: (id: string) => `/can-bo/chinh-sach/${segment(id)}/ban-moi/doi-chieu`,
  deskRevisionChanges: (id: string) => `/can-bo/chinh-sach/${segment(id)}/ban-moi/thay-doi`,
  deskInitiatives: () => "/can-bo/sang-kien",
  deskInitiative: (id: string) => `/can-bo/sang-kien/${segment(id)}`,
  deskFacts: () => "/can-bo/ghi-nhan",
  deskFact: (id: string) => `/can-bo/ghi-nhan/${segment(id)}`,
  deskNewFact: (kind?: Kind, from?: string) => {
    const query = [kind ? `loai=${kind}` : "", from ? `tu=${segment(from)}` : ""].filter(Boolean);
    return `/can-bo/ghi-nhan/moi${query.length > 0 ? `?${query.join("&")}` : ""}`;
  },
  deskChecks: () => "/can-bo/kiem-duyet",
  deskCheck: (id: string | number) => `/can-bo/kiem-duyet/${id}`,
  deskCheckLook: (id: string | number) => `/can-bo/kiem-duyet/${id}/dang-doc`,
  deskAppeals: () => "/can-bo/xem-lai",
  deskAppeal: (id: string | number) => `/can-bo/xem-lai/${id}`,
  deskTakedown: (receipt?: string) =>
    receipt ? `/can-bo/go-noi-dung?ma=${segment(receipt)}` : "/can-bo/go-noi-dung",
  deskVillages: () => "/can-bo/thon-to-dan-pho",
  deskOffices: () => "/can-bo/co-quan",
  deskPhones: () => "/can-bo/xac-nhan-dien-thoai",
  deskMails: () => "/can-bo/thu-loi",
  deskClock: () => "/can-bo/dong-ho",
  library: () => "/can-bo/thu-vien",
  api: (path: string) => `/api/v1/${path}`,
} as const;

/** The address in a language: `/en` + the same path for English. */
export const link = (lang: Lang, path: string): string =>
  lang === "vi" ? path : path === "/" ? "/en" : `/en${path}`;

/** Language and Vietnamese path of an address. */
export const splitLang = (pathname: string): { lang: Lang; path: string } => {
  if (pathname === "/en" || pathname === "/en/") return { lang: "en", path: "/" };
  if (pathname.startsWith("/en/")) return { lang: "en", path: pathname.slice(3) };
  return { lang: "vi", path: pathname };
};
