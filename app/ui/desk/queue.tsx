import { useCopy } from "../copy.tsx";
import { formatDate } from "../dates.ts";
import { Section } from "../layout/page.tsx";
import { SampleTag } from "../layout/sample-notice.tsx";
import { formatNumber } from "../numbers.ts";
import { DaysLeft } from "../record/days-left.tsx";

export type QueueId =
  | "approvals"
  | "signatures"
  | "revisions"
  | "checks"
  | "appeals"
  | "synthesis"
  | "summaries"
  | "revisionsBack"
  | "drafts"
  | "initiatives"
  | "facts"
  | "gatherings";

export type DueView = { at: Date; workingDays: number };

export type QueueRowView = {
  id: string;
  code: string | null;
  title: string;
  unit: string;
  href: string;
  due: DueView | null;
  createdAt: Date;
  /** Opinions without an answer, where the queue counts them. */
  unanswered: number | null;
  sample: boolean;
};

export type QueueView = {
  id: QueueId;
  rows: readonly QueueRowView[];
  count: number;
  /** Where the rest is, or the queue itself where its rows are not shown here. */
  more: string | null;
  firstDue?: DueView | null;
};

/** One kind of work: how much of it waits, and the first of it, due date first. */
export function Queue({ queue, now }: { queue: QueueView; now: Date }) {
  const { copy, lang, to } = useCopy();
  const words = copy.desk.home;
  const count = formatNumber(queue.count, lang);
  return (
    <Section
      id={`viec-${queue.id}`}
      title={words.queues[queue.id]}
      more={
        <span className="soft">
          {queue.id === "gatherings" ? words.drafts(count) : words.waiting(count)}
        </span>
      }
    >
      {queue.rows.length > 0 ? (
        <ol className="bare queue">
          {queue.rows.map((row) => (
            <QueueRow key={row.id} row={row} queue={queue.id} now={now} />
          ))}
        </ol>
      ) : null}
      {queue.rows.length === 0 && queue.firstDue ? (
        <p className="queue__due">
          {words.texts(count)} · <Due due={queue.firstDue} now={now} />
        </p>
      ) : null}
      {queue.more ? (
        <p>
          <a className="button button--secondary" href={to(queue.more)}>
            {queue.id === "checks"
              ? words.openChecks
              : queue.id === "appeals"
                ? words.openAppeals
                : words.seeAll}
          </a>
        </p>
      ) : null}
    </Section>
  );
}

function QueueRow({ row, queue, now }: { row: QueueRowView; queue: QueueId; now: Date }) {
  const { copy, lang, to } = useCopy();
  const words = copy.desk.home;
  return (
    <li className="queue__row">
      <div>
        <h3 className="queue__title">
          <a href={to(row.href)} lang="vi">
            {row.title}
          </a>
        </h3>
        <p className="queue__facts">
          <span className="nowrap">{row.code ?? words.noCode}</span>
          <span lang="vi">{row.unit}</span>
          {row.sample ? <SampleTag /> : null}
        </p>
        {row.unanswered === null ? null : (
          <p className="queue__figure">
            {row.unanswered > 0
              ? words.unanswered(formatNumber(row.unanswered, lang))
              : words.allAnswered}
          </p>
        )}
      </div>
      <p className="queue__due">
        {row.due ? <Due due={row.due} now={now} /> : null}
        {row.due ? null : queue === "gatherings" ? (
          <span>{words.closedForEntry}</span>
        ) : (
          words.since(formatDate(row.createdAt, lang))
        )}
        {row.due && queue === "approvals" ? (
          <span>{row.due.at > now ? words.openBefore : words.openPast}</span>
        ) : null}
      </p>
    </li>
  );
}

/** The date of a duty: working days that are left, or how late it is, in words. */
export function Due({ due, now }: { due: DueView; now: Date }) {
  return <DaysLeft now={now} due={due.at} workingDays={due.workingDays} duty />;
}
