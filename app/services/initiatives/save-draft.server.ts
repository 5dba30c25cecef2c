import { v7 as uuid } from "uuid";
import { can } from "#app/domain/access.ts";
import { accept, type Outcome, refuse } from "#app/domain/outcome.ts";
import type { Work } from "#app/services/context.ts";
import { once } from "#app/services/once.server.ts";
import { transact } from "#app/services/transact.server.ts";
import type { Tx } from "#db/client.ts";
import { findInitiative } from "#db/queries/initiatives.ts";
import { lockRecord } from "#db/queries/subjects.ts";
import { type GivenProposal, openDraft, placeOf, writeWords } from "./write-proposal.server.ts";

/**
 * Keeps what a person has written so far, as his own draft: a new one, or the one with that id. Refuses
 * a village that is none or is gone, and another's draft as not found.
 */
export const saveInitiativeDraft = (
  work: Work,
  given: GivenProposal & { id: string | null; submissionId: string },
): Promise<Outcome<{ id: string }>> =>
  transact(work.db, async (tx) => {
    const { actor } = work;
    if (actor.kind !== "account") return refuse("sign_in_first");
    const place = await placeOf(work, tx, given.villageCode);
    if (!place.ok) return place;
    const opened = given.id
      ? await ownDraft(work, tx, given.id)
      : await newDraft(work, tx, given, place.value);
    if (!opened.ok) return opened;
    const { id } = opened.value;
    const served = given.id
      ? ((await findInitiative(tx, id))?.servedPerson ?? null)
      : given.servedPerson;
    const words = { ...given, servedPerson: served };
    const written = await writeWords(work, tx, id, actor, words, place.value);
    return written.ok ? accept({ id }) : written;
  });

/** A draft of the person's own, locked. */
export const ownDraft = async (
  work: Work,
  tx: Tx,
  id: string,
): Promise<Outcome<{ id: string }>> => {
  const subject = await lockRecord(tx, id);
  if (subject?.machineId !== "SK") return refuse("not_found");
  if (!can(work.actor, "initiative.edit", subject)) return refuse("not_found");
  return subject.state === "draft"
    ? accept({ id })
    : refuse("wrong_state", { state: subject.state });
};

const newDraft = async (
  work: Work,
  tx: Tx,
  given: GivenProposal & { submissionId: string },
  place: Parameters<typeof openDraft>[5],
): Promise<Outcome<{ id: string }>> => {
  const { actor } = work;
  if (actor.kind !== "account") return refuse("sign_in_first");
  const { submissionId, files: _files, ...body } = given;
  const taken = await once(tx, {
    authorId: actor.id,
    submissionId,
    body,
    answer: { id: uuid() },
  });
  if (!taken.ok) return taken;
  const { id } = taken.value.answer;
  if (!taken.value.fresh) return ownDraft(work, tx, id);
  return openDraft(work, tx, actor, id, given, place);
};
