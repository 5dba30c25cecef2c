import { urls } from "#app/urls.ts";
import { ButtonLink } from "../button.tsx";
import { useCopy } from "../copy.tsx";
import { Page, Section } from "../layout/page.tsx";
import { PageTitle } from "../layout/page-title.tsx";
import { EmptyState } from "../list/empty-state.tsx";
import { Queue, type QueueView } from "./queue.tsx";

const TOOL_PATHS = { villages: urls.deskVillages(), phones: urls.deskPhones() } as const;

export type DeskTool = keyof typeof TOOL_PATHS;

type DeskHomeProps = {
  name: string;
  queues: readonly QueueView[];
  /** False where no kind of work belongs to this person's roles yet. */
  hasWork: boolean;
  tools: readonly DeskTool[];
  demoTools: boolean;
  now: Date;
};

/** What waits for the person who is signed in. */
export function DeskHome({ name, queues, hasWork, tools, demoTools, now }: DeskHomeProps) {
  const { copy, to } = useCopy();
  const words = copy.desk.home;
  const expectsWork = hasWork || tools.length > 0;
  return (
    <Page>
      <PageTitle title={words.title} lead={<p>{words.lead(name)}</p>} />
      {queues.map((queue) => (
        <Queue key={queue.id} queue={queue} now={now} />
      ))}
      {queues.length === 0 && (expectsWork || !demoTools) ? (
        <EmptyState title={expectsWork ? words.none : words.noneYet}>
          <p>{expectsWork ? words.noneHelp : words.noneYetHelp}</p>
          {tools.map((tool) => (
            <p key={tool}>
              <a href={to(TOOL_PATHS[tool])}>{words.tabs[tool]}</a>
            </p>
          ))}
          <p>
            <a href={to(urls.policies())}>{words.toPublic}</a>
          </p>
        </EmptyState>
      ) : null}
      {demoTools ? (
        <Section id="dung-thu" title={words.demoTitle}>
          <p>{words.demoHelp}</p>
          <ButtonLink href={to(urls.deskClock())} tone="secondary" icon="calendar">
            {words.tabs.clock}
          </ButtonLink>
        </Section>
      ) : null}
    </Page>
  );
}
