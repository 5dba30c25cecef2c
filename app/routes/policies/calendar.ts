import { data } from "react-router";
import { copyFor } from "#app/copy/copy.ts";
import { deadlineEntry } from "#app/http/calendar-entry.ts";
import { requestContext, siteContext } from "#app/middleware/context.ts";
import { formatDate, lastDay } from "#app/ui/dates.ts";
import { link, urls } from "#app/urls.ts";
import type { Route } from "./+types/calendar";
import { policyOr404 } from "./policy-page.server.ts";

/** The last hour in which an opinion can be sent, as an entry for the reader's own calendar. */
export const loader = async ({ context, params }: Route.LoaderArgs) => {
  const head = await policyOr404(context, params.code);
  const { publicOrigin } = context.get(siteContext);
  const { lang, url } = context.get(requestContext);
  const closes = head.closesAt ? new Date(head.closesAt) : null;
  if (!closes) throw data(null, { status: 404 });
  const origin = publicOrigin ?? url.origin;
  const words = copyFor(lang).notifications.calendar;
  const body = deadlineEntry({
    id: `${head.code}@${new URL(origin).hostname}`,
    closes,
    changedAt: new Date(head.updatedAt),
    sequence: head.version,
    title: words.event(head.title),
    text: words.text(formatDate(lastDay(closes), lang)),
    url: `${origin}${link(lang, urls.policy(head.code))}`,
    cancelled: head.state === "withdrawn",
  });
  return new Response(body, {
    headers: {
      "Content-Type": "text/calendar; charset=utf-8",
      "Content-Disposition": `attachment; filename="${head.code}.ics"`,
      "Cache-Control": "private, no-store",
    },
  });
};
