import { eventLabel, stateWords } from "#app/copy/state-words.ts";
import type { PublicEvent } from "#db/queries/records.ts";
import { useCopy } from "../copy.tsx";
import { Timeline } from "../record/timeline.tsx";

/** Public steps of an initiative, each signed by an office. */
export function InitiativeTimeline({ events }: { events: readonly PublicEvent[] }) {
  const { copy } = useCopy();
  const roles: Readonly<Record<string, string>> = copy.roles;
  const reasons: Readonly<Record<string, string>> = copy.reasons;
  return (
    <Timeline
      steps={events.map((event) => {
        const reason = event.details?.reason;
        return {
          id: event.id,
          at: new Date(event.at),
          what: `${eventLabel(copy, "initiative", event.event)} – ${stateWords(copy, "initiative", event.toState).name}`,
          who: [roles[event.actorRole] ?? "", event.actorUnitName].filter(Boolean).join(", "),
          ...(event.note || reason
            ? {
                note: (
                  <>
                    {reason ? <p>{reasons[reason] ?? reason}</p> : null}
                    {event.note ? <p lang="vi">{event.note}</p> : null}
                  </>
                ),
              }
            : {}),
        };
      })}
    />
  );
}
