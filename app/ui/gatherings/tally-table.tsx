import type { GatheringTally } from "#app/domain/gatherings/source.ts";
import { useCopy } from "../copy.tsx";
import { NumberText } from "../number-text.tsx";
import { DataTable } from "../table.tsx";

/** What slips said without words: people who agree, disagree or think otherwise. */
export function TallyTable({ tallies }: { tallies: readonly GatheringTally[] }) {
  const { copy } = useCopy();
  const words = copy.desk.gatherings;
  if (tallies.length === 0) return null;
  return (
    <DataTable
      caption={words.tallies}
      columns={[
        { key: "question", label: words.question },
        { key: "agree", label: words.agree, numeric: true },
        { key: "disagree", label: words.disagree, numeric: true },
        { key: "other", label: words.other, numeric: true },
      ]}
      rows={tallies.map((row, index) => ({
        key: String(index),
        head: "question",
        cells: {
          question: (
            <span lang="vi">
              {[row.clause, row.question].filter(Boolean).join(" ") || copy.policies.response.whole}
            </span>
          ),
          agree: <NumberText value={row.agree} />,
          disagree: <NumberText value={row.disagree} />,
          other: <NumberText value={row.other} />,
        },
      }))}
    />
  );
}
