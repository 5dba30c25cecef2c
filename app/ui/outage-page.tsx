import { useCopy } from "./copy.tsx";
import { Form } from "./form/form.tsx";
import { Submit } from "./form/submit.tsx";
import { TextArea } from "./form/text-area.tsx";
import { Page, Section } from "./layout/page.tsx";
import { PageTitle } from "./layout/page-title.tsx";
import type { Outage } from "./page-data.tsx";

const LONG = 40;
/** How the hidden formatting of a text begins: for programs, not for people. */
const FORMATTED = '{"content":';

/** The portal is away for a moment: what was typed stands here and goes out again with one press. */
export function OutagePage({ outage }: { outage: Outage }) {
  const { copy } = useCopy();
  const [title, text] = copy.errors[503];
  const fields = Object.entries(outage.typed);
  const isLong = (value: string) =>
    (value.length > LONG || value.includes("\n")) && !value.startsWith(FORMATTED);
  return (
    <Page>
      <PageTitle title={title} lead={<p>{text}</p>} />
      {fields.length > 0 ? (
        <Section title={copy.errors.kept} id="da-giu">
          <Form action={outage.action} label={copy.errors.kept}>
            {fields.map(([name, value], index) =>
              isLong(value) ? (
                <TextArea
                  key={name}
                  id={`da-giu-${index}`}
                  name={name}
                  label={copy.errors.keptText}
                  value={value}
                />
              ) : (
                <input key={name} type="hidden" name={name} value={value} />
              ),
            )}
            <Submit>{copy.errors.sendAgain}</Submit>
          </Form>
        </Section>
      ) : (
        <p>
          <a href={outage.action}>{copy.errors.reload}</a>
        </p>
      )}
    </Page>
  );
}
