import { data, redirect } from "react-router";
import { canSomewhere, denial } from "#app/domain/access.ts";
import { optionalText } from "#app/domain/fields.ts";
import { isReason, TAKEDOWN_REASONS } from "#app/domain/reason-codes.ts";
import { parseReceipt } from "#app/domain/receipts.ts";
import { statusOf } from "#app/domain/refusals.ts";
import { requestContext, siteContext, workFrom } from "#app/middleware/context.ts";
import { readForm } from "#app/middleware/form.server.ts";
import type { LoaderContext } from "#app/middleware/loader-context.ts";
import { requireStaff } from "#app/middleware/require.server.ts";
import { takeDown } from "#app/services/takedowns/take-down.server.ts";
import { type TakedownFailure, TakedownPage } from "#app/ui/desk/appeals/takedown-page.tsx";
import { link, urls } from "#app/urls.ts";
import { findEnterer } from "#db/queries/appeals.ts";
import { findCommentByReceipt } from "#db/queries/comments.ts";
import { listTakedownBases } from "#db/queries/takedowns.ts";
import type { Route } from "./+types/take-down";

const note = optionalText({ max: 2_000, lines: true });

/** The opinion with a receipt that somebody may take down; null where there is none for him. */
const findFor = async (context: LoaderContext, typed: string) => {
  const account = requireStaff(context);
  if (!canSomewhere(account, "comment.take_down")) {
    throw data({ code: "forbidden" }, { status: 403 });
  }
  const { db } = context.get(siteContext);
  const receipt = parseReceipt(typed);
  const comment = receipt ? await findCommentByReceipt(db, receipt) : null;
  if (!comment) return null;
  const enteredBy = await findEnterer(db, comment.id);
  const denied = denial(account, "comment.take_down", { ...comment, enteredBy });
  return denied === "forbidden" ? null : { comment, isOwn: denied === "own_work" };
};

export const loader = async ({ context }: Route.LoaderArgs) => {
  const { url } = context.get(requestContext);
  const typed = url.searchParams.get("ma")?.slice(0, 80) ?? "";
  const found = await findFor(context, typed);
  const { db } = context.get(siteContext);
  const comment = found?.comment;
  const shown = comment && comment.shownAt !== null && !found.isOwn;
  return {
    typed,
    done: url.searchParams.get("xong") === "1",
    problem:
      typed === "" || shown
        ? null
        : !comment
          ? ("notFound" as const)
          : found.isOwn
            ? ("own" as const)
            : ("notShown" as const),
    bases: await listTakedownBases(db),
    found:
      shown && comment
        ? {
            receipt: comment.receiptCode,
            policyCode: comment.policyCode,
            policyTitle: comment.policyTitle,
            clause: comment.clauseLabel,
            byline: comment.byline,
            stance: comment.stance,
            body: comment.body,
            wording: comment.wording,
            wordingFrom: comment.wordingFrom,
            sentAt: comment.createdAt,
            isSample: comment.isSample,
          }
        : null,
  };
};

export const action = async ({ context, request }: Route.ActionArgs) => {
  const form = await readForm(request);
  const { lang } = context.get(requestContext);
  const found = await findFor(context, form.text("ma"));
  const code = form.text("reason_code");
  const failed = (status: number, field: TakedownFailure["field"], why: TakedownFailure["code"]) =>
    data<TakedownFailure>({ field, code: why, values: form.values }, { status });
  if (!found) return failed(422, "ma", "not_found");
  if (!isReason(TAKEDOWN_REASONS, code)) return failed(422, "reason_code", "reason_code_missing");
  const said = note.safeParse(form.text("note"));
  if (!said.success) return failed(422, "note", "text_too_long");
  if (!form.text("confirm")) return failed(422, "confirm", "confirmMissing");
  const done = await takeDown(workFrom(context), {
    commentId: found.comment.id,
    reasonCode: code,
    ...(said.data ? { note: said.data } : {}),
  });
  if (!done.ok) return failed(statusOf(done.refusal.code), "ma", done.refusal.code);
  return redirect(link(lang, `${urls.deskTakedown()}?xong=1`), 303);
};

export default function TakeDown({ loaderData, actionData }: Route.ComponentProps) {
  return <TakedownPage {...loaderData} failure={actionData ?? null} />;
}
