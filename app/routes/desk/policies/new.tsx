import { randomUUID } from "node:crypto";
import { data, redirect } from "react-router";
import { z } from "zod";
import { copyFor } from "#app/copy/copy.ts";
import { rolesFor } from "#app/domain/access.ts";
import { choiceField, textField } from "#app/domain/fields.ts";
import { flatten } from "#app/domain/policies/outline.ts";
import { DOCUMENT_KINDS, TITLE_LIMIT } from "#app/domain/policies/schema.ts";
import { outlineOf } from "#app/domain/policies/source.ts";
import { statusOf } from "#app/domain/refusals.ts";
import { requestContext, siteContext, workFrom } from "#app/middleware/context.ts";
import { fieldErrors, parseFields } from "#app/middleware/fields.server.ts";
import type { LoaderContext } from "#app/middleware/loader-context.ts";
import { requireStaff } from "#app/middleware/require.server.ts";
import { createDraft } from "#app/services/policies/create-draft.server.ts";
import { DraftForm } from "#app/ui/desk/draft-form.tsx";
import { link, urls } from "#app/urls.ts";
import { findUnit } from "#db/queries/units.ts";
import type { Route } from "./+types/new";
import { readDraftForm } from "./draft-source.server.ts";
import { sourceErrors, sourceStatus } from "./source-errors.server.ts";

export const loader = async ({ context }: Route.LoaderArgs) => ({
  units: await ownUnits(context),
  submissionId: randomUUID(),
});

/** Units for which the person may open a dossier; 403 for those who draft nowhere. */
const ownUnits = async (context: LoaderContext) => {
  const account = requireStaff(context);
  const codes = [...new Set(rolesFor(account, "policy.create").map(({ unitCode }) => unitCode))];
  if (codes.length === 0) throw data({ code: "forbidden" }, { status: 403 });
  const { db } = context.get(siteContext);
  const units = await Promise.all(codes.map((code) => findUnit(db, code)));
  return units
    .filter((unit) => unit !== null)
    .map(({ code, fullName }) => ({ code, name: fullName }));
};

export const action = async ({ context, request }: Route.ActionArgs) => {
  const units = await ownUnits(context);
  const { lang } = context.get(requestContext);
  const copy = copyFor(lang);
  const words = copy.desk.drafts;
  const { form, source } = await readDraftForm(context, request);
  const schema = z.object({
    unitCode: choiceField(units.map(({ code }) => code)),
    title: textField({ max: TITLE_LIMIT }),
    documentKind: choiceField(DOCUMENT_KINDS),
  });
  const parsed = parseFields(schema, {
    unitCode: form.text("unitCode"),
    title: form.text("title"),
    documentKind: form.text("documentKind"),
  });
  const values = { ...form.values, text: source.text };
  const { fromFile, notes } = source;
  const again = (status: number, errors: { field: string; message: string }[]) =>
    data({ values, errors, fromFile, notes }, { status });

  if (!parsed.ok || source.fault || !form.submissionId) {
    const labels = { unitCode: words.unit, title: words.name, documentKind: words.kind };
    return again(source.fault ? sourceStatus(source) : 422, [
      ...(parsed.ok ? [] : fieldErrors(lang, parsed.issues, labels)),
      ...sourceErrors(copy, source),
      ...(form.submissionId ? [] : [{ field: "", message: copy.policies.form.formOld }]),
    ]);
  }
  const outline = outlineOf(source.text);
  const created = await createDraft(workFrom(context), {
    ...parsed.value,
    text: {
      source: source.text,
      preamble: outline.preamble,
      closing: outline.closing,
      rows: flatten(outline).map(({ position: _, ...row }) => row),
      notes,
    },
    submissionId: form.submissionId,
  });
  if (created.ok) {
    return redirect(link(lang, urls.deskPolicyOutline(created.value.id)), 303);
  }
  const { code } = created.refusal;
  return again(statusOf(code), [{ field: "", message: copy.refusals[code] }]);
};

export default function NewDraft({ loaderData, actionData }: Route.ComponentProps) {
  return <DraftForm {...loaderData} failure={actionData ?? null} />;
}
