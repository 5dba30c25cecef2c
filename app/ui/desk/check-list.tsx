import { urls } from "#app/urls.ts";
import { Alert } from "../alert.tsx";
import { useCopy } from "../copy.tsx";
import { Submit } from "../form/submit.tsx";
import { TextInput } from "../form/text-input.tsx";
import { Page } from "../layout/page.tsx";
import { PageTitle } from "../layout/page-title.tsx";
import { EmptyState } from "../list/empty-state.tsx";
import { Pagination } from "../list/pagination.tsx";
import { formatList, formatNumber } from "../numbers.ts";
import { Due, type DueView } from "./queue.tsx";

export type CheckRowView = {
  id: string;
  code: string;
  title: string;
  unit: string;
  flags: readonly string[];
  excerpt: string;
  due: DueView | null;
};

export type CheckDone = "shown" | "needs_edit" | "hidden" | "rerouted";

type CheckListProps = {
  rows: readonly CheckRowView[];
  count: number;
  more: string | null;
  isFirst: boolean;
  done: CheckDone | null;
  /** What was looked for. */
  words: string;
  now: Date;
};

/** Texts that wait for a reader, the most urgent first. */
export function CheckList({
  rows,
  count,
  more,
  isFirst,
  done,
  words: sought,
  now,
}: CheckListProps) {
  const { copy, lang, to } = useCopy();
  const words = copy.desk.checks;
  const here = to(urls.deskChecks());
  const asked = sought ? `q=${encodeURIComponent(sought)}&` : "";
  return (
    <Page>
      {done ? <Alert tone="done" title={words.allDone(words.decided[done])} live /> : null}
      <PageTitle title={words.title} lead={<p>{words.lead}</p>} />
      <form className="table-filters__find" action={here} aria-label={words.find}>
        <TextInput id="q" name="q" label={words.sought} value={sought} autoComplete="off" />
        <Submit tone="secondary" icon="search">
          {words.find}
        </Submit>
      </form>
      {rows.length === 0 ? (
        <EmptyState title={sought ? words.notFound : words.none}>
          <p>{words.noneHelp}</p>
          <p>
            {sought ? (
              <a href={here}>{words.all}</a>
            ) : (
              <a href={to(urls.desk())}>{copy.desk.home.title}</a>
            )}
          </p>
        </EmptyState>
      ) : (
        <>
          <div className="list-head">
            <p className="list-head__count">
              {count > 1_000 ? words.countMany : words.count(formatNumber(count, lang))}
            </p>
            <p className="list-head__sort">{copy.forms.sortedBy(words.order)}</p>
          </div>
          <ol className="bare queue queue--plain">
            {rows.map((row) => (
              <CheckRow key={row.id} row={row} now={now} />
            ))}
          </ol>
        </>
      )}
      <Pagination
        moreHref={more ? `${here}?${asked}sau=${encodeURIComponent(more)}` : null}
        {...(isFirst ? {} : { firstHref: here })}
      />
    </Page>
  );
}

function CheckRow({ row, now }: { row: CheckRowView; now: Date }) {
  const { to } = useCopy();
  return (
    <li className="queue__row">
      <div>
        <h2 className="queue__title">
          <a href={to(urls.deskCheck(row.id))} lang="vi">
            {row.excerpt.length >= 240 ? `${row.excerpt}…` : row.excerpt}
          </a>
        </h2>
        <p className="queue__facts">
          <span className="nowrap">{row.code}</span>
          <span lang="vi">{row.title}</span>
        </p>
        <Flags flags={row.flags} />
      </div>
      <p className="queue__due">{row.due ? <Due due={row.due} now={now} /> : null}</p>
    </li>
  );
}

/** What the machine noticed, in words. */
export function Flags({ flags }: { flags: readonly string[] }) {
  const said = useFlags(flags);
  return said ? <p className="queue__flags">{said}</p> : null;
}

export const useFlags = (flags: readonly string[]): string => {
  const { copy, lang } = useCopy();
  const names: Readonly<Record<string, string>> = copy.desk.checks.flags;
  const text = formatList(
    flags.map((flag) => names[flag] ?? flag),
    lang,
  );
  return text === "" ? "" : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
};
