import type { FileFlag, Scan } from "../attachments/purposes.ts";
import type { WordWarning } from "../word/tally.ts";

type CheckedFile = { scan: Scan; flags: readonly FileFlag[]; removedAt: string | null };

/** What a person should look at before a draft becomes public; nothing of it forbids the step. */
export type Cautions<File extends CheckedFile = CheckedFile> = {
  /** Files that no virus scanner has cleared, or that have something in them. */
  files: readonly File[];
  /** What the file of the text had and the text cannot show. */
  notes: readonly WordWarning[];
  /** Doubtful places in the layout of the text. */
  doubts: number;
};

/** The cautions of a draft; null when there is nothing to look at. */
export const cautionsOf = <File extends CheckedFile>(
  files: readonly File[],
  notes: readonly WordWarning[],
  doubts: number,
): Cautions<File> | null => {
  const doubtful = files.filter(
    ({ scan, flags, removedAt }) => removedAt === null && (scan !== "clean" || flags.length > 0),
  );
  const quiet = doubtful.length === 0 && notes.length === 0 && doubts === 0;
  return quiet ? null : { files: doubtful, notes, doubts };
};
