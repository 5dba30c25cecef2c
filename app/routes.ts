import { index, prefix, type RouteConfig, route } from "@react-router/dev/routes";

const pages = [index("routes/home.tsx"), route("*", "routes/errors/not-found.tsx")];

export default [...prefix("en?", pages)] satisfies RouteConfig;
