import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";
import writeXlsxFile from "write-excel-file/node";
import type { Sheet, SheetColumn } from "#app/domain/papers/sheet.ts";
import type { Sink } from "./sink.ts";
import { printable } from "./xml-text.ts";

/** In these files `_x0041_` is read as a character: the sign before it must be one itself. */
const ESCAPE_LIKE = /_(?=x[0-9a-f]{4}_)/gi;

const plain = (text: string): string => printable(text).replace(ESCAPE_LIKE, "_x005F_");

const text = (value: string, height: number) =>
  ({ value: plain(value), type: String, wrap: true, alignVertical: "top", height }) as const;
const number = (value: number, height: number) =>
  ({ value, type: Number, alignVertical: "top", height }) as const;

const LINE_POINTS = 16;
/** No program shows a row higher than this. */
const HIGHEST_POINTS = 400;

/** Height of a row whose longest text is wrapped: not every program works it out itself. */
const heightOf = (row: readonly (string | number)[], columns: readonly SheetColumn[]): number => {
  const lines = row.map((value, i) =>
    String(value)
      .split("\n")
      .reduce(
        (sum, line) => sum + Math.max(1, Math.ceil(line.length / (columns[i]?.width ?? 10))),
        0,
      ),
  );
  return Math.min(HIGHEST_POINTS, Math.max(1, ...lines) * LINE_POINTS);
};

const head = (value: string) =>
  ({
    value: plain(value),
    type: String,
    wrap: true,
    fontWeight: "bold",
    backgroundColor: "#e8edf2",
    alignVertical: "center",
  }) as const;

/** Writes sheets with a head that stays in view. What people wrote is typed as text: never a formula. */
export const writeXlsx = async (
  sheets: readonly Sheet[],
  day: string | null,
  sink: Sink,
): Promise<void> => {
  const file = await writeXlsxFile(
    sheets.map(({ name, columns, rows }) => ({
      sheet: name,
      columns: columns.map(({ width }) => ({ width })),
      stickyRowsCount: 1,
      orientation: "landscape" as const,
      data: [
        columns.map((column) => head(column.head)),
        ...rows.map((row) => {
          const height = heightOf(row, columns);
          return row.map((value) =>
            typeof value === "number" ? number(value, height) : text(value, height),
          );
        }),
      ],
    })),
    { fontFamily: "Times New Roman", fontSize: 12 },
  ).toBuffer();
  sink.write(datedZip(file, day));
};

/** The library dates its files with the moment of making; the same record must give the same bytes. */
const datedZip = (file: Uint8Array, day: string | null): Uint8Array => {
  const at = new Date(`${day ?? "2000-01-01"}T00:00:00Z`);
  const mtime = new Date(at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate(), 12);
  const parts: Zippable = {};
  for (const [name, bytes] of Object.entries(unzipSync(file))) {
    parts[name] = [name.startsWith("docProps/") ? dated(bytes, at) : bytes, { mtime, level: 6 }];
  }
  return zipSync(parts);
};

const dated = (bytes: Uint8Array, at: Date): Uint8Array =>
  strToU8(strFromU8(bytes).replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, at.toISOString()));
