import type { Words } from "#app/copy/copy.ts";
import { urls } from "#app/urls.ts";
import { useCopy } from "../copy.tsx";
import { LinkTabs } from "../link-tabs.tsx";

export type DeskTab = keyof Words["desk"]["home"]["tabs"];

const PATHS: Readonly<Record<DeskTab, string>> = {
  home: urls.desk(),
  policies: urls.deskPolicies(),
  initiatives: urls.deskInitiatives(),
  facts: urls.deskFacts(),
  checks: urls.deskChecks(),
  appeals: urls.deskAppeals(),
  takedown: urls.deskTakedown(),
  villages: urls.deskVillages(),
  offices: urls.deskOffices(),
  phones: urls.deskPhones(),
  mails: urls.deskMails(),
  clock: urls.deskClock(),
  library: urls.library(),
};

type DeskNavProps = { tabs: readonly DeskTab[]; path: string };

/** The parts of the desk that are open to this person. */
export function DeskNav({ tabs, path }: DeskNavProps) {
  const { copy, to } = useCopy();
  const words = copy.desk.home;
  const isHere = (tab: DeskTab) =>
    tab === "home" ? path === PATHS.home : path.startsWith(PATHS[tab]);
  return (
    <div className="desk-nav">
      <div className="page">
        <LinkTabs
          label={words.nav}
          tabs={tabs.map((tab) => ({
            href: to(PATHS[tab]),
            label: words.tabs[tab],
            current: isHere(tab),
          }))}
        />
      </div>
    </div>
  );
}
