import { data, redirect, useActionData } from "react-router";
import type { Refusal } from "#app/domain/outcome.ts";
import { type CommentFields, checkComment } from "#app/domain/policies/comment-form.ts";
import { statusOf } from "#app/domain/refusals.ts";
import { requestContext, sessionContext, workFrom } from "#app/middleware/context.ts";
import { type PostedForm, readForm } from "#app/middleware/form.server.ts";
import { page } from "#app/middleware/page.server.ts";
import { forgetParked, parkAndSignIn, parkedFields } from "#app/middleware/parked.server.ts";
import { sendComment } from "#app/services/comments/send-comment.server.ts";
import { usePage } from "#app/ui/page-data.tsx";
import { CommentForm } from "#app/ui/policies/comment-form.tsx";
import type { CommentFormData, CommentFormFailure } from "#app/ui/policies/comment-form-data.ts";
import { link, urls } from "#app/urls.ts";
import type { Route } from "./+types/comment";
import { commentFormData } from "./comment-form-data.server.ts";
import { policyOr404 } from "./policy-page.server.ts";

export const loader = async ({ context, params, request }: Route.LoaderArgs) => {
  const { searchParams } = context.get(requestContext).url;
  const parked = request.method === "GET" ? await parkedFields(context) : null;
  const chosen = {
    anchor: parked?.dieu ?? searchParams.get("dieu") ?? "",
    version: parked?.ban ?? "",
  };
  const form = await commentFormData(context, params.code, chosen, parked);
  return page(context, request, form, { shared: false });
};

const fieldsOf = (form: PostedForm): CommentFields => ({
  stance: form.text("stance"),
  body: form.text("body"),
  dieu: form.text("dieu"),
  showName: form.text("showName") !== "",
  served: form.text("served"),
  wording: form.text("wording"),
  wordingOf: form.text("wordingOf"),
  ban: form.text("ban"),
});

export const action = async ({ context, params, request }: Route.ActionArgs) => {
  const { lang } = context.get(requestContext);
  const form = await readForm(request);
  const fields = fieldsOf(form);
  const failed = async (status: number, failure: Partial<CommentFormFailure>) => {
    const { values = fields } = failure;
    const chosen = { anchor: values.dieu.trim(), version: values.ban };
    const again = await commentFormData(context, params.code, chosen, null);
    return data({ problems: [], ...failure, values, form: again }, { status });
  };
  const refused = (refusal: Refusal) => {
    const status = statusOf(refusal.code);
    if (status === 404) throw data(null, { status });
    return failed(status, { refusal });
  };
  if (form.text("buoc") === "loi-van") return failed(...wordsOfClause(fields));
  const checked = checkComment(fields);
  if (!checked.ok) return failed(422, { problems: checked.problems });
  if (context.get(sessionContext).actor.kind === "guest") {
    await policyOr404(context, params.code);
    const path = link(lang, urls.policyComment(params.code));
    const parked = await parkAndSignIn(context, request, { path, fields: form.values });
    return parked.ok ? parked.value : refused(parked.refusal);
  }
  if (!form.submissionId) return failed(422, { stale: true });
  const sent = await sendComment(workFrom(context), {
    ...checked.value,
    policyCode: params.code,
    consent: true,
    submissionId: form.submissionId,
  });
  if (!sent.ok) return refused(sent.refusal);
  await forgetParked(context);
  const { policyCode, receipt } = sent.value;
  return redirect(link(lang, urls.policyReceived(policyCode, receipt)), 303);
};

/** The step that fetches the words of the chosen clause; words typed for the same one are kept. */
const wordsOfClause = (fields: CommentFields): [number, Partial<CommentFormFailure>] => {
  const anchor = fields.dieu.trim();
  if (anchor === "") {
    return [422, { problems: [{ field: "wording", code: "clause_missing" }] }];
  }
  const kept = fields.wordingOf === anchor ? fields.wording : "";
  return [200, { values: { ...fields, wording: kept, wordingOf: anchor } }];
};

export default function Comment() {
  return (
    <CommentForm
      form={usePage<CommentFormData>()}
      failure={useActionData<CommentFormFailure>() ?? null}
    />
  );
}
