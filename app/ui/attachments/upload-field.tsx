import type { Words } from "#app/copy/copy.ts";
import type { FileFault } from "#app/domain/attachments/faults.ts";
import { acceptOf, type FileType, isImage } from "#app/domain/attachments/file-types.ts";
import { type Purpose, purposeRow } from "#app/domain/attachments/purposes.ts";
import { useCopy } from "../copy.tsx";
import type { FormError } from "../form/error-summary.tsx";
import { FileInput } from "../form/file-input.tsx";
import { formatBytes, formatList } from "../numbers.ts";
import type { FileView } from "./file-view.ts";
import { FileLine } from "./list.tsx";

type UploadFieldProps = {
  id: string;
  label: string;
  /** What the files may be for: together they say which kinds and sizes are taken. */
  purposes: readonly Purpose[];
  /** Under which uploads wait while the rest of the form is put right. */
  formId: string;
  kept: readonly FileView[];
  error?: string;
  optional?: boolean;
};

/**
 * Files of a form, with those that are there already and wait for it. The names `formId` and `bo-tep`
 * are what the server reads; the form needs `upload`.
 */
export function UploadField(props: UploadFieldProps) {
  const { id, label, purposes, formId, kept, error, optional } = props;
  const { copy, lang } = useCopy();
  const words = copy.attachments;
  const types = [...new Set(purposes.flatMap((purpose) => purposeRow(purpose).types))];
  const largest = Math.max(...purposes.map((purpose) => purposeRow(purpose).maxBytes));
  const named = formatList(
    types.map((type) => words.types[type]),
    lang,
  );
  return (
    <>
      <FileInput
        id={id}
        name={id}
        label={label}
        hint={<Hint types={types} text={words.field.hint(named, formatBytes(largest, lang))} />}
        accept={acceptOf(types)}
        multiple
        {...(error ? { error } : {})}
        {...(optional ? { optional } : {})}
      />
      <input type="hidden" name="formId" value={formId} />
      {kept.length > 0 ? <Kept files={kept} /> : null}
    </>
  );
}

function Hint({ types, text }: { types: readonly FileType[]; text: string }) {
  const { copy } = useCopy();
  return (
    <>
      {text} {types.some(isImage) ? copy.attachments.field.photosClean : null}
    </>
  );
}

/** Uploads that wait: a failed form costs nobody the same megabytes twice. */
function Kept({ files }: { files: readonly FileView[] }) {
  const { copy } = useCopy();
  const words = copy.attachments;
  return (
    <section className="notice" aria-label={words.field.kept}>
      <p>
        <strong>{words.field.kept}.</strong> {words.field.keptHelp}
      </p>
      <ul className="files">
        {files.map((file) => (
          <li key={file.id}>
            {words.purposes[file.purpose]}: <FileLine file={file} />{" "}
            <button
              type="submit"
              className="button button--quiet"
              name="bo-tep"
              value={file.id}
              aria-label={words.field.dropNamed(file.name)}
            >
              {words.field.drop}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What is wrong with files of a form, each by its name, for the error summary. */
export const fileErrors = (
  copy: Words,
  faults: readonly { field: string; fault: FileFault; name: string }[],
): FormError[] => {
  const words = copy.attachments;
  return faults.map(({ field, fault, name }) => ({
    field,
    message: words.fault(name || words.unnamed, words.faults[fault]),
  }));
};
