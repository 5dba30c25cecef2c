import { data } from "react-router";
import { KIND_TABLE } from "#app/domain/records/kinds.ts";
import { requestContext, siteContext } from "#app/middleware/context.ts";
import { page } from "#app/middleware/page.server.ts";
import { usePage } from "#app/ui/page-data.tsx";
import { RecordView, type RecordViewData } from "#app/ui/records/record-view.tsx";
import { splitLang } from "#app/urls.ts";
import { findListedRecord, listPublicEvents } from "#db/queries/records.ts";
import type { Route } from "./+types/show";

/** A record of any kind without a page of its own; 404 where the public may not know of it. */
export const loader = async ({ context, params, request }: Route.LoaderArgs) => {
  const { db } = context.get(siteContext);
  const { now, url } = context.get(requestContext);
  const [, segment] = splitLang(url.pathname).path.split("/");
  const row = await findListedRecord(db, params.code, now);
  if (!row || KIND_TABLE[row.kind].segment !== segment) throw data(null, { status: 404 });
  const view: RecordViewData = { row, events: await listPublicEvents(db, row.id) };
  return page(context, request, view);
};

export default function ShowRecord() {
  return <RecordView view={usePage<RecordViewData>()} />;
}
