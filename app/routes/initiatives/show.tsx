import { data } from "react-router";
import { initiativeMachine } from "#app/domain/initiatives/initiative-machine.ts";
import { readerScope, viewOf } from "#app/domain/records/visibility.ts";
import { requestContext, sessionContext, siteContext } from "#app/middleware/context.ts";
import type { LoaderContext } from "#app/middleware/loader-context.ts";
import { page, versionedPage } from "#app/middleware/page.server.ts";
import {
  initiativeState,
  loadInitiativeFacts,
} from "#app/services/initiatives/initiative-facts.server.ts";
import { InitiativeView, type InitiativeViewData } from "#app/ui/initiatives/initiative-view.tsx";
import { usePage } from "#app/ui/page-data.tsx";
import { RecordView, type RecordViewData } from "#app/ui/records/record-view.tsx";
import { listFiles } from "#db/queries/attachments.ts";
import {
  findInitiativeByCode,
  type InitiativeHead,
  isSupporting,
  listFrontOpinions,
  listProgress,
  listSupplements,
} from "#db/queries/initiatives.ts";
import { findListedRecord, listPublicEvents } from "#db/queries/records.ts";
import type { Route } from "./+types/show";

type Shown = { whole: InitiativeViewData } | { frame: RecordViewData };

export const loader = async ({ context, params, request }: Route.LoaderArgs) => {
  const { db } = context.get(siteContext);
  const { now } = context.get(requestContext);
  const head = await findInitiativeByCode(db, params.code);
  const state = head ? initiativeState(head, now) : "";
  const scope = readerScope(context.get(sessionContext).actor);
  const view = head ? viewOf(initiativeMachine, { ...head, state }, scope) : "restricted";
  if (head && view === "full") {
    const versions = [head.id, head.version, head.revision, state, head.updatedAt];
    return versionedPage(context, request, versions, async () => ({
      whole: await load(context, head, state),
    }));
  }
  const row = view === "restricted" ? await findListedRecord(db, params.code, now) : null;
  if (row?.kind !== "SK") throw data(null, { status: 404 });
  return page(context, request, { frame: { row, events: await listPublicEvents(db, row.id) } });
};

const load = async (
  context: LoaderContext,
  head: InitiativeHead,
  state: string,
): Promise<InitiativeViewData> => {
  const { db } = context.get(siteContext);
  const { now, rules } = context.get(requestContext);
  const { actor } = context.get(sessionContext);
  const [events, files, front, progress, supplements, facts, supporting] = await Promise.all([
    listPublicEvents(db, head.id),
    listFiles(db, head.id),
    listFrontOpinions(db, head.id),
    listProgress(db, head.id),
    listSupplements(db, head.id, { unread: false }),
    loadInitiativeFacts({ now, calendar: rules.calendar }, db, head),
    actor.kind === "account" ? isSupporting(db, head.id, actor.id) : null,
  ]);
  const own =
    actor.kind === "account" && (head.authorId === actor.id || head.enteredBy === actor.id);
  const { servedPerson: _served, authorId: _author, enteredBy: _enterer, ...shown } = head;
  return {
    head: { ...shown, code: head.code ?? "", state },
    events,
    files: files.filter(({ isPublic }) => isPublic),
    front,
    progress,
    supplements,
    consents: facts.validConsents,
    supporting,
    own,
    now,
  };
};

export default function ShowInitiative() {
  const shown = usePage<Shown>();
  return "whole" in shown ? (
    <InitiativeView view={shown.whole} />
  ) : (
    <RecordView view={shown.frame} />
  );
}
