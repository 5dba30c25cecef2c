import { data, redirect } from "react-router";
import type { Matched } from "#app/domain/policies/compare/new-version.ts";
import { matchNewText } from "#app/domain/policies/compare/new-version.ts";
import type { Piece } from "#app/domain/policies/compare/pieces.ts";
import { type PlaceStep, placeOf } from "#app/domain/policies/compare/place-name.ts";
import { diffWords } from "#app/domain/policies/compare/word-diff.ts";
import { clauseWords } from "#app/domain/policies/wording.ts";
import { requestContext, siteContext } from "#app/middleware/context.ts";
import type { LoaderContext } from "#app/middleware/loader-context.ts";
import type { MatchView, PlaceChoice } from "#app/ui/desk/revisions/revision-views.ts";
import { link, urls } from "#app/urls.ts";
import { findPolicyText, type PolicyText } from "#db/queries/policies.ts";
import type { Revision } from "#db/queries/revisions.ts";
import { headView } from "../policies/dossier-view.server.ts";
import type { RevisionContext } from "./revision-context.server.ts";

/** Questions on one page; the rest follow when these are answered. */
const MOST_DOUBTS = 40;
/** Longer lists are no help to choose from. */
const MOST_CHOICES = 300;
const EXCERPT = 80;

/** How the clauses of the new version are matched, with a question for every doubt. */
export const matchView = async (
  context: LoaderContext,
  found: RevisionContext,
): Promise<MatchView> => {
  const { lang, url } = context.get(requestContext);
  const { head, revision } = found;
  if (!revision) throw redirect(link(lang, urls.deskRevision(head.id)), 303);
  const base = await findPolicyText(context.get(siteContext).db, head.id, revision.baseVersion);
  const matched = base && matchNewText(base, revision);
  if (!base) throw data({ code: "not_found" }, { status: 404 });
  if (!matched?.ok) throw redirect(link(lang, urls.deskRevision(head.id)), 303);
  const { before, after, matching } = matched.value;
  const { sure, unsure, added, removed } = matching;
  const certain = sure.filter(({ under }) => under === null);
  const moved = certain.filter((pair) => nameOf(before, pair.before) !== nameOf(after, pair.after));
  return {
    frame: headView(context, found),
    seen: revision.rowVersion,
    editable: found.editable,
    counts: {
      sure: certain.length,
      unsure: unsure.length,
      added: added.length,
      removed: removed.length,
    },
    doubts: unsure
      .slice(0, MOST_DOUBTS)
      .map((doubt) => doubtView(matched.value, base, revision, doubt)),
    moved: moved.slice(0, MOST_CHOICES).map((pair) => ({
      old: placeOf(before, pair.before),
      now: placeOf(after, pair.after),
    })),
    added: choices(after, added, ({ anchor }) => anchor),
    removed: choices(before, removed, ({ key }) => key ?? ""),
    mendable: choices(
      after,
      [...added, ...moved.map((pair) => pair.after)].sort((a, b) => a - b),
      ({ anchor }) => anchor,
    ),
    done: url.searchParams.get("xong") === "luu",
  };
};

const nameOf = (pieces: readonly Piece[], at: number): string =>
  JSON.stringify(placeOf(pieces, at).map(({ kind, number }) => [kind, number]));

const doubtView = (
  { before, after }: Matched,
  base: PolicyText,
  revision: Revision,
  doubt: Matched["matching"]["unsure"][number],
): MatchView["doubts"][number] => ({
  anchor: after[doubt.after]?.anchor ?? "",
  oldKey: before[doubt.before]?.key ?? "",
  oldPlace: placeOf(before, doubt.before),
  newPlace: placeOf(after, doubt.after),
  likeness: Math.round(doubt.likeness * 100),
  samePlace: doubt.samePlace,
  words: diffWords(
    clauseWords(base.clauses, doubt.before),
    clauseWords(revision.rows, doubt.after),
  ),
});

const choices = (
  pieces: readonly Piece[],
  places: readonly number[],
  idOf: (piece: Piece) => string,
): PlaceChoice[] =>
  places.slice(0, MOST_CHOICES).flatMap((at) => {
    const piece = pieces[at];
    if (!piece) return [];
    const place: PlaceStep[] = placeOf(pieces, at);
    const excerpt = [...(piece.title || piece.body)].slice(0, EXCERPT).join("");
    return [{ value: idOf(piece), place, excerpt }];
  });
