import { data, redirect } from "react-router";
import { requestContext, siteContext } from "#app/middleware/context.ts";
import { versionedPage } from "#app/middleware/page.server.ts";
import { publishedDifference } from "#app/services/policies/published-difference.server.ts";
import { usePage } from "#app/ui/page-data.tsx";
import { CompareView, type CompareViewData } from "#app/ui/versions/compare-view.tsx";
import { link, urls } from "#app/urls.ts";
import { listCauses } from "#db/queries/changes.ts";
import { listVersions, type VersionRow } from "#db/queries/policies.ts";
import type { Route } from "./+types/compare";
import { policyOr404 } from "./policy-page.server.ts";

export const loader = async ({ context, params, request }: Route.LoaderArgs) => {
  const { db } = context.get(siteContext);
  const { lang, url } = context.get(requestContext);
  const head = await policyOr404(context, params.code);
  const versions = (await listVersions(db, head.textId)).filter((row) => row.publishedAt !== null);
  const to = asked(url, "den", versions) ?? versions[0]?.number ?? 1;
  const from = asked(url, "tu", versions) ?? Math.max(1, to - 1);
  if (from > to) throw redirect(link(lang, urls.policyCompare(head.code, to, from)), 303);
  const all = url.searchParams.get("tat-ca") === "1";
  const seen = [head.id, head.version, head.revision, head.state, head.updatedAt];
  return versionedPage(context, request, seen, async (): Promise<CompareViewData> => {
    const same = from === to;
    const [difference, causes] = await Promise.all([
      same ? null : publishedDifference(db, head.textId, from, to),
      same ? [] : listCauses(db, head.textId, from, to),
    ]);
    const { code, title, isSample } = head;
    return { code, title, isSample, versions, from, to, all, difference, causes };
  });
};

/** The version that the address names; null where it names none, 404 where there is no such version. */
const asked = (url: URL, name: string, versions: readonly VersionRow[]): number | null => {
  const value = url.searchParams.get(name) ?? "";
  if (value === "") return null;
  const known = versions.find(({ number }) => String(number) === value);
  if (!known) throw data(null, { status: 404 });
  return known.number;
};

export default function Compare() {
  return <CompareView view={usePage<CompareViewData>()} />;
}
