import { eventLabel, stateWords } from "#app/copy/state-words.ts";
import type { MachineName } from "#app/domain/records/kinds.ts";
import { useCopy } from "../copy.tsx";
import { Timeline } from "../record/timeline.tsx";

export type DeskStepView = {
  id: string;
  event: string;
  toState: string;
  actorName: string | null;
  actorRole: string;
  actorUnitName: string | null;
  at: string;
  note: string | null;
  noteIsPublic: boolean;
  details: Readonly<Record<string, string>>;
};

type DeskTimelineProps = { machine: MachineName; events: readonly DeskStepView[] };

/** Every step, internal ones with their notes, and who took it. */
export function DeskTimeline({ machine, events }: DeskTimelineProps) {
  const { copy } = useCopy();
  const roles: Readonly<Record<string, string>> = copy.roles;
  const what = ({ event, toState }: DeskStepView) => {
    const state = stateWords(copy, machine, toState).name;
    return event === "create" ? state : `${eventLabel(copy, machine, event)} – ${state}`;
  };
  return (
    <Timeline
      steps={events.map((step) => ({
        id: step.id,
        at: new Date(step.at),
        what: what(step),
        who: [step.actorName, roles[step.actorRole], step.actorUnitName].filter(Boolean).join(", "),
        ...(step.note || step.details.reason
          ? {
              note: <StepNote step={step} internal={machine !== "comment" && !step.noteIsPublic} />,
            }
          : {}),
      }))}
    />
  );
}

/** What the step carried; a note about a comment is for its sender to read. */
function StepNote({ step, internal }: { step: DeskStepView; internal: boolean }) {
  const { copy } = useCopy();
  const reasons: Readonly<Record<string, string>> = copy.reasons;
  const reason = step.details.reason;
  return (
    <>
      {reason ? <p>{reasons[reason] ?? reason}</p> : null}
      {step.note ? (
        <p>
          <span lang="vi">{step.note}</span>
          {internal ? <span className="soft"> ({copy.desk.dossier.internal})</span> : null}
        </p>
      ) : null}
    </>
  );
}
