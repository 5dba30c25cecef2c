import { denial } from "#app/domain/access.ts";
import { vnDate } from "#app/domain/deadlines.ts";
import { type Tally, talliesOfFact, undone } from "#app/domain/indicators/measures.ts";
import { accept, type Outcome, refuse } from "#app/domain/outcome.ts";
import { registeredFactMachine } from "#app/domain/records/registered-fact-machine.ts";
import { factText } from "#app/domain/registered-facts/fact-text.ts";
import type { Work } from "#app/services/context.ts";
import { advance, type Moved } from "#app/services/records/advance.server.ts";
import { transact } from "#app/services/transact.server.ts";
import type { Tx } from "#db/client.ts";
import { type FactHead, findFact, findFactSalt } from "#db/queries/facts.ts";
import { lockRecord, type Subject } from "#db/queries/subjects.ts";
import { addTallies } from "#db/queries/tallies.ts";
import { closeCheck } from "#db/queries/text-checks.ts";

export type FactMove = {
  id: string;
  event: keyof typeof registeredFactMachine.events;
  version: number;
  /** Why it is withdrawn. */
  note?: string | undefined;
  /** The paper it is confirmed by. */
  document?: { number: string; date: string } | undefined;
  /** The person says to have read everything that becomes public. */
  textChecked?: boolean | undefined;
};

const CHECK = "text.check.registered_fact";

/**
 * Confirms or withdraws a registered fact, as its table says. Refuses a paper dated in the future, words
 * that nobody else has read, and who registered it himself; an unknown record is not found.
 */
export const moveFact = (work: Work, move: FactMove): Promise<Outcome<Moved>> =>
  transact(work.db, async (tx) => {
    const found = await lockFact(tx, move.id);
    if (!found.ok) return found;
    const { subject, head } = found.value;
    const { document } = move;
    if (document && document.date > vnDate(work.now)) return refuse("decision_later");
    const denied = move.textChecked ? denial(work.actor, CHECK, subject) : null;
    if (denied === "own_work") return refuse(denied);
    const read = head.textChecked || (move.textChecked === true && denied === null);
    const salt = move.event === "confirm" ? await findFactSalt(tx, head.id) : null;
    const actorId = work.actor.kind === "account" ? work.actor.id : null;
    const { authorId } = subject;
    const moved = await advance(work, tx, {
      machine: registeredFactMachine,
      subject,
      event: move.event,
      facts: { textChecked: read },
      expectedVersion: move.version,
      note: move.note,
      document: document?.number,
      date: document?.date,
      commit: salt ? { salt, text: factText(head) } : undefined,
      notify: authorId && authorId !== actorId ? [authorId] : [],
    });
    if (!moved.ok) return moved;
    await addTallies(tx, counted(move.event, subject.state, head));
    const decision = move.event === "confirm" ? "shown" : "gone";
    await closeCheck(tx, head.id, decision, { id: actorId, reasonCode: null, now: work.now });
    return moved;
  });

/** What a step changes of the counts: confirmed facts count, others do not. */
const counted = (event: FactMove["event"], from: string, head: FactHead): Tally[] => {
  const tallies = talliesOfFact({ ...head, villageCode: head.placeCode });
  if (event === "confirm") return tallies;
  return from === "confirmed" ? undone(tallies) : [];
};

/** A reader says that the words of a fact may become public. Refuses who may not read it, and his own. */
export const checkFactText = (work: Work, id: string): Promise<Outcome<null>> =>
  transact(work.db, async (tx) => {
    const found = await lockFact(tx, id);
    if (!found.ok) return found;
    const { subject } = found.value;
    const denied = denial(work.actor, CHECK, subject);
    if (denied || work.actor.kind !== "account") return refuse(denied ?? "forbidden");
    if (subject.state !== "registered") return refuse("wrong_state", { state: subject.state });
    const by = { id: work.actor.id, reasonCode: null, now: work.now };
    return (await closeCheck(tx, id, "shown", by)) ? accept(null) : refuse("already_done");
  });

const lockFact = async (
  tx: Tx,
  id: string,
): Promise<Outcome<{ subject: Subject; head: FactHead }>> => {
  const subject = await lockRecord(tx, id);
  const head = subject && (await findFact(tx, id));
  return subject && head ? accept({ subject, head }) : refuse("not_found");
};
