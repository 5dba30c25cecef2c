import { data, redirect, useActionData } from "react-router";
import { copyFor } from "#app/copy/copy.ts";
import { statusOfFaults } from "#app/domain/attachments/faults.ts";
import { checkProposal } from "#app/domain/initiatives/proposal-form.ts";
import type { Refusal } from "#app/domain/outcome.ts";
import { statusOf } from "#app/domain/refusals.ts";
import { requestContext, sessionContext, workFrom } from "#app/middleware/context.ts";
import { readForm } from "#app/middleware/form.server.ts";
import type { LoaderContext } from "#app/middleware/loader-context.ts";
import { page } from "#app/middleware/page.server.ts";
import { forgetParked, parkAndSignIn, parkedFields } from "#app/middleware/parked.server.ts";
import { holderOf, readUploadForm, type UploadForm } from "#app/middleware/upload-form.server.ts";
import { fileErrors } from "#app/ui/attachments/upload-field.tsx";
import { ProposalForm } from "#app/ui/initiatives/proposal-form.tsx";
import type { ProposalFailure, ProposalFormData } from "#app/ui/initiatives/proposal-form-data.ts";
import { usePage } from "#app/ui/page-data.tsx";
import { link, urls } from "#app/urls.ts";
import type { Route } from "./+types/new";
import { handIn } from "./hand-in.server.ts";
import { fieldsFrom, proposalForm } from "./proposal-form.server.ts";

const PHOTOS = [{ field: "anh", purposes: ["photo"] }] as const;

export const loader = async ({ context, request }: Route.LoaderArgs) => {
  const { searchParams } = context.get(requestContext).url;
  const parked = request.method === "GET" ? await parkedFields(context) : null;
  const form = await proposalForm(context, request, {
    typed: parked ? fieldsFrom((name) => parked[name] ?? "") : null,
    id: parked?.id ?? searchParams.get("nhap") ?? "",
    from: parked?.tu ?? searchParams.get("tu") ?? "",
    formId: parked?.formId ?? null,
    similar: false,
  });
  return page(context, request, form, { shared: false });
};

/** The form with its uploads; one without files may come in the plain way. */
const readPosted = async (context: LoaderContext, request: Request): Promise<UploadForm> => {
  if (request.headers.get("content-type")?.startsWith("multipart/form-data")) {
    return readUploadForm(context, request, PHOTOS);
  }
  const form = await readForm(request);
  const { holder } = holderOf(context, request);
  const formId = form.text("formId");
  return { ...form, formId, holder, faults: [], dropped: false, cookie: null };
};

export const action = async ({ context, request }: Route.ActionArgs) => {
  const { lang } = context.get(requestContext);
  const posted = await readPosted(context, request);
  const fields = fieldsFrom(posted.text);
  const failed = async (status: number, failure: Partial<Omit<ProposalFailure, "form">> = {}) => {
    const form = await proposalForm(context, request, {
      typed: fields,
      id: posted.text("id"),
      from: posted.text("tu"),
      formId: posted.formId || null,
      similar: posted.text("buoc") === "tuong-tu",
    });
    const headers = posted.cookie ? { "Set-Cookie": posted.cookie } : undefined;
    const answer: ProposalFailure = {
      form,
      problems: [],
      errors: [],
      refusal: null,
      stale: false,
      ...failure,
    };
    return data(answer, { status, ...(headers ? { headers } : {}) });
  };
  const refused = (refusal: Refusal) => {
    const status = statusOf(refusal.code);
    if (status === 404) throw data(null, { status });
    return failed(status, { refusal });
  };
  if (posted.faults.length > 0) {
    const status = statusOfFaults(posted.faults.map(({ fault }) => fault));
    return failed(status, { errors: fileErrors(copyFor(lang), posted.faults) });
  }
  const step = posted.text("buoc");
  if (posted.dropped || step === "don-vi" || step === "tuong-tu") return failed(200);
  const draft = step === "nhap";
  const checked = checkProposal(fields, { draft });
  if (!checked.ok) return failed(422, { problems: checked.problems });
  if (context.get(sessionContext).actor.kind === "guest") {
    const path = link(lang, urls.newInitiative());
    const values = { ...posted.values, formId: posted.formId };
    const parked = await parkAndSignIn(context, request, { path, fields: values });
    return parked.ok ? parked.value : refused(parked.refusal);
  }
  if (!posted.submissionId) return failed(422, { stale: true });
  const done = await handIn(workFrom(context), posted, checked.value, draft);
  if (!done.ok) return refused(done.refusal);
  await forgetParked(context);
  const to = urls.accountInitiative(done.value.id);
  return redirect(`${link(lang, to)}?xong=${draft ? "luu" : "gui"}`, 303);
};

export default function NewInitiative() {
  return (
    <ProposalForm
      form={usePage<ProposalFormData>()}
      failure={useActionData<ProposalFailure>() ?? null}
    />
  );
}
