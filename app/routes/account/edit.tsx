import { data, redirect } from "react-router";
import { type FormFault, readProfile } from "#app/domain/accounts/schema.ts";
import type { Refusal } from "#app/domain/outcome.ts";
import { formFields } from "#app/http/form-fields.ts";
import { again } from "#app/middleware/answer.server.ts";
import { requestContext, siteContext, workFrom } from "#app/middleware/context.ts";
import { requireAccount } from "#app/middleware/require.server.ts";
import { updateProfile } from "#app/services/accounts/update-profile.server.ts";
import { useCopy } from "#app/ui/copy.tsx";
import { ErrorSummary, errorOf } from "#app/ui/form/error-summary.tsx";
import { Form } from "#app/ui/form/form.tsx";
import { Select } from "#app/ui/form/select.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { TextInput } from "#app/ui/form/text-input.tsx";
import { Breadcrumbs } from "#app/ui/layout/breadcrumbs.tsx";
import { Page } from "#app/ui/layout/page.tsx";
import { PageTitle } from "#app/ui/layout/page-title.tsx";
import { link, urls } from "#app/urls.ts";
import { listCommunes, listVillages } from "#db/queries/units.ts";
import type { Route } from "./+types/edit";
import { faultErrors, refusalErrors } from "./messages.ts";
import { placesOf } from "./places.ts";

export const handle = { hydrate: true };

export const loader = async ({ context }: Route.LoaderArgs) => {
  const account = requireAccount(context);
  const { db } = context.get(siteContext);
  const commune = account.unitCode?.split("-")[0] ?? "";
  const [communes, villages] = await Promise.all([
    listCommunes(db),
    commune ? listVillages(db, commune) : [],
  ]);
  return {
    displayName: account.displayName,
    unit: commune,
    village: account.unitCode?.includes("-") ? account.unitCode : "",
    communes: placesOf(communes),
    villages: placesOf(villages),
  };
};

export const action = async ({ context, request }: Route.ActionArgs) => {
  requireAccount(context);
  const fields = await formFields(request);
  const checked = readProfile(fields);
  const faults: FormFault[] = checked.ok ? [] : checked.faults;
  const kept: { fields: Record<string, string>; faults: FormFault[]; refusal: Refusal | null } = {
    fields,
    faults,
    refusal: null,
  };
  if (!checked.ok) return data(kept, { status: 422 });
  const outcome = await updateProfile(workFrom(context), checked.value);
  if (!outcome.ok) return again(outcome.refusal, kept);
  return redirect(link(context.get(requestContext).lang, `${urls.account()}?da-luu=1`), 303);
};

export default function EditProfile({ loaderData, actionData }: Route.ComponentProps) {
  const { copy, lang, to } = useCopy();
  const words = copy.accounts.profile;
  const errors = [
    ...faultErrors(actionData?.faults, copy.accounts),
    ...refusalErrors(actionData?.refusal, "signUp", copy, lang),
  ];
  const typed = actionData?.fields ?? {};
  return (
    <Page>
      <Breadcrumbs crumbs={[{ label: copy.accounts.account.title, href: urls.account() }]} />
      <ErrorSummary errors={errors} />
      <PageTitle title={words.title} failed={errors.length > 0} />
      <Form>
        <TextInput
          id="displayName"
          name="displayName"
          label={copy.accounts.signUp.name}
          hint={copy.accounts.signUp.nameHint}
          value={typed.displayName ?? loaderData.displayName}
          error={errorOf(errors, "displayName")}
          autoComplete="name"
        />
        <Select
          id="unit"
          name="unit"
          label={copy.accounts.signUp.unit}
          value={typed.unit ?? loaderData.unit}
          error={errorOf(errors, "unit")}
          options={loaderData.communes}
          empty={copy.accounts.signUp.unitNone}
          optional
        />
        <Select
          id="village"
          name="village"
          label={words.village}
          hint={words.villageHint}
          value={typed.village ?? loaderData.village}
          error={errorOf(errors, "village")}
          options={loaderData.villages}
          empty={words.villageNone}
          optional
        />
        <Submit>{words.submit}</Submit>
      </Form>
      <p>
        <a href={to(urls.account())}>{copy.common.back}</a>
      </p>
    </Page>
  );
}
