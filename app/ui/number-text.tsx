import { useCopy } from "./copy.tsx";
import { formatNumber } from "./numbers.ts";

/** `1.234` in tabular figures, with its plain value for machines. */
export function NumberText({ value }: { value: number }) {
  const { lang } = useCopy();
  return (
    <data className="number" value={value}>
      {formatNumber(value, lang)}
    </data>
  );
}
