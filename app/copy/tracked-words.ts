import type { Words } from "./copy.ts";
import { stateWords } from "./state-words.ts";

/** Label and sentence of where an opinion stands: words that were taken down are not called shown. */
export const trackedWords = (
  copy: Words,
  { state, removed }: { state: string; removed: boolean },
): { label: string; now: string } =>
  removed ? copy.screening.status : stateWords(copy, "comment", state);
