import type { Account } from "#app/domain/actor.ts";
import { areasFor } from "../desk-context.server.ts";

/** Texts that are read here so far; an area's row in the permission table names its readers. */
const AREAS = ["comment"] as const;

/** What a reader is offered: nobody gets his own texts. */
export const readerOf = (account: Account) => ({
  accountId: account.id,
  areas: areasFor(account, "text.check.comment"),
  kinds: AREAS,
});

/** A place in the queue as its address writes it; null for anything else. */
export const checkPlace = (value: string | null): { dueAt: string; id: string } | null => {
  const [, dueAt, id] = /^(2\d{3}-\d\d-\d\dT[\d:.]{8,12}Z)~(\d{1,18})$/.exec(value ?? "") ?? [];
  return dueAt && id && !Number.isNaN(Date.parse(dueAt)) ? { dueAt, id } : null;
};

const DECISIONS = ["shown", "needs_edit", "hidden", "rerouted"] as const;

/** The decision that was just taken, as the address of the next page carries it. */
export const isDone = (value: string | null): (typeof DECISIONS)[number] | null =>
  DECISIONS.find((decision) => decision === value) ?? null;
