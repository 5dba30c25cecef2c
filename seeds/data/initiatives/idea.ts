import type { Matter } from "#app/domain/initiatives/schema.ts";

/** What several villages came up with alike; `{place}` stands for the village. */
export type Idea = {
  /** What the village would decide it as, where it decides itself. */
  matter: Matter;
  titles: readonly string[];
  problems: readonly string[];
  proposals: readonly string[];
  benefits: readonly string[];
  doers: string;
  needs: string;
  plan: string;
  result: string;
};
