import { randomUUID } from "node:crypto";
import { data, redirect } from "react-router";
import { validate as isUuid } from "uuid";
import { copyFor } from "#app/copy/copy.ts";
import { canSomewhere } from "#app/domain/access.ts";
import type { Account } from "#app/domain/actor.ts";
import { statusOfFaults } from "#app/domain/attachments/faults.ts";
import { vnDate } from "#app/domain/deadlines.ts";
import { statusOf } from "#app/domain/refusals.ts";
import { type FactKind, isFactKind } from "#app/domain/registered-facts/details.ts";
import { FACT_FORMS } from "#app/domain/registered-facts/fact-forms.ts";
import { requestContext, siteContext, workFrom } from "#app/middleware/context.ts";
import type { LoaderContext } from "#app/middleware/loader-context.ts";
import { requireStaff } from "#app/middleware/require.server.ts";
import { readUploadForm } from "#app/middleware/upload-form.server.ts";
import { registerFact } from "#app/services/registered-facts/register-fact.server.ts";
import { fileErrors } from "#app/ui/attachments/upload-field.tsx";
import { NewFact, type NewFactFailure } from "#app/ui/facts/new-fact.tsx";
import type { FormError } from "#app/ui/form/error-summary.tsx";
import { link, urls } from "#app/urls.ts";
import { listDrafts } from "#db/queries/attachments.ts";
import { findFactByCode, listPlaces } from "#db/queries/facts.ts";
import { areasFor } from "../desk-context.server.ts";
import type { Route } from "./+types/new";
import { readFactForm, typedIn } from "./fact-form.server.ts";

const FILES = [{ field: "tep", purposes: ["photo", "decision"], chosenBy: "muc-dich" }] as const;

/** Who registers facts; 403 for the other desks. */
const registrar = (context: LoaderContext): Account => {
  const account = requireStaff(context);
  if (!canSomewhere(account, "registered_fact.register")) {
    throw data({ code: "forbidden" }, { status: 403 });
  }
  return account;
};

const placesOf = async (context: LoaderContext, account: Account, kind: FactKind) => {
  const { now } = context.get(requestContext);
  const places = await listPlaces(context.get(siteContext).db, {
    areas: areasFor(account, "registered_fact.register"),
    kinds: FACT_FORMS[kind].places,
    day: vnDate(now),
  });
  return places.map(({ code, name, parentName }) => ({
    code,
    name: parentName ? `${name}, ${parentName}` : name,
  }));
};

export const loader = async ({ context }: Route.LoaderArgs) => {
  const account = registrar(context);
  const { url } = context.get(requestContext);
  const asked = url.searchParams.get("loai") ?? "";
  const kind = isFactKind(asked) ? asked : null;
  const from = url.searchParams.get("tu");
  const origin = from && kind ? await findFactByCode(context.get(siteContext).db, from) : null;
  const open = origin?.kind === kind && origin?.state === "confirmed" && !origin.takenDown;
  return {
    kind,
    places: kind ? await placesOf(context, account, kind) : [],
    copied: open && origin ? { code: origin.code, title: origin.title } : null,
    submissionId: randomUUID(),
    formId: randomUUID(),
  };
};

/** The field that a refusal is about. */
const FIELD_OF: Readonly<Partial<Record<string, string>>> = {
  happened_later: "happenedOn",
  unit_unknown: "noi",
  village_gone: "noi",
  forbidden: "noi",
  files_too_many: "tep",
};

export const action = async ({ context, request }: Route.ActionArgs) => {
  const account = registrar(context);
  const { lang } = context.get(requestContext);
  const { db } = context.get(siteContext);
  const copy = copyFor(lang);
  const form = await readUploadForm(context, request, FILES);
  const kind = form.text("loai");
  if (!isFactKind(kind)) throw data(null, { status: 400 });
  const again = async (status: number, errors: FormError[]) =>
    data<NewFactFailure>(
      {
        values: typedIn(form),
        errors,
        formId: form.formId,
        kept: await listDrafts(db, form.formId, form.holder),
      },
      { status },
    );
  if (form.dropped) return again(200, []);
  const read = readFactForm(form, kind, lang);
  const places = await placesOf(context, account, kind);
  const known = places.some(({ code }) => code === form.text("noi"));
  const errors = [
    ...(known ? [] : [{ field: "noi", message: copy.facts.desk.placeMissing }]),
    ...read.errors,
    ...fileErrors(copy, form.faults),
  ];
  if (errors.length > 0 || !read.given) {
    const faults = form.faults.map(({ fault }) => fault);
    return again(faults.length > 0 ? statusOfFaults(faults) : 422, errors);
  }
  if (form.submissionId === null) {
    return again(400, [{ field: "", message: copy.facts.desk.old }]);
  }
  const files = isUuid(form.formId) ? { formId: form.formId, holder: form.holder } : undefined;
  const { submissionId } = form;
  const done = await registerFact(workFrom(context), { ...read.given, files, submissionId });
  if (done.ok) {
    return redirect(`${link(lang, urls.deskFact(done.value.id))}?xong=dang-ky`, 303);
  }
  const { code } = done.refusal;
  return again(statusOf(code), [{ field: FIELD_OF[code] ?? "", message: copy.refusals[code] }]);
};

export default function NewFactPage({ loaderData, actionData }: Route.ComponentProps) {
  return <NewFact view={loaderData} failure={actionData ?? null} />;
}
