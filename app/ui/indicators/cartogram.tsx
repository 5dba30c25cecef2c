import { type BreakdownRow, stepOf } from "#app/domain/indicators/breakdown.ts";
import { INDICATORS, type IndicatorId } from "#app/domain/indicators/indicators.ts";
import type { Tile } from "#app/domain/indicators/tiles.ts";
import { useCopy } from "../copy.tsx";
import { formatNumber, formatPercent } from "../numbers.ts";

const SIZE = 40;
const ROW = (SIZE * Math.sqrt(3)) / 2;
/** Corners of a hexagon that stands on its point, a little smaller than its place. */
const CORNERS = Array.from({ length: 6 }, (_, i) => {
  const angle = (Math.PI / 180) * (60 * i - 90);
  const radius = (SIZE / Math.sqrt(3)) * 0.96;
  return [Math.cos(angle) * radius, Math.sin(angle) * radius] as const;
});

type Props = {
  id: IndicatorId;
  rows: readonly BreakdownRow[];
  tiles: readonly Tile[];
  hrefOf: (code: string) => string;
};

/** Every commune as a tile of the same size near where it lies: colour, number and words say the same. */
export function Cartogram({ id, rows, tiles, hrefOf }: Props) {
  const { copy, lang } = useCopy();
  const words = copy.indicators;
  const byCode = new Map(rows.map((row) => [row.code, row]));
  const width = (Math.max(...tiles.map(({ column }) => column)) + 1.5) * SIZE;
  const height = (Math.max(...tiles.map(({ row }) => row)) + 1) * ROW + SIZE / 3;
  return (
    <figure className="cartogram">
      <a className="skip-map" href="#bang">
        {words.skipMap}
      </a>
      {/* biome-ignore lint/a11y/useSemanticElements: links inside a drawing have no element of HTML around them */}
      <svg
        viewBox={`0 0 ${width.toFixed(0)} ${height.toFixed(0)}`}
        role="group"
        aria-labelledby="ban-do-ten"
      >
        <title id="ban-do-ten">{words.map(words.names[id])}</title>
        {tiles.map(({ code, column, row }) => {
          const of = byCode.get(code);
          if (!of) return null;
          const x = (column + 0.5 + (row % 2 === 1 ? 0.5 : 0)) * SIZE;
          const y = row * ROW + SIZE / 2 + 4;
          const step = stepOf(id, of);
          const label = `${of.name}: ${said(of)}`;
          return (
            <a key={code} href={hrefOf(code)} aria-label={label} className="cartogram__unit">
              <g
                data-unit={code}
                className={`tile tile--${step ?? "none"}`}
                transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}
              >
                <title>{label}</title>
                <polygon
                  points={CORNERS.map(([dx, dy]) => `${dx.toFixed(1)},${dy.toFixed(1)}`).join(" ")}
                />
                <text textAnchor="middle" dominantBaseline="central">
                  {short(of)}
                </text>
              </g>
            </a>
          );
        })}
      </svg>
      <figcaption>
        <Legend id={id} />
        <p className="soft">{words.mapHelp}</p>
      </figcaption>
    </figure>
  );

  function said({ value, of }: BreakdownRow): string {
    if (value === null) return words.noData;
    if (of === null) {
      if (INDICATORS[id].each === 1) return value > 0 ? words.has : words.hasNot;
      return words.itemsOf(formatNumber(value, lang));
    }
    return `${words.ofWhole(formatNumber(value, lang), formatNumber(of, lang), words.wholes.villages)} (${formatPercent(value / of, lang)})`;
  }

  function short({ value, of }: BreakdownRow): string {
    if (value === null) return "?";
    if (of !== null) return String(Math.floor((value / of) * 100));
    return INDICATORS[id].each === 1 ? (value > 0 ? "✓" : "–") : String(value);
  }
}

const SHARES = [0, 1, 2, 3, 4, 5];

/** The steps of the scale that this indicator has, each with its words. */
function Legend({ id }: { id: IndicatorId }) {
  const { copy } = useCopy();
  const words = copy.indicators;
  const { whole, each } = INDICATORS[id];
  const steps: readonly (readonly [number | "none", string])[] =
    whole === "villages"
      ? SHARES.map((step) => [step, words.shares[step] ?? ""] as const)
      : each === 1
        ? [
            [0, words.hasNot],
            [5, words.has],
          ]
        : [
            [0, "0"],
            [2, "1"],
            [3, "2"],
            [5, words.atLeast(String(each))],
          ];
  return (
    <ul className="legend" aria-label={words.legend}>
      {steps.map(([step, label]) => (
        <li key={step}>
          <svg viewBox="0 0 10 10" aria-hidden="true" className={`tile tile--${step}`}>
            <rect width="10" height="10" />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}
