import { type Account, type HeldRole, inScope, type Role } from "./actor.ts";

/**
 * How far a role reaches from the unit it is held at.
 * `any` its unit and everything below · `own` things of its own tier: a city office does not act for a
 * commune · `city`, `commune` only when held at and acting on that tier · `line` its unit, what is
 * below and what is above · `assigned` only what was addressed to its unit.
 */
export type Level = "any" | "own" | "city" | "commune" | "line" | "assigned";

/** What the reach of a role is asked about: a unit, and the office it was handed to. */
export type Place = { unitPath: string; assignedPath?: string | null };

type Reach = { level: Level; assigned?: true };

/** `assigned`: the role also acts on what was handed to its unit, wherever that came from. */
export const REACH: Readonly<Record<Role, Reach>> = {
  citizen: { level: "line" },
  helper: { level: "any" },
  village_head: { level: "any" },
  village_front: { level: "any" },
  intake: { level: "own" },
  handler: { level: "own", assigned: true },
  drafter: { level: "own" },
  chair: { level: "commune" },
  vice_chair: { level: "commune" },
  city_unit: { level: "own", assigned: true },
  city_chair: { level: "city", assigned: true },
  front_staff: { level: "own" },
  front_chair: { level: "own" },
  supervised: { level: "assigned", assigned: true },
  moderator: { level: "any" },
  admin: { level: "any" },
};

/** The city and its offices (`31`, `31/31-sxd`), or a commune and what lies in it. */
export const tierOf = (unitPath: string): "city" | "commune" => {
  const [city = "", second] = unitPath.split("/");
  return second === undefined || second.startsWith(`${city}-`) ? "city" : "commune";
};

/** Whether a role held at a unit reaches a place; `level` replaces the role's own. */
export const reaches = (
  held: Pick<HeldRole, "role" | "unitPath">,
  place: Place,
  level: Level = REACH[held.role].level,
): boolean =>
  levelReaches(held.unitPath, place.unitPath, level) ||
  (REACH[held.role].assigned === true && isAssigned(held.unitPath, place));

const isAssigned = (heldPath: string, { assignedPath }: Place): boolean =>
  assignedPath != null &&
  inScope(heldPath, assignedPath) &&
  tierOf(heldPath) === tierOf(assignedPath);

const levelReaches = (heldPath: string, path: string, level: Level): boolean => {
  const below = inScope(heldPath, path);
  const tier = tierOf(path);
  switch (level) {
    case "any":
      return below;
    case "own":
      return below && tier === tierOf(heldPath);
    case "city":
    case "commune":
      return below && tier === level && tierOf(heldPath) === level;
    case "line":
      return below || inScope(path, heldPath);
    case "assigned":
      return false;
    default:
      return level satisfies never;
  }
};

/**
 * Part of the tree a held role reads: what is owned there, or what was handed there. With a `tier`
 * only units of that tier count; without one everything below.
 */
export type Area = { path: string; of: "owner" | "assigned"; tier: "city" | "commune" | null };

/** The areas that an account reaches with one of these roles, as data for a query. */
export const areasOf = (account: Account, roles: readonly Role[]): Area[] =>
  account.roles.filter((held) => roles.includes(held.role)).flatMap(areasOfRole);

/** Whether a place lies in an area. */
export const inArea = (area: Area, place: Place): boolean => {
  const path = area.of === "owner" ? place.unitPath : place.assignedPath;
  if (!path) return false;
  return inScope(area.path, path) && (area.tier === null || area.tier === tierOf(path));
};

/** The paths of an area as LIKE patterns; unit codes hold neither `%` nor `_`. */
export const likeOf = ({ path, tier }: Area): string[] =>
  tier === "city" && !path.includes("/") ? [path, `${path}/${path}-%`] : [path, `${path}/%`];

const areasOfRole = ({ role, unitPath: path }: HeldRole): Area[] => {
  const { level, assigned } = REACH[role];
  const tier = tierOf(path);
  const owner: Area = { path, of: "owner", tier: level === "any" ? null : tier };
  const handed: Area = { path, of: "assigned", tier };
  const owns = level === "any" || level === "own" || level === "line" || level === tier;
  return [...(owns ? [owner] : []), ...(assigned ? [handed] : [])];
};
