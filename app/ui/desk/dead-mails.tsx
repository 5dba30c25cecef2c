import type { MailFailureClass } from "#app/domain/notifications/delivery.ts";
import { urls } from "#app/urls.ts";
import { Alert } from "../alert.tsx";
import { useCopy } from "../copy.tsx";
import { DateText } from "../date-text.tsx";
import { Form } from "../form/form.tsx";
import { Submit } from "../form/submit.tsx";
import { Page } from "../layout/page.tsx";
import { PageTitle } from "../layout/page-title.tsx";
import { EmptyState } from "../list/empty-state.tsx";
import { Pagination } from "../list/pagination.tsx";
import { formatNumber } from "../numbers.ts";
import { DataTable } from "../table.tsx";
import { VisuallyHidden } from "../visually-hidden.tsx";

export type DeadMailView = {
  id: string;
  letter: string;
  reason: { class: MailFailureClass; status: string | null };
  host: string | null;
  attempts: number;
  createdAt: Date;
  deadAt: Date;
};

type DeadMailsProps = {
  view: {
    mails: readonly DeadMailView[];
    more: string | null;
    first: boolean;
    off: boolean;
    retried: boolean;
  };
};

/** Mails that were given up: what, why, since when; no name, no address. */
export function DeadMails({ view: { mails, more, first, off, retried } }: DeadMailsProps) {
  const { copy, lang, to } = useCopy();
  const words = copy.notifications.dead;
  const letters: Readonly<Record<string, string>> = words.letters;
  const columns = [
    { key: "id", label: words.number },
    { key: "letter", label: words.letter },
    { key: "reason", label: words.reason },
    { key: "host", label: words.host },
    { key: "attempts", label: words.attempts, numeric: true },
    { key: "since", label: words.since },
    { key: "dead", label: words.deadAt },
    { key: "retry", label: words.retry },
  ];
  return (
    <Page>
      <PageTitle title={words.title} lead={<p>{words.lead}</p>} />
      {off ? <Alert tone="wait" title={words.off} /> : null}
      {retried ? <Alert tone="done" title={words.retried} live /> : null}
      {mails.length === 0 ? (
        <EmptyState title={words.none}>
          <p>{words.noneText}</p>
        </EmptyState>
      ) : (
        <>
          <DataTable
            caption={words.title}
            captionHidden
            columns={columns}
            rows={mails.map((mail) => ({
              key: mail.id,
              head: "id",
              cells: {
                id: mail.id,
                letter: letters[mail.letter] ?? mail.letter,
                reason: [words.reasons[mail.reason.class], mail.reason.status]
                  .filter(Boolean)
                  .join(" · "),
                host: mail.host ?? "",
                attempts: formatNumber(mail.attempts, lang),
                since: <DateText at={mail.createdAt} as="time" />,
                dead: <DateText at={mail.deadAt} as="time" />,
                retry: <Retry id={mail.id} />,
              },
            }))}
          />
          <Form>
            <Submit tone="secondary" name="all" value="1">
              {words.retryAll}
            </Submit>
          </Form>
        </>
      )}
      <Pagination
        moreHref={more === null ? null : `${to(urls.deskMails())}?truoc=${more}`}
        {...(first ? {} : { firstHref: to(urls.deskMails()) })}
      />
    </Page>
  );
}

function Retry({ id }: { id: string }) {
  const { copy } = useCopy();
  const words = copy.notifications.dead;
  return (
    <Form>
      <Submit tone="secondary" name="mail" value={id}>
        {words.retry}
        <VisuallyHidden> {words.retryOne(id)}</VisuallyHidden>
      </Submit>
    </Form>
  );
}
