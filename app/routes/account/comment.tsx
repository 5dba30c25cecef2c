import { data, redirect } from "react-router";
import { can } from "#app/domain/access.ts";
import { effectiveState } from "#app/domain/machine.ts";
import type { Outcome } from "#app/domain/outcome.ts";
import { commentMachine } from "#app/domain/policies/comment-machine.ts";
import { COMMENT_LIMIT } from "#app/domain/policies/schema.ts";
import { trackComment } from "#app/domain/policies/tracked.ts";
import { WORDING_LIMIT } from "#app/domain/policies/wording.ts";
import { parseReceipt } from "#app/domain/receipts.ts";
import { statusOf } from "#app/domain/refusals.ts";
import { storedRichText } from "#app/domain/rich-text/read.ts";
import { APPEAL_LIMIT } from "#app/domain/screening/appeal.ts";
import { checkText } from "#app/domain/vietnamese.ts";
import { requestContext, sessionContext, siteContext, workFrom } from "#app/middleware/context.ts";
import { readForm } from "#app/middleware/form.server.ts";
import type { LoaderContext } from "#app/middleware/loader-context.ts";
import { requireAccount } from "#app/middleware/require.server.ts";
import { sendAppeal } from "#app/services/appeals/send-appeal.server.ts";
import { consultationStateOf } from "#app/services/comments/own-comment.server.ts";
import { resendComment } from "#app/services/comments/resend-comment.server.ts";
import { withdrawComment } from "#app/services/comments/withdraw-comment.server.ts";
import { type OwnCommentProblem, OwnCommentView } from "#app/ui/tracking/own-comment-view.tsx";
import { link, urls } from "#app/urls.ts";
import { listEarlierTexts } from "#db/queries/comment-texts.ts";
import { findCommentByReceipt, wroteComment } from "#db/queries/comments.ts";
import { findCheckNote } from "#db/queries/text-checks.ts";
import { appealViewOf } from "../tracking/appeal-view.server.ts";
import type { Route } from "./+types/comment";

export const handle = { hydrate: true };

const ownOr404 = async (context: LoaderContext, typed: string) => {
  const account = requireAccount(context);
  const { db } = context.get(siteContext);
  const receipt = parseReceipt(typed);
  const comment = receipt ? await findCommentByReceipt(db, receipt) : null;
  if (!comment || !(await wroteComment(db, comment.id, account.id)))
    throw data(null, { status: 404 });
  return comment;
};

export const loader = async ({ context, params }: Route.LoaderArgs) => {
  const { db } = context.get(siteContext);
  const { now } = context.get(requestContext);
  const { actor } = context.get(sessionContext);
  const comment = await ownOr404(context, params.receipt);
  const dates = {
    opensAt: null,
    closesAt: null,
    dueAt: comment.dueAt ? new Date(comment.dueAt) : null,
  };
  const state = effectiveState(commentMachine, comment.state, dates, now);
  const open = consultationStateOf(comment, now) === "open";
  const may = (event: "withdraw" | "resend") =>
    commentMachine.events[event].from.some((from) => from === state) &&
    can(actor, `comment.${event}`, { unitPath: comment.unitPath, authorId: comment.authorId });
  const tracked = trackComment(comment, now);
  const earlier = await listEarlierTexts(db, comment.id);
  // The page's data travel to the browser: an answer that is not signed yet must not be among them.
  const isTold = tracked.disposition !== null || tracked.answeredPrivately;
  return {
    comment: isTold
      ? { ...comment, answerRich: null }
      : { ...comment, disposition: null, answer: null, answerRich: null },
    tracked,
    answerRich: isTold ? storedRichText(comment.answerRich) : null,
    note: await findCheckNote(db, comment.id),
    appeal: await appealViewOf(context, comment),
    earlier,
    mayWithdraw: open && may("withdraw"),
    mayResend: may("resend"),
  };
};

export const action = async ({ context, params, request }: Route.ActionArgs) => {
  const comment = await ownOr404(context, params.receipt);
  const form = await readForm(request);
  const body = form.text("body");
  const wording = form.text("wording");
  const version = Number(form.text("version")) || 0;
  const words = form.text("words");
  const appealing = form.text("intent") === "appeal";
  const failed = (
    problem: OwnCommentProblem,
    status: number,
    field: "body" | "wording" | "words" = appealing ? "words" : "body",
  ) => data({ problem, body, wording, words, field }, { status });
  let outcome: Outcome<unknown>;
  if (form.text("intent") === "withdraw") {
    if (!form.text("confirm")) return failed("withdrawMissing", 422);
    outcome = await withdrawComment(workFrom(context), comment.id, version);
  } else if (appealing) {
    const said = checkText(words, { min: 1, max: APPEAL_LIMIT, lines: true });
    if (!said.ok) return failed(said.code === "text_missing" ? "appealMissing" : said.code, 422);
    outcome = await sendAppeal(workFrom(context), {
      commentId: comment.id,
      version,
      words: said.value,
    });
  } else {
    const checked = checkText(body, { min: 1, max: COMMENT_LIMIT, lines: true });
    if (!checked.ok) return failed(checked.code, 422);
    const proposed = checkText(wording, { min: 0, max: WORDING_LIMIT, lines: true });
    if (!proposed.ok) return failed(proposed.code, 422, "wording");
    outcome = await resendComment(workFrom(context), {
      id: comment.id,
      version,
      body: checked.value,
      wording: proposed.value === "" ? null : proposed.value,
    });
  }
  if (!outcome.ok) return failed(outcome.refusal.code, statusOf(outcome.refusal.code));
  const { lang } = context.get(requestContext);
  return redirect(link(lang, urls.accountComment(comment.receiptCode)), 303);
};

export default function Comment({ loaderData, actionData }: Route.ComponentProps) {
  return <OwnCommentView view={loaderData} failure={actionData ?? null} />;
}
