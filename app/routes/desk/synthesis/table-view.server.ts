import { can, canSomewhere } from "#app/domain/access.ts";
import { parseReceipt } from "#app/domain/receipts.ts";
import { requestContext, siteContext } from "#app/middleware/context.ts";
import type { LoaderContext } from "#app/middleware/loader-context.ts";
import { listTablePlaces } from "#db/queries/desk-responses.ts";
import { collectorOf, findPolicyText } from "#db/queries/policies.ts";
import { listResponseRows } from "#db/queries/responses.ts";
import { findRevisionState } from "#db/queries/revisions.ts";
import { policyEventForms } from "../events/policy-events.server.ts";
import { headView } from "../policies/dossier-view.server.ts";
import type { DossierContext } from "../policies/load-dossier.server.ts";
import { visit } from "./table-company.server.ts";
import { type Clauses, placeOf, placeView, positionOf, rowView } from "./table-rows.server.ts";

const PER_PAGE = 50;
const WRITABLE: readonly string[] = ["open", "synthesis"];
const EVENTS: readonly string[] = ["submit_response", "return_response", "sign_response"];

/** Whether the reader fills this table, and it is not with its signer. */
export const mayFill = ({ account, head, state, subject }: DossierContext): boolean =>
  head.parentId === null && WRITABLE.includes(state) && can(account, "response.write", subject);

/** One page of the table with what stands around it. */
export const tableView = async (context: LoaderContext, dossier: DossierContext) => {
  const { db } = context.get(siteContext);
  const { url } = context.get(requestContext);
  const { account, head, facts } = dossier;
  const query = url.searchParams;
  const text = await findPolicyText(db, head.textId, head.currentVersion);
  const clauses = text?.clauses ?? [];
  const part = query.get("muc") ?? "";
  const position = positionOf(part, clauses);
  const receipt = parseReceipt(query.get("ma") ?? "");
  const onlyUnanswered = query.get("chua") === "1";
  const after = placeOf(query.get("sau"));
  const [rows, places, forms, revision, company] = await Promise.all([
    listResponseRows(db, head.textId, {
      collectedBy: collectorOf(head),
      ...(position >= 0 ? { position } : {}),
      ...(receipt ? { receiptCode: receipt } : {}),
      onlyUnanswered,
      after,
      withFormat: true,
      limit: PER_PAGE + 1,
    }),
    listTablePlaces(db, head.textId, collectorOf(head)),
    policyEventForms(context, dossier),
    findRevisionState(db, head.id),
    visit(context, dossier, { part: position >= 0 ? part : "", groupId: null }),
  ]);
  const shown = rows.slice(0, PER_PAGE);
  const last = rows.length > PER_PAGE ? shown.at(-1) : undefined;
  const byKey: Clauses = new Map(clauses.map((clause) => [clause.key, clause]));
  return {
    frame: headView(context, dossier),
    version: head.version,
    opinions: head.opinionCount,
    people: head.personCount,
    unanswered: head.unansweredCount,
    unscreened: facts.unscreened,
    mayCheck: canSomewhere(account, "text.check.comment"),
    dispositions: head.dispositionCounts,
    stances: head.stanceCounts,
    departs: facts.departsFromMajority,
    signedBy: head.signedBy,
    awaiting: revision?.state === "proposed" ? { substantive: revision.substantive } : null,
    writable: mayFill(dossier),
    company,
    rows: shown.map((row) => rowView(row, byKey)),
    more: last ? `${last.position}~${last.id}` : null,
    isFirst: after === null,
    places: places.map((place) => placeView(place, clauses[place.position], byKey)),
    part: position >= 0 ? part : "",
    onlyUnanswered,
    asked: query.get("ma") ?? "",
    unknownReceipt: Boolean(query.get("ma")) && (receipt === null || shown.length === 0),
    editing: query.get("sua"),
    forms: forms.filter(({ event }) => EVENTS.includes(event)),
    done: query.get("xong"),
    draft: query.get("nhap"),
    written: Number(query.get("so")) || 0,
  };
};
