import type { ReactNode } from "react";
import { renderToReadableStream, renderToStaticMarkup } from "react-dom/server";
import {
  type EntryContext,
  isRouteErrorResponse,
  type RouterContextProvider,
  ServerRouter,
} from "react-router";
import { isOutage } from "#db/outage.ts";
import { contentSecurityPolicy } from "./http/headers.ts";
import {
  documentContext,
  failureContext,
  pageContext,
  requestContext,
} from "./middleware/context.ts";
import { guestFrame } from "./middleware/frame.server.tsx";
import { shellOf } from "./middleware/shell.server.ts";
import { PageData } from "./ui/page-data.tsx";

const isHydrated = (entry: EntryContext): boolean =>
  entry.staticHandlerContext.matches.some(({ route }) => {
    const handle: unknown = route.handle;
    return typeof handle === "object" && handle !== null && "hydrate" in handle;
  });

/**
 * Renders a document in one go: pages are small, nothing streams, and public pages get their data
 * through React context instead of an embedded copy.
 */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  entry: EntryContext,
  context: RouterContextProvider,
) {
  const { nonce } = context.get(requestContext);
  const { data, unchanged } = context.get(pageContext);
  if (unchanged) return new Response(null, { status: 304, headers: unchanged });
  const failure = context.get(failureContext);
  const outage = failure.outage ? { action: request.url, typed: await failure.typed() } : null;
  const hydrated = isHydrated(entry) && !outage;
  const shell = shellOf(context, request);
  const frame = hydrated || shell.reader ? null : guestFrame(shell);
  const page = (
    <PageData value={{ data, shell, outage, frame }}>
      <ServerRouter
        context={hydrated ? entry : onlyMatched(entry)}
        url={request.url}
        {...(hydrated ? { nonce } : {})}
      />
    </PageData>
  );
  const html = hydrated
    ? await renderWithData(page, nonce)
    : `<!DOCTYPE html>${renderToStaticMarkup(page)}`;
  copyHeaders(entry, headers);
  headers.set("Content-Type", "text/html; charset=utf-8");
  if (hydrated) headers.set("Content-Security-Policy", contentSecurityPolicy(nonce));
  if (!headers.has("Cache-Control")) headers.set("Cache-Control", "private, no-store");
  if (outage) headers.set("Retry-After", "10");
  context.set(documentContext, { html });
  return new Response(null, { status: outage ? 503 : status, headers });
}

/**
 * The routes that this page is made of. The framework builds a router of all it is given, anew for
 * each page: with every route of the site that is a tenth of the work.
 */
const onlyMatched = (entry: EntryContext): EntryContext => {
  const ids = new Set(entry.staticHandlerContext.matches.map(({ route }) => route.id));
  const matched = <T,>(all: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(Object.entries(all).filter(([id]) => ids.has(id)));
  return {
    ...entry,
    manifest: { ...entry.manifest, routes: matched(entry.manifest.routes) },
    routeModules: matched(entry.routeModules),
  };
};

/** Loader data is written behind a suspended boundary, which a render in one go would leave out. */
const renderWithData = async (page: ReactNode, nonce: string): Promise<string> => {
  const stream = await renderToReadableStream(page, { nonce });
  await stream.allReady;
  return new Response(stream).text();
};

/** What loaders and the action set reaches the document without a `headers` export in every route. */
const copyHeaders = ({ staticHandlerContext }: EntryContext, headers: Headers): void => {
  const { loaderHeaders, actionHeaders, matches } = staticHandlerContext;
  for (const { route } of matches) {
    for (const set of [loaderHeaders[route.id], actionHeaders[route.id]]) {
      set?.forEach((value, name) => {
        if (name !== "set-cookie" && name !== "content-type") headers.set(name, value);
      });
    }
  }
};

/** Failures are written once, with the request's id; expected answers are not failures. */
export const handleError = (
  error: unknown,
  { context }: { context: Readonly<RouterContextProvider> },
) => {
  if (isRouteErrorResponse(error) && error.status < 500) return;
  const { id } = context.get(requestContext);
  if (isOutage(error))
    context.set(failureContext, { ...context.get(failureContext), outage: true });
  const cause = error instanceof Error ? error : new Error(String(error));
  process.stderr.write(
    `${JSON.stringify({ level: "error", requestId: id, err: cause.stack, cause: String(cause.cause ?? "") })}\n`,
  );
};
