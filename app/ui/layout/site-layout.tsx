import type { ReactNode } from "react";
import type { Reader } from "./account-menu.tsx";
import { DemoBanner } from "./demo-banner.tsx";
import { SiteFooter } from "./site-footer.tsx";
import { SiteHeader } from "./site-header.tsx";
import { MAIN_ID, SkipLink } from "./skip-link.tsx";
import type { TextSizeChoice } from "./text-size.tsx";

export type FrameHtml = { header: string; footer: string };

type SiteLayoutProps = {
  /** Vietnamese path of the page, with its query: marks the area, keeps the page in the other language. */
  path: string;
  reader: Reader | null;
  demo?: { now: Date; accountsHref?: string };
  textSize?: TextSizeChoice;
  /** Header and footer as HTML, where they were rendered before. */
  kept?: FrameHtml | undefined;
  children: ReactNode;
};

/** The frame of every page, from skip link to footer; the page itself brings `Page` or `Band`. */
export function SiteLayout({ path, reader, demo, textSize, kept, children }: SiteLayoutProps) {
  return (
    <>
      <SkipLink />
      {demo ? <DemoBanner now={demo.now} accountsHref={demo.accountsHref} /> : null}
      {kept ? <KeptHeader html={kept.header} /> : <SiteHeader path={path} reader={reader} />}
      <main id={MAIN_ID} tabIndex={-1}>
        {children}
      </main>
      {kept ? <KeptFooter html={kept.footer} /> : <SiteFooter textSize={textSize} />}
    </>
  );
}

function KeptHeader({ html }: { html: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: React wrote and escaped it
  return <header className="site-header" dangerouslySetInnerHTML={{ __html: html }} />;
}

function KeptFooter({ html }: { html: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: React wrote and escaped it
  return <footer className="site-footer" dangerouslySetInnerHTML={{ __html: html }} />;
}
