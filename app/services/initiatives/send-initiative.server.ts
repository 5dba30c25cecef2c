import { v7 as uuid } from "uuid";
import type { Account } from "#app/domain/actor.ts";
import { initiativeMachine } from "#app/domain/initiatives/initiative-machine.ts";
import { proposalWords } from "#app/domain/initiatives/proposal.ts";
import { accept, type Outcome, refuse } from "#app/domain/outcome.ts";
import { flags } from "#app/domain/screening.ts";
import type { Work } from "#app/services/context.ts";
import { once } from "#app/services/once.server.ts";
import { advance } from "#app/services/records/advance.server.ts";
import { transact } from "#app/services/transact.server.ts";
import type { Tx } from "#db/client.ts";
import { follow } from "#db/queries/followers.ts";
import { countCopy, indexInitiative, openInitiativeCheck } from "#db/queries/initiative-writes.ts";
import { findInitiative, findOrigin } from "#db/queries/initiatives.ts";
import { lockRecord } from "#db/queries/subjects.ts";
import { loadInitiativeFacts } from "./initiative-facts.server.ts";
import { ownDraft } from "./save-draft.server.ts";
import { type GivenProposal, openDraft, placeOf, writeWords } from "./write-proposal.server.ts";

/**
 * Takes a resident's initiative, from a draft of his or at once: stored once per submission id, queued for
 * a reader at its village, with its code. Refuses what the table refuses (a missing part, a village that is
 * gone), and another's draft as not found.
 */
export const sendInitiative = (
  work: Work,
  given: GivenProposal & { id: string | null; submissionId: string },
): Promise<Outcome<{ id: string }>> =>
  transact(work.db, async (tx) => {
    const { actor } = work;
    if (actor.kind !== "account") return refuse("sign_in_first");
    const { submissionId, files: _files, ...body } = given;
    const taken = await once(tx, {
      authorId: actor.id,
      submissionId,
      body: { ...body, sent: true },
      answer: { id: given.id ?? uuid() },
    });
    if (!taken.ok || !taken.value.fresh) return taken.ok ? accept(taken.value.answer) : taken;
    const place = await placeOf(work, tx, given.villageCode);
    if (!place.ok) return place;
    const { id } = taken.value.answer;
    const opened = given.id
      ? await ownDraft(work, tx, id)
      : await openDraft(work, tx, actor, id, given, place.value);
    if (!opened.ok) return opened;
    const draft = await findInitiative(tx, id);
    const servedPerson = draft?.servedPerson ?? null;
    const written = await writeWords(work, tx, id, actor, { ...given, servedPerson }, place.value);
    return written.ok ? sendDraft(work, tx, actor, id) : written;
  });

/** The draft as it stands is sent: its code, its place in the queue of readers, its words for search. */
const sendDraft = async (
  work: Work,
  tx: Tx,
  actor: Account,
  id: string,
): Promise<Outcome<{ id: string }>> => {
  const subject = await lockRecord(tx, id);
  const head = await findInitiative(tx, id);
  if (!subject || !head) return refuse("not_found");
  const moved = await advance(work, tx, {
    machine: initiativeMachine,
    subject,
    event: "send",
    facts: await loadInitiativeFacts(work, tx, head),
  });
  if (!moved.ok) return moved;
  await openInitiativeCheck(tx, {
    id,
    unitPath: subject.unitPath,
    authorId: subject.authorId ?? subject.enteredBy,
    flags: flags(proposalWords(head)),
    dueAt: moved.value.dueAt ?? work.now,
    now: work.now,
  });
  await follow(tx, id, actor.id, work.now);
  await indexInitiative(tx, id);
  const origin = await findOrigin(tx, id);
  if (origin) await countCopy(tx, origin);
  return accept({ id });
};
