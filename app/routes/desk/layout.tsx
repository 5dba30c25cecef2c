import "#app/ui/styles/desk-forms.css";
import "#app/ui/styles/desk-groups.css";
import "#app/ui/styles/desk-table.css";
import { type MiddlewareFunction, Outlet, useLocation } from "react-router";
import { canSomewhere } from "#app/domain/access.ts";
import type { Action } from "#app/domain/permissions.ts";
import { siteContext } from "#app/middleware/context.ts";
import { requireStaff, staffOnly } from "#app/middleware/require.server.ts";
import { DeskNav, type DeskTab } from "#app/ui/desk/desk-nav.tsx";
import { splitLang } from "#app/urls.ts";
import type { Route } from "./+types/layout";

export const handle = { hydrate: true };

export const middleware: MiddlewareFunction<Response>[] = [staffOnly];

/** What opens a part of the desk; `demo` parts are there in demonstrations only. */
const TABS: readonly { tab: DeskTab; action: Action; demo?: true }[] = [
  { tab: "home", action: "desk.open" },
  { tab: "policies", action: "policy.edit" },
  { tab: "policies", action: "consultation.sign_response" },
  { tab: "initiatives", action: "text.check.initiative" },
  { tab: "initiatives", action: "initiative.front_agree" },
  { tab: "initiatives", action: "initiative.implement" },
  { tab: "initiatives", action: "initiative.recognise" },
  { tab: "initiatives", action: "initiative.hear_front" },
  { tab: "facts", action: "registered_fact.register" },
  { tab: "facts", action: "registered_fact.confirm" },
  { tab: "checks", action: "text.check.comment" },
  { tab: "appeals", action: "comment.uphold_appeal" },
  { tab: "takedown", action: "comment.take_down" },
  { tab: "villages", action: "units.import_villages" },
  { tab: "offices", action: "units.import_offices" },
  { tab: "phones", action: "account.confirm_phone" },
  { tab: "mails", action: "mail.retry" },
  { tab: "clock", action: "demo_clock.move", demo: true },
  { tab: "library", action: "demo_clock.move", demo: true },
];

export const loader = ({ context }: Route.LoaderArgs) => {
  const account = requireStaff(context);
  const { demo } = context.get(siteContext);
  const open = TABS.filter((row) => (demo || !row.demo) && canSomewhere(account, row.action));
  return { tabs: [...new Set(open.map(({ tab }) => tab))] };
};

export default function DeskLayout({ loaderData }: Route.ComponentProps) {
  const { path } = splitLang(useLocation().pathname);
  return (
    <>
      <DeskNav tabs={loaderData.tabs} path={path} />
      <Outlet />
    </>
  );
}
