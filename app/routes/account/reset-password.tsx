import { data, redirect } from "react-router";
import { isRandomId } from "#app/auth/token.ts";
import { PASSWORD_MIN } from "#app/domain/accounts/password.ts";
import type { AccountFault } from "#app/domain/accounts/schema.ts";
import { formFields } from "#app/http/form-fields.ts";
import { again } from "#app/middleware/answer.server.ts";
import { requestContext, workFrom } from "#app/middleware/context.ts";
import { page } from "#app/middleware/page.server.ts";
import { resetPassword } from "#app/services/accounts/reset-password.server.ts";
import { Alert } from "#app/ui/alert.tsx";
import { useCopy } from "#app/ui/copy.tsx";
import { ErrorSummary, errorOf } from "#app/ui/form/error-summary.tsx";
import { Form } from "#app/ui/form/form.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { TextInput } from "#app/ui/form/text-input.tsx";
import { Page } from "#app/ui/layout/page.tsx";
import { PageTitle } from "#app/ui/layout/page-title.tsx";
import { formatNumber } from "#app/ui/numbers.ts";
import { link, urls } from "#app/urls.ts";
import type { Route } from "./+types/reset-password";

/** Opening the link uses nothing up and says nothing about it: mail programs open links to look at them. */
export const loader = ({ context, params, request }: Route.LoaderArgs) => {
  if (!isRandomId(params.token)) throw data(null, { status: 404 });
  return page(context, request, null, { shared: false });
};

type Answer = { fault: AccountFault | "busy" | null; over: boolean };

export const action = async ({ context, params, request }: Route.ActionArgs) => {
  const { password = "" } = await formFields(request);
  if (!isRandomId(params.token)) throw data(null, { status: 404 });
  const given = { token: params.token, password, at: new Date() };
  const outcome = await resetPassword(workFrom(context), given);
  if (!outcome.ok) {
    const over = outcome.refusal.code === "link_over";
    const answer: Answer = { fault: over ? null : "busy", over };
    return again(outcome.refusal, answer);
  }
  const { fault } = outcome.value;
  if (fault) return data<Answer>({ fault, over: false }, { status: 422 });
  const { lang } = context.get(requestContext);
  return redirect(link(lang, `${urls.signIn()}?da-dat-lai=1`), {
    status: 303,
    headers: { "Cache-Control": "private, no-store" },
  });
};

export default function ResetPassword({ actionData }: Route.ComponentProps) {
  const { copy, lang, to } = useCopy();
  const words = copy.notifications.reset;
  if (actionData?.over) {
    return (
      <Page>
        <PageTitle title={words.overTitle} />
        <Alert tone="stop" title={words.overTitle} live>
          <p>{words.over}</p>
        </Alert>
        <p>
          <a href={to(urls.forgotten())}>{words.again}</a>
        </p>
      </Page>
    );
  }
  const fault = actionData?.fault ?? null;
  const { faults, signIn, signUp } = copy.accounts;
  const errors = fault
    ? [
        fault === "busy"
          ? { field: "", message: signIn.busy }
          : { field: "password", message: faults[fault] },
      ]
    : [];
  return (
    <Page>
      <ErrorSummary errors={errors} />
      <PageTitle title={words.title} failed={errors.length > 0} />
      <Form>
        <TextInput
          id="password"
          name="password"
          type="password"
          label={words.password}
          hint={signUp.passwordHint(formatNumber(PASSWORD_MIN, lang))}
          error={errorOf(errors, "password")}
          autoComplete="new-password"
        />
        <p>{words.ends}</p>
        <Submit>{words.submit}</Submit>
      </Form>
    </Page>
  );
}
