import { data, redirect } from "react-router";
import { z } from "zod";
import { denial } from "#app/domain/access.ts";
import { optionalText } from "#app/domain/fields.ts";
import { statusOf } from "#app/domain/refusals.ts";
import { requestContext, siteContext, workFrom } from "#app/middleware/context.ts";
import { parseFields } from "#app/middleware/fields.server.ts";
import { readForm } from "#app/middleware/form.server.ts";
import type { LoaderContext } from "#app/middleware/loader-context.ts";
import { requireStaff } from "#app/middleware/require.server.ts";
import { decideAppeal } from "#app/services/appeals/decide-appeal.server.ts";
import { type AppealFailure, AppealPage } from "#app/ui/desk/appeals/appeal-page.tsx";
import { link, urls } from "#app/urls.ts";
import { type DeskAppeal, findDeskAppeal, hasReadComment } from "#db/queries/appeals.ts";
import { listEarlierTexts } from "#db/queries/comment-texts.ts";
import { listDeskEvents } from "#db/queries/dossier.ts";
import { dueOf } from "../desk-context.server.ts";
import type { Route } from "./+types/show";

/** The objection behind a number, for who may decide it; words that he has read before are refused. */
const appealOr404 = async (context: LoaderContext, id: string) => {
  const account = requireStaff(context);
  const { db } = context.get(siteContext);
  const appeal = /^\d{1,18}$/.test(id) ? await findDeskAppeal(db, id) : null;
  if (!appeal) throw data({ code: "not_found" }, { status: 404 });
  const decidedHere = appeal.decidedBy === account.id;
  const isChecker = !decidedHere && (await hasReadComment(db, appeal.commentId, account.id));
  const checkedBy = isChecker ? account.id : decidedHere ? null : appeal.checkedBy;
  const denied = denial(account, "comment.uphold_appeal", { ...appeal, checkedBy });
  if (denied === "forbidden") throw data({ code: "not_found" }, { status: 404 });
  if (denied) throw data({ code: denied }, { status: statusOf(denied) });
  return { account, appeal };
};

/** A decided objection shows what became of it, and no words. */
const shownOf = ({
  authorId: _author,
  enteredBy: _enterer,
  checkedBy: _checker,
  decidedBy: _by,
  ...appeal
}: DeskAppeal) =>
  appeal.outcome === null
    ? appeal
    : { ...appeal, body: "", wording: null, wordingFrom: null, words: "" };

export const loader = async ({ context, params }: Route.LoaderArgs) => {
  const { appeal } = await appealOr404(context, params.id);
  const { db } = context.get(siteContext);
  const [events, earlier] = await Promise.all([
    listDeskEvents(db, appeal.commentId),
    appeal.outcome === null ? listEarlierTexts(db, appeal.commentId) : [],
  ]);
  return {
    appeal: shownOf(appeal),
    due: dueOf(context, new Date(appeal.dueAt)),
    events: events.filter(({ event }) => event !== "send" && event !== "take"),
    earlier,
    now: context.get(requestContext).now,
  };
};

const FORM = z.object({
  event: z.enum(["uphold", "refuse"]),
  note: optionalText({ max: 2_000, lines: true }),
});

export const action = async ({ context, params, request }: Route.ActionArgs) => {
  const { account, appeal } = await appealOr404(context, params.id);
  const { lang } = context.get(requestContext);
  const form = await readForm(request);
  const read = parseFields(FORM, { event: form.text("event"), note: form.text("note") });
  const event = form.text("event") === "uphold" ? "uphold" : "refuse";
  const failed = (status: number, code: AppealFailure["code"]) =>
    data<AppealFailure>({ event, note: form.text("note"), code }, { status });
  if (!read.ok) {
    if (!["uphold", "refuse"].includes(form.text("event"))) {
      throw data({ code: "malformed" }, { status: 400 });
    }
    return failed(422, "text_too_long");
  }
  const decided = await decideAppeal(workFrom(context), {
    appealId: appeal.id,
    uphold: event === "uphold",
    note: read.value.note,
  });
  const outcome = event === "uphold" ? "upheld" : "refused";
  const same = appeal.decidedBy === account.id && appeal.outcome === outcome;
  if (decided.ok || same) {
    return redirect(link(lang, `${urls.deskAppeals()}?xong=${outcome}`), 303);
  }
  return failed(statusOf(decided.refusal.code), decided.refusal.code);
};

export default function Appeal({ loaderData, actionData }: Route.ComponentProps) {
  return <AppealPage {...loaderData} failure={actionData ?? null} />;
}
