import { can } from "#app/domain/access.ts";
import { stageOf } from "#app/domain/policies/collections.ts";
import { requestContext, siteContext } from "#app/middleware/context.ts";
import type { LoaderContext } from "#app/middleware/loader-context.ts";
import { SENDING } from "#app/services/collections/send-to-communes.server.ts";
import {
  findPartFacts,
  listCollections,
  listSummaries,
  listUnasked,
} from "#db/queries/collections.ts";
import { headView } from "../policies/dossier-view.server.ts";
import type { DossierContext } from "../policies/load-dossier.server.ts";

/** States in which a commune may still say where people meet. */
const COLLECTING: readonly string[] = ["scheduled", "open"];

/** What both desks see of a draft that is collected on through communes: the city's, and a commune's. */
export const communesView = async (context: LoaderContext, dossier: DossierContext) => {
  const { db } = context.get(siteContext);
  const { now, url } = context.get(requestContext);
  const { account, head, state, subject } = dossier;
  const sending = SENDING[state];
  const maySend =
    head.parentId === null && sending && can(account, `consultation.${sending}`, subject);
  const [parts, summaries, open, facts] = await Promise.all([
    listCollections(db, head.id, now),
    listSummaries(db, head.id),
    maySend ? listUnasked(db, head.id) : [],
    findPartFacts(db, head.id),
  ]);
  const notes = new Map(summaries.map(({ id, note }) => [id, note]));
  return {
    frame: headView(context, dossier),
    version: head.version,
    parent: head.parentCode ? { code: head.parentCode, unit: head.parentUnit ?? "" } : null,
    summaryDueAt: head.summaryDueAt ? new Date(head.summaryDueAt) : null,
    facts: facts && { contact: facts.contact, meetings: head.meetings },
    mayWrite: COLLECTING.includes(state) && can(account, "policy.edit", subject),
    maySend: Boolean(maySend),
    closesAt: head.closesAt ? new Date(head.closesAt) : null,
    open: open.map(({ code, fullName }) => ({ code, name: fullName })),
    parts: parts.map((part) => ({
      id: part.id,
      code: part.code,
      unitName: part.unitName,
      state: part.state,
      opinions: part.opinions,
      people: part.people,
      dueAt: new Date(part.summaryDueAt),
      late: stageOf(part.state) === "awaited" && new Date(part.summaryDueAt) < now,
      summary: notes.get(part.id) ?? null,
    })),
    done: url.searchParams.get("xong"),
    sent: Number(url.searchParams.get("so")) || 0,
  };
};

export type CommunesView = Awaited<ReturnType<typeof communesView>>;
