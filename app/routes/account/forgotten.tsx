import { data } from "react-router";
import { parseEmail } from "#app/domain/accounts/identity.ts";
import { formFields } from "#app/http/form-fields.ts";
import { again } from "#app/middleware/answer.server.ts";
import { requestContext, siteContext, workFrom } from "#app/middleware/context.ts";
import { page } from "#app/middleware/page.server.ts";
import { requestPasswordReset } from "#app/services/accounts/request-password-reset.server.ts";
import { Alert } from "#app/ui/alert.tsx";
import { useCopy } from "#app/ui/copy.tsx";
import { ErrorSummary, errorOf } from "#app/ui/form/error-summary.tsx";
import { Form } from "#app/ui/form/form.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { TextInput } from "#app/ui/form/text-input.tsx";
import { Breadcrumbs } from "#app/ui/layout/breadcrumbs.tsx";
import { Page } from "#app/ui/layout/page.tsx";
import { PageTitle } from "#app/ui/layout/page-title.tsx";
import { formatNumber } from "#app/ui/numbers.ts";
import { usePage } from "#app/ui/page-data.tsx";
import { urls } from "#app/urls.ts";
import type { Route } from "./+types/forgotten";

type View = { mail: boolean };

export const loader = ({ context, request }: Route.LoaderArgs) => {
  const view: View = { mail: context.get(siteContext).mail };
  return page(context, request, view, { shared: false });
};

/** The same answer for every address: nobody learns here who has an account. */
export const action = async ({ context, request }: Route.ActionArgs) => {
  const { email: typed = "" } = await formFields(request);
  const { mail, secret } = context.get(siteContext);
  if (!mail) throw data(null, { status: 404 });
  const email = parseEmail(typed);
  if (!email) return data({ typed, fault: "unreadable" as const, sent: false }, { status: 422 });
  const { address } = context.get(requestContext);
  const asked = { email, address, at: new Date() };
  const outcome = await requestPasswordReset(workFrom(context), secret, asked);
  if (outcome.ok) return data({ typed: "", fault: null, sent: true });
  const wait = Number(outcome.refusal.details?.retryAfter ?? 60);
  return again(outcome.refusal, { typed, fault: "tooMany" as const, sent: false, wait });
};

type Answer = {
  typed: string;
  fault: "unreadable" | "tooMany" | null;
  sent: boolean;
  wait?: number;
};

export default function Forgotten({ actionData }: Route.ComponentProps) {
  const { copy, lang } = useCopy();
  const { mail } = usePage<View>();
  const words = copy.notifications.forgotten;
  const answer: Answer = actionData ?? { typed: "", fault: null, sent: false };
  const minutes = formatNumber(Math.max(1, Math.ceil((answer.wait ?? 60) / 60)), lang);
  const errors =
    answer.fault === null
      ? []
      : [
          answer.fault === "unreadable"
            ? { field: "email", message: words.unreadable }
            : { field: "", message: words.tooMany(minutes) },
        ];
  return (
    <Page>
      <Breadcrumbs crumbs={[{ label: copy.accounts.signIn.title, href: urls.signIn() }]} />
      <ErrorSummary errors={errors} />
      <PageTitle title={words.title} failed={errors.length > 0} />
      {answer.sent ? (
        <Alert tone="done" title={words.sent} live>
          <p>{words.sentText}</p>
        </Alert>
      ) : mail ? (
        <>
          <p>{words.lead}</p>
          <Form>
            <TextInput
              id="email"
              name="email"
              type="text"
              inputMode="email"
              label={words.email}
              value={answer.typed}
              error={errorOf(errors, "email")}
              autoComplete="username"
              spellCheck={false}
            />
            <Submit>{words.submit}</Submit>
          </Form>
        </>
      ) : (
        <p>{copy.accounts.signIn.forgottenHelp}</p>
      )}
      {mail ? <p>{words.otherwise}</p> : null}
    </Page>
  );
}
