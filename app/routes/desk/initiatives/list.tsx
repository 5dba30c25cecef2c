import { canSomewhere } from "#app/domain/access.ts";
import { initiativeMachine } from "#app/domain/initiatives/initiative-machine.ts";
import { areasOf } from "#app/domain/reach.ts";
import { groupOf } from "#app/domain/records/visibility.ts";
import { requestContext, siteContext } from "#app/middleware/context.ts";
import { requireStaff } from "#app/middleware/require.server.ts";
import { DeskInitiatives } from "#app/ui/initiatives/desk-initiatives.tsx";
import { listDeskInitiatives } from "#db/queries/desk-initiatives.ts";
import { dueOf, instant } from "../desk-context.server.ts";
import type { Route } from "./+types/list";
import { waitsFor } from "./initiative-queue.server.ts";

const MOST = 500;
const SHOWN = 50;

/** States in which an office can still do something. */
const STATES = Object.entries(initiativeMachine.states)
  .filter(([state, row]) => state !== "draft" && !("terminal" in row))
  .map(([state]) => state);
const ALL = Object.keys(initiativeMachine.states).filter((state) => state !== "draft");

export const loader = async ({ context }: Route.LoaderArgs) => {
  const account = requireStaff(context);
  const { db } = context.get(siteContext);
  const { now, url } = context.get(requestContext);
  const all = url.searchParams.get("xem") === "tat-ca";
  const from = Math.max(0, Number(url.searchParams.get("tu")) || 0);
  const areas = areasOf(account, [...initiativeMachine.readers, "front_staff", "front_chair"]);
  const filter = { areas, states: all ? ALL : STATES, limit: MOST };
  const found = await listDeskInitiatives(db, filter, now);
  const mine = found.filter((row) => all || waitsFor(account, row));
  return {
    all,
    rows: mine.slice(from, from + SHOWN).map((row) => ({
      id: row.id,
      code: row.code ?? "",
      title: row.title,
      place: [row.villageName, row.unitName].filter(Boolean).join(", "),
      state: row.state,
      group: groupOf(initiativeMachine, row.state, row.visibleState),
      due: dueOf(context, instant(row.dueAt)),
      sample: row.isSample,
    })),
    count: mine.length,
    next: from + SHOWN < mine.length ? from + SHOWN : null,
    mayEnter: canSomewhere(account, "initiative.write"),
    now,
  };
};

export default function Initiatives({ loaderData }: Route.ComponentProps) {
  return <DeskInitiatives {...loaderData} />;
}
