import type { ReactNode } from "react";
import type { ClauseChange, Difference } from "#app/domain/policies/compare/difference.ts";
import type { WordPiece } from "#app/domain/policies/compare/word-diff.ts";
import { useCopy } from "../copy.tsx";
import { changeGroups } from "./change-groups.ts";
import { ClauseChangeView } from "./clause-change.tsx";
import { placeText } from "./place-text.ts";
import { WordMarks } from "./word-marks.tsx";

type DifferenceViewProps = {
  difference: Difference;
  /** Every clause; `difference` may hold only some. */
  all: readonly ClauseChange[];
  names: { before: string; after: string };
  /** What stands below a change. */
  extra?: (change: ClauseChange) => ReactNode;
};

/** Changes place by place, with how to read the marks. */
export function DifferenceView({ difference, all, names, extra }: DifferenceViewProps) {
  const { copy } = useCopy();
  const words = copy.versions;
  const byKey = new Map(all.map((change) => [change.key, change]));
  const nameOf = (key: string): string => {
    const change = byKey.get(key);
    return placeText(copy, (change?.before ?? change?.after)?.place ?? []);
  };
  return (
    <>
      <p className="legend hint">{words.page.legend}</p>
      <Around title={words.preamble} id="thay-doi-mo-dau" pieces={difference.preamble} />
      {changeGroups(difference.clauses, all).map((group) => {
        const [first] = group.changes;
        const alone = group.changes.length === 1 && first?.key === group.key;
        return (
          <div className="change-group" key={group.key}>
            {alone || !group.name ? null : (
              <h3
                className="change-group__name"
                lang="vi"
                id={first?.key === group.key ? undefined : `thay-doi-${group.key}`}
              >
                {group.name}
              </h3>
            )}
            {group.anchors.map((key) => (
              <span key={key} id={`thay-doi-${key}`} />
            ))}
            {group.changes.map((change) => (
              <ClauseChangeView
                key={change.key}
                change={change}
                nameOf={nameOf}
                level={alone ? 3 : 4}
                names={names}
              >
                {extra?.(change)}
              </ClauseChangeView>
            ))}
          </div>
        );
      })}
      <Around title={words.closing} id="thay-doi-cuoi" pieces={difference.closing} />
    </>
  );
}

type AroundProps = { title: string; id: string; pieces: readonly WordPiece[] };

/** What stands before the first heading and after the last one, where it changed. */
function Around({ title, id, pieces }: AroundProps) {
  if (pieces.every(({ kind, text }) => kind === "same" || text.trim() === "")) return null;
  return (
    <section className="change" id={id}>
      <h3>{title}</h3>
      <WordMarks pieces={pieces} />
    </section>
  );
}
