import { data } from "react-router";
import { siteContext } from "#app/middleware/context.ts";
import { versionedPage } from "#app/middleware/page.server.ts";
import { publishedText } from "#app/services/policies/policy-text.server.ts";
import { usePage } from "#app/ui/page-data.tsx";
import { VersionView, type VersionViewData } from "#app/ui/policies/version-view.tsx";
import { listVersions } from "#db/queries/policies.ts";
import type { Route } from "./+types/version";
import { policyOr404 } from "./policy-page.server.ts";

export const loader = async ({ context, params, request }: Route.LoaderArgs) => {
  const { db } = context.get(siteContext);
  const head = await policyOr404(context, params.code);
  const versions = await listVersions(db, head.textId);
  const version = versions.find((row) => String(row.number) === params.n && row.publishedAt);
  const text = version ? await publishedText(db, head.textId, version.number) : null;
  if (!version || !text) throw data(null, { status: 404 });
  const seen = [head.id, head.version, head.revision, head.state, version.number];
  return versionedPage(context, request, seen, async (): Promise<VersionViewData> => {
    const { code, title, isSample } = head;
    const published = versions.filter((row) => row.publishedAt);
    return { code, title, isSample, version, text, versions: published };
  });
};

export default function Version() {
  return <VersionView view={usePage<VersionViewData>()} />;
}
