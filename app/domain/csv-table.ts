import { CsvError, parse } from "csv-parse/sync";
import { z } from "zod";
import { slug } from "./vietnamese.ts";

const Records = z.array(
  z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) }),
);

export type CsvLine<Column extends string> = { line: number; cells: Record<Column, string> };

export type CsvTable<Column extends string> =
  | { ok: true; lines: CsvLine<Column>[]; missing: Column[] }
  | { ok: false; line: number };

/**
 * A table as offices save it: comma, semicolon or tab by its first line, with or without a byte order
 * mark; columns by their names in any order, cells trimmed, empty lines left out, each with the line
 * of the file that it ends on. Gives the columns that it lacks; refuses what is no table.
 */
export const readCsv = <Column extends string>(
  text: string,
  columns: readonly Column[],
): CsvTable<Column> => {
  const [first = ""] = text.replace(/^\uFEFF/, "").split(/\r?\n/, 1);
  const delimiter = [",", ";", "\t"].find((sign) => first.split(sign).length >= 2) ?? ",";
  try {
    const [head, ...body] = Records.parse(
      parse(text, {
        bom: true,
        delimiter,
        info: true,
        relax_column_count: true,
        skip_empty_lines: true,
        skip_records_with_empty_values: true,
        trim: true,
      }),
    );
    const names = (head?.record ?? []).map((name) => slug(name).replaceAll("-", "_"));
    const cellsOf = (record: readonly string[]) =>
      Object.fromEntries(
        columns.map((column) => [column, record[names.indexOf(column)] ?? ""]),
      ) as Record<Column, string>;
    return {
      ok: true,
      missing: columns.filter((column) => !names.includes(column)),
      lines: body.map(({ record, info }) => ({ line: info.lines, cells: cellsOf(record) })),
    };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { ok: false, line: Number(error.lines ?? 1) };
  }
};
