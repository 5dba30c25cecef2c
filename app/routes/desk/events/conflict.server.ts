import { copyFor } from "#app/copy/copy.ts";
import { consultationMachine } from "#app/domain/policies/consultation-machine.ts";
import { requestContext, siteContext } from "#app/middleware/context.ts";
import type { LoaderContext } from "#app/middleware/loader-context.ts";
import type { PolicyMove } from "#app/services/policies/move-policy.server.ts";
import type { ConflictView } from "#app/ui/desk/event-form-view.ts";
import { type DeskEvent, listDeskEvents } from "#db/queries/dossier.ts";
import type { DossierContext } from "../policies/load-dossier.server.ts";

/** Who moved a dossier last, by what and when. */
export const conflictOf = async (
  context: LoaderContext,
  { head }: DossierContext,
): Promise<ConflictView | null> => {
  const [last] = await listDeskEvents(context.get(siteContext).db, head.id, 1);
  if (!last) return null;
  return {
    who: handOf(context, last),
    event: Object.hasOwn(consultationMachine.events, last.event) ? last.event : null,
    at: new Date(last.at),
  };
};

const handOf = (context: LoaderContext, event: DeskEvent): string => {
  const roles: Readonly<Record<string, string>> = copyFor(context.get(requestContext).lang).roles;
  return [event.actorName, roles[event.actorRole], event.actorUnitName].filter(Boolean).join(", ");
};

/** Whether the same person has just taken this very step with the same words: the form was sent twice. */
export const repeats = async (
  context: LoaderContext,
  { head, account }: DossierContext,
  move: PolicyMove,
): Promise<boolean> => {
  const [last] = await listDeskEvents(context.get(siteContext).db, head.id, 1);
  return (
    last?.actorId === account.id &&
    last.event === move.event &&
    last.seq > move.version &&
    last.note === (move.note ?? null) &&
    (last.details.document ?? "") === (move.adoption?.number ?? "") &&
    (last.details.date ?? "") === (move.adoption?.date ?? move.newClosesAt?.toISOString() ?? "")
  );
};

/** The same where the dossier may only have been saved by somebody else, which is no step. */
export const savedConflict = async (
  context: LoaderContext,
  dossier: DossierContext,
  version: number,
): Promise<ConflictView | null> =>
  dossier.head.version === version
    ? { who: null, event: null, at: new Date(dossier.head.updatedAt) }
    : conflictOf(context, dossier);
