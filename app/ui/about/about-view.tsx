import { urls } from "#app/urls.ts";
import { useCopy } from "../copy.tsx";
import { HelpAside } from "../layout/help-aside.tsx";
import { Columns, Page, Section } from "../layout/page.tsx";
import { PageTitle } from "../layout/page-title.tsx";
import { LinkTabs } from "../link-tabs.tsx";
import { SiteMap } from "./site-map.tsx";

export const ABOUT_PAGES = ["main", "tro-nang", "rieng-tu", "so-do"] as const;
export type AboutPage = (typeof ABOUT_PAGES)[number];

/** What the portal says about itself, page by page. */
export function AboutView({ page }: { page: AboutPage }) {
  const { copy, to } = useCopy();
  const words = copy.about;
  const { title, lead, sections } = words.pages[page];
  return (
    <Page>
      <PageTitle title={title} lead={<p>{lead}</p>} />
      <LinkTabs
        label={copy.layout.aboutTitle}
        tabs={ABOUT_PAGES.map((each) => ({
          href: to(urls.about(each === "main" ? undefined : each)),
          label: words.pages[each].title,
          current: each === page,
        }))}
      />
      <Columns aside={<HelpAside />}>
        {sections.map((section, index) => (
          <Section key={section.title} title={section.title} id={`phan-${index + 1}`}>
            <ul className="measure">
              {section.text.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </Section>
        ))}
        {page === "so-do" ? <SiteMap /> : null}
      </Columns>
    </Page>
  );
}
