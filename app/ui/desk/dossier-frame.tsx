import type { ReactNode } from "react";
import { stateWords } from "#app/copy/state-words.ts";
import type { Group } from "#app/domain/machine.ts";
import { urls } from "#app/urls.ts";
import { useCopy } from "../copy.tsx";
import { formatDate, lastDay } from "../dates.ts";
import { Breadcrumbs } from "../layout/breadcrumbs.tsx";
import { Page } from "../layout/page.tsx";
import { PageTitle } from "../layout/page-title.tsx";
import { SampleTag } from "../layout/sample-notice.tsx";
import { LinkTabs } from "../link-tabs.tsx";
import { RecordStatus } from "../record/record-status.tsx";
import { Due, type DueView } from "./queue.tsx";

export type DossierFrameView = {
  id: string;
  code: string | null;
  title: string;
  unit: string;
  state: string;
  group: Group;
  public: boolean;
  due: DueView | null;
  closesAt: Date | null;
  sample: boolean;
  mayEdit: boolean;
  hasTable: boolean;
  /** Whether a new version of the text can be prepared or may be waiting. */
  hasRevision: boolean;
  /** Reads the whole dossier; others have the sources of opinions alone. */
  inCharge: boolean;
  /** Collected on through communes, or a commune's part in that; null where neither can be. */
  communes: "city" | "part" | null;
  now: Date;
};

export type DossierPart =
  | "dossier"
  | "documents"
  | "outline"
  | "preview"
  | "gatherings"
  | "response"
  | "revision"
  | "communes";

type DossierFrameProps = {
  frame: DossierFrameView;
  part: DossierPart;
  failed?: boolean;
  /** Said above the title: what went wrong, what was just done. */
  news?: ReactNode;
  children: ReactNode;
};

/** The head of every page of a dossier: name, where it stands, its parts. */
export function DossierFrame({ frame, part, failed = false, news, children }: DossierFrameProps) {
  const { copy, lang, to } = useCopy();
  const words = copy.desk.dossier;
  const state = stateWords(copy, "consultation", frame.state);
  const open = frame.state === "open" && frame.closesAt;
  return (
    <Page>
      <Breadcrumbs
        crumbs={[
          { label: copy.desk.home.title, href: urls.desk() },
          { label: copy.desk.drafts.title, href: urls.deskPolicies() },
        ]}
      />
      {news}
      <PageTitle
        title={frame.title}
        titleLang="vi"
        failed={failed}
        caption={
          <>
            {frame.code ?? words.draftCaption} · <span lang="vi">{frame.unit}</span>{" "}
            {frame.sample ? <SampleTag /> : null}
          </>
        }
      />
      <RecordStatus status={{ group: frame.group, label: state.name }}>
        {state.now} {frame.due ? <Due due={frame.due} now={frame.now} /> : null}{" "}
        {open ? <>{words.closesOn(formatDate(lastDay(open), lang))} </> : null}
        {frame.public && frame.code ? (
          <a href={to(urls.policy(frame.code))}>{words.publicPage}</a>
        ) : null}
      </RecordStatus>
      <LinkTabs label={words.tabs} tabs={tabsOf(frame, part, copy, to)} />
      {children}
    </Page>
  );
}

const tabsOf = (
  frame: DossierFrameView,
  part: DossierPart,
  copy: ReturnType<typeof useCopy>["copy"],
  to: (path: string) => string,
) => {
  const words = copy.desk.dossier;
  const all: [DossierPart, boolean, string, string][] = [
    ["dossier", true, urls.deskPolicy(frame.id), words.tab],
    ["documents", true, urls.deskPolicyFiles(frame.id), words.tabFiles],
    ["outline", frame.mayEdit, urls.deskPolicyOutline(frame.id), words.tabOutline],
    ["preview", true, urls.deskPolicyPreview(frame.id), words.tabPreview],
    ["gatherings", frame.hasTable, urls.deskGatherings(frame.id), words.tabGatherings],
    ["response", frame.hasTable, urls.deskResponse(frame.id), words.tabResponse],
    ["revision", frame.hasRevision, urls.deskRevision(frame.id), words.tabRevision],
    [
      "communes",
      frame.communes !== null,
      urls.deskCommunes(frame.id),
      frame.communes === "part" ? copy.collections.partTab : copy.collections.tab,
    ],
  ];
  return all
    .filter(([part, shown]) => shown && (frame.inCharge || part === "gatherings"))
    .map(([id, , path, label]) => ({ href: to(path), label, current: id === part }));
};
