import { randomUUID } from "node:crypto";
import { v7 as uuid } from "uuid";
import { can } from "#app/domain/access.ts";
import { accept, type Outcome, refuse } from "#app/domain/outcome.ts";
import { consultationMachine } from "#app/domain/policies/consultation-machine.ts";
import type { DocumentKind } from "#app/domain/policies/schema.ts";
import { KIND_TABLE } from "#app/domain/records/kinds.ts";
import type { Work } from "#app/services/context.ts";
import { once } from "#app/services/once.server.ts";
import { transact } from "#app/services/transact.server.ts";
import { insertJournal } from "#db/queries/journal.ts";
import { insertDraft } from "#db/queries/policy-writes.ts";
import { findUnitPath } from "#db/queries/units.ts";
import { journalRow } from "../records/apply-steps.server.ts";
import { type NewText, writeText } from "./write-text.server.ts";

export type NewPolicy = {
  unitCode: string;
  title: string;
  documentKind: DocumentKind;
  text: NewText;
  submissionId: string;
};

/**
 * Opens a dossier for a draft, with its text as version 1. Refuses who may not draft for the unit, and
 * a corrected outline that no longer holds every word of its source.
 */
export const createDraft = (work: Work, given: NewPolicy): Promise<Outcome<{ id: string }>> =>
  transact(work.db, async (tx) => {
    if (work.actor.kind !== "account") return refuse("sign_in_first");
    const unitPath = await findUnitPath(tx, given.unitCode);
    if (!unitPath) return refuse("not_found");
    if (!can(work.actor, "policy.create", { unitPath })) return refuse("forbidden");
    const { submissionId, ...body } = given;
    const taken = await once(tx, {
      authorId: work.actor.id,
      submissionId,
      body,
      answer: { id: uuid() },
    });
    if (!taken.ok || !taken.value.fresh) return taken.ok ? accept(taken.value.answer) : taken;
    const { id } = taken.value.answer;
    const publicId = randomUUID();
    await insertDraft(tx, {
      id,
      publicId,
      kind: "CS",
      verb: KIND_TABLE.CS.verb,
      unitCode: given.unitCode,
      title: given.title,
      documentKind: given.documentKind,
      authorId: work.actor.id,
      now: work.now,
    });
    await insertJournal(tx, [
      journalRow(consultationMachine, { id, recordId: id, publicId }, 1, "draft", {
        event: "create",
        from: null,
        to: "draft",
        at: work.now,
        hand: { id: work.actor.id, role: "drafter", unit: given.unitCode },
      }),
    ]);
    return writeText(tx, id, 1, given.text, work.now);
  });
