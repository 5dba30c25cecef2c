import { validate as isUuid } from "uuid";
import { can, canSomewhere } from "#app/domain/access.ts";
import { parseReceipt } from "#app/domain/receipts.ts";
import { storedRichText } from "#app/domain/rich-text/read.ts";
import { requestContext, siteContext } from "#app/middleware/context.ts";
import type { LoaderContext } from "#app/middleware/loader-context.ts";
import { listTablePlaces, type TablePlace } from "#db/queries/desk-responses.ts";
import { type ClauseRow, findPolicyText } from "#db/queries/policies.ts";
import { listResponseRows, type ResponseRow } from "#db/queries/responses.ts";
import { findRevisionState } from "#db/queries/revisions.ts";
import { policyEventForms } from "../events/policy-events.server.ts";
import { headView } from "../policies/dossier-view.server.ts";
import type { DossierContext } from "../policies/load-dossier.server.ts";

const PER_PAGE = 50;
/** Where opinions about the draft as a whole stand. */
const WHOLE = 1_000_000;
const WRITABLE: readonly string[] = ["open", "synthesis"];
const EVENTS: readonly string[] = ["submit_response", "return_response", "sign_response"];

type Clauses = ReadonlyMap<string, ClauseRow>;

/** One page of the table with what stands around it. */
export const tableView = async (context: LoaderContext, dossier: DossierContext) => {
  const { db } = context.get(siteContext);
  const { url } = context.get(requestContext);
  const { account, head, state, subject, facts } = dossier;
  const query = url.searchParams;
  const text = await findPolicyText(db, head.id, head.currentVersion);
  const clauses = text?.clauses ?? [];
  const part = query.get("muc") ?? "";
  const position = positionOf(part, clauses);
  const receipt = parseReceipt(query.get("ma") ?? "");
  const onlyUnanswered = query.get("chua") === "1";
  const after = placeOf(query.get("sau"));
  const [rows, places, forms, revision] = await Promise.all([
    listResponseRows(db, head.id, {
      ...(position >= 0 ? { position } : {}),
      ...(receipt ? { receiptCode: receipt } : {}),
      onlyUnanswered,
      after,
      withFormat: true,
      limit: PER_PAGE + 1,
    }),
    listTablePlaces(db, head.id),
    policyEventForms(context, dossier),
    findRevisionState(db, head.id),
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
    writable: WRITABLE.includes(state) && can(account, "response.write", subject),
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
    written: Number(query.get("so")) || 0,
  };
};

const rowView = (row: ResponseRow, clauses: Clauses) => ({
  id: row.id,
  receipt: row.receiptCode,
  clause: row.clauseKey ? pathOf(clauses, row.clauseKey, row) : [],
  byline: row.byline,
  isShown: row.isShown,
  stance: row.stance,
  channel: row.channel,
  people: row.people,
  body: row.body,
  wording: row.wording,
  wordingFrom: row.wordingFrom,
  disposition: row.disposition,
  answer: row.answer,
  answerRich: storedRichText(row.answerRich),
  rowVersion: row.rowVersion,
});

/** A clause with the article it stands in; by its old label where the text has it no more. */
const pathOf = (clauses: Clauses, key: string, row: ResponseRow) => {
  const steps: { label: string; title: string }[] = [];
  for (let at = clauses.get(key); at; at = at.parentKey ? clauses.get(at.parentKey) : undefined) {
    steps.unshift({ label: at.label, title: at.title });
    if (at.kind !== "khoan" && at.kind !== "diem") break;
  }
  return steps.length > 0
    ? steps
    : [{ label: row.clauseLabel ?? "", title: row.clauseTitle ?? "" }];
};

/** Clauses that the newest version has no more stand behind all others, each at a place of its own. */
const GONE = /^bo-(\d{6})$/;

const positionOf = (part: string, clauses: readonly ClauseRow[]): number => {
  if (part === "chung") return WHOLE;
  const gone = GONE.exec(part)?.[1];
  return gone ? Number(gone) : clauses.findIndex(({ anchor }) => anchor === part);
};

const placeView = (place: TablePlace, clause: ClauseRow | undefined, clauses: Clauses) => ({
  part: clause ? clause.anchor : place.position < WHOLE ? `bo-${place.position}` : "chung",
  gone: !clause && place.position < WHOLE,
  clause: clause ? labelPath(clauses, clause) : [],
  opinions: place.opinions,
  unanswered: place.unanswered,
});

/** The same in short, for the contents: titles of articles only where they are meant themselves. */
const labelPath = (clauses: Clauses, clause: ClauseRow) => {
  const steps: { label: string; title: string }[] = [];
  for (let at: ClauseRow | undefined = clause; at; ) {
    const isLeaf: boolean = at.kind === "khoan" || at.kind === "diem";
    steps.unshift({ label: at.label, title: steps.length === 0 && !isLeaf ? at.title : "" });
    at = isLeaf && at.parentKey ? clauses.get(at.parentKey) : undefined;
  }
  return steps;
};

const placeOf = (value: string | null): { position: number; id: string } | null => {
  const [, position, id] = /^(\d{1,7})~([0-9a-f-]{36})$/.exec(value ?? "") ?? [];
  return position && id && isUuid(id) ? { position: Number(position), id } : null;
};
