import { randomBytes } from "node:crypto";
import { v7 as uuid } from "uuid";
import { can } from "#app/domain/access.ts";
import { initiativeMachine } from "#app/domain/initiatives/initiative-machine.ts";
import { proposalWords } from "#app/domain/initiatives/proposal.ts";
import { SALT_BYTES } from "#app/domain/ledger/canonical.ts";
import { accept, type Outcome, refuse } from "#app/domain/outcome.ts";
import { flags } from "#app/domain/screening.ts";
import { attachDrafts } from "#app/services/attachments/attach-drafts.server.ts";
import type { Work } from "#app/services/context.ts";
import { advance, type Moved } from "#app/services/records/advance.server.ts";
import { transact } from "#app/services/transact.server.ts";
import type { Holder } from "#db/queries/attachments.ts";
import {
  indexInitiative,
  insertSupplement,
  openInitiativeCheck,
} from "#db/queries/initiative-writes.ts";
import { findInitiative } from "#db/queries/initiatives.ts";
import { lockRecord } from "#db/queries/subjects.ts";
import { loadInitiativeFacts } from "./initiative-facts.server.ts";
import { type GivenProposal, placeOf, writeWords } from "./write-proposal.server.ts";

type Supply = { id: string; version: number };

/**
 * The proposer mends his words where the village asked for more: they are read anew before anybody else
 * sees them. Refuses another's as not found, and a request that came from the commune.
 */
export const supplyInitiative = (
  work: Work,
  given: Supply & { proposal: Omit<GivenProposal, "copiedFrom" | "servedPerson"> },
): Promise<Outcome<Moved>> =>
  transact(work.db, async (tx) => {
    const { actor } = work;
    const subject = await lockRecord(tx, given.id);
    const before = subject && (await findInitiative(tx, given.id));
    if (!before || actor.kind !== "account" || !can(actor, "initiative.edit", subject)) {
      return refuse("not_found");
    }
    if (before.version !== given.version) return refuse("stale_version");
    const place = await placeOf(work, tx, given.proposal.villageCode);
    if (!place.ok) return place;
    const words = { ...given.proposal, servedPerson: before.servedPerson };
    if (subject.state === "needs_info" && !before.askedByCommune) {
      const written = await writeWords(work, tx, given.id, actor, words, place.value);
      if (!written.ok) return written;
    }
    const head = (await findInitiative(tx, given.id)) ?? before;
    const moved = await advance(work, tx, {
      machine: initiativeMachine,
      subject,
      event: "supply",
      facts: await loadInitiativeFacts(work, tx, head),
      expectedVersion: given.version,
    });
    if (!moved.ok) return moved;
    await openInitiativeCheck(tx, {
      id: given.id,
      unitPath: place.value.village.path,
      authorId: subject.authorId ?? subject.enteredBy,
      flags: flags(proposalWords(head)),
      dueAt: moved.value.dueAt ?? work.now,
      now: work.now,
    });
    await indexInitiative(tx, given.id);
    return accept(moved.value);
  });

/**
 * The proposer adds what the commune asked for; his words that were read stay as they are, the new ones
 * become public once a person has read them. Refuses another's as not found, and an empty text.
 */
export const supplyToCommune = (
  work: Work,
  given: Supply & { body: string; files?: { formId: string; holder: Holder } | undefined },
): Promise<Outcome<Moved>> =>
  transact(work.db, async (tx) => {
    const subject = await lockRecord(tx, given.id);
    const head = subject && (await findInitiative(tx, given.id));
    if (!subject || !head || !can(work.actor, "initiative.edit", subject)) {
      return refuse("not_found");
    }
    if (given.files) {
      const held = { ...given.files, kind: "SK" as const, recordId: given.id, now: work.now };
      const attached = await attachDrafts(tx, held);
      if (!attached.ok) return attached;
    }
    const moved = await advance(work, tx, {
      machine: initiativeMachine,
      subject,
      event: "supply_to_commune",
      facts: await loadInitiativeFacts(work, tx, head),
      expectedVersion: given.version,
    });
    if (!moved.ok) return moved;
    await insertSupplement(tx, {
      id: uuid(),
      initiativeId: given.id,
      body: given.body,
      salt: randomBytes(SALT_BYTES).toString("hex"),
      now: work.now,
    });
    return accept(moved.value);
  });
