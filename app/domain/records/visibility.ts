import type { Actor } from "../actor.ts";
import type { AnyMachine, Group, Visibility } from "../machine.ts";
import { type Area, areasOf, inArea, type Place } from "../reach.ts";
import type { MachineName } from "./kinds.ts";
import { MACHINES } from "./machines.ts";

export type OwnVisibility = Exclude<Visibility, "inherit">;

/** The state whose visibility holds once a thing has come to `to`: an inheriting one keeps the last. */
export const visibleStateAfter = (machine: AnyMachine, before: string, to: string): string =>
  machine.states[to]?.visibility === "inherit" ? before : to;

/** Who sees a thing: by its state, by the last state before it that has a visibility, or taken down. */
export const visibilityOf = (
  machine: AnyMachine,
  state: string,
  visibleState: string,
  takenDown: boolean,
): OwnVisibility | "taken_down" => {
  if (takenDown) return "taken_down";
  const own = machine.states[visibleStateAfter(machine, visibleState, state)]?.visibility;
  if (own === undefined || own === "inherit") {
    throw new Error(`${machine.id} knows no visibility for ${state} after ${visibleState}`);
  }
  return own;
};

/** States of a visibility. A row is in it when its `visible_state` is one of them: none of them inherits. */
export const statesOf = (machine: AnyMachine, visibility: OwnVisibility): string[] =>
  Object.entries(machine.states)
    .filter(([, row]) => row.visibility === visibility)
    .map(([state]) => state);

/** Values of `visible_state` under which everybody reads the whole. */
export const publicStates = (machine: AnyMachine): string[] => statesOf(machine, "public");

/** Values of `visible_state` under which the public sees code, unit, dates and label only. */
export const restrictedStates = (machine: AnyMachine): string[] => statesOf(machine, "restricted");

/** Values of `visible_state` that the staff in charge reads; what is not sent yet is its writer's alone. */
export const staffStates = (machine: AnyMachine): string[] =>
  Object.entries(machine.states)
    .filter(([, row]) => row.visibility !== "inherit" && row.visibility !== "confidential")
    .filter(([, row]) => !row.unsent)
    .map(([state]) => state);

/** Values of `visible_state` that the sender reads while the thing is not taken down. */
export const ownStates = (machine: AnyMachine): string[] =>
  Object.entries(machine.states)
    .filter(([, row]) => ["public", "restricted", "private"].includes(row.visibility))
    .map(([state]) => state);

/** Values of `visible_state` that named officers alone read. */
export const confidentialStates = (machine: AnyMachine): string[] =>
  statesOf(machine, "confidential");

/** What a reader reaches, as data: the same for one page and for a query over all. */
export type ReaderScope = {
  accountId: string | null;
  /** The worker: reads everything. */
  everything: boolean;
  /** Areas by machine: as staff in charge, and as an officer named for confidential things. */
  staff: Readonly<Record<MachineName, readonly Area[]>>;
  confidants: Readonly<Record<MachineName, readonly Area[]>>;
};

/** The scope of an actor, from the roles it holds and the readers that each machine names. */
export const readerScope = (actor: Actor): ReaderScope => {
  const areas = (roles: (machine: AnyMachine) => AnyMachine["readers"]) => {
    const of = (id: MachineName): readonly Area[] => {
      const machine = MACHINES.find((candidate) => candidate.id === id);
      return actor.kind === "account" && machine ? areasOf(actor, roles(machine)) : [];
    };
    return {
      consultation: of("consultation"),
      initiative: of("initiative"),
      supervision: of("supervision"),
      critique: of("critique"),
      feedback: of("feedback"),
      dialogue: of("dialogue"),
      registered_fact: of("registered_fact"),
      comment: of("comment"),
    };
  };
  return {
    accountId: actor.kind === "account" ? actor.id : null,
    everything: actor.kind === "system",
    staff: areas((machine) => machine.readers),
    confidants: areas((machine) => machine.confidants ?? []),
  };
};

export type Seen = Place & {
  state: string;
  visibleState: string;
  takenDown: boolean;
  authorId: string | null;
  enteredBy?: string | null;
};

export type View = "full" | "restricted" | "hidden";

/**
 * What a reader gets of a thing: the whole, its public frame ("Nội dung chưa công khai"), or nothing.
 * A comment is never seen further than the record it belongs to: the caller asks for both.
 */
export const viewOf = (machine: AnyMachine, seen: Seen, scope: ReaderScope): View => {
  if (scope.everything) return "full";
  const visibility = visibilityOf(machine, seen.state, seen.visibleState, seen.takenDown);
  const staff = scope.staff[machine.id].some((area) => inArea(area, seen));
  const own = isOwn(seen, scope);
  switch (visibility) {
    case "public":
      return "full";
    case "restricted":
      return staff || own ? "full" : "restricted";
    case "private":
      return own || (staff && !isUnsent(machine, seen)) ? "full" : "hidden";
    case "internal":
    case "taken_down":
      return staff ? viewOfStaff(machine, seen, scope) : "hidden";
    case "confidential":
      return isConfidant(machine, seen, scope) ? "full" : "hidden";
    default:
      return visibility satisfies never;
  }
};

/** A takedown opens nothing: what staff could not read before stays unread. */
const viewOfStaff = (machine: AnyMachine, seen: Seen, scope: ReaderScope): View => {
  const before = visibilityOf(machine, seen.state, seen.visibleState, false);
  if (before === "confidential") return isConfidant(machine, seen, scope) ? "full" : "hidden";
  return isUnsent(machine, seen) ? "hidden" : "full";
};

const isUnsent = (machine: AnyMachine, { state, visibleState }: Seen): boolean =>
  machine.states[visibleStateAfter(machine, visibleState, state)]?.unsent === true;

const isOwn = (seen: Seen, { accountId }: ReaderScope): boolean =>
  accountId !== null && (seen.authorId === accountId || seen.enteredBy === accountId);

const isConfidant = (machine: AnyMachine, seen: Seen, scope: ReaderScope): boolean =>
  scope.confidants[machine.id].some((area) => inArea(area, seen));

/** One of the four words for a state; some inheriting states take it from where they came. */
export const groupOf = (machine: AnyMachine, state: string, visibleState: string): Group => {
  const row = machine.states[state];
  return row?.groupAfter?.[visibleState] ?? row?.group ?? "none";
};

export type GroupCase = { state: string; visibleStates: readonly string[] | null };

/** Pairs of `state` and `visible_state` (null: any) that make a group: a filter for a query. */
export const casesOfGroup = (machine: AnyMachine, group: Group): GroupCase[] => {
  const own = Object.entries(machine.states).filter(([, row]) => row.visibility !== "inherit");
  return Object.entries(machine.states).flatMap(([state, row]): GroupCase[] => {
    if (!row.groupAfter) return row.group === group ? [{ state, visibleStates: null }] : [];
    const before = own.map(([id]) => id).filter((id) => groupOf(machine, state, id) === group);
    return before.length > 0 ? [{ state, visibleStates: before }] : [];
  });
};

/**
 * Word for the public ledger on entering a state, or undefined when the event stays out of it: an
 * inheriting state has one only after a public state that had its own.
 */
export const ledgerWord = (
  machine: AnyMachine,
  state: string,
  visibleState: string,
): string | undefined => {
  const row = machine.states[state];
  if (row?.visibility !== "inherit") return row?.ledger;
  return machine.states[visibleState]?.ledger === undefined ? undefined : row.ledger;
};
