import type { ReactNode } from "react";
import { Details } from "../details.tsx";

type SpecimenProps = {
  /** Name in code. */
  name: string;
  /** When to use it. */
  use: string;
  /** What must hold for everyone who can't see, point, or wait. */
  criteria: readonly string[];
  children: ReactNode;
};

/** One component with its states and what it promises. */
export function Specimen({ name, use, criteria, children }: SpecimenProps) {
  return (
    <section className="specimen" aria-labelledby={`mau-${name}`}>
      <h3 id={`mau-${name}`} className="specimen__name" translate="no">
        {name}
      </h3>
      <p className="soft">{use}</p>
      <div className="specimen__states stack">{children}</div>
      <Details summary={`Tiêu chí tiếp cận của ${name}`}>
        <ul>
          {criteria.map((criterion) => (
            <li key={criterion}>{criterion}</li>
          ))}
        </ul>
      </Details>
    </section>
  );
}
