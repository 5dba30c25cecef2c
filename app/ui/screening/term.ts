import type { Term } from "#app/domain/settings.ts";
import { useCopy } from "../copy.tsx";
import { formatNumber } from "../numbers.ts";

/** A length of time in words: "5 ngày làm việc". */
export const useTerm = (): ((term: Term) => string) => {
  const { copy, lang } = useCopy();
  const words = copy.screening.rules;
  const said = { wd: words.workingDays, days: words.days, hours: words.hours };
  return ({ n, unit }) => said[unit](formatNumber(n, lang));
};
