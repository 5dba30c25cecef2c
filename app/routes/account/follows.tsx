import { data, redirect } from "react-router";
import { validate as isUuid } from "uuid";
import { KIND_TABLE } from "#app/domain/records/kinds.ts";
import { machineOf } from "#app/domain/records/machines.ts";
import { readerScope, viewOf } from "#app/domain/records/visibility.ts";
import { formFields } from "#app/http/form-fields.ts";
import { requestContext, siteContext } from "#app/middleware/context.ts";
import { requireAccount } from "#app/middleware/require.server.ts";
import { type FollowsData, FollowsView } from "#app/ui/follows/follows-view.tsx";
import { link, urls } from "#app/urls.ts";
import { unfollow } from "#db/queries/followers.ts";
import { listFollowedRecords, listFollowedTopics } from "#db/queries/topic-followers.ts";
import type { Route } from "./+types/follows";

export const handle = { hydrate: true };

const MOST = 500;

export const loader = async ({ context }: Route.LoaderArgs): Promise<FollowsData> => {
  const account = requireAccount(context);
  const { db } = context.get(siteContext);
  const [topics, rows] = await Promise.all([
    listFollowedTopics(db, account.id),
    listFollowedRecords(db, account.id, MOST),
  ]);
  const scope = readerScope(account);
  return {
    topics,
    records: rows.map((row) => {
      const view = viewOf(machineOf(row.kind), row, scope);
      return {
        id: row.id,
        since: new Date(row.since),
        title: view === "full" ? row.title : null,
        code: view === "hidden" ? null : row.code,
        unitName: view === "hidden" ? null : row.unitName,
        path: view === "hidden" ? null : `/${KIND_TABLE[row.kind].segment}/${row.code}`,
      };
    }),
  };
};

/** Stops following a record; what is not followed stays as it is. */
export const action = async ({ context, request }: Route.ActionArgs) => {
  const account = requireAccount(context);
  const { record = "" } = await formFields(request);
  if (!isUuid(record)) throw data(null, { status: 422 });
  await unfollow(context.get(siteContext).db, record, account.id);
  return redirect(link(context.get(requestContext).lang, urls.accountFollows()), 303);
};

export default function Follows({ loaderData }: Route.ComponentProps) {
  return <FollowsView follows={loaderData} />;
}
