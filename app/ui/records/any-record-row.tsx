import type { ReactNode } from "react";
import { stateWords } from "#app/copy/state-words.ts";
import { KIND_TABLE } from "#app/domain/records/kinds.ts";
import { machineOf } from "#app/domain/records/machines.ts";
import { groupOf } from "#app/domain/records/visibility.ts";
import { urls } from "#app/urls.ts";
import type { RecordRow as Row } from "#db/queries/records.ts";
import { useCopy } from "../copy.tsx";
import { DateText } from "../date-text.tsx";
import { RecordRow } from "../list/record-row.tsx";
import { PolicyRow } from "../policies/policy-list.tsx";

type AnyRecordRowProps = {
  row: Row;
  now: Date;
  level?: 2 | 3;
  title?: ReactNode;
  summary?: ReactNode;
};

/** A record of any kind in a list, in the words of its machine. */
export function AnyRecordRow(props: AnyRecordRowProps) {
  const { copy, to } = useCopy();
  const { row, level, title, summary } = props;
  if (row.kind === "CS") return <PolicyRow {...props} />;
  const words = stateWords(copy, KIND_TABLE[row.kind].machine, row.state);
  return (
    <RecordRow
      code={row.code}
      title={title ?? row.title ?? copy.common.hiddenTitle}
      summary={summary}
      href={to(urls.record(row.kind, row.code))}
      unit={row.villageName ? `${row.villageName}, ${row.unitName}` : row.unitName}
      status={{
        group: groupOf(machineOf(row.kind), row.state, row.visibleState),
        label: words.label || words.name,
      }}
      date={<DateText at={new Date(row.publishedAt ?? row.createdAt)} />}
      sample={row.isSample}
      level={level}
    />
  );
}
