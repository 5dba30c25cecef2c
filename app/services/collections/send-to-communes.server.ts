import { randomUUID } from "node:crypto";
import { v7 as uuid } from "uuid";
import { vnDate } from "#app/domain/deadlines.ts";
import { calendarSteps, effectiveState } from "#app/domain/machine.ts";
import { accept, type Outcome, refuse } from "#app/domain/outcome.ts";
import { consultationMachine } from "#app/domain/policies/consultation-machine.ts";
import type { Work } from "#app/services/context.ts";
import { loadConsultationFacts } from "#app/services/policies/policy-facts.server.ts";
import { advance, handOf } from "#app/services/records/advance.server.ts";
import {
  applySteps,
  type Hand,
  journalRow,
  SYSTEM_HAND,
  type Walk,
} from "#app/services/records/apply-steps.server.ts";
import { transact } from "#app/services/transact.server.ts";
import type { Tx } from "#db/client.ts";
import {
  insertParts,
  listReceivers,
  listUnasked,
  type NewPart,
  type OpenCommune,
} from "#db/queries/collections.ts";
import { insertJournal } from "#db/queries/journal.ts";
import { lockRecord, type Subject } from "#db/queries/subjects.ts";

export type Sending = {
  id: string;
  version: number;
  /** Codes of communes; `all`: every one that does not have the draft yet. */
  communes: readonly string[] | "all";
  summaryDueAt: Date;
};

/** The step of the city's draft by which it is sent on, by the state it is in. */
export const SENDING: Readonly<Record<string, "delegate_scheduled" | "delegate_open">> = {
  scheduled: "delegate_scheduled",
  open: "delegate_open",
};

/**
 * Sends a draft of the city to communes (Luật 10/2022/QH15, Điều 28 k4), each at once: a record of its own
 * under its own code, open as long as the draft is, with a notice to those who draft, take in and read
 * there. Refuses what the consultation's table refuses, an unknown commune, and a choice in which none is
 * new: sent twice, nothing is made twice.
 */
export const sendToCommunes = (work: Work, given: Sending): Promise<Outcome<{ sent: number }>> =>
  transact(work.db, async (tx) => {
    const parent = await lockRecord(tx, given.id);
    if (!parent || work.actor.kind !== "account") return refuse("not_found");
    const state = effectiveState(consultationMachine, parent.state, parent, work.now);
    const event = SENDING[state];
    if (!event || !parent.closesAt) return refuse("wrong_state", { state });
    const asked = { summaryDueAt: given.summaryDueAt };
    const loaded = await loadConsultationFacts(work, tx, given.id, asked);
    if (!loaded) return refuse("not_found");
    const chosen = choose(await listUnasked(tx, given.id), given.communes);
    const moved = await advance(work, tx, {
      machine: consultationMachine,
      subject: parent,
      event,
      facts: loaded.facts,
      expectedVersion: given.version,
      date: given.summaryDueAt.toISOString(),
      details: { communes: String(chosen.length) },
    });
    if (!moved.ok) return moved;
    if (chosen.length === 0) return refuse("communes_missing");
    const opensAt = parent.opensAt && parent.opensAt > work.now ? parent.opensAt : work.now;
    const window = { opensAt, closesAt: parent.closesAt };
    const parts = chosen.map(({ code }) => ({
      id: uuid(),
      publicId: randomUUID(),
      unitCode: code,
    }));
    await insertParts(tx, {
      parentId: given.id,
      parts,
      ...window,
      summaryDueAt: given.summaryDueAt,
      sentBy: work.actor.id,
      now: work.now,
    });
    const hand = handOf(work, consultationMachine, event, parent);
    await receive(work, tx, { parts, communes: chosen, hand, ...window });
    return accept({ sent: parts.length });
  });

const choose = (
  open: readonly OpenCommune[],
  wanted: Sending["communes"],
): readonly OpenCommune[] =>
  wanted === "all" ? open : open.filter(({ code }) => wanted.includes(code));

type Received = {
  parts: readonly NewPart[];
  communes: readonly OpenCommune[];
  hand: Hand;
  opensAt: Date;
  closesAt: Date;
};

/** The parts' first steps: made, received, and open where the draft is open already. */
const receive = async (work: Work, tx: Tx, given: Received): Promise<void> => {
  const paths = new Map(given.communes.map(({ code, path }) => [code, path]));
  const receivers = Map.groupBy(
    await listReceivers(tx, [...paths.keys()], vnDate(work.now)),
    ({ unitCode }) => unitCode,
  );
  const machine = consultationMachine;
  const created = { event: "create", from: null, to: "draft", at: work.now, hand: given.hand };
  await insertJournal(
    tx,
    given.parts.map(({ id, publicId }) =>
      journalRow(machine, { id, recordId: id, publicId }, 1, "draft", created),
    ),
  );
  const walks = given.parts.map((part): Walk => {
    const subject = subjectOf(part, paths.get(part.unitCode) ?? "", given);
    const told = (receivers.get(part.unitCode) ?? []).map(({ accountId }) => accountId);
    const { to } = machine.events.receive;
    const caught = calendarSteps(machine, to, subject, work.now);
    return {
      subject,
      dueAt: null,
      steps: [
        { event: "receive", from: "draft", to, at: work.now, hand: given.hand, notify: told },
        ...caught.map((step) => ({ ...step, hand: SYSTEM_HAND })),
      ],
    };
  });
  await applySteps(tx, machine, walks, work.now);
};

const subjectOf = (part: NewPart, unitPath: string, given: Received): Subject => ({
  id: part.id,
  recordId: part.id,
  publicId: part.publicId,
  machineId: "CS",
  state: "draft",
  visibleState: "draft",
  version: 1,
  code: null,
  unitCode: part.unitCode,
  unitPath,
  authorId: given.hand.id,
  enteredBy: null,
  submittedBy: null,
  checkedBy: null,
  opensAt: given.opensAt,
  closesAt: given.closesAt,
  dueAt: null,
  takenDown: false,
});
