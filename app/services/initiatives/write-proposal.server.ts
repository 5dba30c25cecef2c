import { randomBytes, randomUUID } from "node:crypto";
import { can } from "#app/domain/access.ts";
import type { Account } from "#app/domain/actor.ts";
import { vnDate } from "#app/domain/deadlines.ts";
import { initiativeMachine } from "#app/domain/initiatives/initiative-machine.ts";
import type { Proposal } from "#app/domain/initiatives/proposal.ts";
import { SALT_BYTES } from "#app/domain/ledger/canonical.ts";
import { accept, type Outcome, refuse } from "#app/domain/outcome.ts";
import { attachDrafts } from "#app/services/attachments/attach-drafts.server.ts";
import type { Work } from "#app/services/context.ts";
import { journalRow } from "#app/services/records/apply-steps.server.ts";
import type { Tx } from "#db/client.ts";
import type { Holder } from "#db/queries/attachments.ts";
import { insertInitiative, writeProposal } from "#db/queries/initiative-writes.ts";
import { findInitiativeByCode } from "#db/queries/initiatives.ts";
import { insertJournal } from "#db/queries/journal.ts";
import { findUnit, type UnitRow } from "#db/queries/units.ts";

export type GivenProposal = Proposal & {
  showName: boolean;
  /** Person written for, when a helper or an officer types. */
  servedPerson: string | null;
  /** Code of the initiative that this one repeats elsewhere. */
  copiedFrom: string | null;
  files?: { formId: string; holder: Holder } | undefined;
};

export type ProposalPlace = { village: UnitRow; commune: UnitRow };

/**
 * The village an initiative is for and its commune. Refuses `unit_unknown` for what is no village, and
 * `village_gone` for one that does not exist today.
 */
export const placeOf = async (
  work: Work,
  tx: Tx,
  villageCode: string | null,
): Promise<Outcome<ProposalPlace>> => {
  const village = villageCode ? await findUnit(tx, villageCode) : null;
  const isVillage = village?.kind === "thon" || village?.kind === "to_dan_pho";
  const commune = isVillage && village.parentCode ? await findUnit(tx, village.parentCode) : null;
  if (!village || !commune) return refuse("unit_unknown");
  const today = vnDate(work.now);
  const stands = village.validFrom <= today && (village.validTo ?? today) >= today;
  return stands ? accept({ village, commune }) : refuse("village_gone");
};

/**
 * Opens an initiative as a draft of the person who writes it, or of nobody where it is typed in for
 * somebody without an account. Refuses who may not enter for others there.
 */
export const openDraft = async (
  work: Work,
  tx: Tx,
  account: Account,
  id: string,
  given: GivenProposal,
  place: ProposalPlace,
): Promise<Outcome<{ id: string; copiedId: string | null }>> => {
  const forOther = given.servedPerson !== null;
  const { path } = place.village;
  if (forOther && !can(account, "initiative.enter_for_others", { unitPath: path })) {
    return refuse("forbidden");
  }
  const origin = given.copiedFrom ? await findInitiativeByCode(tx, given.copiedFrom) : null;
  const copiedId = origin && origin.publishedAt !== null && !origin.takenDown ? origin.id : null;
  const publicId = randomUUID();
  await insertInitiative(tx, {
    id,
    publicId,
    unitCode: place.commune.code,
    authorId: forOther ? null : account.id,
    enteredBy: forOther ? account.id : null,
    servedPerson: given.servedPerson,
    copiedFrom: copiedId,
    salt: randomBytes(SALT_BYTES).toString("hex"),
    now: work.now,
  });
  await insertJournal(tx, [
    journalRow(initiativeMachine, { id, recordId: id, publicId }, 1, "draft", {
      event: "create",
      from: null,
      to: "draft",
      at: work.now,
      hand: { id: account.id, role: forOther ? "helper" : "citizen", unit: null },
    }),
  ]);
  return accept({ id, copiedId });
};

/** Writes the words of a draft or of one that was sent back, with its uploads. Refuses too many files. */
export const writeWords = async (
  work: Work,
  tx: Tx,
  id: string,
  account: Account,
  given: Omit<GivenProposal, "copiedFrom">,
  place: ProposalPlace,
): Promise<Outcome<null>> => {
  const named = given.showName && given.servedPerson === null;
  await writeProposal(
    tx,
    id,
    {
      ...given,
      unitCode: place.commune.code,
      byline: bylineOf(account, given, place),
      namedAt: named ? work.now : null,
    },
    work.now,
  );
  if (!given.files) return accept(null);
  const attached = await attachDrafts(tx, {
    ...given.files,
    kind: "SK",
    recordId: id,
    now: work.now,
  });
  return attached.ok ? accept(null) : attached;
};

/** What the public sees as proposer: a name only by consent, else where the idea comes from. */
const bylineOf = (
  account: Account,
  { showName, servedPerson }: Pick<GivenProposal, "showName" | "servedPerson">,
  { village, commune }: ProposalPlace,
): string => {
  if (servedPerson !== null) return "Công dân (nộp hộ)";
  return showName ? account.displayName : `Công dân ${village.fullName}, ${commune.fullName}`;
};
