import type { Account, HeldRole, Role } from "#app/domain/actor.ts";

export const CITY = "31";
export const HONG_BANG = "31/11311";
export const HONG_BANG_VILLAGE = "31/11311/11311-007";
export const AI_QUOC = "31/10660";
export const CITY_OFFICE = "31/31-sxd";

export const heldRole = (role: Role, unitPath: string): HeldRole => ({
  role,
  unitPath,
  unitCode: unitPath.split("/").at(-1) ?? unitPath,
});

/** An account that holds roles at units; without any it is a resident. */
export const anAccount = (
  id: string,
  roles: readonly (readonly [Role, string])[] = [],
  overrides: Partial<Account> = {},
): Account => ({
  kind: "account",
  id,
  displayName: `Người ${id}`,
  unitCode: "11311-007",
  unitPath: HONG_BANG_VILLAGE,
  verified: true,
  roles: roles.map(([role, path]) => heldRole(role, path)),
  ...overrides,
});
