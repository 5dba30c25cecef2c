import { can } from "../access.ts";
import { type Account, inScope, type Role } from "../actor.ts";
import { PERMISSIONS } from "../permissions.ts";
import { type Area, tierOf } from "../reach.ts";
import { CHANNEL_TABLE, GATHERED, type GatheredChannel } from "./channels.ts";

/** Where people may have been asked about a draft of a unit: the whole city, or the commune. */
export const territoryOf = (policyPath: string): string =>
  policyPath
    .split("/")
    .slice(0, tierOf(policyPath) === "city" ? 1 : 2)
    .join("/");

/**
 * Whether an account may enter what was gathered in a place about a unit's draft: by one of its roles of
 * the channel's row, and no further than where it holds that role. The offices of the city enter for
 * every place of their own drafts.
 */
export const mayEnter = (
  account: Account,
  channel: GatheredChannel,
  policyPath: string,
  placePath: string,
): boolean => {
  const action = `gathering.enter.${channel}` as const;
  if (!can(account, action, { unitPath: policyPath })) return false;
  if (!inScope(territoryOf(policyPath), placePath)) return false;
  const roles = PERMISSIONS.get(action)?.grants.map(({ to }) => to) ?? [];
  return account.roles.some(
    (held) => roles.includes(held.role) && inScope(entryArea(held.unitPath, policyPath), placePath),
  );
};

/** The part of a draft's territory for which a role enters. */
const entryArea = (heldPath: string, policyPath: string): string =>
  tierOf(heldPath) === "city" && tierOf(policyPath) === "city" ? territoryOf(policyPath) : heldPath;

/** Channels by which an account may enter something about a unit's draft. */
export const channelsOf = (account: Account, policyPath: string): GatheredChannel[] =>
  GATHERED.filter((channel) =>
    can(account, `gathering.enter.${channel}`, { unitPath: policyPath }),
  );

/** The highest places for which an account may enter something about a unit's draft. */
export const entryPaths = (account: Account, policyPath: string): string[] => {
  const territory = territoryOf(policyPath);
  const paths = channelsOf(account, policyPath).flatMap((channel) => {
    const roles = PERMISSIONS.get(`gathering.enter.${channel}`)?.grants.map(({ to }) => to) ?? [];
    return account.roles
      .filter((held) => roles.includes(held.role))
      .map((held) => entryArea(held.unitPath, policyPath))
      .flatMap((area) =>
        inScope(territory, area) ? [area] : inScope(area, territory) ? [territory] : [],
      );
  });
  return [...new Set(paths)];
};

const ENTERERS: ReadonlySet<Role> = new Set(
  GATHERED.flatMap((channel) => [...CHANNEL_TABLE[channel].enteredBy]),
);

/**
 * Where the drafts lie for which an account may have something to enter: the commune of each of its
 * offices, and the city above it; what communes below do is theirs.
 */
export const draftAreas = (account: Account): Area[] => {
  const held = account.roles.filter(({ role }) => ENTERERS.has(role));
  const paths = held.flatMap(({ unitPath }) => {
    const [city = ""] = unitPath.split("/");
    return tierOf(unitPath) === "city" ? [city] : [territoryOf(unitPath), city];
  });
  return [...new Set(paths)].map((path) => ({ path, of: "owner", tier: tierOf(path) }));
};
