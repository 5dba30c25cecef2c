import { initiativeMachine } from "#app/domain/initiatives/initiative-machine.ts";
import { groupOf } from "#app/domain/records/visibility.ts";
import { requestContext, siteContext } from "#app/middleware/context.ts";
import { requireAccount } from "#app/middleware/require.server.ts";
import { OwnInitiatives } from "#app/ui/initiatives/own-initiatives.tsx";
import { listOwnInitiatives } from "#db/queries/desk-initiatives.ts";
import type { Route } from "./+types/initiatives";

export const handle = { hydrate: true };

const PER_PAGE = 20;

export const loader = async ({ context }: Route.LoaderArgs) => {
  const account = requireAccount(context);
  const { db } = context.get(siteContext);
  const { now, url } = context.get(requestContext);
  const before = /^[0-9a-f-]{36}$/.exec(url.searchParams.get("sau") ?? "")?.[0] ?? null;
  const page = { before, limit: PER_PAGE + 1 };
  const rows = await listOwnInitiatives(db, account.id, page, now);
  const shown = rows.slice(0, PER_PAGE);
  return {
    rows: shown.map((row) => ({
      id: row.id,
      code: row.code,
      title: row.title,
      place: [row.villageName, row.unitName].filter(Boolean).join(", "),
      state: row.state,
      group: groupOf(initiativeMachine, row.state, row.visibleState),
      createdAt: new Date(row.createdAt),
      sample: row.isSample,
    })),
    more: rows.length > PER_PAGE ? (shown.at(-1)?.id ?? null) : null,
    isFirst: before === null,
  };
};

export default function Initiatives({ loaderData }: Route.ComponentProps) {
  return <OwnInitiatives {...loaderData} />;
}
