import type { ReactNode } from "react";
import { useCopy } from "./copy.tsx";

export type Column = { key: string; label: ReactNode; numeric?: boolean };
export type Row = {
  key: string;
  cells: Readonly<Record<string, ReactNode>>;
  /** Column whose cell names the row. */
  head?: string;
};

type TableProps = {
  caption: string;
  /** Keep the caption for screen readers where a heading above says the same. */
  captionHidden?: boolean;
  columns: readonly Column[];
  rows: readonly Row[];
  foot?: Row;
};

/** A real table in a region that scrolls sideways, by keyboard too, when the screen is narrow. */
export function DataTable({ caption, captionHidden, columns, rows, foot }: TableProps) {
  const { copy } = useCopy();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className="table-region" tabIndex={0} aria-label={copy.parts.tableScroll(caption)}>
      <table>
        <caption className={captionHidden ? "visually-hidden" : undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" className={column.numeric ? "numeric" : undefined}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <TableRow key={row.key} row={row} columns={columns} />
          ))}
        </tbody>
        {foot ? (
          <tfoot>
            <TableRow row={foot} columns={columns} />
          </tfoot>
        ) : null}
      </table>
    </section>
  );
}

function TableRow({ row, columns }: { row: Row; columns: readonly Column[] }) {
  return (
    <tr>
      {columns.map(({ key, numeric }) => {
        const className = numeric ? "numeric" : undefined;
        return key === row.head ? (
          <th key={key} scope="row" className={className}>
            {row.cells[key]}
          </th>
        ) : (
          <td key={key} className={className}>
            {row.cells[key]}
          </td>
        );
      })}
    </tr>
  );
}
