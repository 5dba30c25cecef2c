import { randomUUID } from "node:crypto";
import type { Account } from "#app/domain/actor.ts";
import { initiativeMachine } from "#app/domain/initiatives/initiative-machine.ts";
import { groupOf } from "#app/domain/records/visibility.ts";
import { requestContext, siteContext } from "#app/middleware/context.ts";
import type { LoaderContext } from "#app/middleware/loader-context.ts";
import {
  initiativeState,
  loadInitiativeFacts,
} from "#app/services/initiatives/initiative-facts.server.ts";
import { listFiles } from "#db/queries/attachments.ts";
import { listDeskEvents } from "#db/queries/dossier.ts";
import {
  type InitiativeHead,
  listConsents,
  listFrontOpinions,
  listProgress,
  listSupplements,
} from "#db/queries/initiatives.ts";
import { dueOf, instant } from "../desk-context.server.ts";
import { actionViews } from "./action-views.server.ts";

/** Everything the pages of an initiative show to its offices and to its proposer. */
export const initiativePage = async (
  context: LoaderContext,
  account: Account,
  head: InitiativeHead,
) => {
  const { db } = context.get(siteContext);
  const { now, rules, url } = context.get(requestContext);
  const state = initiativeState(head, now);
  const [facts, events, files, front, progress, supplements, consents] = await Promise.all([
    loadInitiativeFacts({ now, calendar: rules.calendar }, db, head),
    listDeskEvents(db, head.id),
    listFiles(db, head.id),
    listFrontOpinions(db, head.id),
    listProgress(db, head.id),
    listSupplements(db, head.id, { unread: true }),
    state === "collecting_consent" ? listConsents(db, head.id) : [],
  ]);
  const unread = supplements.filter(({ checked }) => !checked).length;
  const { authorId: _author, enteredBy: _enterer, ...shown } = head;
  return {
    head: { ...shown, state },
    group: groupOf(initiativeMachine, state, head.visibleState),
    actions: actionViews({ account, head, state, facts, unread, now }),
    read: facts.textChecked,
    validConsents: facts.validConsents,
    due: dueOf(context, instant(head.dueAt)),
    events,
    files,
    front,
    progress,
    supplements,
    consents,
    formId: randomUUID(),
    done: url.searchParams.get("xong"),
    now,
  };
};

export type InitiativePage = Awaited<ReturnType<typeof initiativePage>>;
