import { urls } from "#app/urls.ts";
import { useCopy } from "../copy.tsx";
import { Icon } from "../icon.tsx";
import { Mark } from "../mark.tsx";
import { AccountMenu, type Reader } from "./account-menu.tsx";
import { LanguageSwitch } from "./language-switch.tsx";
import { SearchBox } from "./search-box.tsx";
import { SiteNav } from "./site-nav.tsx";

type SiteHeaderProps = { path: string; reader: Reader | null };

/** The brand bar and the areas. Phones get the same things in one menu that opens without script. */
export function SiteHeader(props: SiteHeaderProps) {
  return (
    <header className="site-header">
      <SiteHeaderParts {...props} />
    </header>
  );
}

/** What stands inside the frame of the header. */
export function SiteHeaderParts({ path, reader }: SiteHeaderProps) {
  const { copy, to } = useCopy();
  const home = path === urls.home();
  return (
    <>
      {reader ? (
        <div className="site-header__person">
          <div className="page">
            <AccountMenu reader={reader} path={path} />
          </div>
        </div>
      ) : null}
      <div className="site-header__bar">
        <div className="page site-header__row">
          <a className="brand" href={to(urls.home())} aria-current={home ? "page" : undefined}>
            <Mark />
            <span className="brand__words">
              <span className="brand__name">{copy.common.site}</span>
              <span className="brand__place">{copy.common.siteLong}</span>
            </span>
          </a>
          <div className="site-header__tools">
            {home ? null : <SearchBox id="tim" />}
            {reader ? null : <AccountMenu reader={null} path={path} />}
            <LanguageSwitch path={path} />
          </div>
          <details className="site-menu">
            <summary>
              <Icon name="menu" />
              {copy.layout.menu}
            </summary>
            <div className="site-menu__panel">
              {home ? null : <SearchBox id="tim-nho" />}
              <SiteNav path={path} />
              <AccountMenu reader={reader} path={path} />
              <LanguageSwitch path={path} />
            </div>
          </details>
        </div>
      </div>
      <div className="site-header__areas">
        <div className="page">
          <SiteNav path={path} />
        </div>
      </div>
    </>
  );
}
