import { VERBS, type Verb } from "#app/domain/records/kinds.ts";
import { useCopy } from "../copy.tsx";
import { VerbMark } from "../mark.tsx";
import { VisuallyHidden } from "../visually-hidden.tsx";

/** Where each verb leads, as Vietnamese paths. */
type Doors = Readonly<Record<Verb, string>>;

/** The spine of the site, with doors on the home page. */
export function SixVerbs({ doors }: { doors?: Doors }) {
  const { copy, to } = useCopy();
  return (
    <ol className="verbs" aria-label={copy.layout.verbsLabel}>
      {VERBS.map((verb) => {
        const { name, about } = copy.common.verbs[verb];
        return (
          <li key={verb} className="verbs__step">
            <VerbMark verb={verb} />
            <span className="verbs__name">
              {doors ? <a href={to(doors[verb])}>{name}</a> : name}
            </span>
            <span className="verbs__about">{about}</span>
          </li>
        );
      })}
    </ol>
  );
}

/** The same spine on a record: where the matter stands in its life. */
export function VerbsLine({ verb }: { verb: Verb }) {
  const { copy } = useCopy();
  return (
    <ol className="verbs-line" aria-label={copy.layout.verbsLabel}>
      {VERBS.map((each) => {
        const here = each === verb;
        const { word } = copy.common.verbs[each];
        return (
          <li key={each} aria-current={here ? "step" : undefined}>
            {here ? (
              <>
                <VerbMark verb={each} />
                <VisuallyHidden>{copy.layout.verbHere} </VisuallyHidden>
              </>
            ) : null}
            {word}
          </li>
        );
      })}
    </ol>
  );
}
