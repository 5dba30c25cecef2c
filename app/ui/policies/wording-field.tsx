import type { CommentFields } from "#app/domain/policies/comment-form.ts";
import { WORDING_LIMIT } from "#app/domain/policies/wording.ts";
import { useCopy } from "../copy.tsx";
import { Details } from "../details.tsx";
import { FieldError } from "../form/field-error.tsx";
import { Submit } from "../form/submit.tsx";
import { TextArea } from "../form/text-area.tsx";
import { placeText } from "../versions/place-text.ts";
import type { CommentFormData } from "./comment-form-data.ts";

type WordingFieldProps = {
  form: CommentFormData;
  typed: CommentFields;
  error: string | undefined;
};

/** Other words for the chosen clause: its own to change, or a button that fetches them. */
export function WordingField({ form, typed, error }: WordingFieldProps) {
  const { copy } = useCopy();
  const words = copy.versions.form;
  const offer = form.offer;
  const name = offer ? placeText(copy, offer.place) : "";
  const value = typed.wording || (offer?.words ?? "");
  const of = typed.wording ? typed.wordingOf : (offer?.anchor ?? "");
  const asked = error !== undefined || (typed.wording !== "" && typed.wording !== offer?.words);
  return (
    <Details summary={words.open} open={asked || typed.wordingOf !== ""} id="sua-loi-van">
      {value === "" ? (
        <>
          <FieldError id="wording-loi">{error}</FieldError>
          <p className="hint" id="wording">
            {offer ? words.tooLong(name) : words.openHint}
          </p>
        </>
      ) : (
        <>
          <input type="hidden" name="wordingOf" value={of} />
          <TextArea
            id="wording"
            name="wording"
            label={words.label}
            hint={offer && offer.anchor === of ? words.hint(name) : undefined}
            value={value}
            limit={WORDING_LIMIT}
            rows={10}
            lang="vi"
            {...(error ? { error } : {})}
          />
        </>
      )}
      <Submit name="buoc" value="loi-van" tone="secondary">
        {words.change}
      </Submit>
    </Details>
  );
}
