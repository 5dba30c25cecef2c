import { APPEAL_LIMIT, type AppealOutcome } from "#app/domain/screening/appeal.ts";
import type { Term } from "#app/domain/settings.ts";
import { urls } from "#app/urls.ts";
import type { TakedownNotice } from "#db/queries/takedowns.ts";
import { Alert } from "../alert.tsx";
import { useCopy } from "../copy.tsx";
import { formatDate, lastDay } from "../dates.ts";
import { Form } from "../form/form.tsx";
import { Submit } from "../form/submit.tsx";
import { TextArea } from "../form/text-area.tsx";
import { Section } from "../layout/page.tsx";
import { Prose } from "../policies/prose.tsx";
import { SummaryList } from "../record/summary-list.tsx";
import { useBasis, useOffice } from "./removal.tsx";
import { useTerm } from "./term.ts";

/** All that a sender needs to object, or to see what became of his objection. */
export type AppealView = {
  receipt: string;
  version: number;
  takedown: TakedownNotice | null;
  appeal: {
    words: string;
    dueAt: string;
    outcome: AppealOutcome | null;
    decidedAt: string | null;
  } | null;
  may: boolean;
  term: Term;
};

type AppealSectionProps = { view: AppealView; words?: string; message?: string | undefined };

/** Words kept from the public, for their sender: why, by whom, and the one objection he has. */
export function AppealSection({ view, words: typed, message }: AppealSectionProps) {
  const { copy, to } = useCopy();
  const basis = useBasis();
  const office = useOffice();
  const term = useTerm();
  const words = copy.screening.appeal;
  const { takedown, appeal, may } = view;
  return (
    <>
      {takedown ? (
        <Alert tone="stop" title={copy.screening.removed.title}>
          <p>{copy.reasons[takedown.reasonCode]}</p>
          <SummaryList
            items={[
              { label: copy.screening.removed.rule, value: basis(takedown.basis) },
              { label: copy.screening.removed.by, value: office(takedown) },
            ]}
          />
          <p>{copy.screening.removed.counted}</p>
        </Alert>
      ) : null}
      {appeal ? <Sent appeal={appeal} /> : null}
      {may ? (
        <Section title={words.title} id="xem-lai">
          <p>{words.lead}</p>
          <p>
            {words.within(term(view.term))}{" "}
            <a href={to(urls.rules())}>{copy.screening.rules.title}</a>
          </p>
          <Form label={words.title} action={to(urls.accountComment(view.receipt))}>
            <input type="hidden" name="version" value={view.version} />
            <TextArea
              id="words"
              name="words"
              label={words.label}
              hint={words.hint}
              rows={5}
              limit={APPEAL_LIMIT}
              lang="vi"
              {...(typed ? { value: typed } : {})}
              {...(message ? { error: message } : {})}
            />
            <Submit name="intent" value="appeal">
              {words.submit}
            </Submit>
          </Form>
        </Section>
      ) : typed ? (
        <div className="field">
          <label className="label" htmlFor="words">
            {words.label}
          </label>
          <textarea className="input" id="words" lang="vi" readOnly defaultValue={typed} />
        </div>
      ) : null}
    </>
  );
}

function Sent({ appeal }: { appeal: NonNullable<AppealView["appeal"]> }) {
  const { copy, lang } = useCopy();
  const words = copy.screening.appeal;
  const day = (value: string) => formatDate(new Date(value), lang);
  const open = appeal.outcome === null;
  return (
    <Alert
      tone={open ? "wait" : appeal.outcome === "upheld" ? "done" : "info"}
      title={appeal.outcome === null ? words.waiting : words[appeal.outcome]}
    >
      {open ? (
        <p>{words.waitingUntil(formatDate(lastDay(new Date(appeal.dueAt)), lang))}</p>
      ) : appeal.decidedAt ? (
        <p>{words.decidedOn(day(appeal.decidedAt))}</p>
      ) : null}
      <p>
        <strong>{words.words}</strong>
      </p>
      <div lang="vi">
        <Prose text={appeal.words} />
      </div>
    </Alert>
  );
}
