import { data, redirect } from "react-router";
import { endedSessionCookie } from "#app/auth/cookie.ts";
import { requestContext, sessionContext, siteContext, workFrom } from "#app/middleware/context.ts";
import { signOut } from "#app/services/accounts/sign-out.server.ts";
import { link, urls } from "#app/urls.ts";
import type { Route } from "./+types/sign-out";

/** Only posts end a session: an address in a picture or a mail must not. */
export const loader = () => {
  throw data(null, { status: 405, headers: { Allow: "POST" } });
};

export const action = async ({ context }: Route.ActionArgs) => {
  await signOut(workFrom(context), context.get(sessionContext).sessionId);
  return redirect(link(context.get(requestContext).lang, urls.home()), {
    status: 303,
    headers: {
      "Set-Cookie": endedSessionCookie(context.get(siteContext).secure),
      "Cache-Control": "private, no-store",
    },
  });
};

export default function SignOut() {
  return null;
}
