import { checkSource, decodeText, type SourceFault } from "#app/domain/policies/source.ts";
import type { PostedForm } from "#app/middleware/form.server.ts";

const FILE_LIMIT = 2 * 1024 * 1024;

export type FileFault = "kind" | "size" | "encoding" | "empty" | "both";

export type GivenSource = {
  /** The text as far as it could be read: shown in the box again, so that a chosen file is not lost. */
  text: string;
  fromFile: boolean;
  fault:
    | { field: "file"; code: FileFault }
    | { field: "text"; code: SourceFault; line?: number }
    | null;
};

/** The text of a draft as it was pasted or uploaded, checked. */
export const readSource = async (form: PostedForm): Promise<GivenSource> => {
  const typed = form.text("text");
  const file = form.file("file");
  if (!file) return checked(typed, false);
  if (typed.trim() !== "") return refused(typed, "both");
  if (!/\.txt$/i.test(file.name)) return refused(typed, "kind");
  if (file.size > FILE_LIMIT) return refused(typed, "size");
  const text = decodeText(new Uint8Array(await file.arrayBuffer()));
  if (text === null) return refused(typed, "encoding");
  return text.trim() === "" ? refused(typed, "empty") : checked(text, true);
};

const checked = (text: string, fromFile: boolean): GivenSource => {
  const source = checkSource(text);
  if (source.ok) return { text, fromFile, fault: null };
  const { code, line } = source;
  return { text, fromFile, fault: { field: "text", code, ...(line ? { line } : {}) } };
};

const refused = (text: string, code: FileFault): GivenSource => ({
  text,
  fromFile: false,
  fault: { field: "file", code },
});
