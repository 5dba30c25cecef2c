import "./ui/styles/site.css";
import { type MiddlewareFunction, Outlet, Scripts, useMatches } from "react-router";
import { sameOriginOnly } from "./middleware/origin.server.ts";
import { readSession } from "./middleware/session.server.ts";
import type { Route } from "./+types/root";

export const middleware: MiddlewareFunction<Response>[] = [sameOriginOnly, readSession];

export default function Root() {
  const hydrate = useMatches().some((m) => Boolean((m.handle as {hydrate?: boolean} | undefined)?.hydrate));
  return <html lang="vi"><head><meta charSet="utf-8"/></head><body><Outlet/>{hydrate ? <Scripts/> : null}</body></html>;
}
