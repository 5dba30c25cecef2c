import { redirect } from "react-router";
import { trackComment } from "#app/domain/policies/tracked.ts";
import { meantCode } from "#app/domain/records/code.ts";
import type { RefusalCode } from "#app/domain/refusals.ts";
import { statusOf } from "#app/domain/refusals.ts";
import { requestContext, sessionContext, siteContext } from "#app/middleware/context.ts";
import type { LoaderContext } from "#app/middleware/loader-context.ts";
import { page } from "#app/middleware/page.server.ts";
import { findReceipt } from "#app/services/tracking/find-receipt.server.ts";
import { usePage } from "#app/ui/page-data.tsx";
import { TrackView, type TrackViewData } from "#app/ui/tracking/track-view.tsx";
import { link, urls } from "#app/urls.ts";
import { wroteComment } from "#db/queries/comments.ts";
import { findListedRecord } from "#db/queries/records.ts";
import { findTakedown } from "#db/queries/takedowns.ts";
import { findCheckNote } from "#db/queries/text-checks.ts";
import type { Route } from "./+types/track";
import { appealViewOf } from "./appeal-view.server.ts";

/** Where an opinion stands, by its receipt; the address can be kept and opened again. */
export const loader = async ({ context, request }: Route.LoaderArgs) => {
  const { db } = context.get(siteContext);
  const { url, address, now } = context.get(requestContext);
  const { actor } = context.get(sessionContext);
  const typed = url.searchParams.get("ma")?.slice(0, 80) ?? "";
  const empty: TrackViewData = {
    typed,
    found: null,
    own: false,
    takedown: null,
    mine: null,
    guest: actor.kind === "guest",
    problem: null,
  };
  if (typed.trim() === "") return page(context, request, empty);
  const code = meantCode(typed);
  if (code) return recordPage(context, request, { ...empty, problem: "recordMissing" }, code);
  const found = await findReceipt(db, typed, address);
  if (!found.ok) {
    const { code, details } = found.refusal;
    const headers: Record<string, string> = {};
    if (details?.retryAfter) headers["Retry-After"] = String(details.retryAfter);
    const problem: TrackViewData = { ...empty, problem: problemOf(code) };
    return page(context, request, problem, {
      shared: false,
      status: statusOf(code),
      headers,
    });
  }
  const own = actor.kind === "account" && (await wroteComment(db, found.value.id, actor.id));
  const tracked = trackComment(found.value, now);
  const mine = own
    ? {
        reasonCode: found.value.reasonCode,
        note: await findCheckNote(db, found.value.id),
        appeal: await appealViewOf(context, found.value),
      }
    : null;
  const takedown = tracked.removed ? await findTakedown(db, found.value.id) : null;
  return page(
    context,
    request,
    { ...empty, found: tracked, own, mine, takedown },
    { shared: false },
  );
};

/** Who types the code of a record instead of a receipt is led to the record. */
const recordPage = async (
  context: LoaderContext,
  request: Request,
  missing: TrackViewData,
  code: string,
) => {
  const { now, lang } = context.get(requestContext);
  const record = await findListedRecord(context.get(siteContext).db, code, now);
  if (!record) return page(context, request, missing, { shared: false, status: 404 });
  return redirect(link(lang, urls.record(record.kind, code)), 303);
};

const problemOf = (code: RefusalCode): TrackViewData["problem"] =>
  code === "too_many" ? "tooMany" : code === "not_found" ? "notFound" : "codeInvalid";

export default function Track() {
  return <TrackView view={usePage<TrackViewData>()} />;
}
