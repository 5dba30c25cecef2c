import { copyFor } from "#app/copy/copy.ts";
import { labelOf } from "#app/copy/state-words.ts";
import { checkText } from "#app/domain/vietnamese.ts";
import { requestContext, siteContext } from "#app/middleware/context.ts";
import { link, urls } from "#app/urls.ts";
import type { Route } from "./+types/similar";
import { similarTo } from "./similar.server.ts";

/** Initiatives of a unit that look like a title, for the form while it is being written. */
export const loader = async ({ context }: Route.LoaderArgs) => {
  const { url, lang, now } = context.get(requestContext);
  const words = checkText(url.searchParams.get("q") ?? "", { min: 0, max: 200 });
  const unit = url.searchParams.get("don-vi") ?? "";
  const { db } = context.get(siteContext);
  const rows = words.ok ? await similarTo(db, words.value, unit, now) : [];
  const items = rows.map((row) => ({
    title: row.title,
    label: labelOf(copyFor(lang), "initiative", row.state),
    place: row.villageName ?? row.unitName,
    href: link(lang, urls.initiative(row.code)),
  }));
  return Response.json({ items }, { headers: { "Cache-Control": "private, no-store" } });
};
