import type { GatheringChange } from "#app/domain/gatherings/source.ts";
import { useCopy } from "../copy.tsx";
import { formatDate } from "../dates.ts";

/** What was changed after entering, when and why: the public trace of a source. */
export function ChangeList({ changes }: { changes: readonly GatheringChange[] }) {
  const { copy, lang } = useCopy();
  const words = copy.desk.gatherings;
  const names: Readonly<Record<string, string>> = words.fields;
  if (changes.length === 0) return null;
  return (
    <ul className="hint">
      {changes.map((change) => (
        <li key={`${change.at} ${change.kind}`}>
          {words.kinds[change.kind]}, {formatDate(new Date(change.at), lang)}.{" "}
          {Object.entries(change.changed).map(([field, [before, after]]) => (
            <span key={field}>{words.changed(names[field] ?? field, before, after)}. </span>
          ))}
          {change.reason ? <span lang="vi">{change.reason}</span> : null}
        </li>
      ))}
    </ul>
  );
}
