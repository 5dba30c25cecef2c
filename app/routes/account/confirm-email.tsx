import { data, redirect } from "react-router";
import { isRandomId } from "#app/auth/token.ts";
import { formFields } from "#app/http/form-fields.ts";
import { requestContext, workFrom } from "#app/middleware/context.ts";
import { requireAccount } from "#app/middleware/require.server.ts";
import { confirmEmail } from "#app/services/accounts/confirm-email.server.ts";
import { Alert } from "#app/ui/alert.tsx";
import { useCopy } from "#app/ui/copy.tsx";
import { Form } from "#app/ui/form/form.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { Page } from "#app/ui/layout/page.tsx";
import { PageTitle } from "#app/ui/layout/page-title.tsx";
import { link, urls } from "#app/urls.ts";
import type { Route } from "./+types/confirm-email";

export const handle = { hydrate: true };

/** Opening the link changes nothing: mail programs open links to look at them. */
export const loader = ({ context, params }: Route.LoaderArgs) => {
  const account = requireAccount(context);
  if (!isRandomId(params.token)) throw data(null, { status: 404 });
  return { name: account.displayName };
};

export const action = async ({ context, request, params }: Route.ActionArgs) => {
  requireAccount(context);
  await formFields(request);
  if (!isRandomId(params.token)) throw data(null, { status: 404 });
  const outcome = await confirmEmail(workFrom(context), params.token, new Date());
  if (!outcome.ok) return data({ over: true }, { status: 410 });
  return redirect(link(context.get(requestContext).lang, urls.account()), 303);
};

export default function ConfirmEmail({ loaderData, actionData }: Route.ComponentProps) {
  const { copy, to } = useCopy();
  const words = copy.accounts.confirm;
  if (actionData?.over) {
    return (
      <Page>
        <PageTitle title={words.overTitle} />
        <Alert tone="stop" title={words.overTitle} live>
          <p>{words.over}</p>
        </Alert>
        <p>
          <a href={to(urls.account())}>{copy.accounts.account.title}</a>
        </p>
      </Page>
    );
  }
  return (
    <Page>
      <PageTitle title={words.title} />
      <p>{words.text(loaderData.name)}</p>
      <Form>
        <Submit>{words.submit}</Submit>
      </Form>
    </Page>
  );
}
