import { allowedEvents } from "#app/domain/access.ts";
import type { Account } from "#app/domain/actor.ts";
import { areasOf } from "#app/domain/reach.ts";
import { registeredFactMachine } from "#app/domain/records/registered-fact-machine.ts";
import { FACT_KINDS } from "#app/domain/registered-facts/details.ts";
import { siteContext } from "#app/middleware/context.ts";
import type { LoaderContext } from "#app/middleware/loader-context.ts";
import type { QueueRowView, QueueView } from "#app/ui/desk/queue.tsx";
import { urls } from "#app/urls.ts";
import { listDeskFacts } from "#db/queries/facts.ts";
import { dueOf, instant } from "../desk-context.server.ts";

const SHOWN = 20;
const MOST = 200;

/** Registered facts that the person signed in can confirm or withdraw, due first. */
export const factQueue = async ({
  context,
  account,
}: {
  context: LoaderContext;
  account: Account;
}): Promise<QueueView | null> => {
  const found = await listDeskFacts(context.get(siteContext).db, {
    areas: areasOf(account, registeredFactMachine.readers),
    states: ["registered"],
    kinds: FACT_KINDS,
    limit: MOST,
  });
  const mine = found.filter((row) =>
    allowedEvents(account, registeredFactMachine, { ...row, checkedBy: null }).includes("confirm"),
  );
  if (mine.length === 0) return null;
  const rows = mine.slice(0, SHOWN).map(
    (row): QueueRowView => ({
      id: row.id,
      code: row.code,
      title: row.title,
      unit: [row.placeName, row.unitName].filter(Boolean).join(", "),
      href: urls.deskFact(row.id),
      due: dueOf(context, instant(row.dueAt)),
      createdAt: new Date(row.updatedAt),
      unanswered: null,
      sample: row.isSample,
    }),
  );
  return {
    id: "facts",
    rows,
    count: mine.length,
    more: mine.length > SHOWN ? urls.deskFacts() : null,
  };
};
