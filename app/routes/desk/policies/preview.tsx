import { data } from "react-router";
import { siteContext } from "#app/middleware/context.ts";
import { wholeText } from "#app/services/policies/policy-text.server.ts";
import { PreviewPage } from "#app/ui/desk/preview-page.tsx";
import { listFiles } from "#db/queries/attachments.ts";
import { findPolicyText } from "#db/queries/policies.ts";
import type { Route } from "./+types/preview";
import { headView } from "./dossier-view.server.ts";
import { dossierOr404 } from "./load-dossier.server.ts";

/** The one part of a dossier that has nothing to press: a whole law is long enough without a script. */
export const loader = async ({ context, params }: Route.LoaderArgs) => {
  const dossier = await dossierOr404(context, params.id);
  const { db } = context.get(siteContext);
  const { textId: id, currentVersion } = dossier.head;
  const stored = await findPolicyText(db, id, currentVersion);
  if (!stored) throw data({ code: "not_found" }, { status: 404 });
  const text = await wholeText(db, id, currentVersion, stored);
  const files = (await listFiles(db, id)).filter(({ isPublic }) => isPublic);
  return { frame: headView(context, dossier), head: dossier.head, text, files };
};

export default function Preview({ loaderData }: Route.ComponentProps) {
  return <PreviewPage {...loaderData} />;
}
