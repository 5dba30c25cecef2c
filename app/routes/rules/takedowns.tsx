import { requestContext, siteContext } from "#app/middleware/context.ts";
import type { LoaderContext } from "#app/middleware/loader-context.ts";
import { page } from "#app/middleware/page.server.ts";
import { usePage } from "#app/ui/page-data.tsx";
import { RegisterView, type RegisterViewData } from "#app/ui/screening/register-view.tsx";
import { listTakedowns } from "#db/queries/takedowns.ts";
import type { Route } from "./+types/takedowns";

const PER_PAGE = 50;

/** The public register of words that were taken down, without the words. */
export const loader = async ({ context, request }: Route.LoaderArgs) =>
  page(context, request, await load(context));

const load = async (context: LoaderContext): Promise<RegisterViewData> => {
  const { url } = context.get(requestContext);
  const after = placeOf(url.searchParams.get("sau"));
  const rows = await listTakedowns(context.get(siteContext).db, after, PER_PAGE + 1);
  const last = rows.length > PER_PAGE ? rows[PER_PAGE - 1] : undefined;
  return {
    rows: rows.slice(0, PER_PAGE),
    more: last ? `${new Date(last.at).toISOString()}~${last.id}` : null,
    isFirst: after === null,
  };
};

/** A place in the register as its address writes it; null for anything else. */
const placeOf = (value: string | null): { at: string; id: string } | null => {
  const [, at, id] = /^(2\d{3}-\d\d-\d\dT[\d:.]{8,12}Z)~(\d{1,18})$/.exec(value ?? "") ?? [];
  return at && id && !Number.isNaN(Date.parse(at)) ? { at, id } : null;
};

export default function Takedowns() {
  return <RegisterView view={usePage<RegisterViewData>()} />;
}
