import type { Refusal } from "#app/domain/outcome.ts";
import type { Disposition } from "#app/domain/policies/schema.ts";
import { formatReceipt } from "#app/domain/receipts.ts";
import { canonicalForm } from "#app/domain/rich-text/canonical.ts";
import { urls } from "#app/urls.ts";
import { Alert } from "../alert.tsx";
import { useCopy } from "../copy.tsx";
import type { FormError } from "../form/error-summary.tsx";
import { Submit } from "../form/submit.tsx";
import { EmptyState } from "../list/empty-state.tsx";
import { Pagination } from "../list/pagination.tsx";
import { Prose } from "../policies/prose.tsx";
import { AnswerInputs } from "./answer-inputs.tsx";
import { RefusalAlert } from "./refusal-alert.tsx";
import { RowPicker } from "./row-picker.tsx";
import { type SynthesisView, type TableRowView, tableHref } from "./synthesis-view.ts";
import { TableContents } from "./table-contents.tsx";
import { TableRow } from "./table-row.tsx";

export type ChangedRow = {
  id: string;
  receipt: string;
  disposition: Disposition | null;
  /** What the row says now, beside what was typed. */
  answer: string | null;
  who: string | null;
};

export type AnswerFailure = {
  values: Readonly<Record<string, string>>;
  picked: readonly string[];
  errors: readonly FormError[];
  refusal: Refusal | null;
  /** Rows that somebody else has answered meanwhile. */
  changed: readonly ChangedRow[];
};

type AnswerDeskProps = { view: SynthesisView; failure: AnswerFailure | null };

/** What people said on the left, one answer for the chosen rows on the right. */
export function AnswerDesk({ view, failure }: AnswerDeskProps) {
  const { copy, to } = useCopy();
  const words = copy.desk.synthesis;
  const base = to(urls.deskResponse(view.frame.id));
  const edited = view.rows.find(({ id }) => id === view.editing);
  const changed = new Set(failure?.changed.map(({ id }) => id));
  const picked = failure
    ? failure.picked.filter((id) => !changed.has(id))
    : edited
      ? [edited.id]
      : [];
  const rows = view.rows.map((row) => (
    <TableRow
      key={row.id}
      row={row}
      picked={picked.includes(row.id)}
      changed={changed.has(row.id)}
      editHref={view.writable ? `${tableHref(base, view, { edit: row.id })}#dong-${row.id}` : null}
    />
  ));
  const list =
    view.rows.length === 0 ? (
      <EmptyState title={view.opinions === 0 ? words.noneYet : words.none}>
        <p>{view.opinions === 0 ? words.noneYetHelp : words.noneHelp}</p>
        <p>
          <a href={base}>{words.everything}</a>
        </p>
      </EmptyState>
    ) : null;
  const pages = (
    <Pagination
      moreHref={view.more ? tableHref(base, view, { after: view.more }) : null}
      {...(view.isFirst ? {} : { firstHref: tableHref(base, view, {}) })}
    />
  );
  if (!view.writable) {
    return (
      <div className="table-desk table-desk--read">
        <TableContents view={view} />
        <div className="stack">
          <p className="soft">{words.closedTable}</p>
          {list ?? <ol className="bare table-rows">{rows}</ol>}
          {pages}
        </div>
      </div>
    );
  }
  return (
    <form className="table-desk" method="post" noValidate aria-label={words.title}>
      <TableContents view={view} />
      <div className="stack">
        {failure && failure.changed.length > 0 ? <Changed rows={failure.changed} /> : null}
        {list ?? <RowPicker rows={view.rows.length}>{rows}</RowPicker>}
        {pages}
      </div>
      {list ? null : <AnswerFields view={view} failure={failure} />}
    </form>
  );
}

/** What somebody else has done to the chosen rows. */
function Changed({ rows }: { rows: readonly ChangedRow[] }) {
  const { copy } = useCopy();
  const words = copy.desk.synthesis;
  return (
    <Alert tone="wait" title={words.changedTitle} live>
      <p>{words.changedHelp}</p>
      <ul>
        {rows.map((row) => (
          <li key={row.id}>
            <a href={`#dong-${row.id}`}>
              {words.changedBy(
                formatReceipt(row.receipt),
                row.who ?? copy.roles.drafter,
                row.disposition ? copy.policies.dispositions[row.disposition] : words.noAnswer,
              )}
            </a>
            {row.answer ? <Prose text={row.answer} /> : null}
          </li>
        ))}
      </ul>
    </Alert>
  );
}

const formatOf = (row: TableRowView | undefined): string | undefined =>
  row?.answerRich ? canonicalForm(row.answerRich) : undefined;

function AnswerFields({ view, failure }: AnswerDeskProps) {
  const { copy } = useCopy();
  const words = copy.desk.synthesis;
  const edited = view.rows.find(({ id }) => id === view.editing);
  const refusal = failure?.refusal?.code === "stale_version" ? null : (failure?.refusal ?? null);
  return (
    <div className="table-answer stack" id="tra-loi">
      <h2>{edited ? words.editing(formatReceipt(edited.receipt)) : words.answerTitle}</h2>
      <p className="soft">{words.answerHelp}</p>
      {refusal ? <RefusalAlert refusal={refusal} /> : null}
      <AnswerInputs
        values={{
          disposition: failure?.values.disposition ?? edited?.disposition ?? undefined,
          answer: failure?.values.answer ?? edited?.answer ?? undefined,
          json: failure?.values.answerRich ?? formatOf(edited),
        }}
        errors={failure?.errors ?? []}
        draftKey={`tra-loi-${edited?.id ?? view.frame.id}`}
      />
      <Submit>{words.save}</Submit>
    </div>
  );
}
