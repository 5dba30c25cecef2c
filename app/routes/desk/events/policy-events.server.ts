import { allowedEvents, roleFor } from "#app/domain/access.ts";
import type { Account } from "#app/domain/actor.ts";
import { endOfDay, shiftDay, vnDate } from "#app/domain/deadlines.ts";
import { type EventField, fieldsOf, obstaclesTo } from "#app/domain/event-fields.ts";
import { isOffered } from "#app/domain/machine.ts";
import type { ConsultationFacts } from "#app/domain/policies/consultation-facts.ts";
import { consultationMachine } from "#app/domain/policies/consultation-machine.ts";
import { requestContext, siteContext } from "#app/middleware/context.ts";
import type { LoaderContext } from "#app/middleware/loader-context.ts";
import type { PolicyEvent } from "#app/services/policies/move-policy.server.ts";
import type { EventFormView } from "#app/ui/desk/event-form-view.ts";
import { urls } from "#app/urls.ts";
import { findOffice } from "#db/queries/dossier.ts";
import type { DossierContext } from "../policies/load-dossier.server.ts";
import { loadCautions, publishes } from "./cautions.server.ts";

/** Steps with a form of their own: a revised text, the choice of communes. */
const ELSEWHERE: readonly string[] = ["publish_revision", "delegate_scheduled", "delegate_open"];

/** Whether letters name a step of a consultation that a person takes here. */
export const isPolicyEvent = (event: string): event is PolicyEvent =>
  Object.hasOwn(consultationMachine.events, event) && !ELSEWHERE.includes(event);

/** What the form of a step asks for; a departure from the majority is explained when signing. */
export const policyEventFields = (event: string, facts: ConsultationFacts): EventField[] =>
  fieldsOf(consultationMachine, event).filter(
    (field) =>
      field !== "departure_reason" || (facts.departsFromMajority && event === "sign_response"),
  );

/** The steps that the reader may take now, in the order of the table. */
export const policyEventForms = async (
  context: LoaderContext,
  { account, head, state, subject, facts }: DossierContext,
): Promise<EventFormView[]> => {
  const { now } = context.get(requestContext);
  const events = allowedEvents(account, consultationMachine, { ...subject, state });
  const office = events.includes("sign_response") ? await signerOf(context, account, subject) : "";
  const found = events.some(publishes) ? await loadCautions(context, head) : null;
  const cautions = found && { ...found, outlineHref: urls.deskPolicyOutline(head.id) };
  const closesAt = head.closesAt ? new Date(head.closesAt) : null;
  return events
    .filter(isPolicyEvent)
    .filter((event) => isOffered(consultationMachine, event, facts, now))
    .map((event): EventFormView => {
      const fields = policyEventFields(event, facts);
      const asksPeriod = fields.includes("date") && !fields.includes("document");
      return {
        machine: "consultation",
        event,
        fields,
        obstacles: obstaclesTo(consultationMachine, event, facts, now),
        closesAt: asksPeriod ? closesAt : null,
        least: event === "reopen_round" ? leastFrom(now, facts.minDays) : null,
        signer: office,
        cautions: publishes(event) ? cautions : null,
      };
    });
};

const leastFrom = (now: Date, days: number) => ({
  days,
  day: new Date(endOfDay(shiftDay(vnDate(now), days)).getTime() - 1),
});

/** Name and office of the person who would sign, by the role that lets him. */
const signerOf = async (
  context: LoaderContext,
  account: Account,
  subject: DossierContext["subject"],
): Promise<string> => {
  const { db } = context.get(siteContext);
  const held = roleFor(account, "consultation.sign_response", subject);
  const office = held
    ? await findOffice(db, {
        accountId: account.id,
        unitCode: held.unitCode,
        roles: [held.role],
        day: vnDate(context.get(requestContext).now),
      })
    : null;
  return [account.displayName, office].filter(Boolean).join(", ");
};
