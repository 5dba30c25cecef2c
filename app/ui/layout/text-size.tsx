import type { Lang } from "#app/copy/copy.ts";
import { link, urls } from "#app/urls.ts";
import { useCopy } from "../copy.tsx";

export const TEXT_SIZES = ["thuong", "lon", "rat-lon"] as const;
export type TextSizeName = (typeof TEXT_SIZES)[number];

/** `action` stores the choice (a cookie) and comes back to `path`. */
export type TextSizeChoice = { action: string; path: string; current: TextSizeName };

/** The choice on a page: `path` is the Vietnamese one, with its query. */
export const textSizeChoice = (
  lang: Lang,
  path: string,
  current: TextSizeName = "thuong",
): TextSizeChoice => ({ action: link(lang, urls.textSize()), path: link(lang, path), current });

/** A− A A+ for those who don't know where the browser keeps it; the root gets `data-co-chu`. */
export function TextSize({ choice }: { choice: TextSizeChoice }) {
  const { copy } = useCopy();
  const { thuong, lon, ratLon } = copy.layout.textSizes;
  const names: Readonly<Record<TextSizeName, string>> = { thuong, lon, "rat-lon": ratLon };
  return (
    <form className="text-size" method="post" action={choice.action}>
      <input type="hidden" name="tiep" value={choice.path} />
      <span>{copy.layout.textSize}</span>
      {TEXT_SIZES.map((size) => (
        <button
          key={size}
          type="submit"
          name="co"
          value={size}
          aria-label={names[size]}
          aria-pressed={size === choice.current}
        >
          A
        </button>
      ))}
    </form>
  );
}
