import type { Lang, Words } from "#app/copy/copy.ts";
import { consentsNeeded } from "#app/domain/initiatives/consents.ts";
import type { FrontOpinionRow, InitiativeHead } from "#db/queries/initiatives.ts";
import { useCopy } from "../copy.tsx";
import { dayToDate, formatDate } from "../dates.ts";
import { formatNumber } from "../numbers.ts";
import { type SummaryItem, SummaryList } from "../record/summary-list.tsx";

type FactsProps = {
  head: Omit<InitiativeHead, "authorId" | "enteredBy" | "servedPerson">;
  front: readonly FrontOpinionRow[];
  /** Households whose consent still counts. */
  consents: number;
};

/** What is known of an initiative beside its words: place, way, voices, decision, plan and result. */
export function InitiativeFacts({ head, front, consents }: FactsProps) {
  const { copy, lang } = useCopy();
  return (
    <SummaryList
      items={[
        ...placeOf(copy, head),
        ...voicesOf(copy, lang, head, consents),
        ...front.map((opinion) => frontOf(copy, lang, opinion)),
        ...resultsOf(copy, lang, head),
      ]}
    />
  );
}

type Head = FactsProps["head"];

const formatDay = (day: string, lang: Lang): string => formatDate(dayToDate(day), lang);

const placeOf = (copy: Words, head: Head): SummaryItem[] => {
  const words = copy.initiatives;
  return [
    { label: words.show.by, value: <span lang="vi">{head.byline}</span> },
    {
      label: words.show.village,
      value: <span lang="vi">{[head.villageName, head.unitName].filter(Boolean).join(", ")}</span>,
    },
    ...(head.route ? [{ label: words.show.route, value: words.form.routes[head.route] }] : []),
    ...(head.matter ? [{ label: words.show.matter, value: words.matters[head.matter] }] : []),
  ];
};

const voicesOf = (copy: Words, lang: Lang, head: Head, consents: number): SummaryItem[] => {
  const words = copy.initiatives;
  const { meeting, households } = head;
  const n = (value: number) => formatNumber(value, lang);
  const asked = head.route === "community_decision" && households !== null;
  const vote =
    meeting && meeting.votesFor !== null && meeting.households !== null && meeting.threshold
      ? words.show.vote(
          n(meeting.votesFor),
          n(meeting.households),
          words.thresholds[meeting.threshold],
        )
      : null;
  return [
    ...(asked
      ? [
          {
            label: words.show.consents,
            value: words.show.consentsCount(
              n(consents),
              n(consentsNeeded(households)),
              n(households),
            ),
          },
        ]
      : []),
    ...(meeting
      ? [
          {
            label: words.show.meeting,
            value: (
              <>
                <p>
                  {words.show.meetingOn(
                    formatDay(meeting.heldOn, lang),
                    words.meetingForms[meeting.form],
                  )}
                  {meeting.place ? (
                    <>
                      , <span lang="vi">{meeting.place}</span>
                    </>
                  ) : null}
                </p>
                {vote ? (
                  <p>
                    <strong>{meeting.passed ? words.show.passed : words.show.failed}</strong>.{" "}
                    {vote}.
                  </p>
                ) : null}
              </>
            ),
          },
        ]
      : []),
  ];
};

const frontOf = (copy: Words, lang: Lang, opinion: FrontOpinionRow): SummaryItem => {
  const words = copy.initiatives;
  return {
    label: `${words.show.frontLevels[opinion.level]}, ${formatDay(opinion.givenOn, lang)}`,
    value: (
      <>
        {words.agrees[opinion.agrees ? "yes" : "no"]}. <span lang="vi">{opinion.words}</span>
      </>
    ),
  };
};

const resultsOf = (copy: Words, lang: Lang, head: Head): SummaryItem[] => {
  const words = copy.initiatives.show;
  const items: (SummaryItem | null)[] = [
    head.recognitionNumber && head.recognisedOn
      ? {
          label: words.recognition,
          value: words.recognitionOf(head.recognitionNumber, formatDay(head.recognisedOn, lang)),
        }
      : null,
    head.owner ? { label: words.owner, value: <span lang="vi">{head.owner}</span> } : null,
    head.plan ? { label: words.plan, value: <span lang="vi">{head.plan}</span> } : null,
    head.planDue ? { label: words.planDue, value: formatDay(head.planDue, lang) } : null,
    head.result ? { label: words.result, value: <span lang="vi">{head.result}</span> } : null,
    head.beneficiaries === null
      ? null
      : { label: words.beneficiaries, value: formatNumber(head.beneficiaries, lang) },
    head.cost === null
      ? null
      : { label: words.cost, value: words.dong(formatNumber(head.cost, lang)) },
  ];
  return items.filter((item) => item !== null);
};
