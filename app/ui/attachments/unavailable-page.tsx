import { urls } from "#app/urls.ts";
import { ButtonLink, ButtonRow } from "../button.tsx";
import { useCopy } from "../copy.tsx";
import { Page } from "../layout/page.tsx";
import { PageTitle } from "../layout/page-title.tsx";

/** A file that is there and cannot be given now: why, and what to do. */
export function UnavailablePage({ why }: { why: "held" | "damaged" }) {
  const { copy, to } = useCopy();
  const [title, text] = copy.attachments.unavailable[why];
  return (
    <Page>
      <PageTitle title={title} lead={<p>{text}</p>} />
      <ButtonRow>
        <ButtonLink href={to(urls.home())} tone="secondary">
          {copy.errors.home}
        </ButtonLink>
      </ButtonRow>
    </Page>
  );
}
