import { strFromU8, unzipSync } from "fflate";
import { extractText, getDocumentProxy } from "unpdf";

/** Texts of XML as they are read. */
const decode = (text: string): string =>
  text
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => ENTITIES[name] ?? "");

const ENTITIES: Readonly<Record<string, string>> = {
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  amp: "&",
};

const textsIn = (xml: string, tag: string): string[] =>
  [...xml.matchAll(new RegExp(`<${tag}(?: [^>]*)?>([^<]*)</${tag}>`, "g"))].map(([, text = ""]) =>
    decode(text),
  );

export type WordFile = {
  parts: string[];
  xml: string;
  /** Every paragraph outside and inside tables, in order. */
  paragraphs: string[];
  /** Tables as rows of cells, a cell's paragraphs joined by line breaks. */
  tables: string[][][];
};

/** A Word file taken apart. */
export const readDocx = (bytes: Uint8Array): WordFile => {
  const files = unzipSync(bytes);
  const xml = strFromU8(files["word/document.xml"] ?? new Uint8Array());
  const paragraphsOf = (piece: string) =>
    [...piece.matchAll(/<w:p(?: [^>]*)?>.*?<\/w:p>/gs)].map(([p]) => textsIn(p, "w:t").join(""));
  return {
    parts: Object.keys(files),
    xml,
    paragraphs: paragraphsOf(xml),
    tables: [...xml.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([table]) =>
      [...table.matchAll(/<w:tr(?: [^>]*)?>.*?<\/w:tr>/gs)].map(([row]) =>
        [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) =>
          paragraphsOf(cell).filter(Boolean).join("\n"),
        ),
      ),
    ),
  };
};

/** The rows of the longest table: the four-column form. */
export const formRows = ({ tables }: WordFile): string[][] =>
  tables.reduce((longest, table) => (table.length > longest.length ? table : longest), []).slice(1);

export type SheetCell = { text: string; type: string; formula: boolean };

/** The cells of a workbook's first sheet, row by row. */
export const readXlsx = (bytes: Uint8Array): { rows: SheetCell[][]; xml: string } => {
  const files = unzipSync(bytes);
  const xml = strFromU8(files["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
  const shared = [
    ...strFromU8(files["xl/sharedStrings.xml"] ?? new Uint8Array()).matchAll(/<si>.*?<\/si>/gs),
  ].map(([si]) => textsIn(si, "t").join(""));
  const cells = (row: string): SheetCell[] =>
    [...row.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)].map(([, head = "", body = ""]) => {
      const type = /t="(\w+)"/.exec(head)?.[1] ?? "n";
      const value = textsIn(body, "v")[0] ?? textsIn(body, "t").join("");
      const text = type === "s" ? (shared[Number(value)] ?? "") : value;
      return { text: text.replace(/_x005F_/g, "_"), type, formula: body.includes("<f") };
    });
  return { xml, rows: [...xml.matchAll(/<row .*?<\/row>/gs)].map(([row]) => cells(row)) };
};

export type PdfText = { pages: string[]; title: string; language: string | null; marked: boolean };

/** A PDF as a reader's program sees it: pages, title, language, whether it is tagged. */
export const readPdfText = async (bytes: Uint8Array): Promise<PdfText> => {
  const pdf = await getDocumentProxy(bytes.slice());
  const { text } = await extractText(pdf, { mergePages: false });
  const { info } = await pdf.getMetadata();
  const about = new Map<string, unknown>(Object.entries(info));
  const mark = await pdf.getMarkInfo();
  return {
    pages: text,
    title: String(about.get("Title") ?? ""),
    language: about.has("Language") ? String(about.get("Language")) : null,
    marked: mark?.Marked === true,
  };
};
