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
        ...(step.note
          ? {
              note: (
                <p>
                  <span lang="vi">{step.note}</span>
                  {step.noteIsPublic ? null : (
                    <span className="soft"> ({copy.desk.dossier.internal})</span>
                  )}
                </p>
              ),
            }
          : {}),
      }))}
    />
  );
}
