import { redirect } from "react-router";
import type { Words } from "#app/copy/copy.ts";
import type { Account } from "#app/domain/actor.ts";
import { KIND_TABLE } from "#app/domain/records/kinds.ts";
import { machineOf } from "#app/domain/records/machines.ts";
import { readerScope, viewOf } from "#app/domain/records/visibility.ts";
import { formFields } from "#app/http/form-fields.ts";
import { requestContext, siteContext, workFrom } from "#app/middleware/context.ts";
import { requireAccount } from "#app/middleware/require.server.ts";
import { markNoticesRead } from "#app/services/accounts/mark-notices-read.server.ts";
import { useCopy } from "#app/ui/copy.tsx";
import { DateText } from "#app/ui/date-text.tsx";
import { Form } from "#app/ui/form/form.tsx";
import { Submit } from "#app/ui/form/submit.tsx";
import { Breadcrumbs } from "#app/ui/layout/breadcrumbs.tsx";
import { Page } from "#app/ui/layout/page.tsx";
import { PageTitle } from "#app/ui/layout/page-title.tsx";
import { EmptyState } from "#app/ui/list/empty-state.tsx";
import { Pagination } from "#app/ui/list/pagination.tsx";
import { RecordList } from "#app/ui/list/record-row.tsx";
import { link, urls } from "#app/urls.ts";
import { listNotices, type NoticeRow } from "#db/queries/notices.ts";
import type { Route } from "./+types/notices";

export const handle = { hydrate: true };

const PER_PAGE = 20;

/** A notice id of the address or a form; null for anything else. */
const noticeId = (value: string | null | undefined): number | null =>
  value && /^[1-9]\d{0,14}$/.test(value) ? Number(value) : null;

export const loader = async ({ context }: Route.LoaderArgs) => {
  const account = requireAccount(context);
  const before = noticeId(context.get(requestContext).url.searchParams.get("truoc"));
  const { db } = context.get(siteContext);
  const rows = await listNotices(db, account.id, { before, limit: PER_PAGE + 1 });
  const notices = rows.slice(0, PER_PAGE).map((row) => noticeFor(account, row));
  const more = rows.length > PER_PAGE ? (notices.at(-1)?.id ?? null) : null;
  return { notices, more, first: before === null };
};

export const action = async ({ context, request }: Route.ActionArgs) => {
  requireAccount(context);
  const upTo = noticeId((await formFields(request)).upTo);
  if (upTo !== null) await markNoticesRead(workFrom(context), upTo);
  return redirect(link(context.get(requestContext).lang, urls.accountNotices()), 303);
};

/** What the notice may still say: a record that has been hidden since keeps its name to itself. */
const noticeFor = (account: Account, row: NoticeRow) => {
  const view = viewOf(machineOf(row.kind), row, readerScope(account));
  const record = row.code ? `/${KIND_TABLE[row.kind].segment}/${row.code}` : null;
  return {
    id: row.id,
    at: row.at,
    unread: row.readAt === null,
    event: row.event,
    reasonCode: row.reasonCode,
    of: row.ofComment ? ("comment" as const) : KIND_TABLE[row.kind].machine,
    title: view === "full" ? row.title : null,
    code: view === "hidden" ? null : row.code,
    recordPath: view === "hidden" ? null : record,
    commentPath: row.receiptCode ? urls.accountComment(row.receiptCode) : null,
  };
};

type Notice = ReturnType<typeof noticeFor>;

const sentenceOf = ({ of, event }: Notice, words: Words["accounts"]["notices"]): string => {
  const sentences: Readonly<Record<string, string>> =
    of === "comment" ? words.comment : of === "consultation" ? words.consultation : {};
  return sentences[event] ?? words.other;
};

export default function Notices({ loaderData: { notices, more, first } }: Route.ComponentProps) {
  const { copy, to } = useCopy();
  const words = copy.accounts.notices;
  const newest = notices[0];
  return (
    <Page>
      <Breadcrumbs crumbs={[{ label: copy.accounts.account.title, href: urls.account() }]} />
      <PageTitle
        title={words.title}
        lead={
          <p>
            <a href={to(urls.accountMail())}>{copy.notifications.preferences.title}</a> ·{" "}
            <a href={to(urls.accountFollows())}>{copy.notifications.follows.title}</a>
          </p>
        }
      />
      {newest && notices.some(({ unread }) => unread) ? (
        <Form>
          <input type="hidden" name="upTo" value={newest.id} />
          <Submit tone="secondary">{words.markAll}</Submit>
        </Form>
      ) : null}
      {newest ? (
        <RecordList label={words.title}>
          {notices.map((notice) => (
            <NoticeItem key={notice.id} notice={notice} />
          ))}
        </RecordList>
      ) : (
        <EmptyState title={words.emptyTitle}>
          <p>{words.emptyText}</p>
          <p>
            <a href={to(urls.policies())}>{words.emptyLink}</a>
          </p>
        </EmptyState>
      )}
      <Pagination
        moreHref={more === null ? null : `${to(urls.accountNotices())}?truoc=${more}`}
        {...(first ? {} : { firstHref: to(urls.accountNotices()) })}
      />
    </Page>
  );
}

function NoticeItem({ notice }: { notice: Notice }) {
  const { copy, to } = useCopy();
  const words = copy.accounts.notices;
  const sentence = sentenceOf(notice, words);
  const reasons: Readonly<Record<string, string>> = copy.reasons;
  const reason = notice.reasonCode ? reasons[notice.reasonCode] : undefined;
  return (
    <li className="record-row">
      <div className="record-row__main">
        <p className="record-row__code">
          {notice.unread ? <strong>{words.unread}</strong> : null} {notice.code}
        </p>
        <h2 className="record-row__title">{sentence}</h2>
        <p className="record-row__summary">
          {notice.recordPath ? (
            <a href={to(notice.recordPath)} lang="vi">
              {notice.title ?? copy.common.hiddenTitle}
            </a>
          ) : (
            copy.common.hiddenTitle
          )}
        </p>
        {reason ? (
          <p className="record-row__summary">
            {copy.tracking.reason}: {reason}
          </p>
        ) : null}
        <div className="record-row__facts">
          <DateText at={notice.at} as="time" />
          {notice.commentPath ? <a href={to(notice.commentPath)}>{words.openComment}</a> : null}
        </div>
      </div>
    </li>
  );
}
