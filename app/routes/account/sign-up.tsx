import { data, redirect } from "react-router";
import { PASSWORD_MIN } from "#app/domain/accounts/password.ts";
import { CONSENT_WORDING, type FormFault, readSignUp } from "#app/domain/accounts/schema.ts";
import type { Refusal } from "#app/domain/outcome.ts";
import { formFields } from "#app/http/form-fields.ts";
import { again } from "#app/middleware/answer.server.ts";
import { sessionContext, siteContext, workFrom } from "#app/middleware/context.ts";
import { doorOf, letIn } from "#app/middleware/door.server.ts";
import { page } from "#app/middleware/page.server.ts";
import { type Doorway, doorwayOf, wayOn } from "#app/middleware/parked.server.ts";
import { signUp } from "#app/services/accounts/sign-up.server.ts";
import { useCopy } from "#app/ui/copy.tsx";
import { CheckboxList } from "#app/ui/form/checkbox-list.tsx";
import { ErrorSummary, errorOf } from "#app/ui/form/error-summary.tsx";
import { Form } from "#app/ui/form/form.tsx";
import { Select } from "#app/ui/form/select.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { TextInput } from "#app/ui/form/text-input.tsx";
import { Page } from "#app/ui/layout/page.tsx";
import { PageTitle } from "#app/ui/layout/page-title.tsx";
import { formatNumber } from "#app/ui/numbers.ts";
import { usePage } from "#app/ui/page-data.tsx";
import { urls } from "#app/urls.ts";
import { listCommunes } from "#db/queries/units.ts";
import type { Route } from "./+types/sign-up";
import { KeptNotice } from "./kept-notice.tsx";
import { faultErrors, refusalErrors } from "./messages.ts";
import { type Place, placesOf } from "./places.ts";

type View = Doorway & { communes: Place[] };

export const loader = async ({ context, request }: Route.LoaderArgs) => {
  const { actor } = context.get(sessionContext);
  if (actor.kind === "account" && request.method === "GET") {
    throw redirect(await wayOn(context, request, actor.id, urls.account()), 303);
  }
  const view: View = {
    ...(await doorwayOf(context, request)),
    communes: placesOf(await listCommunes(context.get(siteContext).db)),
  };
  return page(context, request, view, { shared: false });
};

export const action = async ({ context, request }: Route.ActionArgs) => {
  const given = await formFields(request);
  const { password: _secret, ...fields } = given;
  const checked = readSignUp(given);
  const faults: FormFault[] = checked.ok ? [] : checked.faults;
  const kept: { fields: Record<string, string>; faults: FormFault[]; refusal: Refusal | null } = {
    fields,
    faults,
    refusal: null,
  };
  if (!checked.ok) return data(kept, { status: 422 });
  const { displayName, identifier, password, unit: unitCode } = checked.value;
  const { mail, secret } = context.get(siteContext);
  const account = {
    displayName,
    identifier,
    password,
    unitCode,
    consent: CONSENT_WORDING,
    linkSecret: mail ? secret : null,
  };
  const outcome = await signUp(workFrom(context), account, doorOf(context, request));
  if (!outcome.ok) return again(outcome.refusal, kept);
  const { accountId } = outcome.value;
  return letIn(context, outcome.value, await wayOn(context, request, accountId, urls.account()));
};

export default function SignUp({ actionData }: Route.ComponentProps) {
  const { copy, lang, to } = useCopy();
  const view = usePage<View>();
  const words = copy.accounts;
  const errors = [
    ...faultErrors(actionData?.faults, words),
    ...refusalErrors(actionData?.refusal, "signUp", copy, lang),
  ];
  const typed = actionData?.fields ?? {};
  return (
    <Page>
      <ErrorSummary errors={errors} />
      <PageTitle
        title={words.signUp.title}
        lead={<p>{words.signUp.lead}</p>}
        failed={errors.length > 0}
      />
      <KeptNotice shown={view.kept} />
      <Form>
        <TextInput
          id="displayName"
          name="displayName"
          label={words.signUp.name}
          hint={words.signUp.nameHint}
          value={typed.displayName}
          error={errorOf(errors, "displayName")}
          autoComplete="name"
        />
        <TextInput
          id="identifier"
          name="identifier"
          label={words.identifier}
          hint={words.signUp.identifierHint}
          value={typed.identifier}
          error={errorOf(errors, "identifier")}
          autoComplete="username"
          spellCheck={false}
        />
        <TextInput
          id="password"
          name="password"
          type="password"
          label={words.password}
          hint={words.signUp.passwordHint(formatNumber(PASSWORD_MIN, lang))}
          error={errorOf(errors, "password")}
          autoComplete="new-password"
        />
        <Select
          id="unit"
          name="unit"
          label={words.signUp.unit}
          hint={words.signUp.unitHint}
          value={typed.unit}
          error={errorOf(errors, "unit")}
          options={view.communes}
          empty={words.signUp.unitNone}
          optional
        />
        <CheckboxList
          id="consent"
          name="consent"
          label={words.signUp.consentTitle}
          error={errorOf(errors, "consent")}
          values={typed.consent ? [typed.consent] : []}
          choices={[{ value: "yes", label: words.signUp.consent, hint: words.signUp.consentHint }]}
        />
        <Submit>{words.signUp.submit}</Submit>
      </Form>
      <p>
        {words.signUp.already}{" "}
        <a href={`${to(urls.signIn())}${view.query}`}>{words.signUp.toSignIn}</a>
      </p>
    </Page>
  );
}
