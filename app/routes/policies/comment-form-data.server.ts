import { randomUUID } from "node:crypto";
import { can } from "#app/domain/access.ts";
import { piecesOf } from "#app/domain/policies/compare/pieces.ts";
import { placeOf } from "#app/domain/policies/compare/place-name.ts";
import { clauseWords, endOf, WORDABLE, WORDING_LIMIT } from "#app/domain/policies/wording.ts";
import { codePoints } from "#app/domain/vietnamese.ts";
import { sessionContext, siteContext } from "#app/middleware/context.ts";
import type { LoaderContext } from "#app/middleware/loader-context.ts";
import { type PolicyTree, publishedText } from "#app/services/policies/policy-text.server.ts";
import type { CommentFormData, WordingOffer } from "#app/ui/policies/comment-form-data.ts";
import { policyOr404 } from "./policy-page.server.ts";

/** What was chosen before the form is shown: a clause, and the version it was read in. */
export type Chosen = { anchor: string; version: string };

/** Everything that the form of an opinion shows: the articles of the version read, the chosen one's parts and words. */
export const commentFormData = async (
  context: LoaderContext,
  code: string,
  { anchor, version }: Chosen,
  parked: CommentFormData["parked"],
): Promise<CommentFormData> => {
  const { db } = context.get(siteContext);
  const { actor } = context.get(sessionContext);
  const head = await policyOr404(context, code);
  const seen = Number(version);
  const old = seen >= 1 && seen < head.currentVersion;
  const read = old ? await publishedText(db, head.textId, seen) : null;
  const text = read ?? (await publishedText(db, head.textId, head.currentVersion));
  return {
    code: head.code,
    title: head.title,
    state: head.state,
    clauses: (text?.clauses ?? [])
      .filter(({ kind }) => kind === "dieu")
      .map((clause) => ({ anchor: clause.anchor, label: clause.label, title: clause.title })),
    anchor,
    offer: text ? offerOf(text, anchor) : null,
    seenVersion: read ? seen : head.currentVersion,
    currentVersion: head.currentVersion,
    name: actor.kind === "account" ? actor.displayName : null,
    helper: can(actor, "comment.enter_for_others", head),
    parked,
    submissionId: randomUUID(),
  };
};

const EXCERPT = 60;

/** The chosen clause with its words, and the parts of its article to choose from. */
const offerOf = (text: PolicyTree, anchor: string): WordingOffer | null => {
  const { clauses } = text;
  const at = clauses.findIndex((clause) => clause.anchor === anchor);
  const chosen = clauses[at];
  if (!chosen || !WORDABLE.includes(chosen.kind)) return null;
  const pieces = piecesOf(clauses);
  const article = articleOf(pieces, at);
  const words = clauseWords(clauses, at);
  return {
    anchor,
    place: placeOf(pieces, at),
    article: placeOf(pieces, article),
    words: codePoints(words) > WORDING_LIMIT ? null : words,
    parts: clauses.slice(article + 1, endOf(clauses, article)).map((part, index) => ({
      anchor: part.anchor,
      place: placeOf(pieces, article + 1 + index),
      excerpt: [...(part.title || part.body)].slice(0, EXCERPT).join(""),
    })),
  };
};

const articleOf = (pieces: ReturnType<typeof piecesOf>, at: number): number => {
  let place = at;
  while (pieces[place]?.kind !== "dieu") {
    const up = pieces[place]?.parent ?? null;
    if (up === null) return place;
    place = up;
  }
  return place;
};
