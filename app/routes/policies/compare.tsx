import { siteContext } from "#app/middleware/context.ts";
import { page } from "#app/middleware/page.server.ts";
import { usePage } from "#app/ui/page-data.tsx";
import { CompareView, type CompareViewData } from "#app/ui/policies/compare-view.tsx";
import { listVersions } from "#db/queries/policies.ts";
import type { Route } from "./+types/compare";
import { policyOr404 } from "./policy-page.server.ts";

export const loader = async ({ context, params, request }: Route.LoaderArgs) => {
  const { db } = context.get(siteContext);
  const head = await policyOr404(context, params.code);
  const versions = await listVersions(db, head.id);
  const view: CompareViewData = {
    code: head.code,
    title: head.title,
    versions: versions.filter(({ publishedAt }) => publishedAt !== null),
  };
  return page(context, request, view);
};

export default function Compare() {
  return <CompareView view={usePage<CompareViewData>()} />;
}
