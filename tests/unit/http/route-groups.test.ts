import type { RouteConfigEntry } from "@react-router/dev/routes";
import { matchRoutes, type RouteObject } from "react-router";
import { expect, test } from "vitest";
import { groupOf, groupRoutes } from "#app/http/route-groups.ts";
import routes from "#app/routes.ts";
import { addressesOf, allRoutes, dataTwins } from "#tests/setup/all-routes.ts";

type Flat = { id: string; parentId?: string; path?: string; index?: boolean };

const idOf = ({ id, file }: RouteConfigEntry): string => id ?? file.replace(/\.tsx?$/, "");

const flatten = (entry: RouteConfigEntry, parentId: string): Flat[] => {
  const id = idOf(entry);
  const own: Flat = { id, parentId, ...(entry.path ? { path: entry.path } : {}) };
  if (entry.index) own.index = true;
  return [own, ...(entry.children ?? []).flatMap((child) => flatten(child, id))];
};

const root: Flat = { id: "root", path: "" };
const flat = [root, ...(await routes).flatMap((entry) => flatten(entry, "root"))];
const all: Readonly<Record<string, Flat | undefined>> = Object.fromEntries(
  flat.map((route) => [route.id, route]),
);
const groups = groupRoutes(all);

/** As the framework builds its tree of the flat list. */
const treeOf = (given: typeof all, parentId?: string): RouteObject[] =>
  Object.values(given)
    .filter((route) => route !== undefined)
    .filter((route) => route.parentId === parentId)
    .map(({ id, path, index }) =>
      index ? { id, path, index: true as const } : { id, path, children: treeOf(given, id) },
    );

const branch = (given: typeof all, path: string) =>
  matchRoutes(treeOf(given), path)?.map(({ route, params }) => ({ id: route.id, params }));

const VALUES = new Proxy<Record<string, readonly string[]>>(
  {},
  { get: () => ["CS-11311-2026-0001", "en", "Đ 1/2"], has: () => true },
);

test("an address finds the same route in its group as among all", async () => {
  const addresses = (await allRoutes()).flatMap(({ pattern }) => addressesOf(pattern, VALUES));
  const odd = ["/en", "/en/", "//chinh-sach", "/Chinh-Sach/x", "/EN/chinh-sach", "/en/en", "/la"];
  for (const path of [...addresses, ...addresses.map((address) => `/en${address}`), ...odd]) {
    const group = groups.get(groupOf(path)) ?? all;
    expect({ path, found: branch(group, path) }).toEqual({ path, found: branch(all, path) });
  }
});

test("the data of a page is looked for where the page is", async () => {
  for (const { pattern } of await allRoutes()) {
    for (const address of addressesOf(pattern, VALUES)) {
      const [twin = ""] = dataTwins(address, []);
      expect(groupOf(twin)).toBe(groupOf(address));
    }
  }
});

test("a group is a small part of all", () => {
  expect(Object.keys(groups.get("chinh-sach") ?? {}).length).toBeLessThan(20);
  expect(groups.size).toBeGreaterThan(15);
});
