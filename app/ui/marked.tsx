import type { Stretch } from "#app/domain/marked-text.ts";

/** A Vietnamese text with what was searched for marked. */
export function Marked({ stretches }: { stretches: readonly Stretch[] }) {
  return (
    <span lang="vi">
      {stretches.map(({ text, hit }, index) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: stretches of a fixed text have no other name
        hit ? <mark key={index}>{text}</mark> : text,
      )}
    </span>
  );
}
