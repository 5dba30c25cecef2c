import type { ReactNode } from "react";
import type { ClauseChange } from "#app/domain/policies/compare/difference.ts";
import { useCopy } from "../copy.tsx";
import { tagsOf } from "./change-line.ts";
import { placeText } from "./place-text.ts";
import { WordMarks } from "./word-marks.tsx";

type ClauseChangeViewProps = {
  change: ClauseChange;
  /** Clauses by identity, for what was split or merged. */
  nameOf: (key: string) => string;
  level: 3 | 4;
  names: { before: string; after: string };
  children?: ReactNode;
};

/** What became of one clause: its place, its old and new words, why. */
export function ClauseChangeView({
  change,
  nameOf,
  level,
  names,
  children,
}: ClauseChangeViewProps) {
  const { copy } = useCopy();
  const words = copy.versions;
  const Heading = `h${level}` as const;
  const shown = change.after ?? change.before;
  return (
    <section
      className={change.inside ? "change change--inside" : "change"}
      id={`thay-doi-${change.key}`}
    >
      <div className="change__head">
        <Heading>{shown ? placeText(copy, shown.place) : ""}</Heading>
        {tagsOf(change).map((tag) => (
          <span key={tag} className={`change__fate change__fate--${tag}`}>
            {words.fates[tag]}
          </span>
        ))}
      </div>
      <Whereabouts change={change} nameOf={nameOf} />
      <ChangedWords change={change} names={names} />
      {children}
    </section>
  );
}

function Whereabouts({ change, nameOf }: Pick<ClauseChangeViewProps, "change" | "nameOf">) {
  const { copy } = useCopy();
  const words = copy.versions;
  const { before, after, kins } = change;
  const old = before ? placeText(copy, before.place) : "";
  const now = after ? placeText(copy, after.place) : "";
  const told = [
    before && after && old !== now ? words.lines.renumbered(old, now) : "",
    ...kins.map(({ relation, key }) =>
      relation === "split_from"
        ? words.lines.splitFrom(nameOf(key))
        : words.lines.mergedInto(nameOf(key)),
    ),
  ].filter(Boolean);
  return told.length > 0 ? <p className="change__where">{told.join("; ")}</p> : null;
}

/** Both wordings side by side where there is room, one marked text otherwise. */
function ChangedWords({ change, names }: Pick<ClauseChangeViewProps, "change" | "names">) {
  const paired = change.fate === "changed";
  return (
    <>
      <div className={paired ? "change__inline change__inline--paired" : "change__inline"}>
        <Marks change={change} />
      </div>
      {paired ? (
        <div className="change__sides">
          <div>
            <p className="change__side-name">{names.before}</p>
            <Marks change={change} side="before" />
          </div>
          <div>
            <p className="change__side-name">{names.after}</p>
            <Marks change={change} side="after" />
          </div>
        </div>
      ) : null}
    </>
  );
}

type MarksProps = { change: ClauseChange; side?: "before" | "after" };

function Marks({ change, ...side }: MarksProps) {
  return (
    <>
      {change.title.length > 0 ? (
        <div className="change__title">
          <WordMarks pieces={change.title} {...side} />
        </div>
      ) : null}
      {change.body.length > 0 ? <WordMarks pieces={change.body} {...side} /> : null}
    </>
  );
}
