import type { RouteConfigEntry } from "@react-router/dev/routes";
import routes from "#app/routes.ts";

/** An address of the site with the ids of its branch, from the root down. */
export type SiteRoute = { pattern: string; ids: readonly string[] };

const idOf = ({ id, file }: RouteConfigEntry): string => id ?? file.replace(/\.tsx?$/, "");

const collect = (entry: RouteConfigEntry, path: string, ids: readonly string[]): SiteRoute[] => {
  const pattern = [path, entry.path].filter(Boolean).join("/");
  const branch = [...ids, idOf(entry)];
  if (!entry.children) return [{ pattern: `/${pattern}`, ids: branch }];
  return entry.children.flatMap((child) => collect(child, pattern, branch));
};

/** Every address that `routes.ts` states, with the languages not yet told apart. */
export const allRoutes = async (): Promise<SiteRoute[]> =>
  (await routes).flatMap((entry) => collect(entry, "", ["root"]));

/** Values to try for each `:name`; a name without values is a route that nobody has thought of here. */
export type Values = Readonly<Record<string, readonly string[]>>;

/** The addresses of a route, each parameter standing for each of its values in turn. */
export const addressesOf = (pattern: string, values: Values): string[] => {
  const plain = pattern.replace(/\/en\?/, "").replace(/\*$/, "khong-co-trang-nay") || "/";
  return fill([plain], values);
};

const fill = (addresses: readonly string[], values: Values): string[] =>
  addresses.flatMap((address) => {
    const name = /:([a-z]+)/i.exec(address)?.[1];
    if (!name) return [address];
    const known = values[name];
    if (!known) throw new Error(`no value is known for :${name} in ${address}`);
    const next = known.map((value) => address.replace(`:${name}`, encodeURIComponent(value)));
    return fill(next, values);
  });

/** The framework's own addresses of a page's data: the whole branch, and each of its loaders alone. */
export const dataTwins = (address: string, ids: readonly string[]): string[] => {
  const [path = "", query] = address.split("?");
  const twin = path === "/" ? "/_root.data" : `${path.replace(/\/$/, "")}.data`;
  const asked = (routes: string | null): string => {
    const search = new URLSearchParams(query);
    if (routes) search.set("_routes", routes);
    return search.size > 0 ? `${twin}?${search}` : twin;
  };
  return [asked(null), ...ids.map((id) => asked(id))];
};
