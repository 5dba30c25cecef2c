import { data } from "react-router";
import type { PaperKind } from "#app/domain/papers/paper.ts";
import { requestContext } from "#app/middleware/context.ts";
import { servePaper } from "#app/middleware/paper.server.ts";
import type { Route } from "./+types/paper";
import { dossierOr404 } from "./load-dossier.server.ts";

/** Papers of a dossier by the last part of their address. */
const KINDS: ReadonlyMap<string, PaperKind> = new Map([
  ["ke-hoach.docx", "plan"],
  ["thong-bao.docx", "notice"],
  ["bao-cao.docx", "report"],
]);

/** A paper of the dossier as its record stands now, for the staff of its unit. */
export const loader = async ({ context, params, request }: Route.LoaderArgs) => {
  const { head } = await dossierOr404(context, params.id);
  const { pathname } = context.get(requestContext).url;
  const address = pathname.slice(pathname.lastIndexOf("/") + 1);
  const kind = KINDS.get(address);
  if (!kind) throw data(null, { status: 404 });
  const served = await servePaper(context, request, {
    recordId: head.id,
    kind,
    format: "docx",
    name: `${head.code ?? "du-thao"}-${address.replace(".docx", "")}`,
    shared: false,
  });
  if (served instanceof Response) return served;
  const wait = served.state === "making" ? 5 : served.retryAfter;
  throw data(null, { status: 503, headers: { "Retry-After": String(wait) } });
};
