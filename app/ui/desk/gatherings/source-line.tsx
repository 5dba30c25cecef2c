import { useCopy } from "../../copy.tsx";
import { formatDate } from "../../dates.ts";
import { SampleTag } from "../../layout/sample-notice.tsx";
import { formatNumber } from "../../numbers.ts";
import type { SourceView } from "./types.ts";

export const dayOf = (day: string): Date => new Date(`${day}T05:00:00Z`);

/** What a source is, in one line: channel, where or who, when, how much of it counts. */
export function SourceFacts({ source }: { source: SourceView }) {
  const { copy, lang } = useCopy();
  const words = copy.desk.gatherings;
  const day = formatDate(dayOf(source.heldOn), lang);
  return (
    <>
      <span lang="vi">{source.body || source.place}</span> · {words.held(day)} ·{" "}
      {source.withdrawnAt
        ? words.withdrawnOn(formatDate(new Date(source.withdrawnAt), lang))
        : source.counts === "body"
          ? words.countedBody
          : words.counted(formatNumber(source.counted, lang))}{" "}
      · {copy.common.opinions(formatNumber(source.opinions, lang))}{" "}
      {source.sample ? <SampleTag /> : null}
    </>
  );
}
