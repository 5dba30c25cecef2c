import { matchNewText } from "#app/domain/policies/compare/new-version.ts";
import { type Piece, piecesOf } from "#app/domain/policies/compare/pieces.ts";
import { placeOf } from "#app/domain/policies/compare/place-name.ts";
import { requestContext, siteContext } from "#app/middleware/context.ts";
import type { LoaderContext } from "#app/middleware/loader-context.ts";
import type { ProposalView, RevisionOverview } from "#app/ui/desk/revisions/revision-views.ts";
import { findSourceText } from "#db/queries/dossier.ts";
import { findPolicyText, type PolicyText } from "#db/queries/policies.ts";
import { type AcceptedWording, listAcceptedWordings } from "#db/queries/proposals.ts";
import type { Revision } from "#db/queries/revisions.ts";
import { headView } from "../policies/dossier-view.server.ts";
import type { RevisionContext } from "./revision-context.server.ts";

/** Where a new version stands, what residents proposed for it, and the text to begin with. */
export const overviewView = async (
  context: LoaderContext,
  found: RevisionContext,
): Promise<RevisionOverview> => {
  const { db } = context.get(siteContext);
  const { url } = context.get(requestContext);
  const { head, revision } = found;
  const [text, accepted] = await Promise.all([
    findPolicyText(db, head.id, head.currentVersion),
    listAcceptedWordings(db, head.id),
  ]);
  const wantsPresent = url.searchParams.get("tu") === "hien-hanh" && found.mayWrite;
  return {
    frame: headView(context, found),
    state: found.state,
    mayWrite: found.mayWrite,
    editable: found.editable,
    revision: revision && text ? standingOf(revision, text) : null,
    proposals: text ? accepted.map((row) => proposalView(row, text, revision)) : [],
    present: wantsPresent ? await findSourceText(db, head.id, head.currentVersion) : null,
    done: url.searchParams.get("xong"),
    doneAt: doneAt(url.searchParams.get("cho"), revision),
  };
};

const standingOf = (revision: Revision, base: PolicyText): RevisionOverview["revision"] => {
  const matched = matchNewText(base, revision);
  return {
    state: revision.state,
    seen: revision.rowVersion,
    clauses: revision.rows.length,
    unsure: matched.ok ? matched.value.matching.unsure.length : 0,
    refusal: matched.ok ? null : matched.refusal,
    decider: revision.deciderName,
    decisionNote: revision.decisionNote,
  };
};

const proposalView = (
  row: AcceptedWording,
  text: PolicyText,
  revision: Revision | null,
): ProposalView => {
  const pieces: Piece[] = piecesOf(text.clauses);
  const at = pieces.findIndex(({ key }) => key === row.clauseKey);
  return {
    id: row.commentId,
    receipt: row.receiptCode,
    place: at < 0 ? [] : placeOf(pieces, at),
    from: row.wordingFrom,
    to: row.wording,
    disposition: row.disposition,
    included:
      row.done ||
      Object.values(revision?.causes ?? {})
        .flat()
        .includes(row.commentId),
    gone: at < 0,
  };
};

/** The place in the new version that the address names. */
const doneAt = (anchor: string | null, revision: Revision | null) => {
  const pieces = revision?.rows.map(({ depth: _, ...row }) => ({ ...row, key: null })) ?? [];
  const at = pieces.findIndex((row) => row.anchor === anchor);
  return at < 0 ? null : placeOf(pieces, at);
};
