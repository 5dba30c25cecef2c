import { data } from "react-router";
import { formatPhone } from "#app/domain/accounts/identity.ts";
import { formFields } from "#app/http/form-fields.ts";
import { refused } from "#app/middleware/answer.server.ts";
import { requestContext, sessionContext, siteContext, workFrom } from "#app/middleware/context.ts";
import { requireAccount } from "#app/middleware/require.server.ts";
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
  const { db, demo } = context.get(siteContext);
  const profile = await findProfile(db, account.id);
  if (!profile) throw data(null, { status: 404 });
  const saved = context.get(requestContext).url.searchParams.has("da-luu");
  const { unread } = context.get(sessionContext);
  return { profile, demo, saved, unread, verified: account.verified, roles: account.roles };
};

/** Makes the link of the confirmation mail. As long as no mail is sent, only the trial version shows it. */
export const action = async ({ context, request }: Route.ActionArgs) => {
  requireAccount(context);
  await formFields(request);
  const { demo } = context.get(siteContext);
  if (!demo) throw data(null, { status: 404 });
  const outcome = await requestEmailConfirmation(workFrom(context), new Date());
  if (!outcome.ok) throw refused(outcome.refusal);
  const { lang } = context.get(requestContext);
  return { confirmation: link(lang, urls.confirmEmail(outcome.value)) };
};

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
      <Verification data={loaderData} confirmation={actionData?.confirmation} />
      <Section title={words.links}>
        <ul>
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
            <a href={to(urls.accountSessions())}>{words.sessions}</a>
          </li>
        </ul>
      </Section>
    </Page>
  );
}

type VerificationProps = {
  data: Route.ComponentProps["loaderData"];
  confirmation: string | undefined;
};

/** Whether the person counts, and what is missing; honest about mails that are not sent yet. */
function Verification({ data: { profile, demo, verified }, confirmation }: VerificationProps) {
  const { copy } = useCopy();
  const words = copy.accounts.account;
  if (verified) {
    return (
      <Alert tone="done" title={words.verifiedTitle}>
        <p>{words.verifiedText}</p>
      </Alert>
    );
  }
  return (
    <Alert tone="wait" title={words.verifyTitle}>
      <p>{words.verifyText}</p>
      <p>{words.verifyPhone}</p>
      {profile.email ? <p>{demo ? words.verifyMailDemo : words.verifyMailLater}</p> : null}
      {profile.email && demo && !confirmation ? (
        <Form>
          <Submit tone="secondary">{words.makeLink}</Submit>
        </Form>
      ) : null}
      {confirmation ? (
        <p>
          {words.linkText} <a href={confirmation}>{words.linkOpen}</a>
        </p>
      ) : null}
    </Alert>
  );
}
