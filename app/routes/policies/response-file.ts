import { Readable } from "node:stream";
import { createReadableStreamFromReadable } from "@react-router/node";
import { stringify } from "csv-stringify/sync";
import { data } from "react-router";
import { copyFor, type Lang } from "#app/copy/copy.ts";
import { startOfDay } from "#app/domain/deadlines.ts";
import { type PublicSource, publicSource } from "#app/domain/gatherings/public.ts";
import { guarded } from "#app/domain/papers/formula.ts";
import { type PublicResponseRow, publicRow } from "#app/domain/policies/public.ts";
import { bodiesIn, channelTotals } from "#app/domain/policies/totals.ts";
import { formatReceipt } from "#app/domain/receipts.ts";
import { requestContext, siteContext } from "#app/middleware/context.ts";
import type { LoaderContext } from "#app/middleware/loader-context.ts";
import { formatDate } from "#app/ui/dates.ts";
import { listGatherings } from "#db/queries/gatherings.ts";
import { findSigning, type Signing } from "#db/queries/paper-facts.ts";
import { collectorOf } from "#db/queries/policies.ts";
import { listResponseRows } from "#db/queries/responses.ts";
import type { Route } from "./+types/response-file";
import { type PublicHead, policyOr404 } from "./policy-page.server.ts";

const BATCH = 500;
const SOURCES = 1_000;

/** The signed table as a file, written while it is read: ten thousand rows hold nobody up. */
export const loader = async ({ context, params }: Route.LoaderArgs) => {
  const { lang } = context.get(requestContext);
  const format = context.get(requestContext).url.pathname.endsWith(".json") ? "json" : "csv";
  const head = await policyOr404(context, params.code);
  const signing = await findSigning(context.get(siteContext).db, head.textId);
  if (!signing) throw data(null, { status: 404 });
  const rows = readRows(context, head);
  const sources = (await listGatherings(context.get(siteContext).db, head.id, SOURCES)).map(
    publicSource,
  );
  const name = `${head.code}-tiep-thu.${format}`;
  const body = format === "csv" ? csv(rows, lang) : json(rows, head, signing, sources);
  return new Response(createReadableStreamFromReadable(Readable.from(body)), {
    headers: {
      "Content-Type":
        format === "csv" ? "text/csv; charset=utf-8" : "application/json; charset=utf-8",
      "Content-Disposition": `attachment; filename="${name}"`,
      "Cache-Control": "public, max-age=0, must-revalidate",
    },
  });
};

async function* readRows(
  context: LoaderContext,
  head: PublicHead,
): AsyncGenerator<PublicResponseRow[]> {
  const { db } = context.get(siteContext);
  let after: { position: number; id: string } | null = null;
  do {
    const rows: Awaited<ReturnType<typeof listResponseRows>> = await listResponseRows(
      db,
      head.textId,
      {
        collectedBy: collectorOf(head),
        after,
        limit: BATCH,
        onlySigned: true,
      },
    );
    if (rows.length > 0) yield rows.map(publicRow);
    const last = rows.at(-1);
    after = last && rows.length === BATCH ? { position: last.position, id: last.id } : null;
  } while (after);
}

async function* csv(rows: AsyncGenerator<PublicResponseRow[]>, lang: Lang) {
  const words = copyFor(lang).policies;
  const head = words.response;
  const columns = [
    head.clause,
    head.who,
    head.commune,
    head.what,
    head.stance,
    head.outcome,
    head.answer,
    head.channel,
    head.people,
    head.receipt,
    head.source,
  ];
  yield stringify([columns], { bom: true });
  for await (const batch of rows) {
    yield stringify(
      batch.map((row) => [
        row.clause || head.whole,
        row.who,
        row.commune ?? "",
        said(row, lang) ?? standsFor(row, lang),
        words.stances[row.stance],
        row.disposition ? words.dispositions[row.disposition] : "",
        row.answer ?? "",
        words.channels[row.channel],
        row.people,
        row.receipt ? formatReceipt(row.receipt) : "",
        row.source ?? "",
      ]),
      { cast: { string: guarded } },
    );
  }
}

/** An opinion with the words it proposes; null where it is not shown. */
const said = ({ opinion, wording }: PublicResponseRow, lang: Lang): string | null =>
  opinion === null || wording === null
    ? opinion
    : `${opinion}\n${copyFor(lang).versions.comment.asText(wording)}`;

const standsFor = ({ takenDown }: PublicResponseRow, lang: Lang): string => {
  const { policies, screening, reasons } = copyFor(lang);
  if (!takenDown) return policies.response.notShown;
  const day = formatDate(startOfDay(takenDown.day), lang);
  return `${screening.takenDown(day)}. ${screening.takenDownWhy(reasons[takenDown.reason])}`;
};

async function* json(
  rows: AsyncGenerator<PublicResponseRow[]>,
  head: PublicHead,
  signing: Signing,
  sources: readonly PublicSource[],
) {
  const policy = {
    code: head.code,
    title: head.title,
    state: head.state,
    people: head.personCount,
    opinions: head.opinionCount,
    bodies: bodiesIn(head.channelCounts),
    channels: channelTotals(head.channelCounts),
    sources,
    signedBy: head.signedBy,
    signedAt: new Date(signing.at).toISOString(),
    round: signing.round,
    departureReason: head.departureReason,
    isSample: head.isSample,
  };
  yield `{"policy":${JSON.stringify(policy)},"rows":[`;
  let comma = "";
  for await (const batch of rows) {
    for (const row of batch) {
      yield comma + JSON.stringify(row);
      comma = ",";
    }
  }
  yield "]}";
}
