import { data, redirect } from "react-router";
import { readFollowed } from "#app/domain/notifications/topics.ts";
import { statusOf } from "#app/domain/refusals.ts";
import { safePath } from "#app/middleware/back.ts";
import { requestContext, sessionContext, workFrom } from "#app/middleware/context.ts";
import { readForm } from "#app/middleware/form.server.ts";
import { requireAccount } from "#app/middleware/require.server.ts";
import { followTopic } from "#app/services/notifications/follow-topic.server.ts";
import { link, urls } from "#app/urls.ts";
import type { Route } from "./+types/follow";

/** Opened by hand, the address leads to what one follows. */
export const loader = ({ context }: Route.LoaderArgs) =>
  redirect(link(context.get(requestContext).lang, urls.accountFollows()), 303);

/** Follows a unit, a verb or a kind, or stops; then back to the page the button stood on. */
export const action = async ({ context, request }: Route.ActionArgs) => {
  const { lang } = context.get(requestContext);
  const form = await readForm(request);
  const back = safePath(form.text("back")) ?? link(lang, urls.accountFollows());
  if (context.get(sessionContext).actor.kind !== "account") {
    return redirect(link(lang, urls.signIn(back)), {
      status: 303,
      headers: { "Cache-Control": "private, no-store" },
    });
  }
  requireAccount(context);
  const followed = readFollowed(form.text("topic"), form.text("value"));
  if (!followed) throw data(null, { status: 422 });
  const outcome = await followTopic(workFrom(context), followed, form.text("follow") !== "off");
  if (!outcome.ok) throw data(null, { status: statusOf(outcome.refusal.code) });
  return redirect(back, 303);
};
