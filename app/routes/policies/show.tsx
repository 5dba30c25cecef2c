import { requestContext, sessionContext, siteContext } from "#app/middleware/context.ts";
import type { LoaderContext } from "#app/middleware/loader-context.ts";
import { versionedPage } from "#app/middleware/page.server.ts";
import { publishedText } from "#app/services/policies/policy-text.server.ts";
import { usePage } from "#app/ui/page-data.tsx";
import { PolicyView, type PolicyViewData } from "#app/ui/policies/policy-view.tsx";
import { listFiles } from "#db/queries/attachments.ts";
import { listCollections } from "#db/queries/collections.ts";
import { isFollowing } from "#db/queries/followers.ts";
import { listGatherings } from "#db/queries/gatherings.ts";
import { type CountedHead, collectorOf, findCountedPolicy } from "#db/queries/policies.ts";
import { listPublicEvents } from "#db/queries/records.ts";
import { listShownComments } from "#db/queries/shown-comments.ts";
import { listPlaceholders } from "#db/queries/takedowns.ts";
import type { Route } from "./+types/show";
import { commentHtml } from "./kept-comments.server.tsx";
import { textHtml } from "./kept-text.server.tsx";
import { commentPlace, placeOf } from "./places.ts";
import { foundOr404, type PublicHead } from "./policy-page.server.ts";

const PER_PAGE = 20;
const SOURCES = 200;

export const loader = async ({ context, params, request }: Route.LoaderArgs) => {
  const head = await foundOr404(context, params.code, findCountedPolicy);
  const versions = [head.id, head.version, head.revision, head.state, head.updatedAt];
  return versionedPage(context, request, versions, () => load(context, head));
};

type Head = CountedHead & PublicHead;

const load = async (context: LoaderContext, head: Head): Promise<PolicyViewData> => {
  const { db } = context.get(siteContext);
  const { now, url, lang } = context.get(requestContext);
  const { actor } = context.get(sessionContext);
  const after = commentPlace(url.searchParams.get("sau"));
  const text = await publishedText(db, head.textId, head.currentVersion);
  const anchor = url.searchParams.get("dieu");
  const clause = anchor ? (text?.clauses.find((row) => row.anchor === anchor) ?? null) : null;
  const [comments, events, following, files, sources, parts] = await Promise.all([
    listShownComments(db, head.textId, {
      collectedBy: collectorOf(head),
      clauseKey: clause?.key ?? null,
      after,
      limit: PER_PAGE + 1,
    }),
    listPublicEvents(db, head.id),
    actor.kind === "account" ? isFollowing(db, head.id, actor.id) : null,
    listFiles(db, head.textId),
    head.hasGatherings ? listGatherings(db, head.id, SOURCES) : [],
    head.communes > 0 ? listCollections(db, head.id, now) : [],
  ]);
  const last = comments.length > PER_PAGE ? comments[PER_PAGE - 1] : undefined;
  const range = {
    collectedBy: collectorOf(head),
    clauseKey: clause?.key ?? null,
    after,
    upTo: last ? { at: last.shownAt, id: last.id } : null,
  };
  const removals = head.hasTakedowns ? await listPlaceholders(db, head.textId, range) : [];
  return {
    head,
    text: text && textHtml(text, { lang, head }),
    clause,
    comments: comments.slice(0, PER_PAGE).map((comment) => commentHtml(comment, { lang, head })),
    removals,
    more: last ? placeOf(last) : null,
    isFirst: after === null,
    events,
    following,
    sources,
    parts,
    files: files.filter(({ isPublic }) => isPublic),
    now,
  };
};

export default function ShowPolicy() {
  return <PolicyView view={usePage<PolicyViewData>()} />;
}
