import { data } from "react-router";
import { copyFor } from "#app/copy/copy.ts";
import { canSomewhere } from "#app/domain/access.ts";
import type { Account } from "#app/domain/actor.ts";
import { CHECK_FILTERS, viewingSince } from "#app/domain/screening/viewing.ts";
import { checkText } from "#app/domain/vietnamese.ts";
import { requestContext, siteContext, workFrom } from "#app/middleware/context.ts";
import { readForm } from "#app/middleware/form.server.ts";
import type { LoaderContext } from "#app/middleware/loader-context.ts";
import { requireStaff } from "#app/middleware/require.server.ts";
import { decideMany } from "#app/services/text-checks/decide-many.server.ts";
import { CheckList } from "#app/ui/desk/checks/check-list.tsx";
import type { BulkView } from "#app/ui/desk/checks/check-list-view.ts";
import { listViewers } from "#db/queries/check-viewers.ts";
import { listWaitingTexts } from "#db/queries/desk-checks.ts";
import { listWaitingChecks } from "#db/queries/text-checks.ts";
import { dueOf } from "../desk-context.server.ts";
import type { Route } from "./+types/list";
import { checkPlace, isDone, readerOf } from "./check-context.server.ts";
import { readDecision } from "./decision-form.server.ts";

const PER_PAGE = 30;

const readerOr403 = (context: LoaderContext): Account => {
  const account = requireStaff(context);
  if (!canSomewhere(account, "text.check.comment")) {
    throw data({ code: "forbidden" }, { status: 403 });
  }
  return account;
};

export const loader = async ({ context }: Route.LoaderArgs) => {
  const account = readerOr403(context);
  const { db } = context.get(siteContext);
  const { url, now } = context.get(requestContext);
  const reader = readerOf(account);
  const after = checkPlace(url.searchParams.get("sau"));
  const sought = checkText(url.searchParams.get("q") ?? "", { min: 0, max: 200 });
  const words = sought.ok ? sought.value : "";
  const filter = CHECK_FILTERS.find((name) => name === url.searchParams.get("loc")) ?? null;
  const [rows, waiting] = await Promise.all([
    listWaitingChecks(db, reader, after, PER_PAGE + 1, { sought: words, filter, now }),
    listWaitingTexts(db, reader),
  ]);
  const shown = rows.slice(0, PER_PAGE);
  const last = rows.length > PER_PAGE ? shown.at(-1) : undefined;
  const viewers = await listViewers(db, {
    checkIds: shown.map(({ id }) => id),
    accountId: account.id,
    since: viewingSince(now),
  });
  return {
    rows: shown.map((row) => ({
      id: row.id,
      code: row.recordCode,
      title: row.recordTitle,
      unit: row.unitName,
      flags: row.flags,
      excerpt: row.excerpt,
      whole: row.whole,
      mended: row.mended,
      viewers: viewers.filter(({ checkId }) => checkId === row.id).map(({ name }) => name),
      due: dueOf(context, new Date(row.dueAt)),
    })),
    count: waiting.count,
    words,
    filter,
    more: last ? `${new Date(last.dueAt).toISOString()}~${last.id}` : null,
    isFirst: after === null,
    done: isDone(url.searchParams.get("xong")),
    now,
  };
};

/** One decision about the chosen texts: each apart, with what could not be done and why. */
export const action = async ({ context, request }: Route.ActionArgs) => {
  readerOr403(context);
  const { lang } = context.get(requestContext);
  const form = await readForm(request);
  const words = copyFor(lang).desk.checks.bulk;
  const picked = [...new Set(form.all("y-kien"))].filter((id) => /^\d{1,18}$/.test(id));
  const read = readDecision(form, lang);
  const again = { picked, values: form.values, decided: [] };
  const failed = (errors: BulkView["errors"]) =>
    data<BulkView>({ ...again, errors }, { status: 422 });
  if (picked.length === 0) return failed([{ field: "cac-y-kien", message: words.nonePicked }]);
  if (picked.length > PER_PAGE) throw data({ code: "malformed" }, { status: 400 });
  if (!read || read.event === "reroute") {
    return failed([{ field: "bulk-event", message: words.noEvent }]);
  }
  if (!read.ok) {
    return failed(
      read.errors.map(({ field, message }) => ({
        field: field.replace(read.event, "bulk"),
        message,
      })),
    );
  }
  const decided = await decideMany(workFrom(context), {
    checkIds: picked,
    event: read.event,
    reasonCode: read.reasonCode,
    ...(read.note ? { note: read.note } : {}),
  });
  const left = decided.filter(({ outcome }) => !outcome.ok);
  return data<BulkView>({
    picked: left.map(({ checkId }) => checkId),
    values: left.length > 0 ? form.values : {},
    errors: [],
    decided: decided.map(({ checkId, recordCode, outcome }) => ({
      checkId,
      recordCode,
      refused: outcome.ok ? null : outcome.refusal.code,
    })),
  });
};

export default function Checks({ loaderData, actionData }: Route.ComponentProps) {
  return <CheckList {...loaderData} bulk={actionData ?? null} />;
}
