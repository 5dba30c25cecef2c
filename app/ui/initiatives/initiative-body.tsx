import { FileList } from "../attachments/list.tsx";
import { useCopy } from "../copy.tsx";
import { dayToDate, formatDate } from "../dates.ts";
import { DeskTimeline } from "../desk/desk-timeline.tsx";
import { Form } from "../form/form.tsx";
import { Submit } from "../form/submit.tsx";
import { Section } from "../layout/page.tsx";
import { Prose } from "../policies/prose.tsx";
import { DataTable } from "../table.tsx";
import { InitiativeContent } from "./initiative-content.tsx";
import { InitiativeFacts } from "./initiative-facts.tsx";
import type { InitiativePageView } from "./initiative-page.ts";

/** The words, the facts, the papers and the steps of an initiative, for its offices and its proposer. */
export function InitiativeBody({ page, desk }: { page: InitiativePageView; desk: boolean }) {
  const { copy } = useCopy();
  const words = copy.initiatives;
  return (
    <>
      <Section title={words.show.content} id="noi-dung">
        <InitiativeContent head={page.head} />
      </Section>
      {page.supplements.length > 0 ? (
        <Section title={words.show.supplements} id="bo-sung">
          {page.supplements.map(({ id, body, checked }) => (
            <div key={id}>
              {checked ? null : <p className="soft">{words.desk.unread}</p>}
              <Prose text={body} />
            </div>
          ))}
        </Section>
      ) : null}
      {page.files.length > 0 ? (
        <Section title={copy.attachments.title} id="tai-lieu">
          <FileList files={page.files} desk={desk} />
        </Section>
      ) : null}
      <Section title={words.desk.facts} id="thong-tin">
        <InitiativeFacts head={page.head} front={page.front} consents={page.validConsents} />
      </Section>
      {page.head.state === "collecting_consent" ? <Consents page={page} /> : null}
      <Section title={words.desk.timeline} id="cac-buoc">
        <DeskTimeline machine="initiative" events={page.events} />
      </Section>
    </>
  );
}

function Consents({ page }: { page: InitiativePageView }) {
  const { copy, lang } = useCopy();
  const words = copy.initiatives;
  const mayEnter = page.actions.some(({ action }) => action === "enter_consents");
  return (
    <Section title={words.mine.list} id="ho-dong-y">
      {page.head.consentsConfirmedAt ? <p>{words.mine.confirmed}</p> : null}
      {page.consents.length === 0 ? (
        <p>{words.mine.listNone}</p>
      ) : (
        <DataTable
          caption={words.mine.list}
          captionHidden
          columns={[
            { key: "household", label: words.show.consents },
            { key: "givenOn", label: words.fields.given_on },
            { key: "form", label: words.fields.consent_form },
            ...(mayEnter ? [{ key: "withdraw", label: words.actions.withdraw_consent }] : []),
          ]}
          rows={page.consents.map(({ id, household, givenOn, form }) => ({
            key: id,
            head: "household",
            cells: {
              household: <span lang="vi">{household ?? "–"}</span>,
              givenOn: formatDate(dayToDate(givenOn), lang),
              form: words.consentForms[form],
              ...(mayEnter
                ? { withdraw: <Withdraw page={page} id={id} household={household ?? ""} /> }
                : {}),
            },
          }))}
        />
      )}
    </Section>
  );
}

type WithdrawProps = { page: InitiativePageView; id: string; household: string };

function Withdraw({ page, id, household }: WithdrawProps) {
  const { copy } = useCopy();
  const label = copy.initiatives.actions.withdraw_consent;
  return (
    <Form label={`${label}: ${household}`}>
      <input type="hidden" name="event" value="withdraw_consent" />
      <input type="hidden" name="version" value={page.head.version} />
      <input type="hidden" name="consent" value={id} />
      <Submit tone="secondary">{label}</Submit>
    </Form>
  );
}
