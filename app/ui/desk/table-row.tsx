import { formatReceipt } from "#app/domain/receipts.ts";
import { useCopy } from "../copy.tsx";
import { Prose } from "../policies/prose.tsx";
import { Formatted } from "../rich-text/formatted.tsx";
import { ProposedWords } from "../versions/proposed-words.tsx";
import { VisuallyHidden } from "../visually-hidden.tsx";
import { clauseName } from "./clause-name.ts";
import type { TableRowView } from "./synthesis-view.ts";

type TableRowProps = {
  row: TableRowView;
  picked: boolean;
  changed: boolean;
  /** Null where the table cannot be written. */
  editHref: string | null;
  /** Said beside the row's facts. */
  note?: string;
};

/** One opinion in its one row: who, about what, in what words, and what becomes of it. */
export function TableRow({ row, picked, changed, editHref, note }: TableRowProps) {
  const { copy } = useCopy();
  const words = copy.desk.synthesis;
  const facts = [
    copy.policies.stances[row.stance],
    copy.policies.channels[row.channel],
    ...(row.people > 1 ? [copy.common.people(String(row.people))] : []),
    ...(row.isShown ? [] : [words.hidden]),
    ...(note ? [note] : []),
  ].join(" · ");
  const box = `chon-${row.id}`;
  return (
    <li
      className={changed ? "table-row table-row--changed" : "table-row"}
      id={`dong-${row.id}`}
      data-row=""
    >
      {editHref ? (
        <input
          className="choice__input"
          type="checkbox"
          id={box}
          name="dong"
          value={`${row.id}:${row.rowVersion}`}
          defaultChecked={picked}
        />
      ) : null}
      <div className="table-row__body">
        <p className="table-row__clause" lang="vi">
          {editHref ? (
            <label htmlFor={box}>
              <VisuallyHidden>{words.pick(formatReceipt(row.receipt))}: </VisuallyHidden>
              {row.clause.length > 0 ? clauseName(row.clause) : words.whole}
            </label>
          ) : (
            (row.clause.length > 0 && clauseName(row.clause)) || words.whole
          )}
        </p>
        <Prose text={row.body} />
        <ProposedWords from={row.wordingFrom} to={row.wording} />
        <p className="table-row__facts">
          <span lang="vi">{row.byline}</span> · {facts} · <code>{formatReceipt(row.receipt)}</code>
        </p>
        {row.disposition ? (
          <div className="table-row__answer">
            <p>
              <strong>{copy.policies.dispositions[row.disposition]}</strong>{" "}
              {editHref ? (
                <a href={editHref}>
                  {words.edit}
                  <VisuallyHidden> {row.receipt}</VisuallyHidden>
                </a>
              ) : null}
            </p>
            <Formatted text={row.answer} rich={row.answerRich} />
          </div>
        ) : (
          <p className="table-row__open">{words.noAnswer}</p>
        )}
      </div>
    </li>
  );
}
