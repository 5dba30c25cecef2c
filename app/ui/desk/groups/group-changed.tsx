import { Alert } from "../../alert.tsx";
import { useCopy } from "../../copy.tsx";
import { formatNumber } from "../../numbers.ts";
import { Prose } from "../../policies/prose.tsx";
import { RefusalAlert } from "../refusal-alert.tsx";
import type { GroupFailure, OneGroupView } from "./group-view.ts";

type GroupChangedProps = { view: OneGroupView; failure: GroupFailure };

/** Somebody else was quicker: what the group says now beside what was typed; nothing is written. */
export function GroupChanged({ view, failure }: GroupChangedProps) {
  const { copy } = useCopy();
  const words = copy.desk.groups;
  const { refusal } = failure;
  if (!refusal) return null;
  if (refusal.code !== "stale_version") return <RefusalAlert refusal={refusal} />;
  return (
    <Alert tone="wait" title={words.changedTitle} live>
      <p>{words.changedHelp}</p>
      <div className="two-texts">
        <div>
          <h3>{words.present}</h3>
          {view.answers.length === 0 ? <p>{words.changedNone}</p> : <Answers view={view} />}
        </div>
        {failure.values.answer ? <YourWords failure={failure} /> : null}
      </div>
    </Alert>
  );
}

/** The answers that the rows of a group hold, each once. */
export function Answers({ view }: { view: OneGroupView }) {
  const { copy, lang } = useCopy();
  const words = copy.desk.groups;
  return (
    <ul className="bare group-answers">
      {view.answers.map(({ disposition, answer, who, rows }) => (
        <li key={`${disposition} ${who} ${answer}`}>
          <p>
            <strong>{copy.policies.dispositions[disposition]}</strong>
            {" · "}
            {words.theirs(who ?? copy.roles.drafter, formatNumber(rows, lang))}
          </p>
          <Prose text={answer} />
        </li>
      ))}
    </ul>
  );
}

/** What was typed and not saved, to be read or copied. */
export function YourWords({ failure }: { failure: GroupFailure }) {
  const { copy } = useCopy();
  const words = copy.desk.groups;
  const typed = failure.values.answer ?? "";
  if (typed.trim() === "") return null;
  return (
    <div>
      <label className="label" htmlFor="loi-cua-ban">
        {words.yours}
      </label>
      <textarea
        className="input"
        id="loi-cua-ban"
        lang="vi"
        rows={6}
        readOnly
        defaultValue={typed}
      />
    </div>
  );
}
