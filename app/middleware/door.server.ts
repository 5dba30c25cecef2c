import { redirect } from "react-router";
import { browserCookies, readBrowserCookie, sessionCookie } from "#app/auth/cookie.ts";
import { deviceName } from "#app/domain/accounts/device.ts";
import { vnDate } from "#app/domain/deadlines.ts";
import { STAFF } from "#app/domain/permissions.ts";
import type { Door, SignedIn } from "#app/services/accounts/door.ts";
import { urls } from "#app/urls.ts";
import { listRoles } from "#db/queries/sessions.ts";
import { requestContext, sessionContext, siteContext } from "./context.ts";
import type { LoaderContext } from "./loader-context.ts";

/** What sign-in and sign-up may know of the request. */
export const doorOf = (context: LoaderContext, request: Request): Door => ({
  at: new Date(),
  address: context.get(requestContext).address,
  device: deviceName(request.headers.get("user-agent")),
  browser: readBrowserCookie(request.headers.get("cookie"), context.get(siteContext).secure),
  sessionId: context.get(sessionContext).sessionId,
});

/** Where somebody begins who came from no page: his desk, or home where he has none. */
export const firstPage = async (context: LoaderContext, accountId: string): Promise<string> => {
  const { db } = context.get(siteContext);
  const roles = await listRoles(db, accountId, vnDate(context.get(requestContext).now));
  return roles.some(({ role }) => STAFF.includes(role)) ? urls.desk() : urls.home();
};

/** Sends somebody on who has just signed in, with the cookies of the session and of the browser. */
export const letIn = (context: LoaderContext, signedIn: SignedIn, to: string): Response => {
  const { secure } = context.get(siteContext);
  const headers = new Headers({ "Cache-Control": "private, no-store" });
  headers.append("Set-Cookie", sessionCookie(signedIn.token, secure));
  for (const cookie of browserCookies(signedIn.browser, secure)) {
    headers.append("Set-Cookie", cookie);
  }
  return redirect(to, { status: 303, headers });
};
