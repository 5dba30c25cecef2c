import { index, prefix, type RouteConfig, route } from "@react-router/dev/routes";

export default [...prefix("en?", [index("routes/home.tsx")])] satisfies RouteConfig;
