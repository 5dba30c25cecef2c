import { urls } from "#app/urls.ts";
import type { FoundUnit } from "#db/queries/units.ts";
import { useCopy } from "../copy.tsx";

/** District of a former ward, without the city or province it lay in. */
const districtOf = (formerly: string): string => formerly.split(", ")[0] ?? formerly;

/** Units that a search found; one found by a former name says so. */
export function FoundUnits({ units }: { units: readonly FoundUnit[] }) {
  const { copy, to } = useCopy();
  return (
    <ul className="bare found-units">
      {units.map((unit) => (
        <li key={unit.code}>
          <a href={to(urls.unit(unit.code))} lang="vi">
            {unit.fullName}
          </a>
          {unit.former ? (
            <span className="found-units__former">
              {copy.units.includes(unit.former.name, districtOf(unit.former.formerly))}
            </span>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

/** Names of units as links, in columns. */
export function UnitLinks({
  units,
}: {
  units: readonly { code: string; fullName: string; href: string }[];
}) {
  const { to } = useCopy();
  return (
    <ul className="bare unit-links" lang="vi">
      {units.map(({ code, fullName, href }) => (
        <li key={code}>
          <a href={to(href)}>{fullName}</a>
        </li>
      ))}
    </ul>
  );
}
