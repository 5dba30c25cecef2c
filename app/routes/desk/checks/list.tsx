import { data } from "react-router";
import { canSomewhere } from "#app/domain/access.ts";
import { checkText } from "#app/domain/vietnamese.ts";
import { requestContext, siteContext } from "#app/middleware/context.ts";
import { requireStaff } from "#app/middleware/require.server.ts";
import { CheckList } from "#app/ui/desk/check-list.tsx";
import { listWaitingTexts } from "#db/queries/desk-checks.ts";
import { type CheckRow, listWaitingChecks } from "#db/queries/text-checks.ts";
import { dueOf } from "../desk-context.server.ts";
import type { Route } from "./+types/list";
import { checkPlace, isDone, readerOf } from "./check-context.server.ts";

const PER_PAGE = 30;

export const loader = async ({ context }: Route.LoaderArgs) => {
  const account = requireStaff(context);
  if (!canSomewhere(account, "text.check.comment")) {
    throw data({ code: "forbidden" }, { status: 403 });
  }
  const { db } = context.get(siteContext);
  const { url, now } = context.get(requestContext);
  const reader = readerOf(account);
  const after = checkPlace(url.searchParams.get("sau"));
  const sought = checkText(url.searchParams.get("q") ?? "", { min: 0, max: 200 });
  const words = sought.ok ? sought.value : "";
  const [rows, waiting] = await Promise.all([
    listWaitingChecks(db, reader, after, PER_PAGE + 1, words),
    listWaitingTexts(db, reader),
  ]);
  const shown = rows.slice(0, PER_PAGE);
  const last = rows.length > PER_PAGE ? shown.at(-1) : undefined;
  const due = (row: CheckRow) => dueOf(context, new Date(row.dueAt));
  return {
    rows: shown.map((row) => ({
      id: row.id,
      code: row.recordCode,
      title: row.recordTitle,
      unit: row.unitName,
      flags: row.flags,
      excerpt: row.excerpt,
      due: due(row),
    })),
    count: words ? rows.length : waiting.count,
    words,
    more: last ? `${new Date(last.dueAt).toISOString()}~${last.id}` : null,
    isFirst: after === null,
    done: isDone(url.searchParams.get("xong")),
    now,
  };
};

export default function Checks({ loaderData }: Route.ComponentProps) {
  return <CheckList {...loaderData} />;
}
