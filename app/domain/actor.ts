/** Roles of the domain, held at a unit with its subtree as scope (§11 of the process tables). */
export const ROLES = [
  "citizen",
  "helper",
  "village_head",
  "village_front",
  "intake",
  "handler",
  "drafter",
  "chair",
  "vice_chair",
  "city_unit",
  "city_chair",
  "front_staff",
  "front_chair",
  "supervised",
  "moderator",
  "admin",
] as const;

export type Role = (typeof ROLES)[number];

/** `unitPath` is the chain of unit codes from the city down: `31/11311/11311-007`. */
export type HeldRole = { role: Role; unitCode: string; unitPath: string };

export type Account = {
  kind: "account";
  id: string;
  displayName: string;
  unitCode: string | null;
  unitPath: string | null;
  verified: boolean;
  roles: readonly HeldRole[];
};

export type Guest = { kind: "guest" };
export type System = { kind: "system" };
export type Actor = Guest | System | Account;

export const GUEST: Guest = { kind: "guest" };
export const SYSTEM: System = { kind: "system" };

/** Whether a role held at `unitPath` reaches `subjectPath`: the same unit or one below it. */
export const inScope = (unitPath: string, subjectPath: string): boolean =>
  subjectPath === unitPath || subjectPath.startsWith(`${unitPath}/`);
