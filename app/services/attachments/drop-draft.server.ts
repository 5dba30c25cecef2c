import type { Db } from "#db/client.ts";
import { deleteDraft, type Holder } from "#db/queries/attachments.ts";
import { eraseBytes } from "./erase.server.ts";
import type { Files } from "./files.server.ts";

/** Forgets one upload that waits for its form; anybody else's is left alone without a word. */
export const dropDraft = async (
  db: Db,
  files: Files,
  draft: { id: string; formId: string; holder: Holder },
): Promise<void> => {
  const erased = await deleteDraft(db, draft.id, draft.formId, draft.holder);
  if (erased) await eraseBytes(files, [erased]);
};
