import { STANDINGS } from "#app/domain/policies/groups.ts";
import { requestContext, siteContext } from "#app/middleware/context.ts";
import type { LoaderContext } from "#app/middleware/loader-context.ts";
import {
  findGroup,
  findNextOpenGroup,
  listGroupAnswers,
  listGroups,
  listMembers,
} from "#db/queries/comment-groups.ts";
import { findPolicyText } from "#db/queries/policies.ts";
import { listResponseRows } from "#db/queries/responses.ts";
import { headView } from "../policies/dossier-view.server.ts";
import type { DossierContext } from "../policies/load-dossier.server.ts";
import { visit } from "../synthesis/table-company.server.ts";
import { type Clauses, rowView } from "../synthesis/table-rows.server.ts";
import { mayFill } from "../synthesis/table-view.server.ts";
import { groupId, groupView } from "./list-view.server.ts";

const PER_PAGE = 50;
const MOST_TARGETS = 60;
const MOST_ANSWERS = 10;

/** One group with a page of its opinions, the answers it has, and where opinions could move; null for none. */
export const oneGroupView = async (
  context: LoaderContext,
  dossier: DossierContext,
  asked: string | undefined,
) => {
  const { db } = context.get(siteContext);
  const { searchParams: query } = context.get(requestContext).url;
  const { head } = dossier;
  const id = groupId(asked);
  const group = id ? await findGroup(db, head.id, id) : null;
  if (!group) return null;
  const after = memberOf(query.get("sau"));
  const [members, targets, answers, next, text, company] = await Promise.all([
    listMembers(db, group.id, { after, limit: PER_PAGE + 1 }),
    listGroups(db, head.id, { position: group.position, limit: MOST_TARGETS }),
    listGroupAnswers(db, group.id, MOST_ANSWERS),
    findNextOpenGroup(db, head.id, group),
    findPolicyText(db, head.id, head.currentVersion),
    visit(context, dossier, { part: "", groupId: group.id }),
  ]);
  const shown = members.slice(0, PER_PAGE);
  const last = members.length > PER_PAGE ? shown.at(-1) : undefined;
  const ids = shown.map((member) => member.id);
  const rows = await listResponseRows(db, head.id, { ids, withFormat: true, limit: PER_PAGE });
  const clauses: Clauses = new Map(text?.clauses.map((clause) => [clause.key, clause]));
  const byId = new Map(rows.map((row) => [row.id, rowView(row, clauses)]));
  return {
    frame: headView(context, dossier),
    opinions: head.opinionCount,
    unanswered: head.unansweredCount,
    writable: mayFill(dossier),
    company,
    group: groupView(group, clauses),
    rows: shown.flatMap(({ id: of, standing, likeness }) => {
      const row = byId.get(of);
      return row ? [{ row, standing, likeness }] : [];
    }),
    more: last ? `${last.standing}~${last.id}` : null,
    isFirst: after === null,
    targets: targets
      .filter((one) => one.id !== group.id && one.round === group.round)
      .filter(({ clauseKey }) => clauseKey === group.clauseKey)
      .map((one) => ({ id: one.id, words: one.words, opinions: one.opinions })),
    answers: answers.map(({ disposition, answer, who, rows: n }) => ({
      disposition,
      answer,
      who,
      rows: n,
    })),
    next,
    done: query.get("xong"),
    written: Number(query.get("so")) || 0,
  };
};

const memberOf = (value: string | null) => {
  const [word, id] = (value ?? "").split("~");
  const standing = STANDINGS.find((one) => one === word);
  const known = groupId(id);
  return standing && known ? { standing, id: known } : null;
};
