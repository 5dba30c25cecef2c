import { trackComment } from "#app/domain/policies/tracked.ts";
import { requestContext, siteContext } from "#app/middleware/context.ts";
import { requireAccount } from "#app/middleware/require.server.ts";
import { OwnComments } from "#app/ui/tracking/own-comments.tsx";
import { listOwnComments } from "#db/queries/comments.ts";
import type { Route } from "./+types/comments";

export const handle = { hydrate: true };

const PER_PAGE = 20;

export const loader = async ({ context }: Route.LoaderArgs) => {
  const account = requireAccount(context);
  const { db } = context.get(siteContext);
  const { now, url } = context.get(requestContext);
  const after = /^[0-9a-f-]{36}$/.exec(url.searchParams.get("sau") ?? "")?.[0] ?? null;
  const rows = await listOwnComments(db, account.id, after, PER_PAGE + 1);
  const shown = rows.slice(0, PER_PAGE);
  return {
    comments: shown.map((row) => ({
      ...trackComment(row, now),
      unitName: row.unitName,
      isSample: row.isSample,
    })),
    more: rows.length > PER_PAGE ? (shown.at(-1)?.id ?? null) : null,
    isFirst: after === null,
  };
};

export default function Comments({ loaderData }: Route.ComponentProps) {
  return <OwnComments {...loaderData} />;
}
