import { createContext, data, type MiddlewareFunction } from "react-router";
import { PAPER_FORMATS } from "#app/domain/papers/paper.ts";
import { requestContext } from "#app/middleware/context.ts";
import { page } from "#app/middleware/page.server.ts";
import { servePaper } from "#app/middleware/paper.server.ts";
import { usePage } from "#app/ui/page-data.tsx";
import { PaperPage, type PaperPageData } from "#app/ui/policies/paper-page.tsx";
import type { Route } from "./+types/response-paper";
import { ANSWERED, policyOr404 } from "./policy-page.server.ts";

const pendingContext = createContext<PaperPageData | null>(null);

const REFRESH_SECONDS = 5;

/** The file itself is the answer; only what has to be waited for comes as far as the page. */
const serve: MiddlewareFunction<Response> = async ({ context, params, request }, next) => {
  if (!["GET", "HEAD"].includes(request.method)) throw data(null, { status: 405 });
  const { pathname } = context.get(requestContext).url;
  const format = PAPER_FORMATS.find((known) => pathname.endsWith(`.${known}`));
  const head = await policyOr404(context, params.code ?? "");
  if (!format || !ANSWERED.includes(head.state)) throw data(null, { status: 404 });
  const served = await servePaper(context, request, {
    recordId: head.textId,
    kind: "response",
    format,
    name: `${head.parentCode ?? head.code}-tiep-thu`,
    shared: true,
  });
  if (served instanceof Response) return served;
  context.set(pendingContext, { head, format, answer: served, seconds: REFRESH_SECONDS });
  return next();
};

export const middleware: MiddlewareFunction<Response>[] = [serve];

/** The header does what a `meta` element would, and leaves no page that reloads itself in a history. */
export const loader = ({ context, request }: Route.LoaderArgs) => {
  const pending = context.get(pendingContext);
  if (!pending) throw data(null, { status: 404 });
  const { answer } = pending;
  if (answer.state === "making") {
    const headers = { Refresh: String(REFRESH_SECONDS), "Retry-After": String(REFRESH_SECONDS) };
    return page(context, request, pending, { shared: false, status: 202, headers });
  }
  const again: Record<string, string> =
    answer.state === "busy" ? { Refresh: String(answer.retryAfter) } : {};
  const headers = { ...again, "Retry-After": String(answer.retryAfter) };
  return page(context, request, pending, { shared: false, status: 503, headers });
};

export default function ResponsePaper() {
  return <PaperPage view={usePage<PaperPageData>()} />;
}
