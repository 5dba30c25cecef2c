import type { Cautions } from "#app/domain/policies/cautions.ts";
import { Alert } from "../alert.tsx";
import type { FileView } from "../attachments/file-view.ts";
import { FileLine } from "../attachments/list.tsx";
import { useCopy } from "../copy.tsx";
import { formatNumber } from "../numbers.ts";
import { WordNotes } from "./word-notes.tsx";

export type CautionsView = Cautions<FileView> & { outlineHref: string };

/** What to look at before a draft becomes public: its files, what was lost of its Word file, its layout. */
export function CautionNotes({ cautions }: { cautions: CautionsView }) {
  const { copy, lang, to } = useCopy();
  const words = copy.desk.events.cautions;
  const { files, notes, doubts, outlineHref } = cautions;
  return (
    <Alert tone="wait" title={words.title} level={3}>
      <div className="stack">
        {files.length > 0 ? (
          <>
            <p>{words.files(formatNumber(files.length, lang))}</p>
            <ul className="files">
              {files.map((file) => (
                <li key={file.id}>
                  <FileLine file={file} desk />
                </li>
              ))}
            </ul>
          </>
        ) : null}
        {notes.length > 0 ? <WordNotes notes={notes} /> : null}
        {doubts > 0 ? (
          <p>
            <a href={to(outlineHref)}>{words.doubts(formatNumber(doubts, lang))}</a>
          </p>
        ) : null}
      </div>
    </Alert>
  );
}
