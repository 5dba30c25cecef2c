import { Fragment } from "react";
import { eventLabel } from "#app/copy/state-words.ts";
import type { Refusal } from "#app/domain/outcome.ts";
import { Alert } from "../alert.tsx";
import { useCopy } from "../copy.tsx";
import { formatDateTime } from "../dates.ts";
import { formatNumber } from "../numbers.ts";
import type { ConflictView } from "./event-form-view.ts";

type RefusalAlertProps = {
  refusal: Refusal;
  conflict?: ConflictView | null;
  /** Where a missing part of the dossier is filled in. */
  missingHref?: (part: string) => string;
  /** Said before anybody has tried. */
  ahead?: boolean;
};

/** Why something was not done, all of it, in words, with what is missing and where to give it. */
export function RefusalAlert(props: RefusalAlertProps) {
  const { copy } = useCopy();
  const { refusal, conflict } = props;
  if (refusal.code === "stale_version") return <Conflict conflict={conflict ?? null} />;
  return (
    <Alert
      tone={props.ahead ? "wait" : "stop"}
      title={props.ahead ? copy.desk.events.before : copy.desk.fields.refusedTitle}
      live={!props.ahead}
    >
      {[refusal, ...(refusal.also ?? [])].map((each) => (
        <Fragment key={each.code}>
          <p>{copy.refusals[each.code]}</p>
          <Details {...props} refusal={each} />
        </Fragment>
      ))}
    </Alert>
  );
}

function Conflict({ conflict }: { conflict: ConflictView | null }) {
  const { copy, lang } = useCopy();
  const words = copy.desk.fields;
  const when = conflict ? formatDateTime(conflict.at, lang) : "";
  return (
    <Alert tone="wait" title={words.conflictTitle} live>
      {conflict ? (
        <p>
          {conflict.who && conflict.event
            ? words.conflictBy(conflict.who, eventLabel(copy, "consultation", conflict.event), when)
            : words.conflictEdited(when)}
        </p>
      ) : null}
      <p>{words.conflictKept}</p>
    </Alert>
  );
}

function Details({ refusal, missingHref }: RefusalAlertProps) {
  const { copy, lang } = useCopy();
  const words = copy.desk.events;
  const names: Readonly<Record<string, string>> = words.missing;
  const { missing, least, given, count } = refusal.details ?? {};
  const text = (value: unknown) => formatNumber(typeof value === "number" ? value : 0, lang);
  if (Array.isArray(missing)) {
    return (
      <ul>
        {missing.map((part: string) => (
          <li key={part}>
            {missingHref ? <a href={missingHref(part)}>{names[part] ?? part}</a> : names[part]}
          </li>
        ))}
      </ul>
    );
  }
  if (least !== undefined) return <p>{words.period(text(least), text(given))}</p>;
  if (refusal.code === "comments_unanswered") {
    return <p>{copy.desk.home.unanswered(text(count))}</p>;
  }
  if (refusal.code === "comments_unscreened") return <p>{words.unscreened(text(count))}</p>;
  return null;
}
