import { useCopy } from "../../copy.tsx";
import { formatList } from "../../numbers.ts";

/** Decisions about a text, as the address of the next page names them. */
export type CheckDone = "shown" | "needs_edit" | "hidden" | "rerouted";

/** What the machine noticed, in words. */
export function Flags({ flags }: { flags: readonly string[] }) {
  const said = useFlags(flags);
  return said ? <p className="queue__flags">{said}</p> : null;
}

export const useFlags = (flags: readonly string[]): string => {
  const { copy, lang } = useCopy();
  const names: Readonly<Record<string, string>> = copy.desk.checks.flags;
  const text = formatList(
    flags.map((flag) => names[flag] ?? flag),
    lang,
  );
  return text === "" ? "" : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
};
