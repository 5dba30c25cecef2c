import { validate as isUuid } from "uuid";
import { GROUP_STATES } from "#app/domain/policies/groups.ts";
import { requestContext, siteContext } from "#app/middleware/context.ts";
import type { LoaderContext } from "#app/middleware/loader-context.ts";
import { countGroups, type GroupRow, listGroups } from "#db/queries/comment-groups.ts";
import { findGrouping, type Grouping } from "#db/queries/groupings.ts";
import { findPolicyText } from "#db/queries/policies.ts";
import { headView } from "../policies/dossier-view.server.ts";
import type { DossierContext } from "../policies/load-dossier.server.ts";
import { visit } from "../synthesis/table-company.server.ts";
import { type Clauses, labelPath, placeOf, positionOf } from "../synthesis/table-rows.server.ts";
import { mayFill } from "../synthesis/table-view.server.ts";

const PER_PAGE = 25;

/** One page of a table's groups, with how far the search for them is. */
export const groupsView = async (context: LoaderContext, dossier: DossierContext) => {
  const { db } = context.get(siteContext);
  const { searchParams: query } = context.get(requestContext).url;
  const { head } = dossier;
  const asked = query.get("loai");
  const state = GROUP_STATES.find((one) => one === asked) ?? null;
  const after = placeOf(query.get("sau"));
  const clauses = (await findPolicyText(db, head.id, head.currentVersion))?.clauses ?? [];
  const part = query.get("muc") ?? "";
  const position = positionOf(part, clauses);
  const [groups, counts, search, company] = await Promise.all([
    listGroups(db, head.id, {
      ...(state ? { state } : {}),
      ...(position >= 0 ? { position } : {}),
      after,
      limit: PER_PAGE + 1,
    }),
    countGroups(db, head.id),
    findGrouping(db, head.id),
    visit(context, dossier, { part: position >= 0 ? part : "", groupId: null }),
  ]);
  const shown = groups.slice(0, PER_PAGE);
  const last = groups.length > PER_PAGE ? shown.at(-1) : undefined;
  const byKey: Clauses = new Map(clauses.map((clause) => [clause.key, clause]));
  return {
    frame: headView(context, dossier),
    opinions: head.opinionCount,
    unanswered: head.unansweredCount,
    writable: mayFill(dossier),
    counts,
    search: search ? searchView(search) : null,
    company,
    groups: shown.map((group) => groupView(group, byKey)),
    more: last ? `${last.position}~${last.id}` : null,
    isFirst: after === null,
    state,
    part: position >= 0 ? part : "",
    done: query.get("xong"),
  };
};

const searchView = ({ state, done, total, finishedAt }: Grouping) => ({
  state,
  done,
  total,
  finishedAt: finishedAt ? new Date(finishedAt) : null,
});

/** A group as its pages show it. */
export const groupView = (group: GroupRow, clauses: Clauses) => {
  const clause = group.clauseKey ? clauses.get(group.clauseKey) : undefined;
  return {
    id: group.id,
    clause: clause ? labelPath(clauses, clause) : [],
    gone: group.clauseKey !== null && !clause,
    state: group.state,
    version: group.version,
    words: group.words,
    opinions: group.opinions,
    people: group.people,
    unanswered: group.unanswered,
    late: group.late,
    rowVersions: group.rowVersions,
  };
};

/** The group behind an address; null for what is no id. */
export const groupId = (value: string | undefined): string | null =>
  value && isUuid(value) ? value : null;
