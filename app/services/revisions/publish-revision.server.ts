import { accept, type Outcome, refuse } from "#app/domain/outcome.ts";
import { consultationMachine } from "#app/domain/policies/consultation-machine.ts";
import { EDITABLE_REVISION } from "#app/domain/policies/revision.ts";
import { followParent } from "#app/services/collections/follow-parent.server.ts";
import type { Work } from "#app/services/context.ts";
import { loadConsultationFacts } from "#app/services/policies/policy-facts.server.ts";
import { advance, handOf, type Moved } from "#app/services/records/advance.server.ts";
import { transact } from "#app/services/transact.server.ts";
import type { Tx } from "#db/client.ts";
import { listFollowers } from "#db/queries/followers.ts";
import { listSendersOn } from "#db/queries/revision-writes.ts";
import type { Revision } from "#db/queries/revisions.ts";
import { lockOpenRevision } from "#db/queries/revisions.ts";
import { lockRecord } from "#db/queries/subjects.ts";
import { type PreparedVersion, prepareVersion } from "./prepare-version.server.ts";
import { writeVersion } from "./write-version.server.ts";

export type Publication = {
  recordId: string;
  /** Versions of the record and of the new version that the person saw. */
  version: number;
  seen: number;
  /** The person says to have read everything that becomes public. */
  textChecked: boolean;
  /** New end of the period, where the substance changes; never before the one that was approved. */
  newClosesAt: Date | null;
};

export type Published = Moved & { number: number };

/**
 * Publishes a new version of an open consultation: the text, its clauses under their identities, what
 * it touched and why, the ledger's commitment, the restart of the period where the substance changes, and
 * a notice to followers and to whoever spoke of a clause that changed, all in one transaction. Refuses
 * what the consultation's table refuses (a change of substance without the chair's approval, a period
 * that is too short), clauses in doubt, and a text in which nothing is new.
 */
export const publishRevision = (work: Work, given: Publication): Promise<Outcome<Published>> =>
  transact(work.db, async (tx) => {
    const subject = await lockRecord(tx, given.recordId);
    const revision = subject && (await lockOpenRevision(tx, given.recordId));
    if (!subject) return refuse("not_found");
    if (!revision || revision.rowVersion !== given.seen) return refuse("stale_version");
    const dated = endOf(revision, given);
    if (!dated.ok) return dated;
    const newClosesAt = dated.value;
    const asked = {
      textChecked: given.textChecked,
      revisionSubstantive: revision.substantive ?? false,
      revisionApproved: revision.state === "approved",
      newClosesAt,
    };
    const loaded = await loadConsultationFacts(work, tx, given.recordId, asked);
    if (!loaded) return refuse("not_found");
    const { closesAt } = loaded.facts;
    if (newClosesAt && closesAt && newClosesAt < closesAt) return refuse("period_must_grow");
    const prepared = await prepareVersion(tx, loaded.head, revision, revision.note);
    if (!prepared.ok) return prepared;
    const { rows, commit } = prepared.value;
    const followers = await listFollowers(tx, given.recordId);
    const moved = await advance(work, tx, {
      machine: consultationMachine,
      subject,
      event: "publish_revision",
      facts: loaded.facts,
      expectedVersion: given.version,
      note: revision.note,
      details: { version: String(rows.number) },
      commit,
      date: newClosesAt?.toISOString(),
      dates: newClosesAt ? { closesAt: newClosesAt } : undefined,
      notify: await toldOf(work, tx, followers, prepared.value),
      watchers: followers,
    });
    if (!moved.ok) return moved;
    await writeVersion(tx, prepared.value, work.now);
    await followParent(work, tx, {
      head: loaded.head,
      event: "publish_revision",
      hand: handOf(work, consultationMachine, "publish_revision", subject),
      note: revision.note,
      dates: newClosesAt ? { closesAt: newClosesAt } : undefined,
    });
    return accept({ ...moved.value, number: rows.number });
  });

/** The end of the period that restarts, null where it goes on; refuses what nobody has decided about. */
const endOf = (revision: Revision, given: Publication): Outcome<Date | null> => {
  if (revision.substantive === null) return refuse("substance_unsaid");
  if (!revision.substantive) {
    return EDITABLE_REVISION.includes(revision.state) ? accept(null) : refuse("wrong_state");
  }
  const approved = revision.newClosesAt ? new Date(revision.newClosesAt) : null;
  const end = given.newClosesAt ?? approved;
  if (approved && end && end < approved) return refuse("period_must_grow");
  return accept(end);
};

/** Followers, and whoever spoke of a clause that is another now; never the person who publishes. */
const toldOf = async (
  work: Work,
  tx: Tx,
  followers: readonly string[],
  { rows }: PreparedVersion,
): Promise<string[]> => {
  const keys = rows.touched.map(({ clauseKey }) => clauseKey);
  const senders = await listSendersOn(tx, rows.recordId, keys);
  const told = new Set([...followers, ...senders]);
  if (work.actor.kind === "account") told.delete(work.actor.id);
  return [...told];
};
