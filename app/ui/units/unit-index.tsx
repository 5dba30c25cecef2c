import { urls } from "#app/urls.ts";
import type { FoundUnit, UnitRow } from "#db/queries/units.ts";
import { useCopy } from "../copy.tsx";
import { Submit } from "../form/submit.tsx";
import { TextInput } from "../form/text-input.tsx";
import { Page, Section } from "../layout/page.tsx";
import { PageTitle } from "../layout/page-title.tsx";
import { EmptyState } from "../list/empty-state.tsx";
import { MyUnitLink } from "../my-unit.tsx";
import { formatNumber } from "../numbers.ts";
import { FoundUnits, UnitLinks } from "./unit-links.tsx";

export type UnitIndexData = {
  q: string;
  /** Null when nothing was asked for. */
  found: readonly FoundUnit[] | null;
  units: readonly UnitRow[];
  mine: { code: string; name: string } | null;
};

const GROUPS = ["phuong", "xa", "dac_khu"] as const;

const anchorOf = (kind: string): string => kind.replace("_", "-");

/** All units of the city, and a search that knows their former names. */
export function UnitIndex({ index }: { index: UnitIndexData }) {
  const { copy, lang, to } = useCopy();
  const words = copy.units;
  const communes = index.units.filter(({ kind }) => kind !== "thanh_pho");
  const city = index.units.find(({ kind }) => kind === "thanh_pho");
  return (
    <Page>
      <PageTitle
        title={words.title}
        lead={<p>{words.lead(formatNumber(communes.length, lang))}</p>}
      />
      <MyUnitLink unit={index.mine} />
      <form className="form" action={to(urls.units())}>
        <TextInput
          id="ten-don-vi"
          name="q"
          label={words.searchLabel}
          hint={words.searchHint}
          value={index.q}
          maxLength={200}
          autoComplete="off"
        />
        <Submit>{words.searchSubmit}</Submit>
      </form>
      {index.found ? <Found q={index.q} found={index.found} /> : null}
      {index.found && index.found.length > 0 ? null : (
        <>
          <ul className="bare unit-jumps">
            {GROUPS.map((kind) => (
              <li key={kind}>
                <a href={`#${anchorOf(kind)}`}>{words.groups[kind]}</a>
              </li>
            ))}
            {city ? (
              <li>
                <a href={to(urls.unit(city.code))}>{words.city}</a>
              </li>
            ) : null}
          </ul>
          {GROUPS.map((kind) => {
            const units = communes.filter((unit) => unit.kind === kind);
            return units.length === 0 ? null : (
              <Section
                key={kind}
                id={anchorOf(kind)}
                title={`${words.groups[kind]} (${formatNumber(units.length, lang)})`}
              >
                <UnitLinks
                  units={units.map(({ code, fullName }) => ({
                    code,
                    fullName,
                    href: urls.unit(code),
                  }))}
                />
              </Section>
            );
          })}
        </>
      )}
    </Page>
  );
}

function Found({ q, found }: { q: string; found: readonly FoundUnit[] }) {
  const { copy, to } = useCopy();
  const words = copy.units;
  if (found.length === 0) {
    return (
      <EmptyState title={words.none(q)}>
        <p>{words.noneHelp}</p>
        <p>
          <a href="tel:1022">{copy.layout.hotline}</a>
        </p>
      </EmptyState>
    );
  }
  return (
    <Section title={words.found(q)} id="ket-qua" more={<a href={to(urls.units())}>{words.all}</a>}>
      <FoundUnits units={found} />
    </Section>
  );
}
