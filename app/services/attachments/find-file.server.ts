import type { Actor } from "#app/domain/actor.ts";
import { addressName } from "#app/domain/attachments/file-names.ts";
import { type Owner, seesFile } from "#app/domain/attachments/file-view.ts";
import { VARIANTS } from "#app/domain/attachments/purposes.ts";
import { effectiveState } from "#app/domain/machine.ts";
import { commentMachine } from "#app/domain/policies/comment-machine.ts";
import { isKind } from "#app/domain/records/kinds.ts";
import { machineOf } from "#app/domain/records/machines.ts";
import { readerScope } from "#app/domain/records/visibility.ts";
import type { Db } from "#db/client.ts";
import type { Holder } from "#db/queries/attachments.ts";
import { type FileFacts, findFile } from "#db/queries/file-facts.ts";
import { variantName } from "./erase.server.ts";
import type { Wanted } from "./read-verified.server.ts";

export type Asked = {
  id: string;
  /** Last part of the address: the file's own name, or one of its pictures. */
  name: string;
  actor: Actor;
  holder: Holder;
  now: Date;
};

export type FoundFile = Wanted & {
  /** Name for a download; null for a picture that is shown on a page. */
  download: string | null;
  mediaType: string;
  forEveryone: boolean;
};

/**
 * The file behind an address, for a reader who may have it: `hidden` is one that is not there or not
 * his to know of, `removed` and `held` (the scanner has not answered yet) are said only to who would
 * otherwise get it.
 */
export const findFileFor = async (
  db: Db,
  asked: Asked,
): Promise<FoundFile | "hidden" | "removed" | "held"> => {
  const facts = await findFile(db, asked.id);
  if (!facts || !maySee(facts, asked)) return "hidden";
  const served = servedAs(facts, asked.name);
  if (!served) return "hidden";
  if (!facts.key) return "removed";
  if (facts.scan === "pending") return "held";
  const stored = served.variant ? variantName(facts.key, served.variant) : facts.key;
  const guest = { ...asked, actor: { kind: "guest" } as const, holder: NOBODY };
  return { ...served, id: facts.id, name: stored, forEveryone: maySee(facts, guest) };
};

const NOBODY: Holder = { accountId: null, browserHash: null };

const maySee = (facts: FileFacts, { actor, holder, now }: Asked): boolean => {
  if (!facts.store) return isHeldBy(facts, holder);
  const owners = ownersOf(facts, now);
  return owners !== null && seesFile(facts, owners, readerScope(actor));
};

const isHeldBy = ({ uploadedBy, browserHash }: FileFacts, holder: Holder): boolean =>
  (uploadedBy !== null && uploadedBy === holder.accountId) ||
  (browserHash !== null && browserHash === holder.browserHash?.toString("hex"));

/** The record, then what in it; null when that is no longer there. */
const ownersOf = ({ record, comment, store }: FileFacts, now: Date): [Owner, ...Owner[]] | null => {
  if (!record || !isKind(record.kind)) return null;
  const machine = machineOf(record.kind);
  const dates = {
    opensAt: date(record.opensAt),
    closesAt: date(record.closesAt),
    dueAt: date(record.dueAt),
  };
  const state = effectiveState(machine, record.state, dates, now);
  const owner: Owner = { machine, seen: { ...record, state } };
  // Papers of a gathering are for the offices in charge of the record, and for who sent them.
  if (store === "records" || store === "gatherings") return [owner];
  if (!comment) return null;
  const takenDown = record.takenDown || comment.takenDown;
  const { unitPath } = record;
  return [owner, { machine: commentMachine, seen: { ...comment, unitPath, takenDown } }];
};

const date = (value: string | null): Date | null => (value === null ? null : new Date(value));

const servedAs = (facts: FileFacts, name: string) => {
  const variant = VARIANTS.find((known) => `${known}.webp` === name);
  const picture = variant && facts.variants[variant];
  if (variant && picture) {
    return { ...picture, variant, download: null, mediaType: "image/webp" };
  }
  if (addressName(facts.name) !== name.normalize("NFC")) return null;
  const { sha256, size, mediaType } = facts;
  return { sha256, size, mediaType, variant: null, download: facts.name };
};
