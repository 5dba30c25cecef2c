import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { CopyProvider } from "#app/ui/copy.tsx";
import { SiteFooterParts } from "#app/ui/layout/site-footer.tsx";
import { SiteHeaderParts } from "#app/ui/layout/site-header.tsx";
import type { FrameHtml } from "#app/ui/layout/site-layout.tsx";
import { textSizeChoice } from "#app/ui/layout/text-size.tsx";
import type { Shell } from "#app/ui/page-data.tsx";
import { keptHtml } from "./kept-html.server.ts";

const MOST_CHARACTERS = 8_000_000;
const keep = keptHtml<FrameHtml>(MOST_CHARACTERS);

/** Header and footer as guests see them: made of nothing but the address, the language and the letters' size. */
export const guestFrame = ({ lang, path, textSize }: Shell): FrameHtml =>
  keep(`${lang} ${textSize} ${path}`, [], () => {
    const inWords = (node: ReactNode) =>
      renderToStaticMarkup(<CopyProvider lang={lang}>{node}</CopyProvider>);
    return {
      header: inWords(<SiteHeaderParts path={path} reader={null} />),
      footer: inWords(<SiteFooterParts textSize={textSizeChoice(lang, path, textSize)} />),
    };
  });
