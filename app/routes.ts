import { index, prefix, type RouteConfig, route } from "@react-router/dev/routes";

const account = [
  route("dang-nhap", "routes/account/sign-in.tsx"),
  route("dang-ky", "routes/account/sign-up.tsx"),
  route("dang-xuat", "routes/account/sign-out.tsx"),
  ...prefix("tai-khoan", [
    index("routes/account/profile.tsx"),
    route("sua", "routes/account/edit.tsx"),
    route("phien", "routes/account/sessions.tsx"),
    route("y-kien", "routes/account/comments.tsx"),
    route("y-kien/:receipt", "routes/account/comment.tsx"),
    route("thong-bao", "routes/account/notices.tsx"),
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
    route("tiep-thu", "routes/policies/response.tsx"),
    route("tiep-thu.csv", "routes/policies/response-file.ts", { id: "policies/response-csv" }),
    route("tiep-thu.json", "routes/policies/response-file.ts", { id: "policies/response-json" }),
    route("phien-ban/:n", "routes/policies/version.tsx"),
  ]),
];

const pages = [
  index("routes/home.tsx"),
  ...account,
  ...policies,
  route("*", "routes/errors/not-found.tsx"),
];

export default [...prefix("en?", pages)] satisfies RouteConfig;
