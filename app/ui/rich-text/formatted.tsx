import type { RichText } from "#app/domain/rich-text/schema.ts";
import { Prose } from "../policies/prose.tsx";
import { RichTextView } from "./view.tsx";

type FormattedProps = {
  text: string | null;
  /** Null where the plain letters say all. */
  rich: RichText | null;
  /** Level of the heading above it. */
  under?: 2 | 3 | 4;
};

/** A text with its formatting where it has some, else in plain paragraphs; nothing where there is none. */
export function Formatted({ text, rich, under = 2 }: FormattedProps) {
  if (rich) return <RichTextView text={rich} under={under} />;
  return text ? <Prose text={text} /> : null;
}
