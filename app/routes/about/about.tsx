import { requestContext } from "#app/middleware/context.ts";
import { page } from "#app/middleware/page.server.ts";
import { ABOUT_PAGES, type AboutPage, AboutView } from "#app/ui/about/about-view.tsx";
import { usePage } from "#app/ui/page-data.tsx";
import type { Route } from "./+types/about";

/** One module for the pages of the portal about itself: the last segment says which. */
export const loader = ({ context, request }: Route.LoaderArgs) => {
  const last = context.get(requestContext).url.pathname.split("/").filter(Boolean).at(-1);
  const shown: AboutPage = ABOUT_PAGES.find((name) => name === last) ?? "main";
  return page(context, request, { shown });
};

export default function About() {
  return <AboutView page={usePage<{ shown: AboutPage }>().shown} />;
}
