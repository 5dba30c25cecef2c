import { siteContext } from "#app/middleware/context.ts";
import type { LoaderContext } from "#app/middleware/loader-context.ts";
import { listUnanswered } from "#db/queries/responses.ts";
import { listVisitors, noteVisit } from "#db/queries/table-visits.ts";
import type { DossierContext } from "../policies/load-dossier.server.ts";

const MINUTES = 5;

/** Notes where the reader is in a table, and gives who else is in it and the next row without an answer. */
export const visit = async (
  context: LoaderContext,
  { account, head }: DossierContext,
  place: { part: string; groupId: string | null },
) => {
  const { db } = context.get(siteContext);
  const [visitors, [next]] = await Promise.all([
    listVisitors(db, head.id, account.id, MINUTES),
    listUnanswered(db, head.id, 1),
    noteVisit(db, { policyId: head.id, accountId: account.id, ...place }),
  ]);
  return {
    visitors: visitors.map(({ name, groupId, at }) => ({ name, groupId, at: new Date(at) })),
    next: next?.receiptCode ?? null,
  };
};
