import { eventLabel } from "#app/copy/state-words.ts";
import { EVENT_FIELDS } from "#app/domain/event-fields.ts";
import type { MachineName } from "#app/domain/records/kinds.ts";
import { useCopy } from "../copy.tsx";
import type { EventFailure } from "./event-form-view.ts";
import { eventFieldLabels } from "./event-labels.ts";
import { RefusalAlert } from "./refusal-alert.tsx";

type KeptWordsProps = { machine: MachineName; failure: EventFailure };

/** A step that is no longer open: why, and every word that was typed for it, to be copied. */
export function KeptWords({ machine, failure }: KeptWordsProps) {
  const { copy } = useCopy();
  const labels = eventFieldLabels(copy, machine, failure.event);
  const typed = EVENT_FIELDS.filter(
    (field) => field !== "text_checked" && (failure.values[field] ?? "").trim() !== "",
  );
  return (
    <div className="stack">
      <h3>{eventLabel(copy, machine, failure.event)}</h3>
      {failure.refusal ? (
        <RefusalAlert refusal={failure.refusal} conflict={failure.conflict} />
      ) : null}
      {typed.map((field) => (
        <div className="field" key={field}>
          <label className="label" htmlFor={`giu-${field}`}>
            {labels[field]}
          </label>
          <textarea
            className="input"
            id={`giu-${field}`}
            lang="vi"
            rows={4}
            readOnly
            defaultValue={failure.values[field]}
          />
        </div>
      ))}
    </div>
  );
}
