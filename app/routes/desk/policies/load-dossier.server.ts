import { data } from "react-router";
import { validate as isUuid } from "uuid";
import type { AccessSubject } from "#app/domain/access.ts";
import type { Account } from "#app/domain/actor.ts";
import type { ConsultationFacts } from "#app/domain/policies/consultation-facts.ts";
import { consultationMachine } from "#app/domain/policies/consultation-machine.ts";
import { areasOf, inArea } from "#app/domain/reach.ts";
import { requestContext, siteContext, workFrom } from "#app/middleware/context.ts";
import type { LoaderContext } from "#app/middleware/loader-context.ts";
import { requireStaff } from "#app/middleware/require.server.ts";
import { loadConsultationFacts, stateOf } from "#app/services/policies/policy-facts.server.ts";
import type { PolicyHead } from "#db/queries/policies.ts";

export type DossierContext = {
  account: Account;
  head: PolicyHead;
  /** Effective state. */
  state: string;
  subject: AccessSubject;
  facts: ConsultationFacts;
};

/**
 * The dossier behind an address, for the staff in charge of its unit; 404 for everybody else, as for
 * one that does not exist.
 */
export const dossierOr404 = async (context: LoaderContext, id: string): Promise<DossierContext> => {
  const account = requireStaff(context);
  const { db } = context.get(siteContext);
  const loaded = isUuid(id) ? await loadConsultationFacts(workFrom(context), db, id) : null;
  const areas = areasOf(account, consultationMachine.readers);
  const head = loaded?.head;
  if (!loaded || !head || !areas.some((area) => inArea(area, head))) {
    throw data({ code: "not_found" }, { status: 404 });
  }
  return {
    account,
    head,
    state: stateOf(head, context.get(requestContext).now),
    subject: {
      unitPath: head.unitPath,
      authorId: head.authorId,
      submittedBy: head.submittedBy,
      enteredBy: null,
      checkedBy: null,
    },
    facts: loaded.facts,
  };
};
