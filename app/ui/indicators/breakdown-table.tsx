import type { BreakdownRow } from "#app/domain/indicators/breakdown.ts";
import { INDICATORS, type IndicatorId } from "#app/domain/indicators/indicators.ts";
import { useCopy } from "../copy.tsx";
import { formatNumber, formatPercent } from "../numbers.ts";
import { DataTable } from "../table.tsx";

type Props = {
  id: IndicatorId;
  rows: readonly BreakdownRow[];
  hrefOf: (code: string) => string;
  fileHref: (format: "csv" | "json") => string;
};

/** What the map shows, as a table and as files. */
export function BreakdownTable({ id, rows, hrefOf, fileHref }: Props) {
  const { copy, lang } = useCopy();
  const words = copy.indicators;
  const shares = rows.some(({ of }) => of !== null);
  if (rows.length === 0) return <p>{words.noMembers[INDICATORS[id].whole]}</p>;
  return (
    <div id="bang" className="stack">
      <DataTable
        caption={words.table(words.names[id])}
        columns={[
          { key: "unit", label: words.unit },
          { key: "value", label: shares ? words.met : words.count, numeric: true },
          ...(shares
            ? [
                { key: "of", label: words.whole, numeric: true },
                { key: "share", label: words.share, numeric: true },
              ]
            : []),
          ...(INDICATORS[id].whole === "city" ? [] : [{ key: "reached", label: words.state }]),
        ]}
        rows={rows.map(({ code, name, value, of, reached }) => ({
          key: code,
          head: "unit",
          cells: {
            unit: (
              <a href={hrefOf(code)} lang="vi">
                {name}
              </a>
            ),
            value: value === null ? words.noData : formatNumber(value, lang),
            of: of === null ? "" : formatNumber(of, lang),
            share: value !== null && of !== null ? formatPercent(value / of, lang) : "",
            reached: reached === null ? words.noData : reached ? words.reached : words.notYet,
          },
        }))}
      />
      <p>
        {words.files} <a href={fileHref("csv")}>CSV</a> · <a href={fileHref("json")}>JSON</a>
      </p>
    </div>
  );
}
