import { useCopy } from "../../copy.tsx";
import { errorOf } from "../../form/error-summary.tsx";
import { RadioList } from "../../form/radio-list.tsx";
import { Select } from "../../form/select.tsx";
import { Split } from "../../layout/split.tsx";
import { formatNumber } from "../../numbers.ts";
import { placeText } from "../../versions/place-text.ts";
import { WordMarks } from "../../versions/word-marks.tsx";
import type { DoubtView, PlaceChoice, RevisionFailure } from "./revision-views.ts";

type DoubtFieldProps = {
  doubt: DoubtView;
  removed: readonly PlaceChoice[];
  failure: RevisionFailure | null;
};

/** One doubt: both texts side by side, and whether they are the same clause. */
export function DoubtField({ doubt, removed, failure }: DoubtFieldProps) {
  const { copy, lang } = useCopy();
  const words = copy.versions.desk.match;
  const old = placeText(copy, doubt.oldPlace);
  const now = placeText(copy, doubt.newPlace);
  const radio = `doi-${doubt.anchor}`;
  const select = `khac-${doubt.anchor}`;
  const error = errorOf(failure?.errors ?? [], radio);
  const told = [
    words.likeness(formatNumber(doubt.likeness, lang)),
    ...(doubt.samePlace ? [words.samePlace] : []),
  ].join(" · ");
  return (
    <div className="change">
      <input type="hidden" name="cau" value={doubt.anchor} />
      <Split
        left={
          <>
            <p className="change__where">{words.old(old)}</p>
            <WordMarks pieces={doubt.words} side="before" />
          </>
        }
        right={
          <>
            <p className="change__where">{words.now(now)}</p>
            <WordMarks pieces={doubt.words} side="after" />
          </>
        }
      />
      <RadioList
        id={radio}
        name={radio}
        label={words.question(old, now)}
        hint={told}
        choices={[
          { value: doubt.oldKey, label: words.same },
          { value: "moi", label: words.other },
        ]}
        {...(failure?.values[radio] ? { value: failure.values[radio] } : {})}
        {...(error ? { error } : {})}
      />
      {removed.length > 0 ? (
        <Select
          id={select}
          name={select}
          label={words.elsewhere}
          empty={words.none}
          options={removed.map(({ value, place, excerpt }) => ({
            value,
            label: `${placeText(copy, place)}: ${excerpt}`,
          }))}
          {...(failure?.values[select] ? { value: failure.values[select] } : {})}
        />
      ) : null}
    </div>
  );
}
