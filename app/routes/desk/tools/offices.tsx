import { data, redirect } from "react-router";
import { copyFor } from "#app/copy/copy.ts";
import { canSomewhere } from "#app/domain/access.ts";
import { statusOf } from "#app/domain/refusals.ts";
import { parseOffices } from "#app/domain/units/office-table.ts";
import { requestContext, siteContext, workFrom } from "#app/middleware/context.ts";
import { readForm } from "#app/middleware/form.server.ts";
import type { LoaderContext } from "#app/middleware/loader-context.ts";
import { requireStaff } from "#app/middleware/require.server.ts";
import { importOffices } from "#app/services/units/import-offices.server.ts";
import { OfficesPage } from "#app/ui/desk/offices-page.tsx";
import { formatNumber } from "#app/ui/numbers.ts";
import { link, urls } from "#app/urls.ts";
import { listOffices } from "#db/queries/offices.ts";
import type { Route } from "./+types/offices";

/** Who keeps the list; 403 for the other desks. */
const requireKeeper = (context: LoaderContext) => {
  if (canSomewhere(requireStaff(context), "units.import_offices")) return;
  throw data({ code: "forbidden" }, { status: 403 });
};

export const loader = async ({ context }: Route.LoaderArgs) => {
  requireKeeper(context);
  const { url } = context.get(requestContext);
  const [, added, changed] = /^(\d{1,4})-(\d{1,4})$/.exec(url.searchParams.get("xong") ?? "") ?? [];
  return {
    offices: await listOffices(context.get(siteContext).db),
    done: added && changed ? { added: Number(added), changed: Number(changed) } : null,
  };
};

export const action = async ({ context, request }: Route.ActionArgs) => {
  requireKeeper(context);
  const { lang } = context.get(requestContext);
  const copy = copyFor(lang);
  const words = copy.facts.offices;
  const typed = (await readForm(request)).text("bang");
  const again = (status: number, messages: readonly string[]) => {
    const errors = messages.map((message) => ({ field: "bang", message }));
    return data({ typed, errors }, { status });
  };
  const table = parseOffices(typed);
  if (!table.ok) {
    const told = table.errors.map(({ line, code }) =>
      words.line(formatNumber(line, lang), words.faults[code]),
    );
    return again(422, told);
  }
  const done = await importOffices(workFrom(context), table.rows);
  if (!done.ok) return again(statusOf(done.refusal.code), [copy.refusals[done.refusal.code]]);
  const { added, changed } = done.value;
  return redirect(`${link(lang, urls.deskOffices())}?xong=${added}-${changed}`, 303);
};

export default function Offices({ loaderData, actionData }: Route.ComponentProps) {
  return <OfficesPage {...loaderData} failure={actionData ?? null} />;
}
