import { readDetails } from "#app/domain/registered-facts/details.ts";
import { urls } from "#app/urls.ts";
import type { FactHead } from "#db/queries/facts.ts";
import { useCopy } from "../copy.tsx";
import { dayToDate, formatDate } from "../dates.ts";
import { formatNumber } from "../numbers.ts";
import { Prose } from "../policies/prose.tsx";
import { SummaryList } from "../record/summary-list.tsx";
import { factLabel } from "./fact-field.tsx";

export type FactShown = Omit<FactHead, "authorId" | "enteredBy" | "submittedBy">;

/** Texts of a fact that deserve a paragraph of their own. */
const PROSE = ["result", "resources", "rules"] as const;

/** What is registered: its account, and what its kind has of its own. */
export function FactContent({ head }: { head: FactShown }) {
  const { copy, to } = useCopy();
  const details: Readonly<Record<string, unknown>> = readDetails(head.kind, head.details) ?? {};
  return (
    <>
      <Prose text={head.summary} />
      <FactLines head={head} details={details} />
      {PROSE.map((name) => {
        const text = details[name];
        return typeof text === "string" && text !== "" ? (
          <div key={name}>
            <h3>{factLabel(copy, head.kind, name)}</h3>
            <Prose text={text} />
          </div>
        ) : null;
      })}
      {head.copiedCode ? (
        <p>
          {copy.facts.show.copied}:{" "}
          <a href={to(urls.record(head.kind, head.copiedCode))} lang="vi">
            {head.copiedTitle}
          </a>
        </p>
      ) : null}
    </>
  );
}

type LinesProps = { head: FactShown; details: Readonly<Record<string, unknown>> };

function FactLines({ head, details }: LinesProps) {
  const { copy, lang, to } = useCopy();
  const words = copy.facts;
  const label = (field: Parameters<typeof factLabel>[2]) => factLabel(copy, head.kind, field);
  const choice = (table: Readonly<Record<string, string>>, value: unknown) =>
    typeof value === "string" ? table[value] : undefined;
  const text = (value: unknown) =>
    typeof value === "string" && value !== "" ? <span lang="vi">{value}</span> : undefined;
  const figure = (value: unknown) =>
    typeof value === "number" ? formatNumber(value, lang) : undefined;
  const cost = figure(details.cost);
  const link = typeof details.link === "string" ? details.link : null;
  const criteria = Array.isArray(details.criteria) ? details.criteria : [];
  const names = criteria.flatMap((group) => choice(words.criteria, group) ?? []);
  const place = head.placeName && head.placeCode ? placeLink(head.placeCode) : null;
  const rows = [
    { label: words.show.kind, value: words.kinds[head.kind] },
    {
      label: words.show.place,
      value: (
        <span lang="vi">
          {place ? (
            <>
              <a href={to(place)}>{head.placeName}</a>,{" "}
            </>
          ) : null}
          <a href={to(urls.unit(head.unitCode))}>{head.unitName}</a>
        </span>
      ),
    },
    { label: label("workKind"), value: choice(words.workKinds, details.workKind) },
    {
      label: label("selfGovernance"),
      value: choice(words.selfGovernances, details.selfGovernance),
    },
    { label: words.show.content, value: choice(words.recognitions, details.recognition) },
    { label: label("criteria"), value: names.length > 0 ? names.join("; ") : undefined },
    {
      label: label("happenedOn"),
      value: head.happenedOn ? formatDate(dayToDate(head.happenedOn), lang) : undefined,
    },
    { label: label("forYear"), value: head.forYear === null ? undefined : String(head.forYear) },
    { label: label("documentNumber"), value: text(head.documentNumber) },
    { label: label("lead"), value: text(details.lead) },
    { label: label("field"), value: text(details.field) },
    { label: label("members"), value: figure(details.members) },
    { label: label("beneficiaries"), value: figure(details.beneficiaries) },
    { label: label("cost"), value: cost === undefined ? undefined : words.show.dong(cost) },
    {
      label: label("link"),
      value: link ? (
        <a href={link} rel="noopener noreferrer">
          {words.show.read}
        </a>
      ) : undefined,
    },
  ];
  return (
    <SummaryList
      items={rows.flatMap(({ label: name, value }) =>
        value === undefined ? [] : [{ label: name, value }],
      )}
    />
  );
}

/** The page of the village, or of the office of the city, that a fact is about. */
const placeLink = (code: string): string =>
  /^\d{5}-\d{3}$/.test(code) ? urls.village(code) : urls.office(code);
