import { CHECK_FILTERS } from "#app/domain/screening/viewing.ts";
import { urls } from "#app/urls.ts";
import { Alert } from "../../alert.tsx";
import { useCopy } from "../../copy.tsx";
import { ErrorSummary } from "../../form/error-summary.tsx";
import { Form } from "../../form/form.tsx";
import { Select } from "../../form/select.tsx";
import { Submit } from "../../form/submit.tsx";
import { TextInput } from "../../form/text-input.tsx";
import { Page } from "../../layout/page.tsx";
import { PageTitle } from "../../layout/page-title.tsx";
import { EmptyState } from "../../list/empty-state.tsx";
import { Pagination } from "../../list/pagination.tsx";
import { formatNumber } from "../../numbers.ts";
import { Due } from "../queue.tsx";
import { BulkDecision, BulkOutcome } from "./bulk-decision.tsx";
import type { CheckListProps, CheckRowView } from "./check-list-view.ts";
import { CheckPicker } from "./check-picker.tsx";
import { Flags } from "./flags.tsx";

/** Texts that wait for a reader, the most urgent first: one by one, or several at once. */
export function CheckList(props: CheckListProps) {
  const { rows, count, more, isFirst, done, words: sought, filter, now, bulk } = props;
  const { copy, lang, to } = useCopy();
  const words = copy.desk.checks;
  const here = to(urls.deskChecks());
  const asked = new URLSearchParams({
    ...(sought ? { q: sought } : {}),
    ...(filter ? { loc: filter } : {}),
  });
  const narrowed = sought !== "" || filter !== null;
  const query = asked.size > 0 ? `${asked}&` : "";
  return (
    <Page>
      {done && !bulk ? <Alert tone="done" title={words.allDone(words.decided[done])} live /> : null}
      <ErrorSummary errors={bulk?.errors ?? []} />
      {bulk && bulk.decided.length > 0 ? <BulkOutcome decided={bulk.decided} /> : null}
      <PageTitle
        title={words.title}
        lead={<p>{words.lead}</p>}
        failed={(bulk?.errors.length ?? 0) > 0}
      />
      <form className="table-filters__find" action={here} aria-label={words.find}>
        <TextInput id="q" name="q" label={words.sought} value={sought} autoComplete="off" />
        <Select
          id="loc"
          name="loc"
          label={words.filter}
          empty={words.filters.all}
          options={CHECK_FILTERS.map((value) => ({ value, label: words.filters[value] }))}
          {...(filter ? { value: filter } : {})}
        />
        <Submit tone="secondary" icon="search">
          {words.find}
        </Submit>
      </form>
      {rows.length === 0 ? (
        <EmptyState title={narrowed ? words.notFound : words.none}>
          <p>{words.noneHelp}</p>
          <p>
            {narrowed ? (
              <a href={here}>{words.all}</a>
            ) : (
              <a href={to(urls.desk())}>{copy.desk.home.title}</a>
            )}
          </p>
        </EmptyState>
      ) : (
        <>
          <div className="list-head">
            {narrowed ? (
              <p className="list-head__count">
                <a href={here}>{words.all}</a>
              </p>
            ) : (
              <p className="list-head__count">
                {count > 1_000 ? words.countMany : words.count(formatNumber(count, lang))}
              </p>
            )}
            <p className="list-head__sort">{copy.forms.sortedBy(words.order)}</p>
          </div>
          <Form label={words.bulk.title}>
            <CheckPicker rows={rows.length}>
              {rows.map((row) => (
                <Row key={row.id} row={row} now={now} picked={bulk?.picked.includes(row.id)} />
              ))}
            </CheckPicker>
            <BulkDecision bulk={bulk} />
          </Form>
        </>
      )}
      <Pagination
        moreHref={more ? `${here}?${query}sau=${encodeURIComponent(more)}` : null}
        {...(isFirst ? {} : { firstHref: here })}
      />
    </Page>
  );
}

type RowProps = { row: CheckRowView; now: Date; picked: boolean | undefined };

function Row({ row, now, picked }: RowProps) {
  const { copy, to } = useCopy();
  const words = copy.desk.checks;
  return (
    <li className="table-row" data-row="">
      <input
        className="choice__input"
        type="checkbox"
        name="y-kien"
        value={row.id}
        aria-label={`${words.pick}: ${row.excerpt.slice(0, 60)}`}
        defaultChecked={picked ?? false}
      />
      <div className="table-row__body">
        <h2 className="queue__title">
          <a href={to(urls.deskCheck(row.id))} lang="vi">
            {row.excerpt}
            {row.whole ? null : "…"}
          </a>
        </h2>
        <p className="queue__facts">
          <span className="nowrap">{row.code}</span>
          <span lang="vi">{row.title}</span>
        </p>
        <Flags flags={row.flags} />
        {row.mended ? <p className="soft">{words.mended}</p> : null}
        {row.whole ? null : <p className="soft">{words.long}</p>}
        {row.viewers.length > 0 ? (
          <p className="viewing">{words.viewer(row.viewers.join(", "))}</p>
        ) : null}
        <p className="queue__due">{row.due ? <Due due={row.due} now={now} /> : null}</p>
      </div>
    </li>
  );
}
