import { useCopy } from "../copy.tsx";
import { formatNumber } from "../numbers.ts";

const MONTHS = 12;
const HEIGHT = 24;
const STEP = 10;

/** How many were met by the end of each month: bars from zero, twelve places whatever month it is. */
export function Sparkline({
  months,
  of,
  year,
}: {
  months: readonly number[];
  of: number;
  year: number;
}) {
  const { copy, lang } = useCopy();
  const last = months.at(-1) ?? 0;
  const most = Math.max(last, of / 50, 1);
  return (
    <svg
      className="sparkline"
      viewBox={`0 0 ${MONTHS * STEP} ${HEIGHT}`}
      role="img"
      aria-label={copy.indicators.sparkline(
        formatNumber(months[0] ?? 0, lang),
        formatNumber(last, lang),
        String(months.length),
        String(year),
      )}
    >
      {months.map((count, month) => {
        const height = (count / most) * HEIGHT;
        return (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: a bar is its month
            key={month}
            x={month * STEP + 1}
            y={(HEIGHT - height).toFixed(2)}
            width={STEP - 2}
            height={height.toFixed(2)}
          />
        );
      })}
      <rect className="sparkline__base" y={HEIGHT - 0.6} width={MONTHS * STEP} height="0.6" />
    </svg>
  );
}
