import { Alert } from "../alert.tsx";
import { useCopy } from "../copy.tsx";
import { formatNumber } from "../numbers.ts";
import type { PeriodView } from "./dossier-form.tsx";

/** What is wrong with the dates of a draft as it is saved, with the way to the field that mends it. */
export function PeriodWarnings({ period }: { period: PeriodView }) {
  const { copy, lang } = useCopy();
  const words = copy.desk.dossier;
  const { days, least, openingPast } = period;
  return (
    <>
      {days !== null && days < least ? (
        <Alert tone="wait" title={words.tooShortTitle}>
          <p>{words.tooShort(formatNumber(days, lang), formatNumber(least, lang))}</p>
          <p>
            <a href="#closes">{words.tooShortMend}</a>
          </p>
        </Alert>
      ) : null}
      {openingPast ? (
        <Alert tone="wait" title={words.openingPastTitle}>
          <p>{words.openingPast}</p>
          <p>
            <a href="#opens">{words.openingPastMend}</a>
          </p>
        </Alert>
      ) : null}
    </>
  );
}
