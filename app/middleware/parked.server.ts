import { redirect } from "react-router";
import { parkedCookie, readParkedCookie } from "#app/auth/cookie.ts";
import { accept, type Outcome } from "#app/domain/outcome.ts";
import {
  claimForm,
  dropParkedForm,
  type Fields,
  isWaiting,
  parkForm,
  takeParkedForm,
} from "#app/services/accounts/parked-form.server.ts";
import { link, urls } from "#app/urls.ts";
import { safePath } from "./back.ts";
import { requestContext, sessionContext, siteContext } from "./context.ts";
import type { LoaderContext } from "./loader-context.ts";

/** Query name of a parked form's id, on the way to sign-in and back at the form. */
export const PARKED = "giu";

const withParked = (path: string, id: string): string =>
  `${path}${path.includes("?") ? "&" : "?"}${PARKED}=${id}`;

/**
 * For a guest who sent a form: keeps what he typed and sends him to sign in; afterwards the form at
 * `path` (with its language) is shown again, filled. Refusals leave the text with the caller, to be
 * shown in the form.
 */
export const parkAndSignIn = async (
  context: LoaderContext,
  request: Request,
  form: { path: string; fields: Fields },
): Promise<Outcome<Response>> => {
  const { db, secure } = context.get(siteContext);
  const { address, lang } = context.get(requestContext);
  const browser = readParkedCookie(request.headers.get("cookie"), secure);
  const parked = await parkForm(db, { ...form, browser, address }, new Date());
  if (!parked.ok) return parked;
  const { id, browser: secret } = parked.value;
  return accept(
    redirect(link(lang, withParked(urls.signIn(form.path), id)), {
      status: 303,
      headers: { "Set-Cookie": parkedCookie(secret, secure), "Cache-Control": "private, no-store" },
    }),
  );
};

/** The texts of a form that waited while this person signed in, for the loader of the form's page. */
export const parkedFields = async (context: LoaderContext): Promise<Fields | null> => {
  const { actor } = context.get(sessionContext);
  const id = context.get(requestContext).url.searchParams.get(PARKED);
  if (!id || actor.kind !== "account") return null;
  return takeParkedForm(context.get(siteContext).db, id, actor.id);
};

/** The form was sent: what waited for it is kept no longer than the text itself may be. */
export const forgetParked = async (context: LoaderContext): Promise<void> => {
  const { actor } = context.get(sessionContext);
  const id = context.get(requestContext).url.searchParams.get(PARKED);
  if (id && actor.kind === "account") {
    await dropParkedForm(context.get(siteContext).db, id, actor.id);
  }
};

export type Doorway = {
  /** Query that sign-in and sign-up hand to each other: where to go on, and the form that waits. */
  query: string;
  /** A form of this browser is really waiting. */
  kept: boolean;
};

/** What sign-in and sign-up say and pass on about the page somebody came from. */
export const doorwayOf = async (context: LoaderContext, request: Request): Promise<Doorway> => {
  const { db, secure } = context.get(siteContext);
  const { searchParams } = context.get(requestContext).url;
  const query = new URLSearchParams();
  const back = safePath(searchParams.get("tiep"));
  if (back) query.set("tiep", back);
  const id = searchParams.get(PARKED);
  const browser = readParkedCookie(request.headers.get("cookie"), secure);
  const kept = id !== null && (await isWaiting(db, { id, browser, at: new Date() }));
  if (id && kept) query.set(PARKED, id);
  return { query: query.size > 0 ? `?${query}` : "", kept };
};

/** Where somebody goes who has just signed in: his form, the page he came from, else where he begins. */
export const wayOn = async (
  context: LoaderContext,
  request: Request,
  accountId: string,
  otherwise: string,
): Promise<string> => {
  const { db, secure } = context.get(siteContext);
  const { url, lang } = context.get(requestContext);
  const back = safePath(url.searchParams.get("tiep")) ?? link(lang, otherwise);
  const id = url.searchParams.get(PARKED);
  if (!id) return back;
  const browser = readParkedCookie(request.headers.get("cookie"), secure);
  const path = await claimForm(db, { id, browser, accountId, at: new Date() });
  return path ? withParked(path, id) : back;
};
