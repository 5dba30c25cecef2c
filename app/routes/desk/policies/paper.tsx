import { createContext, data, type MiddlewareFunction } from "react-router";
import { type PaperFormat, type PaperKind, TABLE_STATES } from "#app/domain/papers/paper.ts";
import { requestContext } from "#app/middleware/context.ts";
import { servePaper } from "#app/middleware/paper.server.ts";
import type { PaperAnswer } from "#app/services/papers/papers.ts";
import { PaperWait } from "#app/ui/desk/paper-wait.tsx";
import type { Route } from "./+types/paper";
import { headView } from "./dossier-view.server.ts";
import { type DossierContext, dossierOr404 } from "./load-dossier.server.ts";

type Offer = { kind: PaperKind; format: PaperFormat; states?: readonly string[] };

/** Papers of a dossier by the last part of their address. */
const OFFERS: ReadonlyMap<string, Offer> = new Map([
  ["ke-hoach.docx", { kind: "plan", format: "docx" }],
  ["thong-bao.docx", { kind: "notice", format: "docx" }],
  ["bao-cao.docx", { kind: "report", format: "docx" }],
  ["bang-trinh-ky.docx", { kind: "table", format: "docx", states: TABLE_STATES }],
  ["bang-trinh-ky.pdf", { kind: "table", format: "pdf", states: TABLE_STATES }],
]);

type Pending = { dossier: DossierContext; answer: Exclude<PaperAnswer, { state: "ready" }> };
const pendingContext = createContext<Pending | null>(null);

const REFRESH_SECONDS = 5;

/** A paper of the dossier as its record stands now, for the staff of its unit. */
const serve: MiddlewareFunction<Response> = async ({ context, params, request }, next) => {
  const dossier = await dossierOr404(context, params.id ?? "");
  const { pathname } = context.get(requestContext).url;
  const address = pathname.slice(pathname.lastIndexOf("/") + 1);
  const offer = OFFERS.get(address);
  if (!offer || !(offer.states?.includes(dossier.state) ?? true)) throw data(null, { status: 404 });
  const { head } = dossier;
  const { kind, format } = offer;
  const served = await servePaper(context, request, {
    recordId: head.id,
    kind,
    format,
    name: `${head.code ?? "du-thao"}-${address.replace(`.${format}`, "")}`,
    shared: false,
  });
  if (served instanceof Response) return served;
  context.set(pendingContext, { dossier, answer: served });
  return next();
};

export const middleware: MiddlewareFunction<Response>[] = [serve];

/** What is being made makes its page load again until the file is there. */
export const loader = ({ context }: Route.LoaderArgs) => {
  const pending = context.get(pendingContext);
  if (!pending) throw data(null, { status: 404 });
  const { answer, dossier } = pending;
  const seconds = answer.state === "making" ? REFRESH_SECONDS : answer.retryAfter;
  const again: Record<string, string> =
    answer.state === "failed" ? {} : { Refresh: String(seconds) };
  const headers = { ...again, "Retry-After": String(seconds), "Cache-Control": "no-store" };
  const view = { frame: headView(context, dossier), answer, seconds };
  return data(view, { status: answer.state === "making" ? 202 : 503, headers });
};

export const headers = ({ loaderHeaders }: Route.HeadersArgs) => loaderHeaders;

export default function Paper({ loaderData }: Route.ComponentProps) {
  return <PaperWait view={loaderData} />;
}
