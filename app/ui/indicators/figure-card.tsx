import { INDICATORS } from "#app/domain/indicators/indicators.ts";
import type { UnitKind } from "#app/domain/units/schema.ts";
import { useCopy } from "../copy.tsx";
import { formatNumber, formatPercent } from "../numbers.ts";
import type { MonthlyFigure } from "./indicators-view.tsx";
import { Sparkline } from "./sparkline.tsx";

type Props = {
  figure: MonthlyFigure;
  year: number;
  unitKind: UnitKind;
  current: boolean;
  href: string;
  recordsHref: string;
};

/** One target: the figure large, what it is of, how far from the target, and the records behind it. */
export function FigureCard({ figure, year, unitKind, current, href, recordsHref }: Props) {
  const { copy, lang } = useCopy();
  const words = copy.indicators;
  const { id, value, of, target } = figure;
  const known = value !== null;
  return (
    <li className={current ? "figure-card figure-card--current" : "figure-card"}>
      <h3 className="figure-card__name">
        <a href={href} aria-current={current ? "true" : undefined}>
          {words.names[id]}
        </a>
      </h3>
      {known ? (
        <p className="figure-card__value">
          <strong>
            {of === null ? formatNumber(value, lang) : formatPercent(value / of, lang)}
          </strong>{" "}
          <span>
            {of === null
              ? words.items[INDICATORS[id].whole === "city" ? "city" : "own"]
              : words.ofWhole(
                  formatNumber(value, lang),
                  formatNumber(of, lang),
                  words.wholes[INDICATORS[id].whole],
                )}
          </span>
        </p>
      ) : (
        <p className="figure-card__value figure-card__value--none">{words.noData}</p>
      )}
      {known && of !== null ? <Bar value={value} of={of} /> : null}
      {known && of === null && target ? (
        <Bar value={Math.min(value, target.least)} of={target.least} />
      ) : null}
      {known && figure.months.length > 1 && of !== null && of > 1 && value > 0 ? (
        <Sparkline months={figure.months} of={of} year={year} />
      ) : null}
      <p className="figure-card__target">
        {target
          ? words.target(
              of === null && known
                ? words.atLeast(formatNumber(target.least, lang))
                : words.targetOf(id, formatNumber(target.least, lang)),
              target.by ? String(target.by) : null,
            )
          : words.noTarget}
        {figure.reached === true ? (
          <span className="figure-card__met"> {words.reached}</span>
        ) : null}
      </p>
      {known ? null : <p className="soft">{words.noDataWhy[id === "Q6" ? "heads" : "none"]}</p>}
      <p className="figure-card__more">
        {known && value > 0 ? <a href={recordsHref}>{words.records(words.names[id])}</a> : null}
        {target ? (
          <span className="soft">
            {words.source(target.line.replace("L", ""), unitKind === "thanh_pho")}
          </span>
        ) : null}
      </p>
    </li>
  );
}

/** How much of the whole, from zero; the figure beside it says the same in words. */
function Bar({ value, of }: { value: number; of: number }) {
  return (
    <svg className="figure-bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      <rect className="figure-bar__ground" width="100" height="4" />
      <rect className="figure-bar__value" width={((value / of) * 100).toFixed(2)} height="4" />
    </svg>
  );
}
