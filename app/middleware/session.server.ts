import type { MiddlewareFunction } from "react-router";
import {
  endedSessionCookie,
  readSessionCookie,
  sessionCookie,
  sessionCookieName,
} from "#app/auth/cookie.ts";
import { resumeSession } from "#app/auth/session.server.ts";
import { GUEST } from "#app/domain/actor.ts";
import { vnDate } from "#app/domain/deadlines.ts";
import { requestContext, sessionContext, siteContext } from "./context.ts";

/** Says who is asking. A request without the cookie asks the database nothing. */
export const readSession: MiddlewareFunction<Response> = async ({ context, request }, next) => {
  const { db, secure } = context.get(siteContext);
  const value = readSessionCookie(request.headers.get("cookie"), secure);
  const today = vnDate(context.get(requestContext).now);
  const found = value ? await resumeSession(db, value, { at: new Date(), today }) : null;

  if (!found?.open) {
    context.set(sessionContext, { actor: GUEST, sessionId: null, unread: 0 });
    return withCookie(await next(), secure, found?.gone ? endedSessionCookie(secure) : null);
  }
  const { account, sessionId, unread, renewed } = found.session;
  context.set(sessionContext, { actor: account, sessionId, unread });
  return withCookie(await next(), secure, renewed ? sessionCookie(renewed, secure) : null);
};

/** Adds the cookie unless the page itself has just opened or ended a session. */
const withCookie = (response: Response, secure: boolean, cookie: string | null): Response => {
  const own = `${sessionCookieName(secure)}=`;
  const decided = response.headers.getSetCookie().some((line) => line.startsWith(own));
  if (cookie && !decided) response.headers.append("Set-Cookie", cookie);
  return response;
};
