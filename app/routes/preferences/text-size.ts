import { redirect } from "react-router";
import { preferenceCookie } from "#app/http/preferences.ts";
import { safePath } from "#app/middleware/back.ts";
import { requestContext, siteContext } from "#app/middleware/context.ts";
import { readForm } from "#app/middleware/form.server.ts";
import { TEXT_SIZES } from "#app/ui/layout/text-size.tsx";
import { link, urls } from "#app/urls.ts";
import type { Route } from "./+types/text-size";

/** Opened by hand, the address leads home. */
export const loader = ({ context }: Route.LoaderArgs) =>
  redirect(link(context.get(requestContext).lang, urls.home()), 303);

/** Remembers the size of text and goes back to the page it was asked for on. */
export const action = async ({ context, request }: Route.ActionArgs) => {
  const form = await readForm(request);
  const size = TEXT_SIZES.find((name) => name === form.text("co")) ?? "thuong";
  const back = safePath(form.text("tiep")) ?? link(context.get(requestContext).lang, urls.home());
  const { secure } = context.get(siteContext);
  return redirect(back, {
    status: 303,
    headers: {
      "Set-Cookie": preferenceCookie("textSize", size === "thuong" ? null : size, secure),
      "Cache-Control": "private, no-store",
    },
  });
};
