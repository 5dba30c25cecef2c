import { sql } from "drizzle-orm";
import { v7 as uuid } from "uuid";
import type { Account } from "#app/domain/actor.ts";
import { vnDate } from "#app/domain/deadlines.ts";
import type { GatheringInput, Tally } from "#app/domain/gatherings/gathering-form.ts";
import type { GivenOpinion } from "#app/domain/gatherings/opinion-rows.ts";
import {
  enterGathering,
  type GivenGathering,
} from "#app/services/gatherings/enter-gathering.server.ts";
import { insertDraft } from "#db/queries/attachments.ts";
import { findGathering, type GatheringRow } from "#db/queries/gatherings.ts";
import { HONG_BANG, HONG_BANG_VILLAGE } from "./actors.ts";
import { accepted } from "./comments.ts";
import { day, makePerson, type World } from "./world.ts";

/** A clerk of the ward who types what was said elsewhere. */
export const makeClerk = (world: World, at = HONG_BANG): Promise<Account> =>
  makePerson(world.db, { name: "Tiếp Nhận", roles: [["intake", at]], unitPath: at });

export const aMeeting = (overrides: Partial<GatheringInput> = {}): GatheringInput => ({
  channel: "meeting",
  placeCode: HONG_BANG_VILLAGE.split("/").at(-1) ?? "",
  heldOn: vnDate(day(2)),
  people: 40,
  body: "",
  documentNumber: null,
  documentDate: null,
  ...overrides,
});

export const anOpinion = (overrides: Partial<GivenOpinion> = {}): GivenOpinion => ({
  anchor: null,
  stance: "partly",
  people: 1,
  servedPerson: null,
  body: "Đề nghị nêu rõ ai chịu trách nhiệm.",
  ...overrides,
});

export const aTally = (overrides: Partial<Tally> = {}): Tally => ({
  anchor: null,
  question: "Đồng ý với dự thảo?",
  agree: 30,
  disagree: 6,
  other: 4,
  ...overrides,
});

/** An upload that waits for a form: the row alone, for tests that read no bytes. */
export const aWaitingFile = async (
  world: World,
  by: Account,
  formId: string,
  purpose: "minutes" | "opinion_sheet" = "minutes",
): Promise<void> => {
  const id = uuid();
  await insertDraft(world.db, {
    id,
    purpose,
    name: "bien-ban.pdf",
    mediaType: "application/pdf",
    size: 10,
    sha256: Buffer.from(id.replaceAll("-", "").repeat(2), "hex"),
    storageKey: `test/${id}`,
    isPublic: false,
    scan: "clean",
    scannedAt: day(2),
    formId,
    uploadedBy: by.id,
    createdAt: day(2),
  });
};

type Wanted = Partial<Omit<GivenGathering, "source">> & {
  by: Account;
  now?: Date;
  source?: Partial<GatheringInput>;
  file?: boolean;
};

/** What a clerk sends, with the minutes waiting where they are wanted. */
export const entering = async (world: World, policyId: string, wanted: Wanted) => {
  const { by, now = day(3), source = {}, file = true, ...rest } = wanted;
  const formId = rest.formId ?? uuid();
  const holder = { accountId: by.id, browserHash: null };
  const letter = source.channel !== undefined && source.channel !== "meeting";
  if (file) await aWaitingFile(world, by, formId, letter ? "opinion_sheet" : "minutes");
  return enterGathering(world.work(by, now), {
    policyId,
    source: aMeeting(source),
    tallies: [],
    opinions: [],
    submissionId: uuid(),
    ...rest,
    formId,
    holder,
  });
};

/** A source as it is stored after a clerk entered it. */
export const makeGathering = async (
  world: World,
  policyId: string,
  wanted: Wanted,
): Promise<GatheringRow> => {
  const { id } = accepted(await entering(world, policyId, wanted));
  return gatheringOf(world, id);
};

export const gatheringOf = async (world: World, id: string): Promise<GatheringRow> => {
  const gathering = await findGathering(world.db, id);
  if (!gathering) throw new Error(`no gathering ${id}`);
  return gathering;
};

/** Receipts of a source's opinions, in order. */
export const receiptsOf = async (world: World, gatheringId: string): Promise<string[]> =>
  (
    await world.db.execute<{ receipt: string }>(
      sql`select receipt_code as receipt from comments where gathering_id = ${gatheringId} order by id`,
    )
  ).map(({ receipt }) => receipt);
