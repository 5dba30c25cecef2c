import type { ClauseChange } from "#app/domain/policies/compare/difference.ts";
import { useCopy } from "../../copy.tsx";
import { errorOf } from "../../form/error-summary.tsx";
import { TextInput } from "../../form/text-input.tsx";
import type { ChangesView, RevisionFailure } from "./revision-views.ts";

/** Fields of one form: the parser takes no more than a form of this portal can have. */
const MOST_FIELDS = 1_000;

type CauseFieldProps = {
  change: ClauseChange;
  view: ChangesView;
  failure: RevisionFailure | null;
};

/** Where a change is kept while its version is under way: the new clause's address, or the old one's identity. */
const placeOf = ({ after, key }: ClauseChange): string => after?.anchor ?? key;

/** The opinions behind one change: a field for its drafter, codes for others. */
export function CauseField({ change, view, failure }: CauseFieldProps) {
  const { copy } = useCopy();
  const words = copy.versions.desk.changes;
  const at = placeOf(change);
  const name = `y-kien:${at}`;
  const value = failure?.values[name] ?? view.causes[at] ?? "";
  if (!view.editable) {
    return value ? (
      <p>
        {words.causes}: <code>{value}</code>
      </p>
    ) : null;
  }
  const listed = view.difference?.clauses.indexOf(change) ?? 0;
  const onlyNumber = change.fate === "unchanged" && !change.moved;
  if (change.inside || onlyNumber || (listed >= MOST_FIELDS && value === "")) return null;
  const error = errorOf(failure?.errors ?? [], name);
  return (
    <TextInput
      id={name}
      name={name}
      label={words.causes}
      optional
      value={value}
      autoComplete="off"
      {...(error ? { error } : {})}
    />
  );
}
