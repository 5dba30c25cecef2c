import { canSomewhere } from "#app/domain/access.ts";
import { requestContext, siteContext } from "#app/middleware/context.ts";
import { requireStaff } from "#app/middleware/require.server.ts";
import { DeskHome } from "#app/ui/desk/desk-home.tsx";
import type { Route } from "./+types/home";
import { readQueues } from "./queues.server.ts";

export const loader = async ({ context }: Route.LoaderArgs) => {
  const account = requireStaff(context);
  const { queues, hasWork } = await readQueues(context, account);
  return {
    name: account.displayName,
    queues,
    hasWork,
    demoTools: context.get(siteContext).demo && canSomewhere(account, "demo_clock.move"),
    now: context.get(requestContext).now,
  };
};

export default function Home({ loaderData }: Route.ComponentProps) {
  return <DeskHome {...loaderData} />;
}
