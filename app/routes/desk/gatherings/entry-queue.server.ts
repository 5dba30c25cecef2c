import type { Account } from "#app/domain/actor.ts";
import { channelsOf, draftAreas } from "#app/domain/gatherings/reach.ts";
import { ENTERABLE } from "#app/domain/gatherings/window.ts";
import { requestContext, siteContext } from "#app/middleware/context.ts";
import type { LoaderContext } from "#app/middleware/loader-context.ts";
import type { QueueRowView, QueueView } from "#app/ui/desk/queue.tsx";
import { urls } from "#app/urls.ts";
import { listDeskPolicies } from "#db/queries/desk.ts";
import { dueOf, instant } from "../desk-context.server.ts";

const MOST = 50;

/**
 * Drafts about which the person signed in may enter what was said elsewhere, those that close first at
 * the top. Where his commune collects for a draft of the city, its own part stands for the draft.
 */
export const entryQueue = async ({
  context,
  account,
}: {
  context: LoaderContext;
  account: Account;
}): Promise<QueueView | null> => {
  const { db } = context.get(siteContext);
  const { now } = context.get(requestContext);
  const asked = {
    areas: draftAreas(account),
    states: ENTERABLE,
    order: "due",
    limit: 200,
  } as const;
  const found = await listDeskPolicies(db, asked, now);
  const collected = new Set(found.flatMap(({ parentId }) => parentId ?? []));
  const mine = found
    .filter(({ id, unitPath }) => !collected.has(id) && channelsOf(account, unitPath).length > 0)
    .sort((a, b) => (a.state === b.state ? 0 : a.state === "open" ? -1 : 1));
  if (mine.length === 0) return null;
  const rows = mine.slice(0, MOST).map(
    (row): QueueRowView => ({
      id: row.id,
      code: row.code,
      title: row.title,
      unit: row.unitName,
      href: urls.deskGatherings(row.id),
      due: row.state === "open" ? dueOf(context, instant(row.closesAt)) : null,
      createdAt: new Date(row.createdAt),
      unanswered: null,
      sample: row.isSample,
    }),
  );
  return { id: "gatherings", rows, count: mine.length, more: null };
};
