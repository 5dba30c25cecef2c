import { stateWords } from "#app/copy/state-words.ts";
import { urls } from "#app/urls.ts";
import { Alert } from "../alert.tsx";
import { ButtonLink, ButtonRow } from "../button.tsx";
import { useCopy } from "../copy.tsx";
import { Due } from "../desk/queue.tsx";
import { DraftDone } from "../form/draft-keeper.tsx";
import { ErrorSummary } from "../form/error-summary.tsx";
import { Breadcrumbs } from "../layout/breadcrumbs.tsx";
import { Columns, Page } from "../layout/page.tsx";
import { PageTitle } from "../layout/page-title.tsx";
import { RecordStatus } from "../record/record-status.tsx";
import { ActionForms, actionLabel } from "./action-forms.tsx";
import type { ActionFailure } from "./action-view.ts";
import { InitiativeBody } from "./initiative-body.tsx";
import type { InitiativePageView } from "./initiative-page.ts";
import { DRAFT_KEYS } from "./proposal-form-data.ts";

type OwnInitiativeProps = { page: InitiativePageView; failure: ActionFailure | null };

/** One's own initiative: where it stands, what one was asked, what one can do now. */
export function OwnInitiative({ page, failure }: OwnInitiativeProps) {
  const { copy, to } = useCopy();
  const words = copy.initiatives;
  const { head } = page;
  const state = stateWords(copy, "initiative", head.state);
  const writes = head.state === "draft";
  const mends = head.state === "needs_info" && !head.askedByCommune;
  return (
    <Page>
      <Breadcrumbs
        crumbs={[
          { label: copy.layout.account, href: urls.account() },
          { label: words.mine.title, href: urls.accountInitiatives() },
        ]}
      />
      <ErrorSummary errors={failure?.errors ?? []} />
      {failure ? null : <News page={page} />}
      <PageTitle
        title={head.title || words.mine.noTitle}
        titleLang="vi"
        failed={failure !== null}
        caption={head.code ?? words.mine.draft}
      />
      <RecordStatus status={{ group: page.group, label: state.label || state.name }}>
        {state.now} {page.due ? <Due due={page.due} now={page.now} /> : null}{" "}
        {head.code ? <a href={to(urls.initiative(head.code))}>{words.mine.publicPage}</a> : null}
      </RecordStatus>
      {writes || mends ? (
        <ButtonRow>
          <ButtonLink href={to(urls.initiativeDraft(head.id))}>
            {writes ? words.mine.goOn : words.mine.mend}
          </ButtonLink>
        </ButtonRow>
      ) : null}
      <Columns
        asideLabel={words.desk.actions}
        aside={
          page.actions.length > 0 || failure ? (
            <>
              <h2>{words.desk.actions}</h2>
              <ActionForms
                views={page.actions}
                version={head.version}
                failure={failure}
                formId={page.formId}
              />
            </>
          ) : null
        }
      >
        <InitiativeBody page={page} desk={false} />
      </Columns>
    </Page>
  );
}

/** The words are on the server: what this browser kept of them can go. */
const LettersKept = () =>
  DRAFT_KEYS.map((draftKey) => <DraftDone key={draftKey} draftKey={draftKey} />);

/** What was just done, in one sentence. */
function News({ page }: { page: InitiativePageView }) {
  const { copy } = useCopy();
  const words = copy.initiatives;
  const { done, head } = page;
  if (done === "luu") {
    return (
      <>
        <LettersKept />
        <Alert tone="done" title={words.mine.saved} live />
      </>
    );
  }
  if (done === "gui" && head.code) {
    return (
      <Alert tone="done" title={words.mine.sent(head.code)} live>
        <p>{words.mine.sentHelp}</p>
        <LettersKept />
      </Alert>
    );
  }
  return done && done !== "gui" ? (
    <Alert tone="done" title={words.desk.done(actionLabel(copy, done))} live />
  ) : null;
}
