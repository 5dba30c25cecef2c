import { redirect } from "react-router";
import { can, denial } from "#app/domain/access.ts";
import { EDITABLE_REVISION, REVISABLE, WITH_REVISION } from "#app/domain/policies/revision.ts";
import { requestContext, siteContext } from "#app/middleware/context.ts";
import type { LoaderContext } from "#app/middleware/loader-context.ts";
import { revisionSubject } from "#app/services/revisions/decide-revision.server.ts";
import { link, urls } from "#app/urls.ts";
import { findOpenRevision, type Revision } from "#db/queries/revisions.ts";
import { type DossierContext, dossierOr404 } from "../policies/load-dossier.server.ts";

export type RevisionContext = DossierContext & {
  revision: Revision | null;
  /** May prepare a new version now. */
  mayWrite: boolean;
  /** The one under way may be changed by the reader now. */
  editable: boolean;
  /** May decide about it; `own_work` for who would but had a part in it. */
  decides: "yes" | "no" | "own_work";
};

/** The dossier with its new version under way; a dossier that can't have one leads back to itself. */
export const revisionOr404 = async (
  context: LoaderContext,
  id: string,
): Promise<RevisionContext> => {
  const dossier = await dossierOr404(context, id);
  const { account, state, subject } = dossier;
  if (!WITH_REVISION.includes(state)) {
    throw redirect(link(context.get(requestContext).lang, urls.deskPolicy(id)), 303);
  }
  const revision = await findOpenRevision(context.get(siteContext).db, id);
  const mayWrite = REVISABLE.includes(state) && can(account, "revision.write", subject);
  const denied = revision
    ? denial(account, "revision.decide", revisionSubject(subject, revision))
    : "forbidden";
  const handedIn = revision?.state === "proposed";
  return {
    ...dossier,
    revision,
    mayWrite,
    editable: mayWrite && revision !== null && EDITABLE_REVISION.includes(revision.state),
    decides: !handedIn ? "no" : denied === null ? "yes" : denied === "own_work" ? denied : "no",
  };
};

/** A number that a form carries; NaN stands for none. */
export const seenIn = (value: string): number | null =>
  /^\d{1,9}$/.test(value) ? Number(value) : null;
