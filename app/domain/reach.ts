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
  city_unit: { level: "any", assigned: true },
  city_chair: { level: "city" },
  front_staff: { level: "own" },
  front_chair: { level: "own" },
  supervised: { level: "assigned", assigned: true },
  moderator: { level: "any" },
  admin: { level: "any" },
};

/** The city's own unit, or a commune and what lies in it. */
export const tierOf = (unitPath: string): "city" | "commune" =>
  unitPath.includes("/") ? "commune" : "city";

/** Whether a role held at `heldPath` reaches a place; `level` replaces the role's own. */
export const reaches = (
  held: Pick<HeldRole, "role" | "unitPath">,
  place: Place,
  level: Level = REACH[held.role].level,
): boolean => {
  if (REACH[held.role].assigned && place.assignedPath) {
    if (inScope(held.unitPath, place.assignedPath)) return true;
  }
  const below = inScope(held.unitPath, place.unitPath);
  const tier = tierOf(place.unitPath);
  switch (level) {
    case "any":
      return below;
    case "own":
      return below && tier === tierOf(held.unitPath);
    case "city":
    case "commune":
      return below && tier === level && tierOf(held.unitPath) === level;
    case "line":
      return below || inScope(place.unitPath, held.unitPath);
    case "assigned":
      return false;
    default:
      return level satisfies never;
  }
};

/** Part of the tree a held role reads: what a unit (and what lies below it) owns or was handed. */
export type Area = { path: string; below: boolean; of: "owner" | "assigned" };

/** The areas that an account reaches with one of these roles, as data for a query. */
export const areasOf = (account: Account, roles: readonly Role[]): Area[] =>
  account.roles.filter((held) => roles.includes(held.role)).flatMap(areasOfRole);

/** Whether a place lies in an area. */
export const inArea = (area: Area, place: Place): boolean => {
  const path = area.of === "owner" ? place.unitPath : place.assignedPath;
  if (!path) return false;
  return area.below ? inScope(area.path, path) : area.path === path;
};

const areasOfRole = (held: HeldRole): Area[] => {
  const { level, assigned } = REACH[held.role];
  const tier = tierOf(held.unitPath);
  const owns =
    level !== "assigned" && ((level !== "city" && level !== "commune") || level === tier);
  return [
    ...(owns
      ? [
          {
            path: held.unitPath,
            below: level === "any" || tier === "commune",
            of: "owner" as const,
          },
        ]
      : []),
    ...(assigned ? [{ path: held.unitPath, below: true, of: "assigned" as const }] : []),
  ];
};
