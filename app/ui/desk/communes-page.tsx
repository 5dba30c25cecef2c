import { stateWords } from "#app/copy/state-words.ts";
import type { Refusal } from "#app/domain/outcome.ts";
import { consultationMachine } from "#app/domain/policies/consultation-machine.ts";
import { groupOf } from "#app/domain/records/visibility.ts";
import { urls } from "#app/urls.ts";
import { Alert, Notice } from "../alert.tsx";
import { useCopy } from "../copy.tsx";
import { DateText } from "../date-text.tsx";
import { formatDate, lastDay } from "../dates.ts";
import { Details } from "../details.tsx";
import { Checkbox, CheckboxList } from "../form/checkbox-list.tsx";
import { DateFields } from "../form/date-fields.tsx";
import { ErrorSummary, errorOf, type FormError } from "../form/error-summary.tsx";
import { Form } from "../form/form.tsx";
import { Submit } from "../form/submit.tsx";
import { TextArea } from "../form/text-area.tsx";
import { Section } from "../layout/page.tsx";
import { EmptyState } from "../list/empty-state.tsx";
import { NumberText } from "../number-text.tsx";
import { formatNumber } from "../numbers.ts";
import { Prose } from "../policies/prose.tsx";
import { StatusTag } from "../record/status-tag.tsx";
import { DataTable } from "../table.tsx";
import { DossierFrame, type DossierFrameView } from "./dossier-frame.tsx";
import { RefusalAlert } from "./refusal-alert.tsx";

type DeskPartView = {
  id: string;
  code: string;
  unitName: string;
  state: string;
  opinions: number;
  people: number;
  dueAt: Date;
  late: boolean;
  /** What the commune wrote when it handed in. */
  summary: string | null;
};

export type CommunesPageView = {
  frame: DossierFrameView;
  version: number;
  /** Set on a commune's part: the draft it collects for. */
  parent: { code: string; unit: string } | null;
  summaryDueAt: Date | null;
  facts: { contact: string; meetings: string } | null;
  mayWrite: boolean;
  maySend: boolean;
  closesAt: Date | null;
  /** Communes that have not received the draft. */
  open: readonly { code: string; name: string }[];
  parts: readonly DeskPartView[];
  done: string | null;
  sent: number;
};

export type CommunesFailure = {
  values: Readonly<Record<string, string>>;
  chosen: readonly string[];
  errors: readonly FormError[];
  refusal: Refusal | null;
};

type PageProps = { view: CommunesPageView; failure: CommunesFailure | null };

/** Collecting through communes, at the city's desk and at a commune's. */
export function CommunesPage({ view, failure }: PageProps) {
  const { copy, lang } = useCopy();
  const words = copy.collections;
  const errors = failure?.errors ?? [];
  return (
    <DossierFrame
      frame={view.frame}
      part="communes"
      failed={failure !== null}
      news={
        <>
          <ErrorSummary errors={errors} />
          {failure?.refusal ? <RefusalAlert refusal={failure.refusal} /> : null}
          {!failure && view.done === "gui" ? (
            <Alert tone="done" title={words.sent(formatNumber(view.sent, lang))} live />
          ) : null}
          {!failure && view.done === "luu" ? <Alert tone="done" title={words.saved} live /> : null}
        </>
      }
    >
      {view.parent ? (
        <OwnPart view={view} parent={view.parent} failure={failure} />
      ) : (
        <CityPart view={view} failure={failure} />
      )}
    </DossierFrame>
  );
}

function CityPart({ view, failure }: PageProps) {
  const { copy } = useCopy();
  const words = copy.collections;
  return (
    <>
      <p>{words.deskLead}</p>
      <Section title={words.title} id="xa-phuong-da-gui">
        {view.parts.length === 0 ? (
          <EmptyState title={words.none} level={3}>
            {view.maySend ? null : <p>{words.noneHelp}</p>}
          </EmptyState>
        ) : (
          <PartTable parts={view.parts} />
        )}
      </Section>
      {view.maySend ? <SendForm view={view} failure={failure} /> : null}
    </>
  );
}

function PartTable({ parts }: { parts: readonly DeskPartView[] }) {
  const { copy, lang, to } = useCopy();
  const words = copy.collections;
  return (
    <DataTable
      caption={words.title}
      captionHidden
      columns={[
        { key: "unit", label: words.unit },
        { key: "state", label: words.state },
        { key: "due", label: words.due },
        { key: "opinions", label: words.opinions, numeric: true },
        { key: "people", label: words.people, numeric: true },
      ]}
      rows={parts.map((part) => ({
        key: part.id,
        head: "unit",
        cells: {
          unit: (
            <>
              <a href={to(urls.policy(part.code))} lang="vi">
                {part.unitName}
              </a>
              {part.summary ? (
                <Details summary={words.summary}>
                  <div lang="vi">
                    <Prose text={part.summary} />
                  </div>
                </Details>
              ) : null}
            </>
          ),
          state: (
            <StatusTag
              group={groupOf(consultationMachine, part.state, part.state)}
              label={stateWords(copy, "consultation", part.state).label}
              flags={part.late ? ["late"] : []}
            />
          ),
          due: formatDate(lastDay(part.dueAt), lang),
          opinions: <NumberText value={part.opinions} />,
          people: <NumberText value={part.people} />,
        },
      }))}
    />
  );
}

function SendForm({ view, failure }: PageProps) {
  const { copy, lang } = useCopy();
  const words = copy.collections;
  const errors = failure?.errors ?? [];
  const date = (part: string) => failure?.values[`han-${part}`] ?? "";
  const chosen = errorOf(errors, "xa-phuong");
  const due = errorOf(errors, "han");
  if (view.open.length === 0) return <Notice>{words.nobodyLeft}</Notice>;
  return (
    <Section title={words.sendTitle} id="gui">
      <Form label={words.sendTitle}>
        <input type="hidden" name="version" value={view.version} />
        <DateFields
          id="han"
          name="han"
          label={words.due}
          hint={view.closesAt ? words.dueHint(formatDate(lastDay(view.closesAt), lang)) : undefined}
          value={{ day: date("ngay"), month: date("thang"), year: date("nam") }}
          {...(due ? { error: due } : {})}
        />
        <Checkbox
          id="tat-ca"
          name="tat-ca"
          checked={Boolean(failure?.values["tat-ca"])}
          choice={{
            value: "1",
            label: words.all(formatNumber(view.open.length, lang)),
            hint: words.allHint,
          }}
        />
        <Details summary={words.one} open={failure !== null && failure.chosen.length > 0}>
          <CheckboxList
            id="xa-phuong"
            name="xa-phuong"
            label={words.chooseTitle}
            values={failure?.chosen ?? []}
            choices={view.open.map(({ code, name }) => ({ value: code, label: name }))}
            {...(chosen ? { error: chosen } : {})}
          />
        </Details>
        <Submit>{words.send}</Submit>
      </Form>
    </Section>
  );
}

type OwnPartProps = PageProps & { parent: { code: string; unit: string } };

function OwnPart({ view, parent, failure }: OwnPartProps) {
  const { copy, to } = useCopy();
  const words = copy.collections;
  const typed = (name: "contact" | "meetings") => failure?.values[name] ?? view.facts?.[name] ?? "";
  const error = (name: string) => {
    const message = errorOf(failure?.errors ?? [], name);
    return message ? { error: message } : {};
  };
  return (
    <>
      <Alert title={words.partTitle}>
        <p>{words.partLead(view.frame.unit, parent.unit)}</p>
        <p>{words.notByHand}</p>
        <p>
          <a href={to(urls.policy(parent.code))}>
            {words.toParent} ({parent.code})
          </a>
        </p>
        {view.summaryDueAt ? (
          <p>
            {words.summaryDue}: <DateText at={lastDay(view.summaryDueAt)} />
          </p>
        ) : null}
      </Alert>
      <Section title={words.factsTitle} id="lien-he">
        <p className="hint">{words.factsHint}</p>
        {view.mayWrite ? (
          <Form label={words.factsTitle}>
            <TextArea
              id="contact"
              name="contact"
              label={words.contact}
              rows={2}
              value={typed("contact")}
              lang="vi"
              optional
              {...error("contact")}
            />
            <TextArea
              id="meetings"
              name="meetings"
              label={words.meetings}
              hint={words.meetingsHint}
              rows={5}
              value={typed("meetings")}
              lang="vi"
              optional
              {...error("meetings")}
            />
            <Submit>{words.save}</Submit>
          </Form>
        ) : (
          <Prose text={[typed("contact"), typed("meetings")].filter(Boolean).join("\n\n")} />
        )}
      </Section>
    </>
  );
}
