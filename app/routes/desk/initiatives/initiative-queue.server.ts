import { allowedEvents, can } from "#app/domain/access.ts";
import type { Account } from "#app/domain/actor.ts";
import { initiativeMachine } from "#app/domain/initiatives/initiative-machine.ts";
import { areasOf } from "#app/domain/reach.ts";
import { requestContext, siteContext } from "#app/middleware/context.ts";
import type { LoaderContext } from "#app/middleware/loader-context.ts";
import type { QueueRowView, QueueView } from "#app/ui/desk/queue.tsx";
import { urls } from "#app/urls.ts";
import { type DeskInitiativeRow, listDeskInitiatives } from "#db/queries/desk-initiatives.ts";
import { dueOf, instant } from "../desk-context.server.ts";

const SHOWN = 20;
const MOST = 200;

/** States that wait for an office: what only goes on by itself, or is being done, is no queue. */
const WAITING = [
  "submitted",
  "front_opinion",
  "community_scheduled",
  "community_passed",
  "commune_review",
  "recognised",
] as const;

/** Whether an initiative waits for this person: for a step of his, or for a reader of its words. */
export const waitsFor = (account: Account, row: DeskInitiativeRow): boolean => {
  const subject = { ...row, checkedBy: null };
  const unread = row.state === "submitted" && can(account, "text.check.initiative", subject);
  return unread || allowedEvents(account, initiativeMachine, subject).length > 0;
};

/** Initiatives that wait for the person signed in, due first. */
export const initiativeQueue = async ({
  context,
  account,
}: {
  context: LoaderContext;
  account: Account;
}): Promise<QueueView | null> => {
  const { db } = context.get(siteContext);
  const { now } = context.get(requestContext);
  const areas = areasOf(account, [...initiativeMachine.readers, "front_staff", "front_chair"]);
  const found = await listDeskInitiatives(db, { areas, states: WAITING, limit: MOST }, now);
  const mine = found.filter((row) => waitsFor(account, row));
  if (mine.length === 0) return null;
  const rows = mine.slice(0, SHOWN).map(
    (row): QueueRowView => ({
      id: row.id,
      code: row.code,
      title: row.title,
      unit: [row.villageName, row.unitName].filter(Boolean).join(", "),
      href: urls.deskInitiative(row.id),
      due: dueOf(context, instant(row.dueAt)),
      createdAt: new Date(row.createdAt),
      unanswered: null,
      sample: row.isSample,
    }),
  );
  const more = mine.length > SHOWN ? urls.deskInitiatives() : null;
  return { id: "initiatives", rows, count: mine.length, more };
};
