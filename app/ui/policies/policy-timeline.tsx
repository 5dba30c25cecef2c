import { eventLabel, stateWords } from "#app/copy/state-words.ts";
import { useCopy } from "../copy.tsx";
import { Timeline } from "../record/timeline.tsx";
import type { PublicEvent } from "./types.ts";

/** Public steps of a consultation, each signed by an office. */
export function PolicyTimeline({ events }: { events: readonly PublicEvent[] }) {
  const { copy } = useCopy();
  const roles: Readonly<Record<string, string>> = copy.roles;
  return (
    <Timeline
      steps={events.map((event) => ({
        id: event.id,
        at: new Date(event.at),
        what: `${eventLabel(copy, "consultation", event.event)} – ${stateWords(copy, "consultation", event.toState).name}`,
        who: [roles[event.actorRole] ?? "", event.actorUnitName].filter(Boolean).join(", "),
        ...(event.note ? { note: <p lang="vi">{event.note}</p> } : {}),
      }))}
    />
  );
}
