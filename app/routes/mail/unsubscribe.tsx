import { data } from "react-router";
import { readUnsubscribeToken } from "#app/auth/mail-link.ts";
import type { UnsubscribeScope } from "#app/domain/notifications/preferences.ts";
import { requestContext, siteContext } from "#app/middleware/context.ts";
import type { LoaderContext } from "#app/middleware/loader-context.ts";
import { page } from "#app/middleware/page.server.ts";
import { stopMails } from "#app/services/notifications/choose-mails.server.ts";
import { Alert } from "#app/ui/alert.tsx";
import { useCopy } from "#app/ui/copy.tsx";
import { Form } from "#app/ui/form/form.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { Page } from "#app/ui/layout/page.tsx";
import { PageTitle } from "#app/ui/layout/page-title.tsx";
import { usePage } from "#app/ui/page-data.tsx";
import { urls } from "#app/urls.ts";
import type { Route } from "./+types/unsubscribe";

type View = { scope: UnsubscribeScope };

const linkOr404 = (context: LoaderContext, token: string) => {
  const link = readUnsubscribeToken(context.get(siteContext).secret, token);
  if (!link) throw data(null, { status: 404 });
  return link;
};

/** Opening the link changes nothing: mail programs open links to look at them. */
export const loader = ({ context, params, request }: Route.LoaderArgs) => {
  const view: View = { scope: linkOr404(context, params.token).scope };
  return page(context, request, view, { shared: false });
};

/**
 * The button of the page, or a mail program's one-click (RFC 8058), which comes from no page of ours and
 * without any cookie: the signed link alone says whose mails end.
 */
export const action = async ({ context, params }: Route.ActionArgs) => {
  const link = linkOr404(context, params.token);
  const { now } = context.get(requestContext);
  await stopMails(context.get(siteContext).db, { ...link, now });
  return { stopped: true };
};

export default function Unsubscribe({ actionData }: Route.ComponentProps) {
  const { copy, to } = useCopy();
  const { scope } = usePage<View>();
  const words = copy.notifications.unsubscribe;
  return (
    <Page>
      <PageTitle title={words.title} />
      {actionData?.stopped ? (
        <Alert tone="done" title={words.done} live>
          <p>{words.scopes[scope]}</p>
        </Alert>
      ) : (
        <Form>
          <p>{words.scopes[scope]}</p>
          <Submit>{words.submit}</Submit>
        </Form>
      )}
      <p>{words.keeps}</p>
      <p>
        <a href={to(urls.accountMail())}>{words.again}</a>
      </p>
    </Page>
  );
}
