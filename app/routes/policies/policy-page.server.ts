import { data } from "react-router";
import { consultationMachine } from "#app/domain/policies/consultation-machine.ts";
import { readerScope, viewOf } from "#app/domain/records/visibility.ts";
import { requestContext, sessionContext, siteContext } from "#app/middleware/context.ts";
import type { LoaderContext } from "#app/middleware/loader-context.ts";
import { datesOf, stateOf } from "#app/services/policies/policy-facts.server.ts";
import { effectiveDue } from "#app/services/records/due.server.ts";
import type { Db } from "#db/client.ts";
import { findPolicyByCode, type PolicyHead } from "#db/queries/policies.ts";

export type PublicHead = PolicyHead & { code: string; state: string };

/** States in which every opinion has its signed answer; before a new round ends, only earlier ones have. */
export const ANSWERED: readonly string[] = ["responded", "adopted", "not_adopted"];

/**
 * The policy behind an address, with its effective state; 404 for one that does not exist or that the
 * reader may not know of.
 */
export const policyOr404 = (context: LoaderContext, code: string): Promise<PublicHead> =>
  foundOr404(context, code, findPolicyByCode);

/** The same by another question that gives more. */
export const foundOr404 = async <Head extends PolicyHead>(
  context: LoaderContext,
  code: string,
  find: (db: Db, code: string) => Promise<Head | null>,
): Promise<Head & PublicHead> => {
  const { db } = context.get(siteContext);
  const { now, rules } = context.get(requestContext);
  const head = await find(db, code);
  if (head?.code) {
    const state = stateOf(head, now);
    const scope = readerScope(context.get(sessionContext).actor);
    const view = viewOf(consultationMachine, { ...head, state }, scope);
    if (view === "full") {
      const subject = { state: head.state, ...datesOf(head) };
      const due = effectiveDue(rules, consultationMachine, subject, now);
      return { ...head, code: head.code, state, dueAt: due?.toISOString() ?? null };
    }
  }
  throw data(null, { status: 404 });
};
