import { data } from "react-router";
import { registeredFactMachine } from "#app/domain/records/registered-fact-machine.ts";
import { readerScope, viewOf } from "#app/domain/records/visibility.ts";
import { requestContext, sessionContext, siteContext } from "#app/middleware/context.ts";
import type { LoaderContext } from "#app/middleware/loader-context.ts";
import { page, versionedPage } from "#app/middleware/page.server.ts";
import { FactView, type FactViewData } from "#app/ui/facts/fact-view.tsx";
import { usePage } from "#app/ui/page-data.tsx";
import { RecordView, type RecordViewData } from "#app/ui/records/record-view.tsx";
import { listFiles } from "#db/queries/attachments.ts";
import { type FactHead, findFactByCode } from "#db/queries/facts.ts";
import { findListedRecord, listPublicEvents } from "#db/queries/records.ts";
import type { Route } from "./+types/fact";

type Shown = { whole: FactViewData } | { frame: RecordViewData };

/** A registered fact: the whole where the reader may have it, its frame while it is not confirmed. */
export const loader = async ({ context, params, request }: Route.LoaderArgs) => {
  const { db } = context.get(siteContext);
  const { now } = context.get(requestContext);
  const head = await findFactByCode(db, params.code);
  const scope = readerScope(context.get(sessionContext).actor);
  if (head && viewOf(registeredFactMachine, head, scope) === "full") {
    const versions = [head.id, head.version, head.revision, head.copyCount, head.updatedAt];
    return versionedPage(context, request, versions, async () => ({
      whole: await load(context, head),
    }));
  }
  const row = await findListedRecord(db, params.code, now);
  if (!row || row.kind !== head?.kind) throw data(null, { status: 404 });
  return page(context, request, { frame: { row, events: await listPublicEvents(db, row.id) } });
};

const load = async (context: LoaderContext, head: FactHead): Promise<FactViewData> => {
  const { db } = context.get(siteContext);
  const [events, files] = await Promise.all([
    listPublicEvents(db, head.id),
    listFiles(db, head.id),
  ]);
  const { authorId: _author, enteredBy: _enterer, submittedBy: _submitter, ...shown } = head;
  return { head: shown, events, files: files.filter(({ isPublic }) => isPublic) };
};

export default function ShowFact() {
  const shown = usePage<Shown>();
  return "whole" in shown ? <FactView view={shown.whole} /> : <RecordView view={shown.frame} />;
}
