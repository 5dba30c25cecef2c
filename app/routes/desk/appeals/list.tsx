import { data } from "react-router";
import { canSomewhere } from "#app/domain/access.ts";
import type { Account } from "#app/domain/actor.ts";
import { requestContext, siteContext } from "#app/middleware/context.ts";
import { requireStaff } from "#app/middleware/require.server.ts";
import { AppealList } from "#app/ui/desk/appeals/appeal-list.tsx";
import { countWaitingAppeals, listWaitingAppeals } from "#db/queries/appeals.ts";
import { checkPlace } from "../checks/check-context.server.ts";
import { areasFor, dueOf } from "../desk-context.server.ts";
import type { Route } from "./+types/list";

const PER_PAGE = 30;
const DONE = ["upheld", "refused"] as const;

const deciderOf = (account: Account) => ({
  accountId: account.id,
  areas: areasFor(account, "comment.uphold_appeal"),
});

export const loader = async ({ context }: Route.LoaderArgs) => {
  const account = requireStaff(context);
  if (!canSomewhere(account, "comment.uphold_appeal")) {
    throw data({ code: "forbidden" }, { status: 403 });
  }
  const { db } = context.get(siteContext);
  const { url, now } = context.get(requestContext);
  const decider = deciderOf(account);
  const after = checkPlace(url.searchParams.get("sau"));
  const [rows, waiting] = await Promise.all([
    listWaitingAppeals(db, decider, after, PER_PAGE + 1),
    countWaitingAppeals(db, decider),
  ]);
  const last = rows.length > PER_PAGE ? rows[PER_PAGE - 1] : undefined;
  const done = url.searchParams.get("xong");
  return {
    rows: rows
      .slice(0, PER_PAGE)
      .map((row) => ({ ...row, due: dueOf(context, new Date(row.dueAt)) })),
    count: waiting.count,
    more: last ? `${new Date(last.dueAt).toISOString()}~${last.id}` : null,
    isFirst: after === null,
    done: DONE.find((outcome) => outcome === done) ?? null,
    now,
  };
};

export default function Appeals({ loaderData }: Route.ComponentProps) {
  return <AppealList {...loaderData} />;
}
