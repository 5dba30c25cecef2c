import { urls } from "#app/urls.ts";
import type { FormerName, UnitRow } from "#db/queries/units.ts";
import { Alert } from "../alert.tsx";
import { useCopy } from "../copy.tsx";
import { dayToDate, formatDate } from "../dates.ts";
import { SampleTag } from "../layout/sample-notice.tsx";
import { formatDecimal, formatList, formatNumber } from "../numbers.ts";
import { type SummaryItem, SummaryList } from "../record/summary-list.tsx";

/** The address of a unit's page, whatever its kind. */
export const unitPath = (unit: Pick<UnitRow, "code" | "kind">): string =>
  unit.kind === "thon" || unit.kind === "to_dan_pho"
    ? urls.village(unit.code)
    : urls.unit(unit.code);

type UnitFactsProps = {
  unit: UnitRow;
  /** Villages below it, where they are known. */
  villages?: readonly UnitRow[];
  formerNames?: readonly FormerName[];
  parent?: UnitRow | null;
};

/** What is known of a unit, as label and value. */
export function UnitFacts({ unit, villages = [], formerNames = [], parent }: UnitFactsProps) {
  const { copy, lang, to } = useCopy();
  const words = copy.units;
  const day = (value: string) => formatDate(dayToDate(value), lang);
  const counted = villages.filter(({ validTo }) => validTo === null);
  const households = unit.households ?? sum(counted.map((village) => village.households));
  const isSample = unit.isSample || counted.some((village) => village.isSample);
  const items: (SummaryItem | null)[] = [
    { label: words.kind, value: words.kinds[unit.kind] },
    { label: words.code, value: unit.code },
    parent
      ? {
          label: words.parent,
          value: (
            <a href={to(urls.unit(parent.code))} lang="vi">
              {parent.fullName}
            </a>
          ),
        }
      : null,
    unit.areaKm2
      ? { label: words.area, value: words.squareKm(formatDecimal(unit.areaKm2, lang)) }
      : null,
    counted.length > 0
      ? {
          label: words.villages,
          value: words.villagesCount(formatNumber(counted.length, lang)),
        }
      : null,
    households
      ? {
          label: words.households,
          value: (
            <>
              {words.householdsOf(formatNumber(households, lang))} {isSample ? <SampleTag /> : null}
            </>
          ),
        }
      : null,
    { label: words.since, value: day(unit.validFrom) },
    unit.validTo ? { label: words.until, value: day(unit.validTo) } : null,
    formerNames.length > 0
      ? {
          label: words.formerNames,
          value: (
            <ul className="bare" lang="vi">
              {byDistrict(formerNames).map(([formerly, names]) => (
                <li key={formerly}>
                  {formatList(names, "vi")} ({formerly})
                </li>
              ))}
            </ul>
          ),
        }
      : null,
  ];
  return <SummaryList items={items.filter((item) => item !== null)} />;
}

const byDistrict = (names: readonly FormerName[]): [string, string[]][] => {
  const districts = new Map<string, string[]>();
  for (const { name, formerly } of names) {
    districts.set(formerly, [...(districts.get(formerly) ?? []), name]);
  }
  return [...districts];
};

const sum = (values: readonly (number | null)[]): number =>
  values.reduce((all: number, value) => all + (value ?? 0), 0);

/** Said first of a unit that is no more: where its matters went. */
export function UnitOver({ unit, successor }: { unit: UnitRow; successor: UnitRow | null }) {
  const { copy, to } = useCopy();
  if (unit.validTo === null) return null;
  return (
    <Alert tone="wait" title={copy.units.over}>
      {successor ? (
        <p>
          {copy.units.overHelp(successor.fullName)}{" "}
          <a href={to(unitPath(successor))}>{copy.units.nextCommune(successor.fullName)}</a>
        </p>
      ) : null}
    </Alert>
  );
}
