import { roleFor } from "#app/domain/access.ts";
import type { Account } from "#app/domain/actor.ts";
import type { GatheredChannel } from "#app/domain/gatherings/channels.ts";
import { mayEnter } from "#app/domain/gatherings/reach.ts";
import { windowFault } from "#app/domain/gatherings/window.ts";
import { effectiveState } from "#app/domain/machine.ts";
import { accept, type Outcome, refuse } from "#app/domain/outcome.ts";
import { consultationMachine } from "#app/domain/policies/consultation-machine.ts";
import type { Work } from "#app/services/context.ts";
import type { Hand } from "#app/services/records/apply-steps.server.ts";
import type { Tx } from "#db/client.ts";
import {
  type EntryPlace,
  findEntryPlace,
  findGatheringTarget,
  findTableOf,
  type GatheringTarget,
} from "#db/queries/gatherings.ts";
import { lockRecord, shareRecord } from "#db/queries/subjects.ts";

export type Entry = {
  account: Account;
  target: GatheringTarget;
  place: EntryPlace;
  /** Effective state of the consultation. */
  state: string;
  /** The office under which it is entered. */
  hand: Hand;
};

type Asked = {
  policyId: string;
  channel: GatheredChannel;
  placeCode: string;
  /** Null where the day was checked when it was entered. */
  heldOn: string | null;
  /** Whether others may enter at the same time; not while something is taken away. */
  alone: boolean;
};

const date = (value: string | null): Date | null => (value === null ? null : new Date(value));

const stateAt = (work: Work, state: string, opens: string | null, closes: string | null) =>
  effectiveState(
    consultationMachine,
    state,
    { opensAt: date(opens), closesAt: date(closes), dueAt: null },
    work.now,
  );

/**
 * The door to everything that was gathered elsewhere: the policy held where it stands, the place, the
 * role. Refuses who may not enter this channel for this place (a policy one may not know of is not
 * found), a day outside the time for comments, and a table that is with its signer or signed.
 */
export const openEntry = async (work: Work, tx: Tx, asked: Asked): Promise<Outcome<Entry>> => {
  const { actor } = work;
  if (actor.kind !== "account") return refuse("sign_in_first");
  // The draft before the part that collects for it: the order of everybody.
  const table = await findTableOf(tx, asked.policyId);
  if (table) await shareRecord(tx, table);
  const held = await (asked.alone ? lockRecord : shareRecord)(tx, asked.policyId);
  const target = held && (await findGatheringTarget(tx, asked.policyId));
  if (!target || target.takenDown) return refuse("not_found");
  const place = await findEntryPlace(tx, asked.placeCode);
  if (!place) return refuse("unit_unknown");
  if (!mayEnter(actor, asked.channel, target.unitPath, place.path)) return refuse("forbidden");
  const [opensAt, closesAt] = [date(target.opensAt), date(target.closesAt)];
  const state = stateAt(work, target.state, target.opensAt, target.closesAt);
  const inTable = stateAt(work, target.tableState, target.tableOpensAt, target.tableClosesAt);
  const window = asked.heldOn === null ? { opensAt: null, closesAt: null } : { opensAt, closesAt };
  const fault =
    windowFault({ state: inTable, opensAt: null, closesAt: null }, "", work.now) ??
    windowFault({ state, ...window }, asked.heldOn ?? "", work.now);
  if (fault) return refuse(fault);
  const role = roleFor(actor, `gathering.enter.${asked.channel}`, { unitPath: target.unitPath });
  return accept({
    account: actor,
    target,
    place,
    state,
    hand: { id: actor.id, role: role?.role ?? "citizen", unit: role?.unitCode ?? null },
  });
};
