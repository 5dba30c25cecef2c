import { data } from "react-router";
import { siteContext } from "#app/middleware/context.ts";
import { requireStaff } from "#app/middleware/require.server.ts";
import { ComponentLibrary } from "#app/ui/library.tsx";
import type { Route } from "./+types/library";

/** The components are shown as public pages use them: without the framework's script. */
export const loader = ({ context }: Route.LoaderArgs) => {
  if (!context.get(siteContext).demo) throw data({ code: "not_found" }, { status: 404 });
  requireStaff(context);
  return null;
};

export default function Library() {
  return <ComponentLibrary />;
}
