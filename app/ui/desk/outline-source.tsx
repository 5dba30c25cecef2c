import { useCopy } from "../copy.tsx";
import { Details } from "../details.tsx";
import { errorOf } from "../form/error-summary.tsx";
import { FileInput } from "../form/file-input.tsx";
import { Form } from "../form/form.tsx";
import { Submit } from "../form/submit.tsx";
import { TextArea } from "../form/text-area.tsx";
import { DRAFT_FILES, NotesField } from "./draft-form.tsx";
import type { OutlineFailure } from "./outline-page.tsx";

type ReplaceFormProps = { version: number; failure: OutlineFailure | null };

/** A new wording of the whole text. */
export function ReplaceForm({ version, failure }: ReplaceFormProps) {
  const { copy } = useCopy();
  const words = copy.desk.outline;
  const drafts = copy.desk.drafts;
  const own = failure?.values.op === "thay" ? failure : null;
  const textError = errorOf(own?.errors ?? [], "text");
  const fileError = errorOf(own?.errors ?? [], "file");
  return (
    <Details summary={words.replaceTitle} open={own !== null}>
      <p>{words.replaceHelp}</p>
      <Form upload label={words.replaceTitle}>
        <input type="hidden" name="version" value={version} />
        {own ? <NotesField notes={own.notes} /> : null}
        <TextArea
          id="text"
          name="text"
          label={drafts.text}
          value={own?.values.text}
          rows={10}
          lang="vi"
          {...(textError ? { error: textError } : {})}
        />
        <FileInput
          id="file"
          name="file"
          label={drafts.file}
          hint={drafts.fileHint}
          accept={DRAFT_FILES}
          optional
          {...(fileError ? { error: fileError } : {})}
        />
        <Submit tone="danger" name="op" value="thay">
          {words.replace}
        </Submit>
      </Form>
    </Details>
  );
}

/** Forgets the corrections. */
export function RereadForm({ version }: { version: number }) {
  const { copy } = useCopy();
  const words = copy.desk.outline;
  return (
    <Details summary={words.rereadTitle}>
      <p>{words.rereadHelp}</p>
      <Form label={words.rereadTitle}>
        <input type="hidden" name="version" value={version} />
        <Submit tone="secondary" name="op" value="doc-lai">
          {words.reread}
        </Submit>
      </Form>
    </Details>
  );
}
