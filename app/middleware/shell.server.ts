import type { RouterContextProvider } from "react-router";
import { canSomewhere } from "#app/domain/access.ts";
import { readPreference } from "#app/http/preferences.ts";
import { TEXT_SIZES } from "#app/ui/layout/text-size.tsx";
import type { Shell } from "#app/ui/page-data.tsx";
import { splitLang } from "#app/urls.ts";
import { requestContext, sessionContext, siteContext } from "./context.ts";

/** The frame's facts of a request. Answers that failed before the session was read have no reader. */
export const shellOf = (context: Readonly<RouterContextProvider>, request: Request): Shell => {
  const site = context.get(siteContext);
  const { url, now } = context.get(requestContext);
  const { actor, unread } = context.get(sessionContext);
  const { lang, path } = splitLang(url.pathname);
  const wanted = readPreference(request, "textSize");
  return {
    lang,
    path: `${path}${url.search}`,
    origin: site.publicOrigin ?? url.origin,
    reader:
      actor.kind === "account"
        ? { name: actor.displayName, unread, staff: canSomewhere(actor, "desk.open") }
        : null,
    demoNow: site.demo ? now.toISOString() : null,
    enhanceUrl: site.enhanceUrl,
    textSize: TEXT_SIZES.find((size) => size === wanted) ?? "thuong",
  };
};
