import { stateWords } from "#app/copy/state-words.ts";
import type { Group } from "#app/domain/machine.ts";
import type { Refusal } from "#app/domain/outcome.ts";
import { FACT_ACTIONS, type FactAction } from "#app/domain/registered-facts/fact-forms.ts";
import { urls } from "#app/urls.ts";
import { Alert } from "../alert.tsx";
import type { FileView } from "../attachments/file-view.ts";
import { FileList } from "../attachments/list.tsx";
import { useCopy } from "../copy.tsx";
import { type DeskStepView, DeskTimeline } from "../desk/desk-timeline.tsx";
import type { ConflictView } from "../desk/event-form-view.ts";
import { Due, type DueView } from "../desk/queue.tsx";
import { RefusalAlert } from "../desk/refusal-alert.tsx";
import { Details } from "../details.tsx";
import { ErrorSummary, type FormError } from "../form/error-summary.tsx";
import { Form } from "../form/form.tsx";
import { Submit } from "../form/submit.tsx";
import { Breadcrumbs } from "../layout/breadcrumbs.tsx";
import { Columns, Page, Section } from "../layout/page.tsx";
import { PageTitle } from "../layout/page-title.tsx";
import { SampleTag } from "../layout/sample-notice.tsx";
import { RecordStatus } from "../record/record-status.tsx";
import { FactContent, type FactShown } from "./fact-content.tsx";
import { FactFieldInput } from "./fact-field.tsx";

export type DeskFactView = {
  head: FactShown;
  group: Group;
  actions: readonly FactAction[];
  due: DueView | null;
  events: readonly DeskStepView[];
  files: readonly FileView[];
  done: string | null;
  now: Date;
};

export type FactFailure = {
  action: FactAction;
  values: Readonly<Record<string, string>>;
  errors: readonly FormError[];
  refusal: Refusal | null;
  conflict: ConflictView | null;
};

type DeskFactProps = { page: DeskFactView; failure: FactFailure | null };

/** A registered fact at the desk: what it says, where it stands, what the reader may do with it. */
export function DeskFact({ page, failure }: DeskFactProps) {
  const { copy, to } = useCopy();
  const words = copy.facts.desk;
  const { head } = page;
  const state = stateWords(copy, "registered_fact", head.state);
  return (
    <Page>
      <Breadcrumbs
        crumbs={[
          { label: copy.desk.home.title, href: urls.desk() },
          { label: copy.facts.title, href: urls.deskFacts() },
        ]}
      />
      <ErrorSummary errors={failure?.errors ?? []} />
      {page.done && !failure ? <Done done={page.done} code={head.code} /> : null}
      <PageTitle
        title={head.title}
        titleLang="vi"
        failed={failure !== null}
        caption={
          <>
            {head.code} ·{" "}
            <span lang="vi">{[head.placeName, head.unitName].filter(Boolean).join(", ")}</span>{" "}
            {head.isSample ? <SampleTag /> : null}
          </>
        }
      />
      <RecordStatus status={{ group: page.group, label: state.name }}>
        {state.now} {page.due ? <Due due={page.due} now={page.now} /> : null}{" "}
        {head.textChecked || head.state !== "registered" ? null : <strong>{words.unread}.</strong>}{" "}
        <a href={to(urls.record(head.kind, head.code))}>{words.publicPage}</a>
      </RecordStatus>
      <Columns
        asideLabel={words.actions}
        aside={
          <>
            <h2>{words.actions}</h2>
            <Actions page={page} failure={failure} />
          </>
        }
      >
        <Section title={copy.facts.show.content} id="noi-dung">
          <FactContent head={head} />
        </Section>
        {page.files.length > 0 ? (
          <Section title={copy.attachments.title} id="tai-lieu">
            <FileList files={page.files} desk />
          </Section>
        ) : null}
        <Section title={words.steps} id="cac-buoc">
          <DeskTimeline machine="registered_fact" events={page.events} />
        </Section>
      </Columns>
    </Page>
  );
}

function Done({ done, code }: { done: string; code: string }) {
  const { copy } = useCopy();
  const words = copy.facts;
  const actions: Readonly<Record<string, string>> = words.actions;
  return done === "dang-ky" ? (
    <Alert tone="done" title={words.desk.registered(code)} live>
      <p>{words.desk.registeredHelp}</p>
    </Alert>
  ) : (
    <Alert tone="done" title={words.desk.done(actions[done] ?? done)} live />
  );
}

function Actions({ page, failure }: DeskFactProps) {
  const { copy } = useCopy();
  const { actions } = page;
  const gone = failure && !actions.includes(failure.action) ? failure : null;
  if (actions.length === 0 && !gone) return <p className="soft">{copy.facts.desk.noActions}</p>;
  const open = failure?.action ?? (actions.includes("confirm") ? "confirm" : null);
  return (
    <div className="event-forms">
      {gone?.refusal ? <RefusalAlert refusal={gone.refusal} conflict={gone.conflict} /> : null}
      {actions.map((action) => (
        <Details
          key={action}
          id={`viec-${action}`}
          open={action === open}
          summary={copy.facts.actions[action]}
        >
          <ActionForm
            action={action}
            head={page.head}
            failure={failure?.action === action ? failure : null}
          />
        </Details>
      ))}
    </div>
  );
}

type ActionFormProps = { action: FactAction; head: FactShown; failure: FactFailure | null };

function ActionForm({ action, head, failure }: ActionFormProps) {
  const { copy } = useCopy();
  const words = copy.facts;
  const fields = FACT_ACTIONS[action].filter(
    (field) => !(field === "text_checked" && head.textChecked),
  );
  return (
    <Form label={words.actions[action]}>
      <input type="hidden" name="event" value={action} />
      <input type="hidden" name="version" value={head.version} />
      <p>{words.help[action]}</p>
      {failure?.refusal ? (
        <RefusalAlert refusal={failure.refusal} conflict={failure.conflict} />
      ) : null}
      {fields.map((field) => (
        <FactFieldInput
          key={field}
          field={field}
          kind={head.kind}
          scope={action}
          values={failure?.values ?? {}}
          errors={failure?.errors ?? []}
        />
      ))}
      <Submit tone={action === "withdraw" ? "danger" : "primary"}>{words.actions[action]}</Submit>
    </Form>
  );
}
