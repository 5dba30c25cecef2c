import { redirect } from "react-router";
import { requestContext, siteContext } from "#app/middleware/context.ts";
import { readForm } from "#app/middleware/form.server.ts";
import { requireAccount } from "#app/middleware/require.server.ts";
import { link, urls } from "#app/urls.ts";
import { follow, unfollow } from "#db/queries/followers.ts";
import type { Route } from "./+types/follow";
import { policyOr404 } from "./policy-page.server.ts";

/** Opened by hand, the address leads back to the record. */
export const loader = ({ context, params }: Route.LoaderArgs) =>
  redirect(link(context.get(requestContext).lang, urls.policy(params.code)), 303);

export const action = async ({ context, params, request }: Route.ActionArgs) => {
  const { db } = context.get(siteContext);
  const { lang, now } = context.get(requestContext);
  const head = await policyOr404(context, params.code);
  const account = requireAccount(context);
  const form = await readForm(request);
  if (form.text("follow") === "off") await unfollow(db, head.id, account.id);
  else await follow(db, head.id, account.id, now);
  return redirect(link(lang, urls.policy(head.code)), 303);
};
