/** As much of a route as its address takes. */
type Route = { path?: string | undefined; parentId?: string | undefined };
type Routes<R extends Route> = Readonly<Record<string, R | undefined>>;

/** No group: what fits anywhere, and addresses written in another way than the site writes them. */
const ANY = "*";

/**
 * The routes once for each first part of their addresses behind the language, with those that fit
 * anywhere. The framework tries every address it knows, one after the other, for each request.
 */
export const groupRoutes = <R extends Route>(routes: Routes<R>): Map<string, Routes<R>> => {
  const parents = new Set(Object.values(routes).map((route) => route?.parentId));
  const leaves = Object.keys(routes).filter((id) => !parents.has(id));
  const groups = Map.groupBy(leaves, (id) => firstPart(routes, id));
  const anywhere = groups.get(ANY) ?? [];
  const grouped = [...groups].filter(([part]) => part !== ANY);
  return new Map(
    grouped.map(([part, ids]) => [part, withParents(routes, [...ids, ...anywhere])] as const),
  );
};

const HOME = /^\/(?:en\/?)?(?:_root\.data|en\.data)?$/;

/** The group of an asked address: `chinh-sach`, "" for home; one that is not there has to try all. */
export const groupOf = (pathname: string): string =>
  HOME.test(pathname)
    ? ""
    : (/^(?:\/en)?\/([a-z0-9-]+)(?:\.data)?(?:\/|$)/.exec(pathname)?.[1] ?? ANY);

const firstPart = <R extends Route>(routes: Routes<R>, leaf: string): string => {
  const parts: string[] = [];
  for (let route = routes[leaf]; route; route = routes[route.parentId ?? ""]) {
    parts.unshift(...(route.path?.split("/") ?? []));
  }
  const [first = ""] = parts.filter((part) => part !== "" && part !== "en?");
  return /^[*:]/.test(first) ? ANY : first;
};

const withParents = <R extends Route>(routes: Routes<R>, leaves: readonly string[]): Routes<R> => {
  const kept = new Set<string>();
  for (const leaf of leaves) {
    for (let id: string | undefined = leaf; id; id = routes[id]?.parentId) kept.add(id);
  }
  return Object.fromEntries(Object.entries(routes).filter(([id]) => kept.has(id)));
};
