import { randomUUID } from "node:crypto";
import { data, redirect } from "react-router";
import { requestContext, siteContext } from "#app/middleware/context.ts";
import { readForm } from "#app/middleware/form.server.ts";
import { GatheringPage } from "#app/ui/desk/gatherings/gathering-page.tsx";
import { link, urls } from "#app/urls.ts";
import { listFiles } from "#db/queries/attachments.ts";
import { listGatheredOpinions } from "#db/queries/gatherings.ts";
import type { Route } from "./+types/show";
import {
  formView,
  frameOf,
  gatheringsOr404,
  mayMend,
  sourceOr404,
  sourceView,
} from "./gathering-context.server.ts";
import { mendFromForm } from "./mend-form.server.ts";
import { OPINION_PLACES } from "./typed-gathering.server.ts";

export const loader = async ({ context, params }: Route.LoaderArgs) => {
  const asked = await gatheringsOr404(context, params.id);
  const source = await sourceOr404(context, asked, params.gathering);
  const { db } = context.get(siteContext);
  const { url } = context.get(requestContext);
  const mends = mayMend(asked, source);
  const [opinions, files] = await Promise.all([
    listGatheredOpinions(db, source.id),
    listFiles(db, source.id),
  ]);
  return {
    frame: frameOf(context, asked),
    source: sourceView(source),
    // A name is for who may enter and erase it, nobody else.
    opinions: opinions.map((row) => ({ ...row, servedPerson: mends ? row.servedPerson : null })),
    files,
    mends,
    enterable: mends && asked.enterable && source.withdrawnAt === null,
    form: await formView(context, asked),
    submissionId: randomUUID(),
    places: OPINION_PLACES,
    done: url.searchParams.get("xong"),
  };
};

export const action = async ({ context, params, request }: Route.ActionArgs) => {
  const asked = await gatheringsOr404(context, params.id);
  const source = await sourceOr404(context, asked, params.gathering);
  const { lang } = context.get(requestContext);
  const form = await readForm(request);
  const mended = await mendFromForm(context, asked, source, form);
  if (!mended.ok) return data(mended.failure, { status: mended.status });
  const here = link(lang, urls.deskGathering(params.id, source.id));
  return redirect(`${here}?xong=${mended.done}`, 303);
};

export default function Gathering({ loaderData, actionData }: Route.ComponentProps) {
  return <GatheringPage view={loaderData} failure={actionData ?? null} />;
}
