import { canSomewhere } from "#app/domain/access.ts";
import type { Action } from "#app/domain/permissions.ts";
import { requestContext, siteContext } from "#app/middleware/context.ts";
import { requireStaff } from "#app/middleware/require.server.ts";
import { DeskHome, type DeskTool } from "#app/ui/desk/desk-home.tsx";
import type { Route } from "./+types/home";
import { readQueues } from "./queues.server.ts";

/** Parts of the desk in which nothing waits: one goes there when somebody comes. */
const TOOLS: readonly { tool: DeskTool; action: Action }[] = [
  { tool: "villages", action: "units.import_villages" },
  { tool: "phones", action: "account.confirm_phone" },
];

export const loader = async ({ context }: Route.LoaderArgs) => {
  const account = requireStaff(context);
  const { queues, hasWork } = await readQueues(context, account);
  return {
    name: account.displayName,
    queues,
    hasWork,
    tools: TOOLS.filter(({ action }) => canSomewhere(account, action)).map(({ tool }) => tool),
    demoTools: context.get(siteContext).demo && canSomewhere(account, "demo_clock.move"),
    now: context.get(requestContext).now,
  };
};

export default function Home({ loaderData }: Route.ComponentProps) {
  return <DeskHome {...loaderData} />;
}
