import type { Account, Actor, HeldRole } from "./actor.ts";
import { type AnyMachine, eventsFrom, type Part } from "./machine.ts";
import { type Action, type Grant, PERMISSIONS, type PermissionRow } from "./permissions.ts";
import { type Place, reaches } from "./reach.ts";
import type { RefusalCode } from "./refusals.ts";

/** What an action is done to. Parts that four-eyes rows ask for must be given: null is "nobody". */
export type AccessSubject = Place & {
  authorId?: string | null;
  enteredBy?: string | null;
  submittedBy?: string | null;
  checkedBy?: string | null;
};

/**
 * Why an actor may not do something, or null when he may: `sign_in_first` for guests, `own_work`
 * where only the four eyes stand against it, else `forbidden`. Throws for an action that the table does
 * not have, and for a four-eyes rule whose part was not loaded.
 */
export const denial = (
  actor: Actor,
  action: Action,
  subject: AccessSubject,
): Extract<RefusalCode, "sign_in_first" | "forbidden" | "own_work"> | null => {
  const row = rowOf(action);
  if (actor.kind === "guest") return "sign_in_first";
  if (actor.kind === "system") {
    return row.grants.some(({ to }) => to === "system") ? null : "forbidden";
  }
  if (!row.grants.some((grant) => grants(actor, grant, subject))) return "forbidden";
  return row.notBy.some((part) => hadPart(actor, part, subject, action)) ? "own_work" : null;
};

/** Whether an actor may do something: one table, default no. Throws for an unknown action. */
export const can = (actor: Actor, action: Action, subject: AccessSubject): boolean =>
  denial(actor, action, subject) === null;

/** The held role under which an account does something; null where it acts as itself, or may not. */
export const roleFor = (actor: Actor, action: Action, subject: AccessSubject): HeldRole | null => {
  if (actor.kind !== "account" || !can(actor, action, subject)) return null;
  const row = rowOf(action);
  if (subject.authorId === actor.id && row.grants.some(({ to }) => PERSONAL.has(to))) return null;
  for (const grant of row.grants) {
    const held = actor.roles.find(
      (role) => role.role === grant.to && reachesBy(role, grant, subject),
    );
    if (held && (!grant.own || isOwn(actor, subject))) return held;
  }
  return null;
};

/** Grants to a person, not to an office. */
const PERSONAL: ReadonlySet<Grant["to"]> = new Set(["account", "author"]);

/** The roles by which an account may do something somewhere: for menus and lists of units. */
export const rolesFor = (actor: Actor, action: Action): HeldRole[] => {
  const { grants } = rowOf(action);
  if (actor.kind !== "account") return [];
  return actor.roles.filter((held) => grants.some(({ to }) => to === held.role));
};

/** Whether an account may do something anywhere at all. Throws for an unknown action. */
export const canSomewhere = (actor: Actor, action: Action): boolean =>
  rolesFor(actor, action).length > 0 ||
  (actor.kind === "account" && rowOf(action).grants.some(({ to }) => to === "account"));

/** Events that an actor may take from a (effective) state: the buttons of a page, the API's list. */
export const allowedEvents = (
  actor: Actor,
  machine: AnyMachine,
  subject: AccessSubject & { state: string },
): string[] =>
  eventsFrom(machine, subject.state).filter((event) =>
    can(actor, `${machine.id}.${event}`, subject),
  );

const rowOf = (action: string): PermissionRow => {
  const row = PERMISSIONS.get(action);
  if (!row) throw new Error(`no permission row for ${action}`);
  return row;
};

const grants = (account: Account, grant: Grant, subject: AccessSubject): boolean => {
  if (grant.to === "system") return false;
  if (grant.to === "author") return isOwner(account, subject);
  if (grant.own && !isOwn(account, subject)) return false;
  if (grant.to === "account") return true;
  return account.roles.some((held) => held.role === grant.to && reachesBy(held, grant, subject));
};

const reachesBy = (held: HeldRole, grant: Grant, subject: AccessSubject): boolean =>
  reaches(held, subject, grant.level);

/** Whose it is: the sender, or who typed it in for somebody without an account. */
const isOwner = (account: Account, { authorId, enteredBy }: AccessSubject): boolean =>
  authorId ? authorId === account.id : (enteredBy ?? null) === account.id;

const isOwn = (account: Account, subject: AccessSubject): boolean =>
  (!subject.authorId && !subject.enteredBy) ||
  subject.authorId === account.id ||
  subject.enteredBy === account.id;

const PART_FIELDS = {
  author: "authorId",
  enterer: "enteredBy",
  submitter: "submittedBy",
  checker: "checkedBy",
} as const satisfies Record<Part, keyof AccessSubject>;

const hadPart = (account: Account, part: Part, subject: AccessSubject, action: string): boolean => {
  const holder = subject[PART_FIELDS[part]];
  if (holder === undefined && part !== "enterer") {
    throw new Error(`${action} needs the ${part} of its subject`);
  }
  return holder === account.id;
};
