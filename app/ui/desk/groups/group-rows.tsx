import { urls } from "#app/urls.ts";
import { useCopy } from "../../copy.tsx";
import { errorOf } from "../../form/error-summary.tsx";
import { Select } from "../../form/select.tsx";
import { Submit } from "../../form/submit.tsx";
import { Pagination } from "../../list/pagination.tsx";
import { formatNumber, formatPercent } from "../../numbers.ts";
import { RowPicker } from "../row-picker.tsx";
import { TableRow } from "../table-row.tsx";
import { excerpt } from "./group-card.tsx";
import type { GroupFailure, OneGroupView } from "./group-view.ts";

type GroupRowsProps = { view: OneGroupView; failure: GroupFailure | null };

/** The opinions of a group, and what can be done with those that are chosen. */
export function GroupRows({ view, failure }: GroupRowsProps) {
  const { copy, to } = useCopy();
  const words = copy.desk.groups;
  const { group, frame } = view;
  const base = to(urls.deskGroup(frame.id, group.id));
  const pages = (
    <Pagination
      moreHref={view.more ? `${base}?sau=${view.more}` : null}
      {...(view.isFirst ? {} : { firstHref: base })}
    />
  );
  const rows = <Rows view={view} failure={failure} />;
  if (!view.writable) {
    return (
      <div className="stack">
        <ol className="bare table-rows">{rows}</ol>
        {pages}
      </div>
    );
  }
  return (
    <form className="stack" method="post" aria-label={words.forChosen}>
      <input type="hidden" name="phienBan" value={group.version} />
      <div className="group-actions">
        {group.state === "suggested" ? (
          <button
            type="submit"
            className="button button--primary"
            name="op"
            value="chap-nhan"
            data-key="a"
          >
            <span>{words.accept}</span>
          </button>
        ) : null}
        <Submit tone="secondary" name="op" value="giai-tan">
          {words.dissolve}
        </Submit>
      </div>
      <RowPicker rows={view.rows.length}>{rows}</RowPicker>
      <ForChosen view={view} failure={failure} />
      {pages}
    </form>
  );
}

function Rows({ view, failure }: GroupRowsProps) {
  const { copy, lang, to } = useCopy();
  const words = copy.desk.groups;
  const table = to(urls.deskResponse(view.frame.id));
  return view.rows.map(({ row, standing, likeness }) => (
    <TableRow
      key={row.id}
      row={row}
      picked={failure?.picked.includes(row.id) ?? false}
      changed={false}
      editHref={view.writable ? `${table}?ma=${row.receipt}&sua=${row.id}#dong-${row.id}` : null}
      note={standing === "late" ? words.lateTitle : words.likeness(formatPercent(likeness, lang))}
    />
  ));
}

/** Where chosen opinions can go. */
function ForChosen({ view, failure }: GroupRowsProps) {
  const { copy, lang } = useCopy();
  const words = copy.desk.groups;
  const error = errorOf(failure?.errors ?? [], "den");
  return (
    <fieldset className="stack group-moves">
      <legend>{words.forChosen}</legend>
      <div className="group-actions">
        {view.group.late > 0 ? (
          <Submit tone="secondary" name="op" value="join">
            {words.join}
          </Submit>
        ) : null}
        <Submit tone="secondary" name="op" value="split">
          {words.split}
        </Submit>
        <Submit tone="secondary" name="op" value="out">
          {words.out}
        </Submit>
      </div>
      {view.targets.length > 0 ? (
        <div className="group-moves__to">
          <Select
            id="den"
            name="den"
            label={words.moveTo}
            value={failure?.values.den}
            options={view.targets.map(({ id, words: said, opinions }) => ({
              value: id,
              label: `${words.opinions(formatNumber(opinions, lang))}: ${excerpt(said, 70)}`,
            }))}
            {...(error ? { error } : {})}
          />
          <Submit tone="secondary" name="op" value="move">
            {words.move}
          </Submit>
        </div>
      ) : null}
    </fieldset>
  );
}
