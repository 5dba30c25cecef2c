import { data, redirect } from "react-router";
import { copyFor } from "#app/copy/copy.ts";
import { can, canSomewhere } from "#app/domain/access.ts";
import { decodeText } from "#app/domain/policies/source.ts";
import { statusOf } from "#app/domain/refusals.ts";
import { parseVillageCsv } from "#app/domain/units/village-csv.ts";
import { requestContext, siteContext } from "#app/middleware/context.ts";
import { type PostedForm, readForm } from "#app/middleware/form.server.ts";
import type { LoaderContext } from "#app/middleware/loader-context.ts";
import { requireStaff } from "#app/middleware/require.server.ts";
import { importVillages } from "#app/services/units/import-villages.server.ts";
import { type VillagesFailure, VillagesPage } from "#app/ui/desk/villages-page.tsx";
import { link, urls } from "#app/urls.ts";
import { listCommunes } from "#db/queries/units.ts";
import type { Route } from "./+types/villages";

/** Communes whose lists this person keeps; 403 for those who keep none. */
const ownCommunes = async (context: LoaderContext) => {
  const account = requireStaff(context);
  if (!canSomewhere(account, "units.import_villages")) {
    throw data({ code: "forbidden" }, { status: 403 });
  }
  const communes = await listCommunes(context.get(siteContext).db);
  return communes
    .filter(({ kind }) => kind !== "thanh_pho")
    .filter(({ path }) => can(account, "units.import_villages", { unitPath: path }))
    .map(({ code, fullName }) => ({ code, name: fullName }));
};

export const loader = async ({ context }: Route.LoaderArgs) => {
  const { url } = context.get(requestContext);
  const counts = (url.searchParams.get("xong") ?? "").split("-").map(Number);
  const [added, changed, unchanged] = counts;
  return {
    communes: await ownCommunes(context),
    done:
      added !== undefined &&
      changed !== undefined &&
      unchanged !== undefined &&
      counts.every(Number.isFinite)
        ? { added, changed, unchanged, commune: url.searchParams.get("xa") ?? "" }
        : null,
  };
};

export const action = async ({ context, request }: Route.ActionArgs) => {
  const communes = await ownCommunes(context);
  const { now, lang } = context.get(requestContext);
  const copy = copyFor(lang);
  const form = await readForm(request);
  const commune = communes.find(({ code }) => code === form.text("xa"));
  const text = await textOf(form);
  const again = (status: number, failure: Partial<VillagesFailure>) =>
    data<VillagesFailure>(
      {
        values: { ...form.values, bang: text ?? form.text("bang") },
        errors: [],
        faults: [],
        good: null,
        ...failure,
      },
      { status },
    );
  if (!commune) {
    const message = copy.desk.fields.faults.choice_missing(copy.desk.tools.villages.commune);
    return again(422, { errors: [{ field: "xa", message }] });
  }
  if (text === null) {
    return again(422, {
      errors: [{ field: "file", message: copy.refusals.plain_unreadable }],
    });
  }
  const table = parseVillageCsv(text, commune.code);
  if (!table.ok) return again(422, { faults: table.errors });
  if (form.text("op") === "xem") return again(200, { good: table.rows.length });

  const { db } = context.get(siteContext);
  const imported = await importVillages(db, { communeCode: commune.code, rows: table.rows, now });
  if (imported.ok) {
    const { added, changed, unchanged } = imported.value;
    const here = link(lang, urls.deskVillages());
    return redirect(`${here}?xong=${added}-${changed}-${unchanged}&xa=${commune.code}`, 303);
  }
  const { code, details } = imported.refusal;
  const codes = Array.isArray(details?.codes) ? details.codes.join(", ") : "";
  const message = codes ? copy.desk.tools.villages.unknownSuccessors(codes) : copy.refusals[code];
  return again(statusOf(code), { errors: [{ field: "bang", message }] });
};

/** The table as pasted or uploaded; null for a file that is no text. */
const textOf = async (form: PostedForm): Promise<string | null> => {
  const file = form.file("file");
  return file ? decodeText(new Uint8Array(await file.arrayBuffer())) : form.text("bang");
};

export default function Villages({ loaderData, actionData }: Route.ComponentProps) {
  return <VillagesPage {...loaderData} failure={actionData ?? null} />;
}
