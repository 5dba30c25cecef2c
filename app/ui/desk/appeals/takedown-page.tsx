import type { Stance } from "#app/domain/policies/schema.ts";
import { TAKEDOWN_REASONS, TAKEDOWN_RULES } from "#app/domain/reason-codes.ts";
import { formatReceipt } from "#app/domain/receipts.ts";
import type { RefusalCode } from "#app/domain/refusals.ts";
import { urls } from "#app/urls.ts";
import type { Basis } from "#db/queries/takedowns.ts";
import { Alert } from "../../alert.tsx";
import { useCopy } from "../../copy.tsx";
import { formatDateTime } from "../../dates.ts";
import { Checkbox } from "../../form/checkbox-list.tsx";
import { ErrorSummary, errorOf } from "../../form/error-summary.tsx";
import { Form } from "../../form/form.tsx";
import { RadioList } from "../../form/radio-list.tsx";
import { Submit } from "../../form/submit.tsx";
import { TextArea } from "../../form/text-area.tsx";
import { TextInput } from "../../form/text-input.tsx";
import { Breadcrumbs } from "../../layout/breadcrumbs.tsx";
import { Page, Section } from "../../layout/page.tsx";
import { PageTitle } from "../../layout/page-title.tsx";
import { Prose } from "../../policies/prose.tsx";
import { Opinion } from "../../record/answer-frame.tsx";
import { useBasis } from "../../screening/removal.tsx";
import { ProposedWords } from "../../versions/proposed-words.tsx";

export type TakedownFailure = {
  field: "ma" | "reason_code" | "note" | "confirm";
  code: RefusalCode | "confirmMissing";
  values: Readonly<Record<string, string>>;
};

type TakedownPageProps = {
  typed: string;
  done: boolean;
  problem: "notFound" | "notShown" | "own" | null;
  bases: readonly (Basis & { id: string })[];
  found: {
    receipt: string;
    policyCode: string;
    policyTitle: string;
    clause: string | null;
    byline: string;
    stance: Stance;
    body: string;
    wording: string | null;
    wordingFrom: string | null;
    sentAt: string;
    isSample: boolean;
  } | null;
  failure: TakedownFailure | null;
};

/** Finding words that are public by their receipt, and taking them down for a reason. */
export function TakedownPage(props: TakedownPageProps) {
  const { typed, done, problem, found, failure } = props;
  const { copy, to } = useCopy();
  const words = copy.desk.appeals.takedown;
  const message = failure
    ? failure.code === "confirmMissing"
      ? words.confirmMissing
      : failure.field === "ma" && failure.code === "not_found"
        ? words.notFound
        : copy.refusals[failure.code]
    : problem
      ? words[problem]
      : null;
  const errors = message ? [{ field: failure?.field ?? "ma", message }] : [];
  return (
    <Page>
      <Breadcrumbs crumbs={[{ label: copy.desk.home.title, href: urls.desk() }]} />
      <ErrorSummary errors={errors} />
      {done ? <Alert tone="done" title={words.done} live /> : null}
      <PageTitle
        title={words.title}
        failed={errors.length > 0}
        lead={
          <>
            <p>{words.lead}</p>
            <p>
              <a href={to(urls.takedowns())}>{copy.screening.toRegister}</a>
            </p>
          </>
        }
      />
      <form action={to(urls.deskTakedown())} className="form" aria-label={words.find}>
        <TextInput
          id="ma"
          name="ma"
          label={words.receipt}
          hint={words.receiptHint}
          value={failure?.values.ma ?? typed}
          width="20"
          autoComplete="off"
          spellCheck={false}
          {...(errorOf(errors, "ma") ? { error: errorOf(errors, "ma") ?? "" } : {})}
        />
        <Submit tone="secondary" icon="search">
          {words.find}
        </Submit>
      </form>
      {found ? <Decision {...props} found={found} errors={errors} /> : null}
    </Page>
  );
}

type DecisionProps = TakedownPageProps & {
  found: NonNullable<TakedownPageProps["found"]>;
  errors: readonly { field: string; message: string }[];
};

function Decision({ found, bases, failure, errors }: DecisionProps) {
  const { copy, lang } = useCopy();
  const basisName = useBasis();
  const words = copy.desk.appeals.takedown;
  const values = failure?.values ?? {};
  const error = (field: string) => {
    const message = errorOf(errors, field);
    return message ? { error: message } : {};
  };
  const rule = (code: (typeof TAKEDOWN_REASONS)[number]) =>
    basisName(bases.find(({ id }) => id === TAKEDOWN_RULES[code]) ?? null);
  return (
    <Section id="noi-dung" title={found.policyTitle}>
      <Opinion
        who={found.byline}
        facts={[formatReceipt(found.receipt), found.clause, copy.policies.stances[found.stance]]
          .filter(Boolean)
          .join(" · ")}
        at={formatDateTime(new Date(found.sentAt), lang)}
      >
        <Prose text={found.body} />
        <ProposedWords from={found.wordingFrom} to={found.wording} />
      </Opinion>
      <Form label={words.submit}>
        <input type="hidden" name="ma" value={found.receipt} />
        <RadioList
          id="reason_code"
          name="reason_code"
          label={words.reason}
          choices={TAKEDOWN_REASONS.map((code) => ({
            value: code,
            label: copy.reasons[code],
            hint: words.rule(rule(code)),
          }))}
          {...(values.reason_code ? { value: values.reason_code } : {})}
          {...error("reason_code")}
        />
        <TextArea
          id="note"
          name="note"
          label={words.note}
          hint={words.noteHint}
          rows={4}
          optional
          lang="vi"
          {...(values.note ? { value: values.note } : {})}
          {...error("note")}
        />
        <Checkbox
          id="confirm"
          name="confirm"
          choice={{ value: "1", label: words.confirm }}
          checked={Boolean(values.confirm)}
        />
        <Submit tone="danger">{words.submit}</Submit>
      </Form>
    </Section>
  );
}
