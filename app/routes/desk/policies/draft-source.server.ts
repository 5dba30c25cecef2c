import { data } from "react-router";
import { checkSource, type SourceFault } from "#app/domain/policies/source.ts";
import type { RefusalCode } from "#app/domain/refusals.ts";
import { UPLOAD_LIMIT } from "#app/domain/word/limits.ts";
import type { WordWarning } from "#app/domain/word/tally.ts";
import { warningsFromField } from "#app/domain/word/warning-schema.ts";
import { siteContext } from "#app/middleware/context.ts";
import { type PostedForm, postedForm } from "#app/middleware/form.server.ts";
import type { LoaderContext } from "#app/middleware/loader-context.ts";
import { keepForOutage } from "#app/middleware/upload-form.server.ts";
import { withFolder } from "#app/services/attachments/files.server.ts";
import { type Part, readMultipart } from "#app/services/attachments/read-multipart.server.ts";
import { readUpload } from "#app/services/policies/read-upload.server.ts";

export type GivenSource = {
  /** The text as far as it could be read: shown in the box again, so that a chosen file is not lost. */
  text: string;
  fromFile: boolean;
  /** What the file had and its text cannot show. */
  notes: WordWarning[];
  fault:
    | { field: "file"; code: RefusalCode | "both" }
    | { field: "text"; code: SourceFault; line?: number }
    | null;
};

/** Carries what was said of a file along with its text, when the form has to be sent again. */
export const NOTES_FIELD = "notes";

/**
 * A form with the text of a draft, pasted or uploaded as a file. The file is read and forgotten before
 * the answer. 400 for what is no form, 413 for one that is too large, 503 when too many are being read.
 */
export const readDraftForm = (
  context: LoaderContext,
  request: Request,
): Promise<{ form: PostedForm; source: GivenSource }> =>
  withFolder(context.get(siteContext).files, async (folder) => {
    const read = await readMultipart(request, folder, UPLOAD_LIMIT);
    if (read === "busy") throw data(null, { status: 503, headers: { "Retry-After": "10" } });
    if (read === "too_large") throw data(null, { status: 413 });
    if (!read) throw data(null, { status: 400 });
    const form = postedForm(read.texts);
    keepForOutage(context, form);
    const file = read.parts.find(({ field }) => field === "file");
    if (file?.unkept === "too_many") throw data(null, { status: 400 });
    return { form, source: await sourceOf(form, file) };
  });

const sourceOf = async (form: PostedForm, file: Part | undefined): Promise<GivenSource> => {
  const typed = form.text("text");
  if (!file) return checked(typed, false, warningsFromField(form.text(NOTES_FIELD)));
  if (typed.trim() !== "") return refused(typed, "both");
  const read = await readUpload(file);
  return read.ok
    ? checked(read.value.text, true, read.value.warnings)
    : refused(typed, read.refusal.code);
};

const checked = (text: string, fromFile: boolean, notes: WordWarning[]): GivenSource => {
  const source = checkSource(text);
  if (source.ok) return { text, fromFile, notes, fault: null };
  const { code, line } = source;
  const fault = { field: "text", code, ...(line ? { line } : {}) } as const;
  return { text, fromFile, notes, fault };
};

const refused = (text: string, code: RefusalCode | "both"): GivenSource => ({
  text,
  fromFile: false,
  notes: [],
  fault: { field: "file", code },
});
