import { data, type MiddlewareFunction, redirect } from "react-router";
import { canSomewhere } from "#app/domain/access.ts";
import type { Account } from "#app/domain/actor.ts";
import { link, splitLang, urls } from "#app/urls.ts";
import { pagePath } from "./back.ts";
import { requestContext, sessionContext } from "./context.ts";
import type { LoaderContext } from "./loader-context.ts";

/** The account that asks; a guest is sent to sign in and comes back to this page. */
export const requireAccount = (context: LoaderContext): Account => {
  const { actor } = context.get(sessionContext);
  if (actor.kind === "account") return actor;
  const here = pagePath(context.get(requestContext).url);
  throw redirect(link(splitLang(here).lang, urls.signIn(here)), {
    status: 303,
    headers: { "Cache-Control": "private, no-store" },
  });
};

/** The account that asks, if it holds a role that has a desk; 403 for the others, helpers led to their work. */
export const requireStaff = (context: LoaderContext): Account => {
  const account = requireAccount(context);
  if (canSomewhere(account, "desk.open")) return account;
  const helper = canSomewhere(account, "comment.enter_for_others");
  throw data({ code: "forbidden", helper }, { status: 403 });
};

/** Guards a branch of routes: a parent's loader is skipped when only a child's data is asked for. */
export const accountsOnly: MiddlewareFunction<Response> = ({ context }, next) => {
  requireAccount(context);
  return next();
};

/** The same for desks. */
export const staffOnly: MiddlewareFunction<Response> = ({ context }, next) => {
  requireStaff(context);
  return next();
};
