import { rollUp, STAGES, stageOf } from "#app/domain/policies/collections.ts";
import { urls } from "#app/urls.ts";
import { useCopy } from "../copy.tsx";
import { Details } from "../details.tsx";
import { Section } from "../layout/page.tsx";
import { NumberText } from "../number-text.tsx";
import { formatNumber } from "../numbers.ts";
import type { PolicyHead } from "../policies/types.ts";
import { Figures } from "../record/counters.tsx";
import { DataTable, type Row } from "../table.tsx";

export type PartView = {
  id: string;
  code: string;
  unitName: string;
  state: string;
  opinions: number;
  people: number;
};

type CommuneSectionProps = { head: PolicyHead; parts: readonly PartView[] };

/** More communes than this are folded under a press. */
const SHOWN_AT_ONCE = 12;

/** On the page of a city's draft: how far its communes are, each with a link, never counted twice. */
export function CommuneSection({ head, parts }: CommuneSectionProps) {
  const { copy, lang } = useCopy();
  const words = copy.collections;
  if (parts.length === 0) return null;
  const { communes, stages } = rollUp(parts);
  const table = <CommuneTable head={head} parts={parts} />;
  return (
    <Section title={words.title} id="xa-phuong">
      <p>{words.lead}</p>
      <Figures
        figures={[
          { value: <NumberText value={communes} />, word: words.communes },
          ...STAGES.filter((stage) => stages[stage] > 0).map((stage) => ({
            value: <NumberText value={stages[stage]} />,
            word: words[stage],
          })),
        ]}
      />
      {communes > SHOWN_AT_ONCE ? (
        <Details summary={words.showAll(formatNumber(communes, lang))}>{table}</Details>
      ) : (
        table
      )}
      <p className="hint">{words.peopleNote}</p>
    </Section>
  );
}

function CommuneTable({ head, parts }: CommuneSectionProps) {
  const { copy, to } = useCopy();
  const words = copy.collections;
  const number = (value: number) => <NumberText value={value} />;
  const rows = parts.map((part): Row => {
    const stage = stageOf(part.state);
    return {
      key: part.id,
      head: "unit",
      cells: {
        unit: (
          <a href={to(urls.policy(part.code))} lang="vi">
            {part.unitName}
          </a>
        ),
        state: stage ? words[stage] : "",
        opinions: number(part.opinions),
        people: number(part.people),
      },
    };
  });
  const direct: Row = {
    key: "direct",
    head: "unit",
    cells: {
      unit: words.direct,
      state: words.directHint,
      opinions: number(head.opinionCount - rollUp(parts).opinions),
      people: "–",
    },
  };
  return (
    <DataTable
      caption={words.title}
      captionHidden
      columns={[
        { key: "unit", label: words.unit },
        { key: "opinions", label: words.opinions, numeric: true },
        { key: "people", label: words.people, numeric: true },
        { key: "state", label: words.state },
      ]}
      rows={[...rows, direct]}
      foot={{
        key: "total",
        head: "unit",
        cells: {
          unit: words.total,
          opinions: number(head.opinionCount),
          people: number(head.personCount),
          state: "",
        },
      }}
    />
  );
}
