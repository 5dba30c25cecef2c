import { data, redirect } from "react-router";
import { CITY_CODE } from "#app/domain/units/schema.ts";
import { preferenceCookie, readPreference } from "#app/http/preferences.ts";
import { requestContext, siteContext } from "#app/middleware/context.ts";
import { readForm } from "#app/middleware/form.server.ts";
import type { LoaderContext } from "#app/middleware/loader-context.ts";
import { page } from "#app/middleware/page.server.ts";
import { followingOf } from "#app/routes/follows/following.server.ts";
import { usePage } from "#app/ui/page-data.tsx";
import { UnitView, type UnitViewData } from "#app/ui/units/unit-view.tsx";
import { link, urls } from "#app/urls.ts";
import { listRecords } from "#db/queries/records.ts";
import {
  findUnit,
  listCommunes,
  listFormerNames,
  listVillages,
  type UnitRow,
} from "#db/queries/units.ts";
import type { Route } from "./+types/show";

const OPEN = 5;
const RECENT = 10;

export const loader = async ({ context, params, request }: Route.LoaderArgs) => {
  const { db } = context.get(siteContext);
  const { now } = context.get(requestContext);
  const unit = await unitOr404(context, params.unit);
  const isCity = unit.code === CITY_CODE;
  const records = { unitPath: unit.path, wholes: isCity };
  const [open, recent, children, formerNames, successor] = await Promise.all([
    listRecords(db, { ...records, states: ["open"], order: "closing", limit: OPEN }, now),
    listRecords(db, { ...records, limit: RECENT }, now),
    isCity ? listCommunes(db) : listVillages(db, unit.code),
    isCity ? [] : listFormerNames(db, unit.code),
    unit.successorCode ? findUnit(db, unit.successorCode) : null,
  ]);
  const view: UnitViewData = {
    unit,
    successor,
    children: children.filter(({ code }) => code !== unit.code),
    formerNames,
    open,
    recent,
    mine: readPreference(request, "unit") === unit.code,
    following: await followingOf(context, { topic: "unit", value: unit.code }),
    now,
  };
  return page(context, request, view);
};

/** Chooses the unit as the reader's own, or forgets the choice. */
export const action = async ({ context, params, request }: Route.ActionArgs) => {
  const unit = await unitOr404(context, params.unit);
  const form = await readForm(request);
  const { secure } = context.get(siteContext);
  const chosen = form.text("chon") === "1" ? unit.code : null;
  return redirect(link(context.get(requestContext).lang, urls.unit(unit.code)), {
    status: 303,
    headers: {
      "Set-Cookie": preferenceCookie("unit", chosen, secure),
      "Cache-Control": "private, no-store",
    },
  });
};

const unitOr404 = async (context: LoaderContext, code: string): Promise<UnitRow> => {
  const unit = /^\d{2}(?:\d{3})?$/.test(code)
    ? await findUnit(context.get(siteContext).db, code)
    : null;
  if (!unit) throw data(null, { status: 404 });
  return unit;
};

export default function Unit() {
  return <UnitView view={usePage<UnitViewData>()} />;
}
