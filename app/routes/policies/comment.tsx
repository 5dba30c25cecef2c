import { randomUUID } from "node:crypto";
import { data, redirect, useActionData } from "react-router";
import { can } from "#app/domain/access.ts";
import type { Refusal } from "#app/domain/outcome.ts";
import { type CommentFields, checkComment } from "#app/domain/policies/comment-form.ts";
import { statusOf } from "#app/domain/refusals.ts";
import { requestContext, sessionContext, siteContext, workFrom } from "#app/middleware/context.ts";
import { type PostedForm, readForm } from "#app/middleware/form.server.ts";
import type { LoaderContext } from "#app/middleware/loader-context.ts";
import { page } from "#app/middleware/page.server.ts";
import { forgetParked, parkAndSignIn, parkedFields } from "#app/middleware/parked.server.ts";
import { sendComment } from "#app/services/comments/send-comment.server.ts";
import { publishedText } from "#app/services/policies/policy-text.server.ts";
import { usePage } from "#app/ui/page-data.tsx";
import {
  CommentForm,
  type CommentFormData,
  type CommentFormFailure,
} from "#app/ui/policies/comment-form.tsx";
import { link, urls } from "#app/urls.ts";
import type { Route } from "./+types/comment";
import { policyOr404 } from "./policy-page.server.ts";

export const loader = async ({ context, params, request }: Route.LoaderArgs) =>
  page(context, request, await formData(context, params.code, request), { shared: false });

const formData = async (
  context: LoaderContext,
  code: string,
  request: Request,
): Promise<CommentFormData> => {
  const { db } = context.get(siteContext);
  const { url } = context.get(requestContext);
  const { actor } = context.get(sessionContext);
  const head = await policyOr404(context, code);
  const text = await publishedText(db, head.id, head.currentVersion);
  const parked = request.method === "GET" ? await parkedFields(context) : null;
  return {
    code: head.code,
    title: head.title,
    state: head.state,
    clauses: (text?.clauses ?? [])
      .filter((clause) => clause.kind === "dieu" || clause.anchor === url.searchParams.get("dieu"))
      .map(({ anchor, label, title }) => ({ anchor, label, title })),
    anchor: url.searchParams.get("dieu") ?? "",
    name: actor.kind === "account" ? actor.displayName : null,
    helper: can(actor, "comment.enter_for_others", head),
    parked,
    submissionId: randomUUID(),
  };
};

const fieldsOf = (form: PostedForm): CommentFields => ({
  stance: form.text("stance"),
  body: form.text("body"),
  dieu: form.text("dieu"),
  showName: form.text("showName") !== "",
  served: form.text("served"),
});

export const action = async ({ context, params, request }: Route.ActionArgs) => {
  const { lang } = context.get(requestContext);
  const form = await readForm(request);
  const fields = fieldsOf(form);
  const checked = checkComment(fields);
  if (!checked.ok) return failed(422, { values: fields, problems: checked.problems });
  if (context.get(sessionContext).actor.kind === "guest") {
    await policyOr404(context, params.code);
    const path = link(lang, urls.policyComment(params.code));
    const parked = await parkAndSignIn(context, request, { path, fields: form.values });
    return parked.ok ? parked.value : refused(parked.refusal, fields);
  }
  if (!form.submissionId) return failed(422, { values: fields, problems: [], stale: true });
  const sent = await sendComment(workFrom(context), {
    ...checked.value,
    policyCode: params.code,
    consent: true,
    submissionId: form.submissionId,
  });
  if (sent.ok) {
    await forgetParked(context);
    const { policyCode, receipt } = sent.value;
    return redirect(link(lang, urls.policyReceived(policyCode, receipt)), 303);
  }
  return refused(sent.refusal, fields);
};

const refused = (refusal: Refusal, values: CommentFields) => {
  const status = statusOf(refusal.code);
  if (status === 404) throw data(null, { status });
  return failed(status, { values, problems: [], refusal });
};

type Failure = CommentFormFailure & { refusal?: Refusal };

const failed = (status: number, failure: Failure) => data(failure, { status });

export default function Comment() {
  return (
    <CommentForm form={usePage<CommentFormData>()} failure={useActionData<Failure>() ?? null} />
  );
}
