import { data, redirect } from "react-router";
import { canSomewhere } from "#app/domain/access.ts";
import { MAIL_FAILURES } from "#app/domain/notifications/delivery.ts";
import { formFields } from "#app/http/form-fields.ts";
import { refused } from "#app/middleware/answer.server.ts";
import { requestContext, siteContext, workFrom } from "#app/middleware/context.ts";
import type { LoaderContext } from "#app/middleware/loader-context.ts";
import { requireStaff } from "#app/middleware/require.server.ts";
import { retryMails } from "#app/services/notifications/retry-mails.server.ts";
import { DeadMails } from "#app/ui/desk/dead-mails.tsx";
import { link, urls } from "#app/urls.ts";
import { type DeadMail, listDeadMails } from "#db/queries/mail.ts";
import type { Route } from "./+types/dead";

const PER_PAGE = 50;

const rowNumber = (value: string | null | undefined): number | null =>
  value && /^[1-9]\d{0,14}$/.test(value) ? Number(value) : null;

const requireAdmin = (context: LoaderContext) => {
  if (!canSomewhere(requireStaff(context), "mail.retry")) throw data(null, { status: 403 });
};

/** Class and number of a failure as they were kept. */
const reasonOf = ({ lastError }: DeadMail) => {
  const [name, status] = (lastError ?? "").split(" ");
  return { class: MAIL_FAILURES.find((kind) => kind === name) ?? "other", status: status ?? null };
};

const letterOf = ({ letter, ofComment }: DeadMail) => letter ?? (ofComment ? "comment" : "record");

export const loader = async ({ context }: Route.LoaderArgs) => {
  requireAdmin(context);
  const { db, mail } = context.get(siteContext);
  const { searchParams } = context.get(requestContext).url;
  const before = rowNumber(searchParams.get("truoc"));
  const rows = await listDeadMails(db, { before, limit: PER_PAGE + 1 });
  const mails = rows.slice(0, PER_PAGE).map((row) => ({
    id: row.id,
    letter: letterOf(row),
    reason: reasonOf(row),
    host: row.host,
    attempts: row.attempts,
    createdAt: new Date(row.createdAt),
    deadAt: new Date(row.deadAt),
  }));
  return {
    mails,
    more: rows.length > PER_PAGE ? (mails.at(-1)?.id ?? null) : null,
    first: before === null,
    off: !mail,
    retried: searchParams.has("da-gui-lai"),
  };
};

export const action = async ({ context, request }: Route.ActionArgs) => {
  requireAdmin(context);
  const { mail, all } = await formFields(request);
  const id = rowNumber(mail);
  if (id === null && all !== "1") throw data(null, { status: 422 });
  const outcome = await retryMails(workFrom(context), id);
  if (!outcome.ok) throw refused(outcome.refusal);
  return redirect(link(context.get(requestContext).lang, `${urls.deskMails()}?da-gui-lai=1`), 303);
};

export default function Dead({ loaderData }: Route.ComponentProps) {
  return <DeadMails view={loaderData} />;
}
