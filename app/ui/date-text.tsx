import { useCopy } from "./copy.tsx";
import { formatDate, formatDateTime, formatLongDate, isoDay } from "./dates.ts";

type DateTextProps = { at: Date; as?: "day" | "time" | "long" };

/** A date as people write it, with its exact value for machines; time of Việt Nam. */
export function DateText({ at, as = "day" }: DateTextProps) {
  const { lang } = useCopy();
  if (as === "time") {
    return <time dateTime={at.toISOString()}>{formatDateTime(at, lang)}</time>;
  }
  const text = as === "long" ? formatLongDate(at, lang) : formatDate(at, lang);
  return <time dateTime={isoDay(at)}>{text}</time>;
}
