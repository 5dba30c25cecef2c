import "./ui/styles/site.css";
import { type ReactNode, useContext } from "react";
import {
  isRouteErrorResponse,
  Links,
  type MiddlewareFunction,
  Outlet,
  Scripts,
  useMatches,
  useRouteError,
} from "react-router";
import type { Route } from "./+types/root";
import { refuseWhenAway } from "./middleware/away.server.ts";
import { sameOriginOnly } from "./middleware/origin.server.ts";
import { readSession } from "./middleware/session.server.ts";
import { shellOf } from "./middleware/shell.server.ts";
import { CopyProvider } from "./ui/copy.tsx";
import { EnhanceLater } from "./ui/enhance-later.tsx";
import { ErrorPage } from "./ui/error-page.tsx";
import { SiteLayout } from "./ui/layout/site-layout.tsx";
import { textSizeChoice } from "./ui/layout/text-size.tsx";
import { OutagePage } from "./ui/outage-page.tsx";
import { PageData, type Shell } from "./ui/page-data.tsx";
import { link, urls } from "./urls.ts";

export const middleware: MiddlewareFunction<Response>[] = [
  refuseWhenAway,
  sameOriginOnly,
  readSession,
];

/** Only hydrated pages, which are those of signed-in people, carry the frame's facts in their HTML. */
export const loader = ({ context, request }: Route.LoaderArgs): Shell | null => {
  const shell = shellOf(context, request);
  return shell.reader ? shell : null;
};

export default function Root({ loaderData }: Route.ComponentProps) {
  const hydrate = useMatches().some(({ handle }) => isHydrated(handle));
  return (
    <Document shell={useContext(PageData).shell ?? loaderData} scripts={hydrate}>
      <Outlet />
    </Document>
  );
}

export function ErrorBoundary() {
  const error = useRouteError();
  const { shell, outage } = useContext(PageData);
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const helper = isRouteErrorResponse(error) && error.data?.helper === true;
  return (
    <Document shell={shell} scripts={false}>
      {outage ? <OutagePage outage={outage} /> : <ErrorPage status={status} helper={helper} />}
    </Document>
  );
}

const isHydrated = (handle: unknown): boolean =>
  typeof handle === "object" && handle !== null && "hydrate" in handle;

type DocumentProps = { shell: Shell | null; scripts: boolean; children: ReactNode };

function Document({ shell, scripts, children }: DocumentProps) {
  const lang = shell?.lang ?? "vi";
  const path = shell?.path ?? urls.home();
  const origin = shell?.origin ?? "";
  const { frame } = useContext(PageData);
  return (
    <html lang={lang} data-co-chu={shell?.textSize}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <link rel="alternate" hrefLang="vi" href={`${origin}${path}`} />
        <link rel="alternate" hrefLang="en" href={`${origin}${link("en", path)}`} />
        <Links />
        {shell?.enhanceUrl && !scripts ? (
          <script type="module" src={shell.enhanceUrl} async />
        ) : null}
      </head>
      <body>
        <CopyProvider lang={lang}>
          <SiteLayout
            path={path}
            reader={shell?.reader ?? null}
            textSize={textSizeChoice(lang, path, shell?.textSize)}
            kept={frame ?? undefined}
            {...(shell?.demoNow ? { demo: { now: new Date(shell.demoNow) } } : {})}
          >
            {children}
          </SiteLayout>
        </CopyProvider>
        {scripts && shell?.enhanceUrl ? <EnhanceLater url={shell.enhanceUrl} /> : null}
        {scripts ? <Scripts /> : null}
      </body>
    </html>
  );
}
