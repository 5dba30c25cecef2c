import { inLegalOrder } from "#app/domain/policies/basis-order.ts";
import { useCopy } from "../copy.tsx";
import { dayToDate, formatDate } from "../dates.ts";
import { Details } from "../details.tsx";
import { type Choice, ChoiceRow, choiceId } from "../form/choice.tsx";
import type { FieldProps } from "../form/field.tsx";
import { Fieldset } from "../form/fieldset.tsx";

export type BasisView = {
  id: string;
  number: string;
  title: string;
  article: string | null;
  effectiveFrom: string;
  effectiveTo: string | null;
  verified: boolean;
};

type BasesFieldProps = FieldProps & {
  name: string;
  bases: readonly BasisView[];
  chosen: readonly string[];
};

/** Legal bases: the chosen ones first, all others by the document they stand in, one press away. */
export function BasesField(props: BasesFieldProps) {
  const bases = inLegalOrder(props.bases);
  const chosen = bases.filter(({ id }) => props.chosen.includes(id));
  const others = bases.filter(({ id }) => !props.chosen.includes(id));
  const acts = [...Map.groupBy(others, actOf)];
  const place = new Map([...chosen, ...acts.flatMap(([, rows]) => rows)].map((row, i) => [row, i]));
  const rows = (of: readonly BasisView[], named: boolean) => (
    <div className="choices">
      {of.map((basis) => (
        <BasisRow
          key={basis.id}
          id={choiceId(props.id, place.get(basis) ?? 0)}
          name={props.name}
          basis={basis}
          named={named}
          checked={props.chosen.includes(basis.id)}
        />
      ))}
    </div>
  );
  return (
    <Fieldset {...props}>
      {chosen.length > 0 ? rows(chosen, true) : null}
      {acts.map(([act, of], index) => (
        <Details
          key={act}
          open={index === 0 && chosen.length === 0}
          summary={<span lang="vi">{act}</span>}
        >
          {rows(of, false)}
        </Details>
      ))}
    </Fieldset>
  );
}

const actOf = ({ number, title }: BasisView): string => `${number} – ${title}`;

type BasisRowProps = {
  id: string;
  name: string;
  basis: BasisView;
  /** Says which document it stands in. */
  named: boolean;
  checked: boolean;
};

function BasisRow({ id, name, basis, named, checked }: BasisRowProps) {
  const { copy, lang } = useCopy();
  const words = copy.desk.dossier;
  const day = (value: string) => formatDate(dayToDate(value), lang);
  const facts = [
    ...(named ? [basis.title] : []),
    words.basisFrom(day(basis.effectiveFrom)),
    ...(basis.effectiveTo ? [words.basisOver(day(basis.effectiveTo))] : []),
    ...(basis.verified ? [] : [words.unverified]),
  ];
  const article = basis.article ? <span lang="vi">{basis.article}</span> : words.wholeAct;
  const label = named ? (
    <span lang="vi">{[basis.article, basis.number].filter(Boolean).join(" ")}</span>
  ) : (
    article
  );
  const choice: Choice = { value: basis.id, label, hint: facts.join(" · ") };
  return <ChoiceRow type="checkbox" id={id} name={name} choice={choice} checked={checked} />;
}
