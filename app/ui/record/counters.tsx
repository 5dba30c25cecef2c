import type { ReactNode } from "react";
import { useCopy } from "../copy.tsx";
import { NumberText } from "../number-text.tsx";

export type Figure = { value: ReactNode; word: ReactNode; href?: string };

/** Large figures, each with its word; a link leads to the records behind it. */
export function Figures({ figures }: { figures: readonly Figure[] }) {
  return (
    <ul className="bare figures">
      {figures.map((figure, index) => {
        const body = (
          <>
            <span className="figures__value">{figure.value}</span>{" "}
            <span className="figures__word">{figure.word}</span>
          </>
        );
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list is written once and never reordered
          <li key={index}>{figure.href ? <a href={figure.href}>{body}</a> : body}</li>
        );
      })}
    </ul>
  );
}

type CountersProps = { people: number; opinions: number; href?: string };

/** People and opinions, counted apart. */
export function Counters({ people, opinions, href }: CountersProps) {
  const { copy } = useCopy();
  return (
    <Figures
      figures={[
        { value: <NumberText value={people} />, word: copy.common.peopleWord },
        { value: <NumberText value={opinions} />, word: copy.common.opinionsWord, href },
      ]}
    />
  );
}
