import { data, redirect } from "react-router";
import {
  MAIL_DEFAULTS,
  MAIL_KINDS,
  MAIL_LANGS,
  MAIL_TIMES,
  readPreferences,
} from "#app/domain/notifications/preferences.ts";
import { formFields } from "#app/http/form-fields.ts";
import { refused } from "#app/middleware/answer.server.ts";
import { requestContext, siteContext, workFrom } from "#app/middleware/context.ts";
import { requireAccount } from "#app/middleware/require.server.ts";
import { chooseMails } from "#app/services/notifications/choose-mails.server.ts";
import { Alert } from "#app/ui/alert.tsx";
import { useCopy } from "#app/ui/copy.tsx";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { Form } from "#app/ui/form/form.tsx";
import { RadioList } from "#app/ui/form/radio-list.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { Breadcrumbs } from "#app/ui/layout/breadcrumbs.tsx";
import { Page } from "#app/ui/layout/page.tsx";
import { PageTitle } from "#app/ui/layout/page-title.tsx";
import { link, urls } from "#app/urls.ts";
import { findProfile } from "#db/queries/accounts.ts";
import { findPreferences } from "#db/queries/mail-preferences.ts";
import type { Route } from "./+types/mail";

export const handle = { hydrate: true };

type Hindrance = "off" | "noAddress" | "unconfirmed";

/** Why no mail would come, whatever is chosen. */
const hindrance = (mail: boolean, email: string | null, confirmed: boolean): Hindrance | null =>
  mail ? (email === null ? "noAddress" : confirmed ? null : "unconfirmed") : "off";

export const loader = async ({ context }: Route.LoaderArgs) => {
  const account = requireAccount(context);
  const { db, mail } = context.get(siteContext);
  const [profile, chosen] = await Promise.all([
    findProfile(db, account.id),
    findPreferences(db, account.id),
  ]);
  if (!profile) throw data(null, { status: 404 });
  return {
    chosen: chosen ?? MAIL_DEFAULTS,
    hindrance: hindrance(mail, profile.email, profile.emailConfirmedAt !== null),
    saved: context.get(requestContext).url.searchParams.has("da-luu"),
  };
};

export const action = async ({ context, request }: Route.ActionArgs) => {
  requireAccount(context);
  const chosen = readPreferences(await formFields(request));
  if (!chosen) return data({ invalid: true }, { status: 422 });
  const outcome = await chooseMails(workFrom(context), chosen);
  if (!outcome.ok) throw refused(outcome.refusal);
  return redirect(link(context.get(requestContext).lang, `${urls.accountMail()}?da-luu=1`), 303);
};

export default function Mail({ loaderData, actionData }: Route.ComponentProps) {
  const { copy, to } = useCopy();
  const words = copy.notifications.preferences;
  const { chosen, hindrance: why, saved } = loaderData;
  const errors = actionData?.invalid ? [{ field: "answers", message: words.invalid }] : [];
  return (
    <Page>
      <Breadcrumbs crumbs={[{ label: copy.accounts.account.title, href: urls.account() }]} />
      <ErrorSummary errors={errors} />
      <PageTitle title={words.title} lead={<p>{words.lead}</p>} failed={errors.length > 0} />
      {saved ? <Alert tone="done" title={words.saved} live /> : null}
      {why ? (
        <Alert tone="wait" title={words[why]}>
          <p>{words[`${why}Text`]}</p>
        </Alert>
      ) : null}
      <Form>
        {MAIL_KINDS.map((kind) => (
          <RadioList
            key={kind}
            id={kind}
            name={kind}
            label={words[kind]}
            hint={words[`${kind}Hint`]}
            value={chosen[kind]}
            choices={MAIL_TIMES.map((time) => ({ value: time, label: words.times[time] }))}
          />
        ))}
        <RadioList
          id="lang"
          name="lang"
          label={words.lang}
          value={chosen.lang}
          choices={MAIL_LANGS.map((lang) => ({ value: lang, label: words.langs[lang] }))}
          inline
        />
        <Submit>{words.submit}</Submit>
      </Form>
      <p>
        <a href={to(urls.accountNotices())}>{words.notices}</a> ·{" "}
        <a href={to(urls.accountFollows())}>{copy.notifications.follows.title}</a>
      </p>
    </Page>
  );
}
