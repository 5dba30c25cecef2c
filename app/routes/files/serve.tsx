import type { MiddlewareFunction } from "react-router";
import { page } from "#app/middleware/page.server.ts";
import { serveFile, unavailableContext } from "#app/middleware/serve-file.server.ts";
import { UnavailablePage } from "#app/ui/attachments/unavailable-page.tsx";
import { usePage } from "#app/ui/page-data.tsx";
import type { Route } from "./+types/serve";

/** The file itself is the answer; only what cannot be given now comes as far as the page. */
export const middleware: MiddlewareFunction<Response>[] = [serveFile];

export const loader = ({ context, request }: Route.LoaderArgs) => {
  const why = context.get(unavailableContext);
  const wait = why === "held" ? "60" : "600";
  const headers = { "Retry-After": wait };
  return page(context, request, why, { shared: false, status: 503, headers });
};

export default function FileUnavailable() {
  return <UnavailablePage why={usePage<"held" | "damaged">()} />;
}
