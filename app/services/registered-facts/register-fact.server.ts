import { randomBytes, randomUUID } from "node:crypto";
import { v7 as uuid } from "uuid";
import { can, roleFor } from "#app/domain/access.ts";
import { vnYear } from "#app/domain/deadlines.ts";
import { SALT_BYTES } from "#app/domain/ledger/canonical.ts";
import { accept, type Outcome, refuse } from "#app/domain/outcome.ts";
import { formatCode } from "#app/domain/records/code.ts";
import { KIND_TABLE } from "#app/domain/records/kinds.ts";
import { registeredFactMachine } from "#app/domain/records/registered-fact-machine.ts";
import { type FactKind, readDetails } from "#app/domain/registered-facts/details.ts";
import type { Work } from "#app/services/context.ts";
import { once } from "#app/services/once.server.ts";
import { journalRow } from "#app/services/records/apply-steps.server.ts";
import { dueFrom } from "#app/services/records/due.server.ts";
import { transact } from "#app/services/transact.server.ts";
import { insertFact } from "#db/queries/fact-writes.ts";
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
  submissionId: string;
};

/**
 * Registers a fact of a place under a code of its commune, once per submission id; it waits to be
 * confirmed. Refuses who may not register there, an unknown unit, and details that are not its kind's.
 */
export const registerFact = (work: Work, given: GivenFact): Promise<Outcome<{ id: string }>> =>
  transact(work.db, async (tx) => {
    const { actor } = work;
    if (actor.kind !== "account") return refuse("sign_in_first");
    const unit = await findUnit(tx, given.unitCode);
    if (!unit) return refuse("unit_unknown");
    const subject = { unitPath: unit.path };
    if (!can(actor, "registered_fact.register", subject)) return refuse("forbidden");
    const details = readDetails(given.kind, given.details);
    if (!details) return refuse("text_missing");
    const { submissionId, ...body } = given;
    const answer = { id: uuid() };
    const taken = await once(tx, { authorId: actor.id, submissionId, body, answer });
    if (!taken.ok || !taken.value.fresh) return taken.ok ? accept(taken.value.answer) : taken;
    const { id } = answer;
    const owner = ownerOf(unit);
    const year = vnYear(work.now);
    const number = await nextNumber(tx, given.kind, owner, year);
    const code = formatCode({ kind: given.kind, unit: owner, year, number });
    const publicId = randomUUID();
    await insertFact(tx, {
      ...body,
      id,
      publicId,
      code,
      verb: KIND_TABLE[given.kind].verb,
      unitCode: owner,
      villageCode: unit.code === owner ? null : unit.code,
      authorId: actor.id,
      dueAt: dueFrom(work, "clock.registered_fact.confirm", work.now),
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
    return accept(answer);
  });

/** Whose code it gets: the commune of a village, the city of an office; these lie below it. */
const ownerOf = ({ code, kind, parentCode }: UnitRow): string =>
  kind === "thon" || kind === "to_dan_pho" || kind === "co_quan" ? (parentCode ?? code) : code;
