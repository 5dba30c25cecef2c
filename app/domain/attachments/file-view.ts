import type { AnyMachine } from "../machine.ts";
import { inArea } from "../reach.ts";
import { type ReaderScope, type Seen, viewOf } from "../records/visibility.ts";
import { type Purpose, purposeRow } from "./purposes.ts";

/** What a file belongs to, from the record inwards; all of it must be seen to see the file. */
export type Owner = { machine: AnyMachine; seen: Seen };

export type SeenFile = { purpose: Purpose; isPublic: boolean; uploadedBy: string | null };

/**
 * Whether a reader may have a file: never more than what it belongs to. Files for the public need
 * nothing else; the others are for who sent them, for the staff in charge, and, where the purpose says
 * `parties`, for who sent what they belong to.
 */
export const seesFile = (
  file: SeenFile,
  owners: readonly [Owner, ...Owner[]],
  scope: ReaderScope,
): boolean => {
  if (scope.everything) return true;
  if (owners.some(({ machine, seen }) => viewOf(machine, seen, scope) !== "full")) return false;
  if (file.isPublic) return true;
  if (scope.accountId === null) return false;
  return (
    file.uploadedBy === scope.accountId ||
    owners.some((owner) => isInCharge(owner, scope)) ||
    (purposeRow(file.purpose).audience === "parties" && owners.some((o) => isSender(o, scope)))
  );
};

const isInCharge = ({ machine, seen }: Owner, scope: ReaderScope): boolean =>
  scope.staff[machine.id].some((area) => inArea(area, seen));

const isSender = ({ seen }: Owner, { accountId }: ReaderScope): boolean =>
  seen.authorId === accountId || (seen.enteredBy ?? null) === accountId;
