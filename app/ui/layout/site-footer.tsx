import { urls } from "#app/urls.ts";
import { useCopy } from "../copy.tsx";
import { Icon } from "../icon.tsx";
import { TextSize, type TextSizeChoice } from "./text-size.tsx";

type SiteFooterProps = { textSize?: TextSizeChoice };

/** Help in the same place on every page, then what the portal says about itself. */
export function SiteFooter(props: SiteFooterProps) {
  return (
    <footer className="site-footer">
      <SiteFooterParts {...props} />
    </footer>
  );
}

/** What stands inside the frame of the footer. */
export function SiteFooterParts({ textSize }: SiteFooterProps) {
  const { copy, to } = useCopy();
  const words = copy.layout;
  const about = [
    [urls.about(), words.about],
    [urls.about("tro-nang"), words.accessibility],
    [urls.about("rieng-tu"), words.privacy],
    [urls.about("so-do"), words.sitemap],
  ] as const;
  const open = [
    [urls.openData(), words.openData],
    [urls.ledger(), words.ledger],
    [urls.api("openapi.json"), words.api],
    [urls.track(), words.track],
  ] as const;
  return (
    <>
      <div className="page site-footer__columns">
        <section className="site-footer__help">
          <h2>{words.helpTitle}</h2>
          <p>
            <a className="site-footer__hotline" href="tel:1022">
              <Icon name="phone" />
              {words.hotline}
            </a>
          </p>
          <p>{words.hotlineAbout}</p>
          <h3>{words.helperTitle}</h3>
          <p>{words.helperAbout}</p>
          <p>
            <a href={to(urls.units())}>{words.helperLink}</a>
          </p>
        </section>
        <FooterLinks title={words.aboutTitle} links={about} />
        <FooterLinks title={words.openTitle} links={open} />
      </div>
      <div className="page site-footer__end">
        <p>
          <strong>{copy.common.site}</strong> · {copy.common.siteLong}. {words.licence}
        </p>
        {textSize ? <TextSize choice={textSize} /> : null}
      </div>
    </>
  );
}

type LinksProps = { title: string; links: readonly (readonly [href: string, label: string])[] };

function FooterLinks({ title, links }: LinksProps) {
  const { to } = useCopy();
  return (
    <section>
      <h2>{title}</h2>
      <ul className="bare">
        {links.map(([href, label]) => (
          <li key={href}>
            <a href={href.startsWith("/api/") ? href : to(href)}>{label}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
