import { randomUUID } from "node:crypto";
import { data } from "react-router";
import { validate as isUuid } from "uuid";
import { parkedCookie, readParkedCookie } from "#app/auth/cookie.ts";
import { hashSecret, isRandomId, randomId } from "#app/auth/token.ts";
import { networkOf } from "#app/domain/accounts/limits.ts";
import type { FileFault } from "#app/domain/attachments/faults.ts";
import type { Purpose } from "#app/domain/attachments/purposes.ts";
import { dropDraft } from "#app/services/attachments/drop-draft.server.ts";
import { withFolder } from "#app/services/attachments/files.server.ts";
import { keepUpload, type Sender } from "#app/services/attachments/keep-upload.server.ts";
import { type Part, readMultipart } from "#app/services/attachments/read-multipart.server.ts";
import type { Holder } from "#db/queries/attachments.ts";
import { failureContext, requestContext, sessionContext, siteContext } from "./context.ts";
import { type PostedForm, postedForm } from "./form.server.ts";
import type { LoaderContext } from "./loader-context.ts";

/** A file field of a form: what its files are for, chosen by another field where there is a choice. */
export type UploadField = { field: string; purposes: readonly Purpose[]; chosenBy?: string };

export type UploadFault = { field: string; fault: FileFault; name: string };

export type UploadForm = PostedForm & {
  /** Under which the kept files wait, and are found again when the form is shown again. */
  formId: string;
  holder: Holder;
  faults: UploadFault[];
  /** An upload was taken back by its button; nothing else was asked for. */
  dropped: boolean;
  /** For a guest's browser, so that it finds its files again. */
  cookie: string | null;
};

/** Names of the hidden field and of the button that takes an upload back. */
export const FORM_ID = "formId";
export const DROP = "bo-tep";

/**
 * Reads a form that may carry files. Files that are all right wait under the form's id, whatever
 * becomes of the rest of the form; the others are named with what is wrong with them. Answers 400 to
 * what is no form, 413 to one that is too large and 503 when too many are being read.
 */
export const readUploadForm = async (
  context: LoaderContext,
  request: Request,
  fields: readonly UploadField[],
): Promise<UploadForm> => {
  const { db, files, secure } = context.get(siteContext);
  const { holder, secret } = holderOf(context, request);
  return withFolder(files, async (folder) => {
    const read = await readMultipart(request, folder);
    if (read === "busy") throw data(null, { status: 503, headers: { "Retry-After": "10" } });
    if (read === "too_large") throw data(null, { status: 413 });
    if (!read) throw data(null, { status: 400 });
    const form = postedForm(read.texts);
    keepForOutage(context, form);
    const formId = isUuid(form.text(FORM_ID)) ? form.text(FORM_ID) : randomUUID();
    const sender: Sender = {
      holder,
      counted: holder.accountId ?? networkOf(context.get(requestContext).address),
      formId,
      at: new Date(),
    };
    const faults: UploadFault[] = [];
    for (const part of read.parts) {
      const field = fields.find((known) => known.field === part.field);
      const fault = field ? await keepPart(context, part, purposeOf(field, form), sender) : null;
      if (fault) faults.push({ field: part.field, ...fault });
    }
    const drop = form.text(DROP);
    if (isUuid(drop)) await dropDraft(db, files, { id: drop, formId, holder });
    const cookie = holder.accountId || !secret ? null : parkedCookie(secret, secure);
    return { ...form, formId, holder, faults, dropped: isUuid(drop), cookie };
  });
};

/** Who may touch waiting uploads here: the account, and what the browser was given before it signed in. */
export const holderOf = (
  context: LoaderContext,
  request: Request,
): { holder: Holder; secret: string | null } => {
  const { secure } = context.get(siteContext);
  const { actor } = context.get(sessionContext);
  const accountId = actor.kind === "account" ? actor.id : null;
  const known = readParkedCookie(request.headers.get("cookie"), secure);
  const secret = known && isRandomId(known) ? known : accountId ? null : randomId();
  return { holder: { accountId, browserHash: secret ? hashSecret(secret) : null }, secret };
};

const purposeOf = ({ purposes, chosenBy }: UploadField, form: PostedForm): Purpose | null =>
  (chosenBy ? purposes.find((known) => known === form.text(chosenBy)) : purposes[0]) ?? null;

const keepPart = async (
  context: LoaderContext,
  part: Part,
  purpose: Purpose | null,
  sender: Sender,
): Promise<{ fault: FileFault; name: string } | null> => {
  const { db, files } = context.get(siteContext);
  const { name, declared, size, path } = part;
  if (!path || !purpose) return { fault: part.unkept ?? "type", name };
  const kept = await keepUpload(db, files, { name, declared, size, path, purpose }, sender);
  return kept.ok ? null : { fault: kept.fault, name };
};

/** The body can be read once only: if the database goes away now, the texts are here. */
export const keepForOutage = (context: LoaderContext, form: PostedForm): void => {
  const typed = async () => ({ ...form.values });
  context.set(failureContext, { ...context.get(failureContext), typed });
};
