import type { ReactNode } from "react";
import { useCopy } from "../copy.tsx";

/** Keeps what is typed inside it in this browser; without script it is a plain box. */
export function DraftKeeper({ draftKey, children }: { draftKey: string; children: ReactNode }) {
  const { copy } = useCopy();
  const words = copy.forms;
  return (
    <draft-keeper
      name={draftKey}
      data-saved={words.draftSaved("{time}")}
      data-restored={words.draftRestored("{time}")}
      data-discard={words.draftDiscard}
      data-discarded={words.draftDiscarded}
    >
      {children}
    </draft-keeper>
  );
}

/** On the receipt page: the text has arrived, the draft can go. */
export function DraftDone({ draftKey }: { draftKey: string }) {
  return <draft-done name={draftKey} />;
}
