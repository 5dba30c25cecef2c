import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { expect, it } from "vitest";

const root = join(import.meta.dirname, "../..");
const LONGEST = 300;

const files = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
  cwd: root,
  encoding: "utf8",
})
  .split("\n")
  .filter((file) => /^(app|db|seeds|tests)\/.*\.tsx?$/.test(file) && existsSync(join(root, file)));

type Import = { from: string; to: string; typeOnly: boolean };

const IMPORT =
  /^\s*(?:import|export)\s+(type\s+)?(?:[^"';]*?\s+from\s+)?["']([^"']+)["']|import\(["']([^"']+)["']\)/gm;

const resolveTarget = (file: string, target: string): string =>
  target.startsWith("#")
    ? target.slice(1)
    : target.startsWith(".")
      ? normalize(join(dirname(file), target))
      : target;

const importsOf = (file: string, source: string): Import[] =>
  [...source.matchAll(IMPORT)].flatMap((match) => {
    const target = match[2] ?? match[3];
    if (!target || target.includes("+types/")) return [];
    return [{ from: file, to: resolveTarget(file, target), typeOnly: Boolean(match[1]) }];
  });

type Layer = { name: string; holds: RegExp; may: RegExp };

/** First layer that holds a file decides; what it may import besides packages. */
const LAYERS: readonly Layer[] = [
  { name: "domain", holds: /^app\/domain\//, may: /^app\/domain\// },
  { name: "copy", holds: /^app\/copy\//, may: /^app\/(copy|domain)\// },
  { name: "db", holds: /^db\//, may: /^(db|app\/domain)\// },
  { name: "auth", holds: /^app\/auth\//, may: /^(app\/(auth|domain)|db)\// },
  {
    name: "services",
    holds: /^app\/(services|jobs)\//,
    may: /^(app\/(services|jobs|domain|auth)|db)\//,
  },
  { name: "ui", holds: /^app\/ui\//, may: /^app\/(ui|domain|copy)\/|^app\/urls\.ts$/ },
  { name: "mail", holds: /^app\/mail\//, may: /^app\/(mail|ui|domain|copy)\/|^app\/urls\.ts$/ },
  { name: "enhance", holds: /^app\/enhance\//, may: /^app\/enhance\// },
  {
    name: "routes",
    holds: /^app\/(routes|middleware)\//,
    may: /^(app\/(routes|middleware|services|auth|domain|ui|copy|http)\/|app\/(urls|root|env\.server)\.tsx?$|db\/queries\/)/,
  },
];

/** Rows and contexts as types cost nothing at run time: pages may name what they are given. */
const TYPES: Readonly<Record<string, RegExp>> = {
  ui: /^(db\/queries|app\/services)\//,
  mail: /^(db\/queries|app\/(services|jobs))\//,
  routes: /^db\/client\.ts$/,
};

const DATABASE_PACKAGES = /^(drizzle-orm|postgres)(\/|$)/;
/** Only these layers may speak to the database's packages. */
const SPEAKS_SQL = /^(db|app\/services|app\/launch|tests|seeds)\//;

const breaks = ({ from, to, typeOnly }: Import): string | null => {
  if (
    /^app\/routes\//.test(to) &&
    !/^app\/(routes|routes\.ts)/.test(from) &&
    !/^tests\//.test(from)
  ) {
    return "nothing imports routes";
  }
  if (/^tests\//.test(to) && !/^tests\//.test(from)) return "nothing imports tests";
  if (DATABASE_PACKAGES.test(to)) {
    return typeOnly || SPEAKS_SQL.test(from) ? null : "only db and services speak SQL";
  }
  const layer = LAYERS.find(({ holds }) => holds.test(from));
  if (!layer || !/^(app|db|seeds|tests)\//.test(to) || layer.may.test(to)) return null;
  return typeOnly && TYPES[layer.name]?.test(to) ? null : `${layer.name} may not import it`;
};

const imports = files.flatMap((file) => importsOf(file, readFileSync(join(root, file), "utf8")));

it("keeps every import within the dependency rule", () => {
  const broken = imports.flatMap((each) => {
    const why = breaks(each);
    return why ? [`${each.from} → ${each.to}: ${why}`] : [];
  });
  expect(broken).toEqual([]);
});

it("reads the whole tree", () => {
  expect(files.length).toBeGreaterThan(300);
  expect(imports.length).toBeGreaterThan(900);
});

it("sees a forbidden import", () => {
  const planted = importsOf(
    "app/domain/policies/planted.ts",
    'import { units } from "../../../db/schema/units.ts";',
  );
  expect(planted.map(breaks)).toEqual(["domain may not import it"]);
});

it("keeps domain free of packages that reach outside", () => {
  const allowed = /^(zod|canonicalize|diff|fflate|csv-parse(\/.*)?|node:crypto|\.|#|app\/|db\/)/;
  const outside = imports.filter(
    ({ from, to }) => from.startsWith("app/domain/") && !allowed.test(to),
  );
  expect(outside).toEqual([]);
});

it("keeps every file short", () => {
  const long = files
    .map((file) => [file, readFileSync(join(root, file), "utf8").split("\n").length - 1] as const)
    .filter(([, lines]) => lines > LONGEST);
  expect(long).toEqual([]);
});

it("has no drawer for odds and ends", () => {
  expect(
    files.filter(
      (file) =>
        /(^|\/)(utils?|helpers?|lib|common|misc)(\/|\.tsx?$)/.test(file) && !/copy\//.test(file),
    ),
  ).toEqual([]);
});
