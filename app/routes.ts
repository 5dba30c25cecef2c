import { index, layout, prefix, type RouteConfig, route } from "@react-router/dev/routes";
import { AREAS } from "./domain/areas.ts";

const account = [
  route("dang-nhap", "routes/account/sign-in.tsx"),
  route("dang-nhap/quen-mat-khau", "routes/account/forgotten.tsx"),
  route("dang-nhap/dat-lai/:token", "routes/account/reset-password.tsx"),
  route("dang-ky", "routes/account/sign-up.tsx"),
  route("dang-xuat", "routes/account/sign-out.tsx"),
  route("theo-doi", "routes/follows/follow.ts"),
  route("thu/thoi-nhan/:token", "routes/mail/unsubscribe.tsx"),
  ...prefix("tai-khoan", [
    index("routes/account/profile.tsx"),
    route("sua", "routes/account/edit.tsx"),
    route("phien", "routes/account/sessions.tsx"),
    route("sang-kien", "routes/account/initiatives.tsx"),
    route("sang-kien/:id", "routes/account/initiative.tsx"),
    route("y-kien", "routes/account/comments.tsx"),
    route("y-kien/:receipt", "routes/account/comment.tsx"),
    route("thong-bao", "routes/account/notices.tsx"),
    route("thu", "routes/account/mail.tsx"),
    route("theo-doi", "routes/account/follows.tsx"),
    route("xac-nhan/:token", "routes/account/confirm-email.tsx"),
  ]),
];

const policies = [
  route("tra-cuu", "routes/tracking/track.tsx"),
  route("chinh-sach", "routes/policies/list.tsx"),
  ...prefix("chinh-sach/:code", [
    index("routes/policies/show.tsx"),
    route("gop-y", "routes/policies/comment.tsx"),
    route("gop-y/:receipt", "routes/policies/received.tsx"),
    route("theo-doi", "routes/policies/follow.ts"),
    route("lich.ics", "routes/policies/calendar.ts"),
    route("tiep-thu", "routes/policies/response.tsx"),
    ...["docx", "pdf", "xlsx"].map((format) =>
      route(`tiep-thu.${format}`, "routes/policies/response-paper.tsx", {
        id: `policies/response-${format}`,
      }),
    ),
    route("tiep-thu.csv", "routes/policies/response-file.ts", { id: "policies/response-csv" }),
    route("tiep-thu.json", "routes/policies/response-file.ts", { id: "policies/response-json" }),
    route("phien-ban/:n", "routes/policies/version.tsx"),
    route("so-sanh", "routes/policies/compare.tsx"),
  ]),
];

const initiatives = prefix("sang-kien", [
  index("routes/initiatives/list.tsx"),
  route("moi", "routes/initiatives/new.tsx"),
  route("tuong-tu", "routes/initiatives/similar.ts"),
  route(":code", "routes/initiatives/show.tsx"),
  route(":code/tan-thanh", "routes/initiatives/support.ts"),
]);

const desk = layout("routes/desk/layout.tsx", [
  ...prefix("can-bo", [
    index("routes/desk/home.tsx"),
    route("chinh-sach", "routes/desk/policies/list.tsx"),
    route("chinh-sach/moi", "routes/desk/policies/new.tsx"),
    route("chinh-sach/:id", "routes/desk/policies/dossier.tsx"),
    route("chinh-sach/:id/bo-cuc", "routes/desk/policies/outline.tsx"),
    route("chinh-sach/:id/tai-lieu", "routes/desk/policies/documents.tsx"),
    ...[
      "ke-hoach.docx",
      "thong-bao.docx",
      "bao-cao.docx",
      "bang-trinh-ky.docx",
      "bang-trinh-ky.pdf",
    ].map((paper) =>
      route(`chinh-sach/:id/giay-to/${paper}`, "routes/desk/policies/paper.tsx", {
        id: `desk/paper-${paper}`,
      }),
    ),
    route("chinh-sach/:id/xa-phuong", "routes/desk/collections/communes.tsx"),
    route("chinh-sach/:id/xem-truoc", "routes/desk/policies/preview.tsx"),
    route("chinh-sach/:id/nguon-y-kien", "routes/desk/gatherings/list.tsx"),
    route("chinh-sach/:id/nguon-y-kien/moi", "routes/desk/gatherings/new.tsx"),
    route("chinh-sach/:id/nguon-y-kien/:gathering", "routes/desk/gatherings/show.tsx"),
    route("chinh-sach/:id/nguon-y-kien/:gathering/bang", "routes/desk/gatherings/table.tsx"),
    route(
      "chinh-sach/:id/nguon-y-kien/:gathering/bien-nhan",
      "routes/desk/gatherings/receipts.tsx",
    ),
    route("chinh-sach/:id/tiep-thu", "routes/desk/synthesis/table.tsx"),
    route("chinh-sach/:id/tiep-thu/nhom", "routes/desk/groups/list.tsx"),
    route("chinh-sach/:id/tiep-thu/nhom/:group", "routes/desk/groups/show.tsx"),
    route("chinh-sach/:id/ban-moi", "routes/desk/revisions/overview.tsx"),
    route("chinh-sach/:id/ban-moi/doi-chieu", "routes/desk/revisions/matching.tsx"),
    route("chinh-sach/:id/ban-moi/thay-doi", "routes/desk/revisions/changes.tsx"),
    route("sang-kien", "routes/desk/initiatives/list.tsx"),
    route("sang-kien/:id", "routes/desk/initiatives/show.tsx"),
    route("ghi-nhan", "routes/desk/facts/list.tsx"),
    route("ghi-nhan/moi", "routes/desk/facts/new.tsx"),
    route("ghi-nhan/:id", "routes/desk/facts/show.tsx"),
    route("kiem-duyet", "routes/desk/checks/list.tsx"),
    route("kiem-duyet/:id", "routes/desk/checks/show.tsx"),
    route("kiem-duyet/:id/dang-doc", "routes/desk/checks/look.ts"),
    route("xem-lai", "routes/desk/appeals/list.tsx"),
    route("xem-lai/:id", "routes/desk/appeals/show.tsx"),
    route("go-noi-dung", "routes/desk/appeals/take-down.tsx"),
    route("thu-loi", "routes/desk/mails/dead.tsx"),
    route("dong-ho", "routes/desk/tools/clock.tsx"),
    route("thon-to-dan-pho", "routes/desk/tools/villages.tsx"),
    route("co-quan", "routes/desk/tools/offices.tsx"),
    route("xac-nhan-dien-thoai", "routes/desk/tools/phones.tsx"),
  ]),
]);

const indicators = prefix("chi-tieu", [
  index("routes/indicators/show.tsx"),
  route("ho-so", "routes/indicators/records.tsx"),
  route("con-thieu", "routes/indicators/missing.tsx"),
  route("bang.csv", "routes/indicators/file.ts", { id: "indicators/csv" }),
  route("bang.json", "routes/indicators/file.ts", { id: "indicators/json" }),
]);

const units = [
  route("tim-kiem", "routes/search/search.tsx"),
  route("don-vi", "routes/units/list.tsx"),
  route("don-vi/:unit", "routes/units/show.tsx"),
  route("don-vi/:unit/co-quan/:office", "routes/units/office.tsx"),
  route("don-vi/:unit/:village", "routes/units/village.tsx"),
  route("co-chu", "routes/preferences/text-size.ts"),
];

const about = prefix("gioi-thieu", [
  index("routes/about/about.tsx"),
  ...["tro-nang", "rieng-tu", "so-do"].map((path) =>
    route(path, "routes/about/about.tsx", { id: `about/${path}` }),
  ),
]);

const rules = prefix("quy-tac", [
  index("routes/rules/rules.tsx"),
  route("da-go", "routes/rules/takedowns.tsx"),
]);

/** Parts of the portal that are not in service yet, registered facts, and records of kinds without a page of their own. */
const areas = [
  ...Object.entries(AREAS).flatMap(([id, { path, below }]) => [
    route(path, "routes/areas/area.tsx", { id: `areas/${id}` }),
    ...(below ? [route(`${path}/:index`, "routes/areas/area.tsx", { id: `areas/${id}/one` })] : []),
  ]),
  ...["giam-sat", "phan-bien", "phan-anh", "doi-thoai"].map((segment) =>
    route(`${segment}/:code`, "routes/records/show.tsx", { id: `records/${segment}` }),
  ),
  route("ghi-nhan/:code", "routes/records/fact.tsx"),
];

const api = [
  ...prefix("api/v1", [
    route("records", "routes/api/v1/records.ts"),
    route("records/:code", "routes/api/v1/record.ts"),
    route("records/:code/timeline", "routes/api/v1/timeline.ts"),
    route("policies", "routes/api/v1/records.ts", { id: "api/policies" }),
    route("policies/:code", "routes/api/v1/record.ts", { id: "api/policy" }),
    route("policies/:code/comments", "routes/api/v1/comments.ts"),
    route("policies/:code/responses", "routes/api/v1/responses.ts"),
    route("units", "routes/api/v1/units.ts"),
    route("indicators", "routes/api/v1/indicators.ts"),
    route("receipts/:code", "routes/api/v1/receipt.ts"),
    route("openapi.json", "routes/api/v1/openapi.ts"),
  ]),
  route("api/*", "routes/api/not-found.ts"),
];

const pages = [
  index("routes/home.tsx"),
  ...account,
  ...policies,
  ...initiatives,
  ...indicators,
  ...units,
  ...areas,
  ...about,
  ...rules,
  desk,
  route("can-bo/thu-vien", "routes/desk/tools/library.tsx"),
  route("tep/:id/:name", "routes/files/serve.tsx"),
  route("*", "routes/errors/not-found.tsx"),
];

export default [...api, ...prefix("en?", pages)] satisfies RouteConfig;
