import { urls } from "#app/urls.ts";
import { Alert } from "../../alert.tsx";
import { useCopy } from "../../copy.tsx";
import { DraftDone } from "../../form/draft-keeper.tsx";
import { ErrorSummary } from "../../form/error-summary.tsx";
import { Page } from "../../layout/page.tsx";
import { PageTitle } from "../../layout/page-title.tsx";
import { formatNumber } from "../../numbers.ts";
import { DossierFrame } from "../dossier-frame.tsx";
import { Shortcuts } from "../shortcuts.tsx";
import { Company, TableProgress, TableViews } from "../table-company.tsx";
import { GroupAnswer } from "./group-answer.tsx";
import { GroupClause, GroupFacts } from "./group-card.tsx";
import { GroupChanged, YourWords } from "./group-changed.tsx";
import { GroupRows } from "./group-rows.tsx";
import { draftOf, type GroupFailure, type OneGroupView } from "./group-view.ts";

type GroupPageProps = { view: OneGroupView; failure: GroupFailure | null };

/** One group: its opinions, what can be done with them, one answer for all. */
export function GroupPage({ view, failure }: GroupPageProps) {
  const { copy, lang, to } = useCopy();
  const words = copy.desk.groups;
  const { group, frame } = view;
  return (
    <DossierFrame
      frame={frame}
      part="response"
      failed={failure !== null}
      news={
        <>
          <ErrorSummary errors={failure?.errors ?? []} />
          {failure ? null : <News view={view} />}
        </>
      }
    >
      <TableProgress
        id={frame.id}
        opinions={view.opinions}
        unanswered={view.unanswered}
        company={view.company}
        keyed={view.next === null}
      />
      <TableViews id={frame.id} current="groups" />
      <Company company={view.company} groupId={group.id} />
      <div className="group-head">
        <h2>{words.group(formatNumber(group.opinions, lang))}</h2>
        <p className="group-card__clause" lang="vi">
          <GroupClause group={group} />
        </p>
        <GroupFacts group={group} />
        <p className={`group-card__state group-card__state--${group.state}`}>
          {words.states[group.state]}
        </p>
        {view.next ? (
          <p>
            <a href={to(urls.deskGroup(frame.id, view.next))} data-key="n">
              {words.nextGroup}
            </a>
          </p>
        ) : null}
      </div>
      {failure?.refusal ? <GroupChanged view={view} failure={failure} /> : null}
      {view.writable ? <Shortcuts keys={["jk", "x", "a", "t", "n"]} /> : null}
      <div className={view.writable ? "table-desk" : "stack"}>
        <GroupRows view={view} failure={failure} />
        {view.writable ? <GroupAnswer view={view} failure={failure} /> : null}
      </div>
    </DossierFrame>
  );
}

/** What was done just before. */
function News({ view }: { view: OneGroupView }) {
  const { copy, lang } = useCopy();
  const words = copy.desk.groups;
  const said: Readonly<Record<string, string>> = {
    "chap-nhan": words.accepted,
    chuyen: words.moved,
    "tra-loi": words.saved(formatNumber(view.written, lang)),
  };
  const title = Object.hasOwn(said, view.done ?? "") ? said[view.done ?? ""] : undefined;
  if (!title) return null;
  return (
    <>
      {view.done === "tra-loi" ? <DraftDone draftKey={draftOf(view.group.id)} /> : null}
      <Alert tone="done" title={title} live />
    </>
  );
}

type GonePageProps = { policyId: string; failure: GroupFailure | null };

/** A group that is no more: what was typed for it is given back. */
export function GonePage({ policyId, failure }: GonePageProps) {
  const { copy, to } = useCopy();
  const words = copy.desk.groups;
  return (
    <Page>
      <PageTitle title={words.goneTitle} failed />
      {failure ? (
        <>
          <p>{words.goneHelp}</p>
          <YourWords failure={failure} />
        </>
      ) : null}
      <p>
        <a href={to(urls.deskGroups(policyId))}>{words.title}</a>
      </p>
    </Page>
  );
}
