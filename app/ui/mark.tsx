import { VERBS, type Verb } from "#app/domain/records/kinds.ts";

/** One petal of the flamboyant flower, pointing up from the centre: narrow at the claw, broad at the rim. */
const PETAL = "M0-6C-2-15-14.5-21-14.5-33-14.5-42-8-46 0-46S14.5-42 14.5-33C14.5-21 2-15 0-6Z";

/** The mark: six petals for the six verbs, the upper one pale as on the flower itself. */
export function Mark() {
  return (
    <svg className="mark" viewBox="-50 -50 100 100" aria-hidden="true" focusable="false">
      {VERBS.map((verb, index) => (
        <path
          key={verb}
          className={index === 0 ? "mark__standard" : "mark__petal"}
          d={PETAL}
          transform={`rotate(${index * 60})`}
        />
      ))}
    </svg>
  );
}

/** The mark with one petal filled: which of the six verbs is meant. The word stands beside it. */
export function VerbMark({ verb }: { verb: Verb }) {
  return (
    <svg className="verb-mark" viewBox="-50 -50 100 100" aria-hidden="true" focusable="false">
      {VERBS.map((each, index) => (
        <path
          key={each}
          className={each === verb ? "verb-mark__on" : "verb-mark__off"}
          d={PETAL}
          transform={`rotate(${index * 60})`}
        />
      ))}
    </svg>
  );
}
