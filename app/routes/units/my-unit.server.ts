import { readPreference } from "#app/http/preferences.ts";
import { sessionContext, siteContext } from "#app/middleware/context.ts";
import type { LoaderContext } from "#app/middleware/loader-context.ts";
import { findUnit, type UnitRow } from "#db/queries/units.ts";

const COMMUNE = /^\d{2}\/(\d{5})(?:\/|$)/;

/** Code of the commune the reader chose, else of the one the account lives in. */
export const myUnitCode = (context: LoaderContext, request: Request): string | null => {
  const { actor } = context.get(sessionContext);
  const home = actor.kind === "account" ? COMMUNE.exec(actor.unitPath ?? "")?.[1] : undefined;
  return readPreference(request, "unit") ?? home ?? null;
};

/** The unit itself; null when there is none or it is gone. */
export const findMyUnit = async (
  context: LoaderContext,
  request: Request,
): Promise<UnitRow | null> => {
  const code = myUnitCode(context, request);
  return code ? findUnit(context.get(siteContext).db, code) : null;
};
