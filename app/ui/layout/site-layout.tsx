import type { ReactNode } from "react";
import type { Reader } from "./account-menu.tsx";
import { DemoBanner } from "./demo-banner.tsx";
import { SiteFooter } from "./site-footer.tsx";
import { SiteHeader } from "./site-header.tsx";
import { MAIN_ID, SkipLink } from "./skip-link.tsx";
import type { TextSizeChoice } from "./text-size.tsx";

type SiteLayoutProps = {
  /** Vietnamese path of the page, with its query: marks the area, keeps the page in the other language. */
  path: string;
  reader: Reader | null;
  demo?: { now: Date; accountsHref?: string };
  textSize?: TextSizeChoice;
  children: ReactNode;
};

/** The frame of every page, from skip link to footer; the page itself brings `Page` or `Band`. */
export function SiteLayout({ path, reader, demo, textSize, children }: SiteLayoutProps) {
  return (
    <>
      <SkipLink />
      {demo ? <DemoBanner now={demo.now} accountsHref={demo.accountsHref} /> : null}
      <SiteHeader path={path} reader={reader} />
      <main id={MAIN_ID} tabIndex={-1}>
        {children}
      </main>
      <SiteFooter textSize={textSize} />
    </>
  );
}
