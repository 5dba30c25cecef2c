import { stringify } from "csv-stringify/sync";
import { copyFor } from "#app/copy/copy.ts";
import { guarded } from "#app/domain/papers/formula.ts";
import { requestContext } from "#app/middleware/context.ts";
import type { Route } from "./+types/file";
import { readReport } from "./report.server.ts";

/** The table beside the map, as a file: the same rows, with the codes of units. */
export const loader = async ({ context }: Route.LoaderArgs) => {
  const { lang, url } = context.get(requestContext);
  const format = url.pathname.endsWith(".json") ? "json" : "csv";
  const { id, year, day, unit, rows, figures } = await readReport(context);
  const words = copyFor(lang).indicators;
  const months = figures.find((figure) => figure.id === id)?.months ?? [];
  const body =
    format === "json"
      ? JSON.stringify({ id, title: words.names[id], year, day, unit: unit.code, months, rows })
      : stringify(
          [
            [words.unitCode, words.unit, words.met, words.whole, words.state],
            ...rows.map(({ code, name, value, of, reached }) => [
              code,
              name,
              value ?? words.noData,
              of ?? "",
              reached === null ? words.noData : reached ? words.reached : words.notYet,
            ]),
          ],
          { bom: true, cast: { string: guarded } },
        );
  return new Response(body, {
    headers: {
      "Content-Type": `${format === "csv" ? "text/csv" : "application/json"}; charset=utf-8`,
      "Content-Disposition": `attachment; filename="chi-tieu-${id}-${unit.code}-${year}.${format}"`,
      "Cache-Control": "public, max-age=0, must-revalidate",
    },
  });
};
