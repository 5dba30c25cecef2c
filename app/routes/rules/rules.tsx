import { APPEAL_TERM } from "#app/domain/screening/appeal.ts";
import { requestContext, siteContext } from "#app/middleware/context.ts";
import type { LoaderContext } from "#app/middleware/loader-context.ts";
import { page } from "#app/middleware/page.server.ts";
import { usePage } from "#app/ui/page-data.tsx";
import { RulesView, type RulesViewData } from "#app/ui/screening/rules-view.tsx";
import { listQuarters } from "#db/queries/screening-figures.ts";
import type { Route } from "./+types/rules";

const QUARTERS = 4;

/** What is shown and what not, who reads, how to object, and what was decided in figures. */
export const loader = async ({ context, request }: Route.LoaderArgs) =>
  page(context, request, await load(context));

const load = async (context: LoaderContext): Promise<RulesViewData> => {
  const { now, rules } = context.get(requestContext);
  const term = rules.settings.term;
  return {
    terms: {
      screen: term("clock.comment.screen"),
      edit: term("clock.comment.edit"),
      appeal: term(APPEAL_TERM.setting),
    },
    quarters: await listQuarters(context.get(siteContext).db, now, QUARTERS),
  };
};

export default function Rules() {
  return <RulesView view={usePage<RulesViewData>()} />;
}
