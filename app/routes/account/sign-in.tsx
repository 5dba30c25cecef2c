import { data, redirect } from "react-router";
import { DEMO_PASSWORD } from "#app/domain/accounts/demo.ts";
import type { FormFault } from "#app/domain/accounts/schema.ts";
import type { Refusal } from "#app/domain/outcome.ts";
import { formFields } from "#app/http/form-fields.ts";
import { again } from "#app/middleware/answer.server.ts";
import { requestContext, sessionContext, siteContext, workFrom } from "#app/middleware/context.ts";
import { doorOf, firstPage, letIn } from "#app/middleware/door.server.ts";
import type { LoaderContext } from "#app/middleware/loader-context.ts";
import { page } from "#app/middleware/page.server.ts";
import { type Doorway, doorwayOf, wayOn } from "#app/middleware/parked.server.ts";
import { signIn } from "#app/services/accounts/sign-in.server.ts";
import { Alert } from "#app/ui/alert.tsx";
import { useCopy } from "#app/ui/copy.tsx";
import { Details } from "#app/ui/details.tsx";
import { ErrorSummary, errorOf } from "#app/ui/form/error-summary.tsx";
import { Form } from "#app/ui/form/form.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { TextInput } from "#app/ui/form/text-input.tsx";
import { Page } from "#app/ui/layout/page.tsx";
import { PageTitle } from "#app/ui/layout/page-title.tsx";
import { usePage } from "#app/ui/page-data.tsx";
import { urls } from "#app/urls.ts";
import type { Route } from "./+types/sign-in";
import { KeptNotice } from "./kept-notice.tsx";
import { faultErrors, refusalErrors } from "./messages.ts";

type View = Doorway & { demo: boolean; mail: boolean; reset: boolean };
type Kept = { identifier: string; faults: FormFault[]; refusal: Refusal | null };

export const loader = async ({ context, request }: Route.LoaderArgs) => {
  const { actor } = context.get(sessionContext);
  if (actor.kind === "account" && request.method === "GET") {
    throw redirect(await wayIn(context, request, actor.id), 303);
  }
  const { demo, mail } = context.get(siteContext);
  const reset = context.get(requestContext).url.searchParams.has("da-dat-lai");
  const view: View = { ...(await doorwayOf(context, request)), demo, mail, reset };
  return page(context, request, view, { shared: false });
};

export const action = async ({ context, request }: Route.ActionArgs) => {
  const { identifier = "", password = "" } = await formFields(request);
  const faults = missing(identifier, password);
  const kept: Kept = { identifier, faults, refusal: null };
  if (faults.length > 0) return data(kept, { status: 422 });
  const door = doorOf(context, request);
  const outcome = await signIn(workFrom(context), { identifier, password }, door);
  if (!outcome.ok) return again(outcome.refusal, kept);
  return letIn(context, outcome.value, await wayIn(context, request, outcome.value.accountId));
};

const wayIn = async (context: LoaderContext, request: Request, id: string): Promise<string> =>
  wayOn(context, request, id, await firstPage(context, id));

const missing = (identifier: string, password: string): FormFault[] => [
  ...(identifier.trim() === ""
    ? [{ field: "identifier", code: "identifier_missing" } as const]
    : []),
  ...(password === "" ? [{ field: "password", code: "password_missing" } as const] : []),
];

export default function SignIn({ actionData }: Route.ComponentProps) {
  const { copy, lang, to } = useCopy();
  const view = usePage<View>();
  const words = copy.accounts;
  const errors = [
    ...faultErrors(actionData?.faults, words),
    ...refusalErrors(actionData?.refusal, "signIn", copy, lang),
  ];
  return (
    <Page>
      <ErrorSummary errors={errors} />
      <PageTitle title={words.signIn.title} failed={errors.length > 0} />
      {view.reset ? (
        <Alert tone="done" title={copy.notifications.reset.done} live>
          <p>{copy.notifications.reset.doneText}</p>
        </Alert>
      ) : null}
      <KeptNotice shown={view.kept} />
      <Form>
        <TextInput
          id="identifier"
          name="identifier"
          label={words.identifier}
          value={actionData?.identifier}
          error={errorOf(errors, "identifier")}
          autoComplete="username"
          spellCheck={false}
        />
        <TextInput
          id="password"
          name="password"
          type="password"
          label={words.password}
          error={errorOf(errors, "password")}
          autoComplete="current-password"
        />
        <Submit>{words.signIn.submit}</Submit>
      </Form>
      <p>
        {words.signIn.noAccount}{" "}
        <a href={`${to(urls.signUp())}${view.query}`}>{words.signIn.toSignUp}</a>
      </p>
      <Details summary={words.signIn.forgotten}>
        {view.mail ? (
          <p>
            <a href={to(urls.forgotten())}>{copy.notifications.forgotten.link}</a>
          </p>
        ) : (
          <p>{words.signIn.forgottenHelp}</p>
        )}
      </Details>
      {view.demo ? (
        <Details summary={words.signIn.demoTitle}>
          <p>{words.signIn.demoHelp(DEMO_PASSWORD)}</p>
        </Details>
      ) : null}
    </Page>
  );
}
