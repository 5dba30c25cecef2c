import { useCopy } from "../../copy.tsx";
import { Submit } from "../../form/submit.tsx";
import { formatNumber } from "../../numbers.ts";
import { AnswerInputs } from "../answer-inputs.tsx";
import { Answers } from "./group-changed.tsx";
import { draftOf, type GroupFailure, type OneGroupView } from "./group-view.ts";

type GroupAnswerProps = { view: OneGroupView; failure: GroupFailure | null };

/** One answer for a group; the form carries what its writer saw, so that nothing newer is overwritten. */
export function GroupAnswer({ view, failure }: GroupAnswerProps) {
  const { copy, lang } = useCopy();
  const words = copy.desk.groups;
  const { group } = view;
  const answered = group.opinions - group.unanswered;
  const number = (value: number) => formatNumber(value, lang);
  return (
    <form
      className="table-answer stack"
      method="post"
      noValidate
      id="tra-loi"
      aria-label={words.answerTitle}
    >
      <h2>{words.answerTitle}</h2>
      <p className="soft">
        {words.answerHelp(number(group.unanswered))}{" "}
        {group.state === "suggested" ? words.answerAccepts : null}
      </p>
      <input type="hidden" name="op" value="tra-loi" />
      <input type="hidden" name="phienBan" value={group.version} />
      <input type="hidden" name="soYKien" value={group.opinions} />
      <input type="hidden" name="soLanSua" value={group.rowVersions} />
      <AnswerInputs
        values={{
          disposition: failure?.values.disposition,
          answer: failure?.values.answer,
          json: failure?.values.answerRich,
        }}
        errors={failure?.errors ?? []}
        draftKey={draftOf(group.id)}
      />
      {answered > 0 ? (
        <div className="choice">
          <input className="choice__input" type="checkbox" id="ghi-de" name="ghiDe" value="1" />
          <label className="choice__label" htmlFor="ghi-de">
            {words.overwrite(number(answered))}
          </label>
        </div>
      ) : null}
      <Submit>{words.save}</Submit>
      {view.answers.length > 0 ? (
        <section aria-label={words.present}>
          <h3>{words.present}</h3>
          <Answers view={view} />
        </section>
      ) : null}
    </form>
  );
}
