import { urls } from "#app/urls.ts";
import { useCopy } from "../../copy.tsx";
import { Details } from "../../details.tsx";
import { errorOf } from "../../form/error-summary.tsx";
import { FileInput } from "../../form/file-input.tsx";
import { Form } from "../../form/form.tsx";
import { Submit } from "../../form/submit.tsx";
import { TextArea } from "../../form/text-area.tsx";
import { Section } from "../../layout/page.tsx";
import { DRAFT_FILES, NotesField } from "../draft-form.tsx";
import type { RevisionFailure, RevisionOverview } from "./revision-views.ts";

type TextFormProps = { view: RevisionOverview; failure: RevisionFailure | null };

/** The text of a new version: pasted, uploaded, or the present one to be changed. */
export function RevisionTextForm({ view, failure }: TextFormProps) {
  const { copy, to } = useCopy();
  const words = copy.versions.desk;
  const own = failure?.values.op === "van-ban" ? failure : null;
  const textError = errorOf(own?.errors ?? [], "text");
  const fileError = errorOf(own?.errors ?? [], "file");
  const drafts = copy.desk.drafts;
  const value = own?.values.text ?? view.present ?? "";
  const form = (
    <>
      {value === "" ? (
        <p>
          <a href={`${to(urls.deskRevision(view.frame.id))}?tu=hien-hanh#text`}>
            {words.fromPresent}
          </a>
        </p>
      ) : null}
      <Form upload label={words.begin}>
        <input type="hidden" name="seen" value={view.revision?.seen ?? ""} />
        {own?.notes ? <NotesField notes={own.notes} /> : null}
        <TextArea
          id="text"
          name="text"
          label={words.text}
          hint={words.textHint}
          value={value}
          rows={16}
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
        <Submit name="op" value="van-ban">
          {words.read}
        </Submit>
      </Form>
    </>
  );
  return view.revision ? (
    <Details summary={words.replace} open={own !== null || view.present !== null}>
      <p>{words.replaceHelp}</p>
      {form}
    </Details>
  ) : (
    <Section title={words.begin} id="van-ban-moi">
      {form}
    </Section>
  );
}
