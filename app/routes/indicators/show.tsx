import { type Tile, tilesOf } from "#app/domain/indicators/tiles.ts";
import { siteContext } from "#app/middleware/context.ts";
import { page } from "#app/middleware/page.server.ts";
import { IndicatorsView, type IndicatorsViewData } from "#app/ui/indicators/indicators-view.tsx";
import { usePage } from "#app/ui/page-data.tsx";
import { findUnit, listCommunes, type UnitRow } from "#db/queries/units.ts";
import type { Route } from "./+types/show";
import { readReport } from "./report.server.ts";

/** Communes do not move: their tiles are laid once for each list of them. */
let laid: { of: string; tiles: Tile[] } = { of: "", tiles: [] };

const tilesFor = (communes: readonly UnitRow[]): Tile[] => {
  const points = communes.flatMap(({ code, kind, lon, lat }) =>
    kind !== "thanh_pho" && lon !== null && lat !== null ? [{ code, lon, lat }] : [],
  );
  const of = JSON.stringify(points);
  if (laid.of !== of) laid = { of, tiles: tilesOf(points) };
  return laid.tiles;
};

export const loader = async ({ context, request }: Route.LoaderArgs) => {
  const { db, demo } = context.get(siteContext);
  const [report, communes] = await Promise.all([readReport(context), listCommunes(db)]);
  const { unit } = report;
  const parent = unit.parentCode ? await findUnit(db, unit.parentCode) : null;
  const shown = new Set(report.rows.map(({ code }) => code));
  const view: IndicatorsViewData = {
    ...report,
    unit: { code: unit.code, name: unit.fullName, kind: unit.kind, isSample: unit.isSample },
    parent: parent ? { code: parent.code, name: parent.fullName } : null,
    units: communes.map(({ code, fullName }) => ({ code, name: fullName })),
    tiles:
      unit.kind === "thanh_pho" ? tilesFor(communes).filter(({ code }) => shown.has(code)) : [],
    demo,
  };
  return page(context, request, view);
};

export default function Indicators() {
  return <IndicatorsView view={usePage<IndicatorsViewData>()} />;
}
