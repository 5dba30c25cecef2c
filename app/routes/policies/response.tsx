import { parsePositionPlace } from "#app/domain/places.ts";
import { publicRow } from "#app/domain/policies/public.ts";
import { storedRichText } from "#app/domain/rich-text/read.ts";
import { requestContext, siteContext } from "#app/middleware/context.ts";
import type { LoaderContext } from "#app/middleware/loader-context.ts";
import { versionedPage } from "#app/middleware/page.server.ts";
import { usePage } from "#app/ui/page-data.tsx";
import { ResponseView, type ResponseViewData } from "#app/ui/policies/response-view.tsx";
import { listGatherings } from "#db/queries/gatherings.ts";
import { findSigning } from "#db/queries/paper-facts.ts";
import { collectorOf } from "#db/queries/policies.ts";
import { listResponseRows } from "#db/queries/responses.ts";
import { listRemovals } from "#db/queries/takedowns.ts";
import type { Route } from "./+types/response";
import { ANSWERED, type PublicHead, policyOr404 } from "./policy-page.server.ts";

const PER_PAGE = 50;
const SOURCES = 200;

export const loader = async ({ context, params, request }: Route.LoaderArgs) => {
  const head = await policyOr404(context, params.code);
  const versions = [head.id, head.version, head.revision, head.state, head.updatedAt];
  return versionedPage(context, request, versions, () => load(context, head));
};

const load = async (context: LoaderContext, head: PublicHead): Promise<ResponseViewData> => {
  const { db } = context.get(siteContext);
  const { now, url } = context.get(requestContext);
  const after = parsePositionPlace(url.searchParams.get("sau"));
  const signing = await findSigning(db, head.textId);
  const collectedBy = collectorOf(head);
  const asked = { collectedBy, after, withFormat: true, onlySigned: true, limit: PER_PAGE + 1 };
  const rows = signing ? await listResponseRows(db, head.textId, asked) : [];
  const last = rows.length > PER_PAGE ? rows[PER_PAGE - 1] : undefined;
  const removals = await listRemovals(
    db,
    rows.filter(({ isShown }) => !isShown).map(({ id }) => id),
  );
  return {
    head,
    sources: await listGatherings(db, head.id, SOURCES),
    signing,
    whole: ANSWERED.includes(head.state),
    rows: rows.slice(0, PER_PAGE).map((row) => ({
      id: row.id,
      anchor: row.anchor,
      ...publicRow(row),
      removal: removals.find(({ id }) => id === row.id) ?? null,
      commune: head.parentId ? null : row.commune,
      answerRich: row.isShown ? storedRichText(row.answerRich) : null,
    })),
    more: last ? `${last.position}~${last.id}` : null,
    isFirst: after === null,
    now,
  };
};

export default function Response() {
  return <ResponseView view={usePage<ResponseViewData>()} />;
}
