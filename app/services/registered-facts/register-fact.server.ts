import { randomBytes, randomUUID } from "node:crypto";
import { v7 as uuid } from "uuid";
import { can, roleFor } from "#app/domain/access.ts";
import { vnDate, vnYear } from "#app/domain/deadlines.ts";
import { SALT_BYTES } from "#app/domain/ledger/canonical.ts";
import { accept, type Outcome, refuse } from "#app/domain/outcome.ts";
import { formatCode } from "#app/domain/records/code.ts";
import { KIND_TABLE } from "#app/domain/records/kinds.ts";
import { registeredFactMachine } from "#app/domain/records/registered-fact-machine.ts";
import { type FactKind, readDetails } from "#app/domain/registered-facts/details.ts";
import { FACT_FORMS } from "#app/domain/registered-facts/fact-forms.ts";
import { factWords } from "#app/domain/registered-facts/fact-text.ts";
import { flags } from "#app/domain/screening.ts";
import { attachDrafts } from "#app/services/attachments/attach-drafts.server.ts";
import type { Work } from "#app/services/context.ts";
import { once } from "#app/services/once.server.ts";
import { journalRow } from "#app/services/records/apply-steps.server.ts";
import { dueFrom } from "#app/services/records/due.server.ts";
import { transact } from "#app/services/transact.server.ts";
import type { Tx } from "#db/client.ts";
import type { Holder } from "#db/queries/attachments.ts";
import { insertFact, openFactCheck } from "#db/queries/fact-writes.ts";
import { findFactByCode } from "#db/queries/facts.ts";
import { insertJournal, nextNumber } from "#db/queries/journal.ts";
import { findUnit, type UnitRow } from "#db/queries/units.ts";

export type GivenFact = {
  kind: FactKind;
  /** A village, a commune or an office of the city. */
  unitCode: string;
  title: string;
  summary: string;
  happenedOn: string | null;
  forYear: number | null;
  documentNumber: string | null;
  /** Read by the schema of its kind. */
  details: unknown;
  /** Code of the confirmed fact that this one repeats elsewhere. */
  copiedFrom?: string | null;
  /** Photos or papers that wait under the form. */
  files?: { formId: string; holder: Holder } | undefined;
  submissionId: string;
};

/**
 * Registers a fact of a place under a code of its commune, once per submission id; it waits to be
 * read and confirmed. Refuses who may not register there, a unit that is unknown, gone or not one that has
 * such facts, a day that has not come, and details that are not its kind's.
 */
export const registerFact = (work: Work, given: GivenFact): Promise<Outcome<{ id: string }>> =>
  transact(work.db, async (tx) => {
    const { actor } = work;
    if (actor.kind !== "account") return refuse("sign_in_first");
    const unit = await findUnit(tx, given.unitCode);
    if (!unit || !FACT_FORMS[given.kind].places.includes(unit.kind)) return refuse("unit_unknown");
    const today = vnDate(work.now);
    if ((unit.validTo ?? today) < today) return refuse("village_gone");
    if ((given.happenedOn ?? today) > today) return refuse("happened_later");
    const subject = { unitPath: unit.path };
    if (!can(actor, "registered_fact.register", subject)) return refuse("forbidden");
    const details = readDetails(given.kind, given.details);
    if (!details) return refuse("text_missing");
    const { submissionId, files, copiedFrom = null, ...words } = given;
    const body = copiedFrom ? { ...words, copiedFrom } : words;
    const answer = { id: uuid() };
    const taken = await once(tx, { authorId: actor.id, submissionId, body, answer });
    if (!taken.ok || !taken.value.fresh) return taken.ok ? accept(taken.value.answer) : taken;
    const { id } = answer;
    const owner = ownerOf(unit);
    const year = vnYear(work.now);
    const number = await nextNumber(tx, given.kind, owner, year);
    const code = formatCode({ kind: given.kind, unit: owner, year, number });
    const publicId = randomUUID();
    const dueAt = dueFrom(work, "clock.registered_fact.confirm", work.now);
    await insertFact(tx, {
      ...words,
      id,
      publicId,
      code,
      verb: KIND_TABLE[given.kind].verb,
      unitCode: owner,
      villageCode: unit.code === owner ? null : unit.code,
      authorId: actor.id,
      dueAt,
      copiedId: await originOf(tx, given),
      details,
      salt: randomBytes(SALT_BYTES).toString("hex"),
      now: work.now,
    });
    const held = roleFor(actor, "registered_fact.register", subject);
    await insertJournal(tx, [
      journalRow(registeredFactMachine, { id, recordId: id, publicId }, 1, "registered", {
        event: "create",
        from: null,
        to: "registered",
        at: work.now,
        hand: { id: actor.id, role: held?.role ?? "citizen", unit: held?.unitCode ?? null },
      }),
    ]);
    await openFactCheck(tx, {
      id,
      unitPath: unit.path,
      authorId: actor.id,
      flags: flags(factWords({ ...words, details })),
      dueAt: dueAt ?? work.now,
      now: work.now,
    });
    if (!files) return accept(answer);
    const about = { kind: given.kind, recordId: id, now: work.now };
    const attached = await attachDrafts(tx, { ...files, ...about });
    return attached.ok ? accept(answer) : attached;
  });

/** The public fact of the same kind that this one repeats; anything else is no origin. */
const originOf = async (tx: Tx, { copiedFrom, kind }: GivenFact): Promise<string | null> => {
  const origin = copiedFrom ? await findFactByCode(tx, copiedFrom) : null;
  const known = origin?.kind === kind && origin.state === "confirmed" && !origin.takenDown;
  return known ? origin.id : null;
};

/** Whose code it gets: the commune of a village, the city of an office; these lie below it. */
const ownerOf = ({ code, kind, parentCode }: UnitRow): string =>
  kind === "thon" || kind === "to_dan_pho" || kind === "co_quan" ? (parentCode ?? code) : code;
