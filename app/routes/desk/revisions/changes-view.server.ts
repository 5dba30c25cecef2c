import { data, redirect } from "react-router";
import { endOfDay, shiftDay, vnDate } from "#app/domain/deadlines.ts";
import { type Difference, isTouched } from "#app/domain/policies/compare/difference.ts";
import { newVersion } from "#app/domain/policies/compare/new-version.ts";
import { formatReceipt } from "#app/domain/receipts.ts";
import { requestContext, siteContext } from "#app/middleware/context.ts";
import type { LoaderContext } from "#app/middleware/loader-context.ts";
import type { ChangesView } from "#app/ui/desk/revisions/revision-views.ts";
import { link, urls } from "#app/urls.ts";
import { findPolicyText } from "#db/queries/policies.ts";
import { listReceiptsOf } from "#db/queries/proposals.ts";
import type { Revision } from "#db/queries/revisions.ts";
import { headView } from "../policies/dossier-view.server.ts";
import type { RevisionContext } from "./revision-context.server.ts";

/** What a new version changes, what is said of it, and what the reader may do with it. */
export const changesView = async (
  context: LoaderContext,
  found: RevisionContext,
): Promise<ChangesView> => {
  const { db } = context.get(siteContext);
  const { lang, now, url } = context.get(requestContext);
  const { head, revision, facts, state } = found;
  if (!revision) {
    const done = url.searchParams.get("xong");
    const to = link(lang, urls.deskRevision(head.id));
    throw redirect(done ? `${to}?xong=${encodeURIComponent(done)}` : to, 303);
  }
  const base = await findPolicyText(db, head.id, revision.baseVersion);
  if (!base) throw data({ code: "not_found" }, { status: 404 });
  let fresh = 0;
  const made = newVersion(base, revision, () => `moi-${fresh++}`);
  const difference = made.ok ? made.value.difference : null;
  const earliest = endOfDay(shiftDay(vnDate(now), facts.minDays));
  const least = facts.closesAt && facts.closesAt > earliest ? facts.closesAt : earliest;
  return {
    frame: headView(context, found),
    state,
    version: head.version,
    seen: revision.rowVersion,
    revisionState: revision.state,
    ...(difference ? shownPart(difference) : { difference: null, named: [] }),
    refusal: made.ok ? null : made.refusal,
    causes: await causesOf(db, revision),
    note: revision.note,
    substantive: revision.substantive,
    newClosesAt: revision.newClosesAt ? new Date(revision.newClosesAt) : null,
    earliest: new Date(least.getTime() - 1),
    editable: found.editable,
    mayPublish: found.mayWrite && state === "open" && revision.state === "approved",
    decides: found.decides,
    done: url.searchParams.get("xong"),
  };
};

/** Changes only, and the clauses that are named beside them: the page is sent to a browser. */
const shownPart = (difference: Difference): Pick<ChangesView, "difference" | "named"> => {
  const clauses = difference.clauses.filter(isTouched);
  const wanted = new Set(
    clauses.flatMap(({ key, around, kins }) => [key, ...around, ...kins.map((kin) => kin.key)]),
  );
  const named = difference.clauses
    .filter(({ key }) => wanted.has(key))
    .map((change) => (isTouched(change) ? change : { ...change, title: [], body: [] }));
  return { difference: { ...difference, clauses }, named };
};

/** Receipts behind the changes, as they are typed. */
const causesOf = async (
  db: Parameters<typeof listReceiptsOf>[0],
  { causes }: Revision,
): Promise<Record<string, string>> => {
  const ids = [...new Set(Object.values(causes).flat())];
  const known = new Map(
    (ids.length > 0 ? await listReceiptsOf(db, ids) : []).map((row) => [row.id, row.receiptCode]),
  );
  return Object.fromEntries(
    Object.entries(causes).map(([at, comments]) => [
      at,
      comments
        .flatMap((id) => known.get(id) ?? [])
        .map(formatReceipt)
        .join(", "),
    ]),
  );
};
