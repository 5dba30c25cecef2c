import type { InitiativeHead } from "#db/queries/initiatives.ts";
import { useCopy } from "../copy.tsx";
import { Prose } from "../policies/prose.tsx";

type ContentProps = {
  head: Pick<InitiativeHead, "problem" | "proposal" | "benefit" | "doers" | "needs">;
  level?: 3 | 4;
};

/** What the proposer wrote, part by part, in his own words. */
export function InitiativeContent({ head, level = 3 }: ContentProps) {
  const { copy } = useCopy();
  const words = copy.initiatives.form;
  const Heading = `h${level}` as const;
  const parts: [string, string][] = [
    [words.problem, head.problem],
    [words.proposal, head.proposal],
    [words.benefit, head.benefit],
    [words.doers, head.doers],
    [words.needs, head.needs],
  ];
  return parts
    .filter(([, text]) => text !== "")
    .map(([label, text]) => (
      <div key={label}>
        <Heading>{label}</Heading>
        <Prose text={text} />
      </div>
    ));
}
