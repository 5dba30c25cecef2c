/** One object of a PDF: its dictionary as text, and the bytes of its stream if it has one. */
export type PdfObject = { head: string; stream: Buffer | null };

export type PdfFile = { objects: Map<number, PdfObject>; root: number; info: number; id: string };

const STREAM = "\nstream\n";

/**
 * Reads a PDF as our compiler writes it: one cross-reference table, no object streams, no updates.
 * Throws for any other shape, so that a new version of the compiler cannot corrupt papers unseen.
 */
export const readPdf = (bytes: Uint8Array): PdfFile => {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tail = file.subarray(-1_024).toString("latin1");
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(tail)?.[1] ?? Number.NaN);
  const table = file.subarray(start).toString("latin1");
  const head = /^xref\s+0 (\d+)\s/.exec(table);
  const trailer = table.slice(table.indexOf("trailer"));
  if (!head || table.indexOf("trailer") < 0) throw new Error("a PDF of an unknown shape");
  const offsets = [...table.slice(head[0].length).matchAll(/^(\d{10}) \d{5} ([nf])/gm)]
    .map(([, offset, use], number) => ({ number, at: Number(offset), used: use === "n" }))
    .filter(({ used }) => used)
    .sort((a, b) => a.at - b.at);
  return {
    objects: new Map(
      offsets.map(({ number, at }, i) => [
        number,
        readObject(file.subarray(at, offsets[i + 1]?.at ?? start), number),
      ]),
    ),
    root: refOf(trailer, "Root"),
    info: refOf(trailer, "Info"),
    id: /\/ID (\[[^\]]*\])/.exec(trailer)?.[1] ?? "",
  };
};

const readObject = (bytes: Buffer, number: number): PdfObject => {
  const opening = Buffer.from(`${number} 0 obj\n`);
  const closing = bytes.lastIndexOf("endobj");
  if (!bytes.subarray(0, opening.length).equals(opening) || closing < 0) {
    throw new Error(`object ${number} is not where the table says`);
  }
  const body = bytes.subarray(opening.length, closing);
  const at = body.indexOf(STREAM);
  if (at < 0) return { head: body.toString("latin1").trimEnd(), stream: null };
  const from = at + STREAM.length;
  return { head: body.subarray(0, at).toString("latin1"), stream: body.subarray(from) };
};

/** The object that a key of a dictionary refers to. */
export const refOf = (head: string, key: string): number => {
  const found = new RegExp(`/${key} (\\d+) 0 R`).exec(head)?.[1];
  if (found === undefined) throw new Error(`no ${key} in ${head.slice(0, 80)}`);
  return Number(found);
};

/** The objects that a list under a key refers to, in order. */
export const refsOf = (head: string, key: string): number[] => {
  const list = new RegExp(`/${key} \\[([^\\]]*)\\]`).exec(head)?.[1] ?? "";
  return [...list.matchAll(/(\d+) 0 R/g)].map(([, number]) => Number(number));
};

/** The dictionary with other numbers for what it refers to; texts inside it stay as they are. */
export const renumbered = (head: string, to: (number: number) => number): string =>
  head.replace(/\((?:\\[\s\S]|[^\\()])*\)|(\d+) 0 R/g, (all, number?: string) =>
    number === undefined ? all : `${to(Number(number))} 0 R`,
  );
