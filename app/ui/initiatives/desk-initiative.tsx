import { stateWords } from "#app/copy/state-words.ts";
import { urls } from "#app/urls.ts";
import { Alert } from "../alert.tsx";
import { useCopy } from "../copy.tsx";
import { Due } from "../desk/queue.tsx";
import { ErrorSummary } from "../form/error-summary.tsx";
import { Breadcrumbs } from "../layout/breadcrumbs.tsx";
import { Columns, Page } from "../layout/page.tsx";
import { PageTitle } from "../layout/page-title.tsx";
import { SampleTag } from "../layout/sample-notice.tsx";
import { RecordStatus } from "../record/record-status.tsx";
import { ActionForms, actionLabel } from "./action-forms.tsx";
import type { ActionFailure } from "./action-view.ts";
import { InitiativeBody } from "./initiative-body.tsx";
import type { InitiativePageView } from "./initiative-page.ts";

type DeskInitiativeProps = { page: InitiativePageView; failure: ActionFailure | null };

/** An initiative at the desk: what it says, where it stands, what the reader may do with it. */
export function DeskInitiative({ page, failure }: DeskInitiativeProps) {
  const { copy, to } = useCopy();
  const words = copy.initiatives;
  const { head } = page;
  const state = stateWords(copy, "initiative", head.state);
  return (
    <Page>
      <Breadcrumbs
        crumbs={[
          { label: copy.desk.home.title, href: urls.desk() },
          { label: words.desk.title, href: urls.deskInitiatives() },
        ]}
      />
      <ErrorSummary errors={failure?.errors ?? []} />
      {page.done && !failure ? (
        <Alert tone="done" title={words.desk.done(actionLabel(copy, page.done))} live />
      ) : null}
      <PageTitle
        title={head.title}
        titleLang="vi"
        failed={failure !== null}
        caption={
          <>
            {head.code} ·{" "}
            <span lang="vi">{[head.villageName, head.unitName].filter(Boolean).join(", ")}</span>{" "}
            {head.isSample ? <SampleTag /> : null}
          </>
        }
      />
      <RecordStatus status={{ group: page.group, label: state.name }}>
        {state.now} {page.due ? <Due due={page.due} now={page.now} /> : null}{" "}
        {page.read ? null : <strong>{words.desk.unread}.</strong>}{" "}
        {head.servedPerson ? (
          <>
            {words.desk.served} <span lang="vi">{head.servedPerson}</span>.{" "}
          </>
        ) : null}
        {head.code ? <a href={to(urls.initiative(head.code))}>{words.mine.publicPage}</a> : null}
      </RecordStatus>
      <Columns
        asideLabel={words.desk.actions}
        aside={
          <>
            <h2>{words.desk.actions}</h2>
            <ActionForms
              views={page.actions}
              version={head.version}
              failure={failure}
              formId={page.formId}
            />
          </>
        }
      >
        <InitiativeBody page={page} desk />
      </Columns>
    </Page>
  );
}
