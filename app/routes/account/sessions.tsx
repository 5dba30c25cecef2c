import { data, redirect } from "react-router";
import { formFields } from "#app/http/form-fields.ts";
import { refused } from "#app/middleware/answer.server.ts";
import { requestContext, sessionContext, siteContext, workFrom } from "#app/middleware/context.ts";
import { requireAccount } from "#app/middleware/require.server.ts";
import { endOtherSessions } from "#app/services/accounts/end-other-sessions.server.ts";
import { endSession } from "#app/services/accounts/end-session.server.ts";
import { Alert } from "#app/ui/alert.tsx";
import { useCopy } from "#app/ui/copy.tsx";
import { DateText } from "#app/ui/date-text.tsx";
import { Form } from "#app/ui/form/form.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { Breadcrumbs } from "#app/ui/layout/breadcrumbs.tsx";
import { Page } from "#app/ui/layout/page.tsx";
import { PageTitle } from "#app/ui/layout/page-title.tsx";
import { RecordList } from "#app/ui/list/record-row.tsx";
import { VisuallyHidden } from "#app/ui/visually-hidden.tsx";
import { link, urls } from "#app/urls.ts";
import { listSessions } from "#db/queries/sessions.ts";
import type { Route } from "./+types/sessions";

export const handle = { hydrate: true };

export const loader = async ({ context }: Route.LoaderArgs) => {
  const account = requireAccount(context);
  const here = context.get(sessionContext).sessionId;
  const rows = await listSessions(context.get(siteContext).db, account.id);
  const ended = context.get(requestContext).url.searchParams.has("da-ket-thuc");
  return { ended, sessions: rows.map((row) => ({ ...row, here: row.id === here })) };
};

export const action = async ({ context, request }: Route.ActionArgs) => {
  requireAccount(context);
  const { session, others } = await formFields(request);
  const here = context.get(sessionContext).sessionId;
  const work = workFrom(context);
  if (!here || (!session && !others)) throw data(null, { status: 400 });
  const outcome = session ? await endSession(work, session) : await endOtherSessions(work, here);
  if (!outcome.ok) throw refused(outcome.refusal);
  const page = `${urls.accountSessions()}?da-ket-thuc=1`;
  return redirect(link(context.get(requestContext).lang, page), 303);
};

type Session = Route.ComponentProps["loaderData"]["sessions"][number];

export default function Sessions({ loaderData: { sessions, ended } }: Route.ComponentProps) {
  const { copy } = useCopy();
  const words = copy.accounts.sessions;
  return (
    <Page>
      <Breadcrumbs crumbs={[{ label: copy.accounts.account.title, href: urls.account() }]} />
      <PageTitle title={words.title} lead={<p>{words.lead}</p>} />
      {ended ? <Alert tone="done" title={words.ended} live /> : null}
      <RecordList label={words.title}>
        {sessions.map((session) => (
          <SessionItem key={session.id} session={session} />
        ))}
      </RecordList>
      <p>{words.about}</p>
      {sessions.length > 1 ? (
        <Form>
          <Submit tone="danger" name="others" value="1">
            {words.endOthers}
          </Submit>
        </Form>
      ) : null}
    </Page>
  );
}

function SessionItem({ session }: { session: Session }) {
  const { copy } = useCopy();
  const words = copy.accounts.sessions;
  const device = session.device || words.unknown;
  return (
    <li className="record-row">
      <div className="record-row__main">
        <h2 className="record-row__title">{session.here ? `${device} (${words.here})` : device}</h2>
        <div className="record-row__facts">
          <span>
            {words.lastUsed} <DateText at={session.lastUsedAt} as="time" />
          </span>
          <span>
            {words.opened} <DateText at={session.createdAt} as="time" />
          </span>
        </div>
        {session.here ? null : (
          <Form>
            <Submit tone="secondary" name="session" value={session.id}>
              {words.end}
              <VisuallyHidden> {words.endOne(device)}</VisuallyHidden>
            </Submit>
          </Form>
        )}
      </div>
    </li>
  );
}
