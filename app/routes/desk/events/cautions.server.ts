import { type Cautions, cautionsOf } from "#app/domain/policies/cautions.ts";
import { outlineOf } from "#app/domain/policies/source.ts";
import { parseWarnings } from "#app/domain/word/warning-schema.ts";
import { siteContext } from "#app/middleware/context.ts";
import type { LoaderContext } from "#app/middleware/loader-context.ts";
import type { FileView } from "#app/ui/attachments/file-view.ts";
import { listFiles } from "#db/queries/attachments.ts";
import { findImportNotes, findSourceText } from "#db/queries/dossier.ts";
import type { PolicyHead } from "#db/queries/policies.ts";

/** Steps by which the files and the text of a draft become public. */
const PUBLISHING: readonly string[] = ["submit_for_approval", "approve_scheduled", "approve_open"];

/** Whether one of the steps makes a draft public, or asks for that. */
export const publishes = (event: string): boolean => PUBLISHING.includes(event);

/** What whoever hands in or approves a draft should look at first; null where nothing is doubtful. */
export const loadCautions = async (
  context: LoaderContext,
  { id }: Pick<PolicyHead, "id">,
): Promise<Cautions<FileView> | null> => {
  const { db } = context.get(siteContext);
  const [files, notes, source] = await Promise.all([
    listFiles(db, id),
    findImportNotes(db, id, 1),
    findSourceText(db, id, 1),
  ]);
  const doubts = source === null ? 0 : outlineOf(source).warnings.length;
  return cautionsOf(files, parseWarnings(notes), doubts);
};
