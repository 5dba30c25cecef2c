export type ClauseStepView = { label: string; title: string };

/** `Điều 9. Thu phí › 1. › a)`: a clause with the article it stands in. */
export const clauseName = (path: readonly ClauseStepView[]): string =>
  path.map(({ label, title }) => [label, title].filter(Boolean).join(" ")).join(" › ");
