import type { Group } from "#app/domain/machine.ts";
import { useCopy } from "../copy.tsx";

export const FLAGS = ["late", "reviewing"] as const;
export type Flag = (typeof FLAGS)[number];

/** One shape per group, so that nothing hangs on colour: ring, half disc, ticked disc, crossed square. */
const SHAPES: Readonly<Record<Group, string>> = {
  waiting: "M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13Zm0 2.5a4 4 0 1 0 0 8 4 4 0 0 0 0-8Z",
  processing: "M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13Zm0 2a4.5 4.5 0 0 0 0 9v-9Z",
  done: "M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm3.2 3.7L7 9.2 4.9 7.2 3.6 8.6 7.1 12l5.6-6-1.5-1.3Z",
  declined:
    "M2 2h12v12H2V2Zm3.6 2.2L4.2 5.6 6.6 8l-2.4 2.4 1.4 1.4L8 9.4l2.4 2.4 1.4-1.4L9.4 8l2.4-2.4-1.4-1.4L8 6.6 5.6 4.2Z",
  none: "M2.5 7h11v2h-11V7Z",
};

const FLAG_SHAPES: Readonly<Record<Flag, string>> = {
  late: "M8 1 15.5 14.5H.5L8 1ZM7 6v4h2V6H7Zm0 5v2h2v-2H7Z",
  reviewing: "M8 2.5a5.5 5.5 0 0 1 4.9 3L15 4.5V9.5h-5l2-2a4 4 0 1 0-.3 3.5l1.7 1A6 6 0 1 1 8 2.5Z",
};

export type StatusTagProps = {
  group: Group;
  /** Public label of the exact state; the group's own word when not given. */
  label?: string;
  flags?: readonly Flag[];
};

/** Where a record stands: a word and a shape, in the hue of its group; flags stand beside it. */
export function StatusTag({ group, label, flags = [] }: StatusTagProps) {
  const { copy } = useCopy();
  return (
    <span className="status">
      <Tag tone={group} shape={SHAPES[group]} word={label ?? copy.common.groups[group]} />
      {flags.map((flag) => (
        <Tag key={flag} tone={flag} shape={FLAG_SHAPES[flag]} word={copy.common.flags[flag]} />
      ))}
    </span>
  );
}

function Tag({ tone, shape, word }: { tone: Group | Flag; shape: string; word: string }) {
  return (
    <span className={`tag tag--${tone}`}>
      <svg className="tag__shape" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path fillRule="evenodd" d={shape} />
      </svg>
      {word}
    </span>
  );
}
