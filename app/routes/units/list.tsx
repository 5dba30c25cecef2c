import { searchWords } from "#app/domain/search-words.ts";
import { requestContext, siteContext } from "#app/middleware/context.ts";
import { page } from "#app/middleware/page.server.ts";
import { usePage } from "#app/ui/page-data.tsx";
import { UnitIndex, type UnitIndexData } from "#app/ui/units/unit-index.tsx";
import { listCommunes, searchUnits } from "#db/queries/units.ts";
import type { Route } from "./+types/list";
import { myUnitCode } from "./my-unit.server.ts";

const MOST_FOUND = 120;

export const loader = async ({ context, request }: Route.LoaderArgs) => {
  const { db } = context.get(siteContext);
  const q = searchWords(context.get(requestContext).url.searchParams.get("q") ?? "");
  const [units, found] = await Promise.all([
    listCommunes(db),
    q ? searchUnits(db, q, MOST_FOUND) : null,
  ]);
  const code = myUnitCode(context, request);
  const mine = units.find((unit) => unit.code === code);
  const index: UnitIndexData = {
    q,
    found,
    units,
    mine: mine ? { code: mine.code, name: mine.fullName } : null,
  };
  return page(context, request, index);
};

export default function Units() {
  return <UnitIndex index={usePage<UnitIndexData>()} />;
}
