import { rolesFor } from "#app/domain/access.ts";
import type { Account } from "#app/domain/actor.ts";
import { workingDaysLeft } from "#app/domain/deadlines.ts";
import type { Action } from "#app/domain/permissions.ts";
import { type Area, areasOf } from "#app/domain/reach.ts";
import { requestContext } from "#app/middleware/context.ts";
import type { LoaderContext } from "#app/middleware/loader-context.ts";

/** Parts of the tree in which an account does something by one of its roles. */
export const areasFor = (account: Account, action: Action): Area[] =>
  areasOf(account, [...new Set(rolesFor(account, action).map(({ role }) => role))]);

/** A due date with the working days that are left: what `DaysLeft` shows. */
export type Due = { at: Date; workingDays: number };

export const dueOf = (context: LoaderContext, at: Date | null): Due | null => {
  if (!at) return null;
  const { now, rules } = context.get(requestContext);
  return { at, workingDays: workingDaysLeft(rules.calendar, now, at) };
};

export const instant = (value: string | null): Date | null =>
  value === null ? null : new Date(value);
