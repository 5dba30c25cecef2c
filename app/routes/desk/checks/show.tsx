import { data, redirect } from "react-router";
import { copyFor } from "#app/copy/copy.ts";
import { denial } from "#app/domain/access.ts";
import type { Account } from "#app/domain/actor.ts";
import { statusOf } from "#app/domain/refusals.ts";
import { viewingSince } from "#app/domain/screening/viewing.ts";
import { requestContext, siteContext, workFrom } from "#app/middleware/context.ts";
import { readForm } from "#app/middleware/form.server.ts";
import type { LoaderContext } from "#app/middleware/loader-context.ts";
import { requireStaff } from "#app/middleware/require.server.ts";
import { decideText } from "#app/services/text-checks/decide-text.server.ts";
import { type CheckFailure, CheckPage } from "#app/ui/desk/checks/check-page.tsx";
import { link, urls } from "#app/urls.ts";
import { listViewers } from "#db/queries/check-viewers.ts";
import { listEarlierTexts } from "#db/queries/comment-texts.ts";
import { type DeskCheck, findDeskCheck } from "#db/queries/desk-checks.ts";
import { listDeskEvents } from "#db/queries/dossier.ts";
import { listWaitingChecks } from "#db/queries/text-checks.ts";
import { dueOf } from "../desk-context.server.ts";
import type { Route } from "./+types/show";
import { isDone, readerOf } from "./check-context.server.ts";
import { DECISION_OF, readDecision } from "./decision-form.server.ts";

/** The text behind a number, for those who may read it; one's own is refused, others' work is not found. */
const checkOr404 = async (
  context: LoaderContext,
  id: string,
): Promise<{ account: Account; check: DeskCheck }> => {
  const account = requireStaff(context);
  const known = /^\d{1,18}$/.test(id);
  const check = known ? await findDeskCheck(context.get(siteContext).db, id) : null;
  const denied = check ? denial(account, "text.check.comment", check) : null;
  if (!check || denied === "forbidden") throw data({ code: "not_found" }, { status: 404 });
  if (denied) throw data({ code: denied }, { status: statusOf(denied) });
  return { account, check };
};

export const loader = async ({ context, params }: Route.LoaderArgs) => {
  const { account, check } = await checkOr404(context, params.id);
  const { db } = context.get(siteContext);
  const { now, url } = context.get(requestContext);
  const waiting = check.decision === null;
  const [events, next, earlier, viewers] = await Promise.all([
    listDeskEvents(db, check.subjectId),
    nextAfter(context, account, check),
    waiting ? listEarlierTexts(db, check.subjectId) : [],
    waiting
      ? listViewers(db, {
          checkIds: [check.id],
          accountId: account.id,
          since: viewingSince(now),
        })
      : [],
  ]);
  const { authorId: _author, enteredBy: _enterer, ...shown } = check;
  const unread = { body: "", wording: null, wordingFrom: null };
  return {
    check: check.decision === null ? shown : { ...shown, ...unread },
    due: dueOf(context, new Date(check.dueAt)),
    events: events.filter(({ event }) => event !== "send" && event !== "take"),
    next,
    earlier,
    viewers: viewers.map(({ name, seenAt }) => ({ name, seenAt })),
    done: isDone(url.searchParams.get("vua")),
    now,
  };
};

/** The text that follows in the queue; from its end back to its beginning. */
const nextAfter = async (
  context: LoaderContext,
  account: Account,
  check: DeskCheck,
): Promise<string | null> => {
  const { db } = context.get(siteContext);
  const reader = readerOf(account);
  const place = { dueAt: new Date(check.dueAt).toISOString(), id: check.id };
  const [after] = await listWaitingChecks(db, reader, place, 1);
  if (after) return after.id;
  const first = await listWaitingChecks(db, reader, null, 2);
  return first.find(({ id }) => id !== check.id)?.id ?? null;
};

export const action = async ({ context, params, request }: Route.ActionArgs) => {
  const { account, check } = await checkOr404(context, params.id);
  const { lang } = context.get(requestContext);
  const form = await readForm(request);
  const read = readDecision(form, lang);
  if (!read) throw data({ code: "malformed" }, { status: 400 });
  const { event } = read;
  const failed = (status: number, failure: Partial<CheckFailure>) =>
    data<CheckFailure>(
      { event, values: form.values, errors: [], refusal: null, ...failure },
      { status },
    );
  if (!read.ok) return failed(422, { errors: read.errors });

  const decided = await decideText(workFrom(context), {
    checkId: check.id,
    event,
    reasonCode: read.reasonCode,
    ...(read.note ? { note: read.note } : {}),
  });
  const same = check.decidedBy === account.id && check.decision === DECISION_OF[event];
  if (decided.ok || same) {
    const next = await nextAfter(context, account, check);
    const done = DECISION_OF[event];
    const to = next ? `${urls.deskCheck(next)}?vua=${done}` : `${urls.deskChecks()}?xong=${done}`;
    return redirect(link(lang, to), 303);
  }
  const { refusal } = decided;
  const field = `${event}-reason_code`;
  const message = copyFor(lang).refusals[refusal.code];
  const errors = refusal.code === "reason_code_missing" ? [{ field, message }] : [];
  return failed(statusOf(refusal.code), { refusal, errors });
};

export default function Check({ loaderData, actionData }: Route.ComponentProps) {
  return <CheckPage {...loaderData} failure={actionData ?? null} />;
}
