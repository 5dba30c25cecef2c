import { urls } from "#app/urls.ts";
import { ButtonLink, ButtonRow } from "./button.tsx";
import { useCopy } from "./copy.tsx";
import { Page } from "./layout/page.tsx";
import { PageTitle } from "./layout/page-title.tsx";
import { SearchBox } from "./layout/search-box.tsx";

const STATUSES = [400, 401, 403, 404, 405, 409, 410, 429, 500, 503] as const;

type ErrorPageProps = {
  status: number;
  /** Whoever was turned away enters opinions for others: his work is somewhere else. */
  helper?: boolean;
};

/** What happened, what was kept, what to do next. */
export function ErrorPage({ status, helper = false }: ErrorPageProps) {
  const { copy, to } = useCopy();
  const known = STATUSES.find((candidate) => candidate === status) ?? (status < 500 ? 400 : 500);
  const [title, text] = copy.errors[known];
  return (
    <Page>
      <PageTitle title={title} lead={<p>{text}</p>} />
      {known === 404 ? <SearchBox id="tim-loi" size="large" /> : null}
      {helper ? <p>{copy.errors.helper}</p> : null}
      <ButtonRow>
        {helper ? (
          <ButtonLink href={`${to(urls.policies())}?tinh-trang=dang-lay`}>
            {copy.errors.helperGo}
          </ButtonLink>
        ) : null}
        <ButtonLink href={to(urls.home())} tone="secondary">
          {copy.errors.home}
        </ButtonLink>
      </ButtonRow>
    </Page>
  );
}
