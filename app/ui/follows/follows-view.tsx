import { TOPICS, type Topic } from "#app/domain/notifications/topics.ts";
import { KINDS, VERBS } from "#app/domain/records/kinds.ts";
import { urls } from "#app/urls.ts";
import type { FollowedTopic } from "#db/queries/topic-followers.ts";
import { useCopy } from "../copy.tsx";
import { DateText } from "../date-text.tsx";
import { Form } from "../form/form.tsx";
import { Select } from "../form/select.tsx";
import { Submit } from "../form/submit.tsx";
import { Breadcrumbs } from "../layout/breadcrumbs.tsx";
import { Page, Section } from "../layout/page.tsx";
import { PageTitle } from "../layout/page-title.tsx";
import { EmptyState } from "../list/empty-state.tsx";
import { RecordList } from "../list/record-row.tsx";
import { VisuallyHidden } from "../visually-hidden.tsx";

type RecordItem = {
  id: string;
  since: Date;
  /** Null where the record is not public any more. */
  title: string | null;
  code: string | null;
  unitName: string | null;
  path: string | null;
};

export type FollowsData = { topics: readonly FollowedTopic[]; records: readonly RecordItem[] };

/** Everything one follows, each with a way to stop, and what else there is. */
export function FollowsView({ follows: { topics, records } }: { follows: FollowsData }) {
  const { copy, to } = useCopy();
  const words = copy.notifications.follows;
  const titles: Readonly<Record<Topic, string>> = {
    unit: words.units,
    verb: words.verbs,
    kind: words.kinds,
  };
  return (
    <Page>
      <Breadcrumbs crumbs={[{ label: copy.accounts.account.title, href: urls.account() }]} />
      <PageTitle title={words.title} lead={<p>{words.lead}</p>} />
      <p>
        <a href={to(urls.accountMail())}>{words.mail}</a>
      </p>
      {topics.length + records.length === 0 ? (
        <EmptyState title={words.none}>
          <p>{words.noneHelp}</p>
        </EmptyState>
      ) : null}
      {TOPICS.map((topic) => {
        const rows = topics.filter((row) => row.topic === topic);
        return rows.length === 0 ? null : (
          <Section key={topic} title={titles[topic]}>
            <RecordList label={titles[topic]}>
              {rows.map((row) => (
                <TopicItem key={row.value} row={row} />
              ))}
            </RecordList>
          </Section>
        );
      })}
      {records.length > 0 ? (
        <Section title={words.records}>
          <RecordList label={words.records}>
            {records.map((record) => (
              <RecordLine key={record.id} record={record} />
            ))}
          </RecordList>
        </Section>
      ) : null}
      <Section title={words.add}>
        <Choose topic="verb" label={words.addVerb} taken={topics} />
        <Choose topic="kind" label={words.addKind} taken={topics} />
      </Section>
    </Page>
  );
}

const useTopicName = () => {
  const { copy } = useCopy();
  const { verbs, kinds } = copy.notifications;
  return (topic: Topic, value: string, unitName: string | null): string => {
    const verb = VERBS.find((candidate) => candidate === value);
    const kind = KINDS.find((candidate) => candidate === value);
    if (topic === "verb" && verb) return verbs[verb];
    if (topic === "kind" && kind) return kinds[kind];
    return unitName ?? value;
  };
};

const unitHref = (code: string): string =>
  code.length > 5 && /^\d{5}-\d{3}$/.test(code) ? urls.village(code) : urls.unit(code);

function TopicItem({ row }: { row: FollowedTopic }) {
  const { to } = useCopy();
  const name = useTopicName()(row.topic, row.value, row.unitName);
  return (
    <li className="record-row">
      <div className="record-row__main">
        <h3 className="record-row__title">
          {row.topic === "unit" && row.unitKind !== "co_quan" ? (
            <a href={to(unitHref(row.value))} lang="vi">
              {name}
            </a>
          ) : (
            name
          )}
        </h3>
        <form method="post" action={to(urls.follow())}>
          <input type="hidden" name="topic" value={row.topic} />
          <input type="hidden" name="value" value={row.value} />
          <Stop of={name} name="follow" value="off" />
        </form>
      </div>
    </li>
  );
}

function RecordLine({ record }: { record: RecordItem }) {
  const { copy, to } = useCopy();
  const title = record.title ?? copy.common.hiddenTitle;
  return (
    <li className="record-row">
      <div className="record-row__main">
        <p className="record-row__code">{record.code}</p>
        <h3 className="record-row__title" lang="vi">
          {record.path ? <a href={to(record.path)}>{title}</a> : title}
        </h3>
        <div className="record-row__facts">
          {record.unitName ? <span lang="vi">{record.unitName}</span> : null}
          <span>
            {copy.notifications.follows.since} <DateText at={record.since} />
          </span>
        </div>
        <Form>
          <Stop of={title} name="record" value={record.id} />
        </Form>
      </div>
    </li>
  );
}

function Stop({ of, name, value }: { of: string; name: string; value: string }) {
  const { copy } = useCopy();
  return (
    <Submit tone="secondary" name={name} value={value}>
      {copy.notifications.follows.stop}
      <VisuallyHidden> {of}</VisuallyHidden>
    </Submit>
  );
}

type ChooseProps = { topic: "verb" | "kind"; label: string; taken: readonly FollowedTopic[] };

function Choose({ topic, label, taken }: ChooseProps) {
  const { copy, to } = useCopy();
  const name = useTopicName();
  const left = (topic === "verb" ? VERBS : KINDS).filter(
    (value) => !taken.some((row) => row.topic === topic && row.value === value),
  );
  if (left.length === 0) return null;
  return (
    <Form action={to(urls.follow())} label={label}>
      <input type="hidden" name="topic" value={topic} />
      <Select
        id={`theo-doi-${topic}`}
        name="value"
        label={label}
        empty={false}
        options={left.map((value) => ({ value, label: name(topic, value, null) }))}
      />
      <Submit tone="secondary" name="follow" value="on">
        {copy.notifications.follows.addSubmit}
      </Submit>
    </Form>
  );
}
