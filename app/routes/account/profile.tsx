import { data } from "react-router";
import { formatPhone } from "#app/domain/accounts/identity.ts";
import { formFields } from "#app/http/form-fields.ts";
import { again, refused } from "#app/middleware/answer.server.ts";
import { requestContext, sessionContext, siteContext, workFrom } from "#app/middleware/context.ts";
import { requireAccount } from "#app/middleware/require.server.ts";
import { mailConfirmation } from "#app/services/accounts/mail-confirmation.server.ts";
import { requestEmailConfirmation } from "#app/services/accounts/request-email-confirmation.server.ts";
import { Alert } from "#app/ui/alert.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { useCopy } from "#app/ui/copy.tsx";
import { formatDate } from "#app/ui/dates.ts";
import { Form } from "#app/ui/form/form.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { Page, Section } from "#app/ui/layout/page.tsx";
import { PageTitle } from "#app/ui/layout/page-title.tsx";
import { formatUnread } from "#app/ui/numbers.ts";
import { SummaryList } from "#app/ui/record/summary-list.tsx";
import { link, urls } from "#app/urls.ts";
import { findProfile } from "#db/queries/accounts.ts";
import type { Route } from "./+types/profile";

export const handle = { hydrate: true };

export const loader = async ({ context }: Route.LoaderArgs) => {
  const account = requireAccount(context);
  const { db, demo, mail } = context.get(siteContext);
  const profile = await findProfile(db, account.id);
  if (!profile) throw data(null, { status: 404 });
  const saved = context.get(requestContext).url.searchParams.has("da-luu");
  const { unread } = context.get(sessionContext);
  return { profile, demo, mail, saved, unread, verified: account.verified, roles: account.roles };
};

/**
 * Sends the link that proves the address. Where no mail is sent, the trial version shows the link itself,
 * and nothing else does.
 */
export const action = async ({ context, request }: Route.ActionArgs) => {
  requireAccount(context);
  await formFields(request);
  const { demo, mail, secret } = context.get(siteContext);
  const work = workFrom(context);
  if (mail) {
    const sent = await mailConfirmation(work, secret, new Date());
    if (sent.ok) return { sentTo: sent.value };
    if (sent.refusal.code === "too_many") return again(sent.refusal, { tooMany: true });
    throw refused(sent.refusal);
  }
  if (!demo) throw data(null, { status: 404 });
  const outcome = await requestEmailConfirmation(work, new Date());
  if (!outcome.ok) throw refused(outcome.refusal);
  const { lang } = context.get(requestContext);
  return { confirmation: link(lang, urls.confirmEmail(outcome.value)) };
};

/** What a press of the button came to. */
type Asked = { sentTo?: string; tooMany?: boolean; confirmation?: string };

export default function ProfilePage({ loaderData, actionData }: Route.ComponentProps) {
  const { copy, lang, to } = useCopy();
  const words = copy.accounts.account;
  const { profile, saved, unread, roles } = loaderData;
  const proof = (value: string | null, at: Date | null) =>
    value
      ? `${value} (${at ? words.confirmed(formatDate(at, lang)) : words.unconfirmed})`
      : words.none;
  const place = [profile.unitName, profile.parentName].filter(Boolean).join(", ");
  const phone = profile.phone && formatPhone(profile.phone);
  return (
    <Page>
      <PageTitle title={words.title} />
      {saved ? <Alert tone="done" title={words.saved} live /> : null}
      <SummaryList
        items={[
          { label: words.name, value: <bdi>{profile.displayName}</bdi> },
          { label: words.email, value: proof(profile.email, profile.emailConfirmedAt) },
          { label: words.phone, value: proof(phone, profile.phoneConfirmedAt) },
          { label: words.unit, value: place || words.none },
          { label: words.since, value: formatDate(profile.createdAt, lang) },
          ...(roles.length > 0
            ? [
                {
                  label: words.roles,
                  value: roles.map(({ role }) => copy.roles[role]).join("; "),
                },
              ]
            : []),
        ]}
      />
      <ButtonLink href={to(urls.accountEdit())} tone="secondary">
        {words.edit}
      </ButtonLink>
      <Verification data={loaderData} asked={actionData ?? {}} />
      <Section title={words.links}>
        <ul>
          <li>
            <a href={to(urls.accountInitiatives())}>{copy.initiatives.mine.title}</a>
          </li>
          <li>
            <a href={to(urls.accountComments())}>{words.comments}</a>
          </li>
          <li>
            <a href={to(urls.accountNotices())}>
              {unread > 0
                ? copy.layout.notices(formatUnread(unread, lang))
                : copy.layout.noticesNone}
            </a>
          </li>
          <li>
            <a href={to(urls.accountFollows())}>{copy.notifications.follows.title}</a>
          </li>
          <li>
            <a href={to(urls.accountMail())}>{copy.notifications.preferences.title}</a>
          </li>
          <li>
            <a href={to(urls.accountSessions())}>{words.sessions}</a>
          </li>
        </ul>
      </Section>
    </Page>
  );
}

type VerificationProps = { data: Route.ComponentProps["loaderData"]; asked: Asked };

/** Whether the person counts, and what is missing; honest about mails that are not sent. */
function Verification({ data: { profile, demo, mail, verified }, asked }: VerificationProps) {
  const { copy } = useCopy();
  const words = copy.accounts.account;
  if (asked.sentTo) {
    return (
      <Alert tone="done" title={copy.notifications.confirm.sent} live>
        <p>{copy.notifications.confirm.sentText(asked.sentTo)}</p>
      </Alert>
    );
  }
  if (verified && (profile.emailConfirmedAt || !profile.email || !mail)) {
    return (
      <Alert tone="done" title={words.verifiedTitle}>
        <p>{words.verifiedText}</p>
      </Alert>
    );
  }
  return (
    <Alert
      tone="wait"
      title={verified ? copy.notifications.preferences.unconfirmed : words.verifyTitle}
    >
      {verified ? null : (
        <>
          <p>{words.verifyText}</p>
          <p>{words.verifyPhone}</p>
        </>
      )}
      {profile.email ? <ProveEmail demo={demo} mail={mail} asked={asked} /> : null}
    </Alert>
  );
}

function ProveEmail({ demo, mail, asked }: { demo: boolean; mail: boolean; asked: Asked }) {
  const { copy } = useCopy();
  const words = copy.accounts.account;
  const { confirm } = copy.notifications;
  if (asked.confirmation) {
    return (
      <>
        <p>{words.verifyMailDemo}</p>
        <p>
          {words.linkText} <a href={asked.confirmation}>{words.linkOpen}</a>
        </p>
      </>
    );
  }
  if (!mail && !demo) return <p>{words.verifyMailLater}</p>;
  return (
    <>
      <p>{asked.tooMany ? confirm.tooMany : mail ? confirm.help : words.verifyMailDemo}</p>
      <Form>
        <Submit tone="secondary">{mail ? confirm.send : words.makeLink}</Submit>
      </Form>
    </>
  );
}
