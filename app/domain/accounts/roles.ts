import type { HeldRole, Role } from "../actor.ts";

/** Roles of neighbours for neighbours: they have a desk, but not an office's short sessions. */
const VILLAGE_ROLES: readonly Role[] = ["village_head", "village_front"];

type Holder = { roles: readonly Pick<HeldRole, "role">[] };

/** Whether it acts for an office or types for others, where a forgotten session costs their data. */
export const holdsOffice = (holder: Holder): boolean =>
  holder.roles.some(({ role }) => role !== "citizen" && !VILLAGE_ROLES.includes(role));

/** One text for a set of roles, whatever their order: differs as soon as a role or its unit does. */
export const roleKey = (roles: readonly Pick<HeldRole, "role" | "unitCode">[]): string =>
  roles
    .map(({ role, unitCode }) => `${role}@${unitCode}`)
    .sort()
    .join(",");
