import { can } from "#app/domain/access.ts";
import { endOfDay, shiftDay, vnDate } from "#app/domain/deadlines.ts";
import { consultationMachine } from "#app/domain/policies/consultation-machine.ts";
import { periodDays } from "#app/domain/policies/period.ts";
import { WITH_REVISION } from "#app/domain/policies/revision.ts";
import { tierOf } from "#app/domain/reach.ts";
import { groupOf } from "#app/domain/records/visibility.ts";
import { requestContext, siteContext } from "#app/middleware/context.ts";
import type { LoaderContext } from "#app/middleware/loader-context.ts";
import { SENDING } from "#app/services/collections/send-to-communes.server.ts";
import { datesOf } from "#app/services/policies/policy-facts.server.ts";
import { effectiveDue } from "#app/services/records/due.server.ts";
import { listDeskEvents, listLegalBases } from "#db/queries/dossier.ts";
import type { PolicyHead } from "#db/queries/policies.ts";
import { dueOf } from "../desk-context.server.ts";
import { policyEventForms } from "../events/policy-events.server.ts";
import type { DossierContext } from "./load-dossier.server.ts";

/** States whose record has a public page. */
const isPublic = (state: string): boolean =>
  consultationMachine.states[state as "open"]?.visibility === "public";

/** The frame of every page of a dossier: what it is, where it stands, which parts it has. */
export const headView = (
  context: LoaderContext,
  { account, head, state, subject }: Omit<DossierContext, "facts">,
) => {
  const { now, rules } = context.get(requestContext);
  const due = effectiveDue(
    rules,
    consultationMachine,
    { ...datesOf(head), state: head.state },
    now,
  );
  return {
    id: head.id,
    code: head.code,
    title: head.title,
    unit: head.unitName,
    state,
    group: groupOf(consultationMachine, state, head.visibleState),
    public: head.code !== null && isPublic(state) && !head.takenDown,
    due: dueOf(context, due),
    closesAt: head.closesAt ? new Date(head.closesAt) : null,
    sample: head.isSample,
    mayEdit: state === "draft" && can(account, "policy.edit", subject),
    hasTable: !["draft", "pending_publish", "scheduled"].includes(state),
    hasRevision: WITH_REVISION.includes(state) && head.parentId === null,
    communes: communesOf(head, state),
    inCharge: true,
    now,
  };
};

/** Whether communes collect for it, or could, or it is a commune's part itself. */
const communesOf = (head: PolicyHead, state: string): "city" | "part" | null => {
  if (head.parentId !== null) return "part";
  const canBeSent = tierOf(head.unitPath) === "city" && Object.hasOwn(SENDING, state);
  return head.communes > 0 || canBeSent ? "city" : null;
};

/** Everything the dossier's own page shows. */
export const dossierView = async (context: LoaderContext, dossier: DossierContext) => {
  const { db } = context.get(siteContext);
  const { now, url } = context.get(requestContext);
  const { head, facts } = dossier;
  const frame = headView(context, dossier);
  const [forms, events, bases] = await Promise.all([
    policyEventForms(context, dossier),
    listDeskEvents(db, head.id),
    frame.mayEdit ? listLegalBases(db, vnDate(now), head.id) : [],
  ]);
  return {
    frame,
    head,
    forms,
    events,
    bases,
    period: periodView(facts.opensAt, facts.closesAt, facts.minDays, now),
    done: url.searchParams.get("xong"),
  };
};

/** The least time by law or setting, and the earliest last day for the opening day that is planned. */
const periodView = (opensAt: Date | null, closesAt: Date | null, least: number, now: Date) => {
  const opens = opensAt && opensAt > now ? opensAt : now;
  const last = endOfDay(shiftDay(vnDate(opens), least));
  return {
    least,
    opens,
    earliest: new Date(last.getTime() - 1),
    days: closesAt ? Math.max(0, periodDays(opens, closesAt)) : null,
    openingPast: opensAt !== null && opensAt <= now,
  };
};
